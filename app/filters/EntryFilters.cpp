#include "app/filters/EntryFilters.h"

#include "app/fields/RecordNames.h"
#include "app/filters/SavedFilterBox.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/diary/Diary.h"
#include "core/people/People.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app::filters {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::diary::FilterChoice;
using core::diary::SavedFilter;

struct EntryFilters::Loaded
{
    std::vector<core::domain::Person> people;
    std::vector<core::domain::Place> places;
    QStringList tags;
    std::vector<SavedFilter> saved;
};

namespace {

/// Nobody types two letters quicker; an answer takes less than half of it.
constexpr int pauseMs = 120;

} // namespace

EntryFilters::EntryFilters(const shell::PageContext& context, const FilterParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    //: Group: the search and the filters above a list of entries, and messages about them. Read by: the person who
    //: keeps the diary.
    auto* label = new PlainLabel(tr("Search your entries"), this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(false);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 24);
    m_search->setMaximumWidth(metric::TextWidth);
    m_search->setAccessibleDescription(tr("All words of an entry, its files and its people. Esc clears."));
    label->setBuddy(m_search);
    //: Noun, a line that opens what the list can be narrowed by.
    m_openPanel = button(tr("Filters"), this);
    //: Noun, a line that opens filters that were given a name.
    m_openSaved = button(tr("Saved filters"), this);
    m_panel = new FilterPanel(parts, this);
    m_saved = new SavedFilterBox(parts.removed, this);
    m_chips = new ChipList(this);
    m_clear = button(tr("Clear the filters"), Kind::Link, this);

    m_row = new FlowLayout(space::Small);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_search, m_openPanel, m_openSaved})
        m_row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(m_row);
    column->addWidget(m_panel);
    column->addWidget(m_saved);
    column->addWidget(m_chips);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    fold(m_openPanel, m_panel);
    fold(m_openSaved, m_saved);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryFilters::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_choice.filter.text = text;
        showChoice();
        m_pause.start();
    });
    connect(m_panel, &FilterPanel::changed, this, [this] {
        m_panel->apply(m_choice);
        showChoice();
        m_pause.start();
    });
    connect(m_panel, &FilterPanel::done, this, [this] {
        m_openPanel->setFocus(Qt::OtherFocusReason);
        m_openPanel->setChecked(false);
    });
    connect(m_chips, &ChipList::removed, this, [this](const QString& key) { take(without(m_choice, key)); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason);
        clear();
    });
    connect(m_saved, &SavedFilterBox::chosen, this, [this](const SavedFilter& filter) {
        const auto choice = core::diary::filterChoiceFromJson(filter.content);
        if (!choice)
            return; // The box does not offer it.
        take(*choice);
        m_context.status.say(tr("Showing: %1.", "a saved filter").arg(filter.name));
    });
    connect(m_saved, &SavedFilterBox::savingWanted, this, &EntryFilters::saveAs);
    connect(m_saved, &SavedFilterBox::renameWanted, this, &EntryFilters::rename);
    connect(m_saved, &SavedFilterBox::removalWanted, this, &EntryFilters::remove);
    auto* escape = new QShortcut(Qt::Key_Escape, m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    showChoice();
}

void EntryFilters::fold(QPushButton* opener, QWidget* part)
{
    opener->setCheckable(true);
    part->hide();
    connect(opener, &QPushButton::toggled, part, &QWidget::setVisible);
}

void EntryFilters::reload()
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId](JobContext&) -> Result<Loaded> {
            auto people = core::people::listPeople(caseId, *vault);
            if (!people)
                return people.error();
            auto places = core::people::listPlaces(caseId, *vault);
            if (!places)
                return places.error();
            auto tags = core::diary::listTags(caseId, *vault);
            if (!tags)
                return tags.error();
            auto saved = core::diary::listSavedFilters(caseId, *vault);
            if (!saved)
                return saved.error();
            return Loaded{*std::move(people), *std::move(places), *std::move(tags), *std::move(saved)};
        },
        [this](Result<Loaded> result) {
            if (!result) {
                Q_EMIT problemMet(result.error());
                return;
            }
            m_names.clear();
            FilterPanel::Offered offered;
            for (const core::domain::Person& person : result->people) {
                const QString shown = fields::shownName(person);
                offered.people.push_back({person.id.text(), shown});
                m_names.insert(person.id.text(), shown);
            }
            for (const core::domain::Place& place : result->places) {
                offered.places.push_back({place.id.text(), place.name});
                m_names.insert(place.id.text(), place.name);
            }
            m_tags = result->tags;
            for (const QString& tag : m_tags)
                offered.tags.push_back({tag, tag});
            m_panel->setOffered(offered);
            m_saved->setSaved(std::move(result->saved));
            showChoice();
        });
}

core::diary::IncidentQuery EntryFilters::query() const
{
    const QString zone = QStringLiteral("Europe/London");
    return core::diary::queryFor(m_choice, m_context.caseId, core::domain::dayIn(zone, m_context.vault->clock().now()),
                                 zone);
}

QStringList EntryFilters::words() const
{
    QStringList words;
    if (!m_choice.filter.text.trimmed().isEmpty())
        words += tr("\"%1\"", "words that are searched for").arg(m_choice.filter.text.trimmed());
    for (const ChipList::Chip& chip : chipsOf(m_choice, m_names))
        words += chip.text;
    return words;
}

QStringList EntryFilters::searchedWords() const
{
    return m_choice.filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void EntryFilters::setChoice(const FilterChoice& choice)
{
    m_choice = choice;
    if (m_search->text() != choice.filter.text)
        m_search->setText(choice.filter.text);
    m_panel->setChoice(m_choice);
    m_pause.stop();
    showChoice();
}

void EntryFilters::take(const FilterChoice& choice)
{
    setChoice(choice);
    Q_EMIT changed();
}

void EntryFilters::addBeside(QWidget* control)
{
    control->setParent(this);
    m_row->addWidget(control);
}

void EntryFilters::clear()
{
    FilterChoice all;
    all.order = m_choice.order;
    take(all);
}

void EntryFilters::showChoice()
{
    const auto chips = chipsOf(m_choice, m_names);
    const auto isSame
        = [](const ChipList::Chip& a, const ChipList::Chip& b) { return a.key == b.key && a.text == b.text; };
    if (!std::ranges::equal(chips, m_chips->chips(), isSame))
        m_chips->setChips(chips);
    m_clear->setVisible(isNarrow());
}

void EntryFilters::saveAs(const QString& name)
{
    if (name.isEmpty())
        return m_saved->setProblem(tr("Enter a name. One word is enough."));
    for (const SavedFilter& other : m_saved->saved())
        if (other.name.compare(name, Qt::CaseInsensitive) == 0)
            return m_saved->setProblem(tr("Another saved filter has this name. Choose another one."));
    store({core::diary::SavedFilterId::create(), m_context.caseId, name, toJson(m_choice),
           m_context.vault->clock().now()},
          //: %1: a name that the person gave.
          [this, name] { m_context.status.say(tr("The filters are saved as %1.").arg(name)); });
    m_saved->clearName();
}

void EntryFilters::rename(const SavedFilter& filter)
{
    const auto name = m_context.prompts.askText({tr("Rename %1?", "a saved filter").arg(filter.name),
                                                 tr("The new name"), tr("Rename the filter"), tr("Keep the name")});
    if (!name || name->trimmed().isEmpty())
        return;
    SavedFilter renamed = filter;
    renamed.name = name->trimmed();
    //: %1: a name that the person gave.
    store(renamed, [this, name = renamed.name] { m_context.status.say(tr("The filter is now called %1.").arg(name)); });
}

void EntryFilters::remove(const SavedFilter& filter)
{
    m_context.tray.save<void>(
        {tr("Deleting the filter"), m_context.caseId, this},
        [vault = m_context.vault, id = filter.id](JobContext&) { return core::diary::removeSavedFilter(id, *vault); },
        [this, filter](const Result<void>& removed) {
            if (!removed) {
                Q_EMIT problemMet(removed.error());
                return;
            }
            //: %1: a name that the person gave.
            Q_EMIT undoOffered(tr("The filter %1 was deleted.").arg(filter.name), [this, filter] {
                const auto again = [this, filter] { remove(filter); };
                store(filter, [this, filter, again] {
                    //: %1: a name that the person gave.
                    Q_EMIT undoOffered(tr("The filter %1 is back.").arg(filter.name), again);
                });
            });
        });
}

void EntryFilters::store(const SavedFilter& filter, const std::function<void()>& stored)
{
    m_context.tray.save<void>(
        {tr("Saving the filter"), m_context.caseId, this},
        [vault = m_context.vault, filter](JobContext&) { return core::diary::saveFilter(filter, *vault); },
        [this, stored](const Result<void>& result) {
            if (result)
                return stored();
            if (result.error().code != core::base::ErrorCode::Conflict) {
                Q_EMIT problemMet(result.error());
                return;
            }
            m_saved->setProblem(tr("Another saved filter has this name. Choose another one."));
            Q_EMIT undoFailed();
        });
}

} // namespace app::filters
