#include "app/evidence/FileFilters.h"

#include "app/fields/MomentFields.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace app::evidence {

using namespace widgets;
using core::evidence::list::FileFilter;
using core::evidence::list::FileKind;
using Period = FileChoice::Period;

namespace {

constexpr int pauseMs = 150;

/// The kinds in the order of the panel; its first choice is any of them.
constexpr FileKind kinds[]{FileKind::Picture, FileKind::Recording, FileKind::Document, FileKind::Thing,
                           FileKind::Other};

QString kindLabel(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        //: Noun, a choice: show only pictures.
        return FileFilters::tr("Pictures");
    case FileKind::Recording:
        //: Group: filters over the list of files. Read by: the person who keeps the diary. Labels and choices, short.
        return FileFilters::tr("Sound and video");
    case FileKind::Document:
        return FileFilters::tr("Letters, texts and documents");
    case FileKind::Thing:
        return FileFilters::tr("Things you keep");
    case FileKind::Other:
        //: Noun, a choice: show files of all other kinds.
        return FileFilters::tr("Other files");
    }
    return {};
}

QString periodLabel(Period period)
{
    switch (period) {
    case Period::Any:
        //: A choice: no matter when it happened.
        return FileFilters::tr("Any time");
    case Period::Last7Days:
        return FileFilters::tr("Last 7 days");
    case Period::Last30Days:
        return FileFilters::tr("Last 30 days");
    case Period::Last12Months:
        return FileFilters::tr("Last 12 months");
    case Period::Between:
        return FileFilters::tr("Between two days");
    }
    return {};
}

QString dayText(QDate day)
{
    return isolate(dateText(day));
}

QString daysText(const FileChoice& choice)
{
    if (choice.firstDay.isValid() && choice.lastDay.isValid())
        return FileFilters::tr("%1 to %2", "two days").arg(dayText(choice.firstDay), dayText(choice.lastDay));
    return choice.firstDay.isValid() ? FileFilters::tr("From %1", "a day").arg(dayText(choice.firstDay))
                                     : FileFilters::tr("Up to %1", "a day").arg(dayText(choice.lastDay));
}

bool limitsDays(const FileChoice& choice)
{
    return choice.period != Period::Any
        && (choice.period != Period::Between || choice.firstDay.isValid() || choice.lastDay.isValid());
}

} // namespace

bool FileChoice::isNarrow() const
{
    return !text.trimmed().isEmpty() || kind || isLinked || limitsDays(*this);
}

FileFilter filterFor(const FileChoice& choice, QDate today, const QString& zone)
{
    const auto startOf = [&zone](QDate day) -> std::optional<core::base::Timestamp> {
        const auto moment = day.isValid() ? core::domain::startOfDay(day, zone) : std::nullopt;
        return moment ? std::optional(moment->at) : std::nullopt;
    };
    FileFilter filter;
    filter.text = choice.text;
    filter.kind = choice.kind;
    filter.isLinked = choice.isLinked;
    filter.isRemoved = choice.isRemoved;
    switch (choice.period) {
    case Period::Any:
        break;
    case Period::Last7Days:
        filter.from = startOf(today.addDays(-6));
        break;
    case Period::Last30Days:
        filter.from = startOf(today.addDays(-29));
        break;
    case Period::Last12Months:
        filter.from = startOf(today.addMonths(-12).addDays(1));
        break;
    case Period::Between:
        filter.from = startOf(choice.firstDay);
        filter.to = choice.lastDay.isValid() ? startOf(choice.lastDay.addDays(1)) : std::nullopt;
        break;
    }
    return filter;
}

FileFilters::FileFilters(QWidget* parent)
    : QWidget(parent)
{
    auto* label = new PlainLabel(tr("Search these files"), this);
    label->setWordWrap(false);
    m_search = new QLineEdit(this);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 24);
    m_search->setMaximumWidth(metric::TextWidth);
    m_search->setAccessibleDescription(tr("All words of a file and about it. Esc clears."));
    label->setBuddy(m_search);
    //: Noun, a line that opens what the list can be narrowed by.
    m_openPanel = button(tr("Filters"), this);
    m_openPanel->setCheckable(true);
    m_panel = buildPanel();
    m_panel->hide();
    m_chips = new ChipList(this);
    m_clear = button(tr("Clear the filters"), Kind::Link, this);

    m_row = new FlowLayout(space::Small);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_search, m_openPanel})
        m_row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(m_row);
    column->addWidget(m_panel);
    column->addWidget(m_chips);
    column->addWidget(m_clear, 0, Qt::AlignLeft);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FileFilters::changed);
    connect(m_openPanel, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_choice.text = text;
        showChoice();
        m_pause.start();
    });
    connect(m_chips, &ChipList::removed, this, &FileFilters::dropChip);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason);
        clear();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    showChoice();
}

QWidget* FileFilters::buildPanel()
{
    auto* panel = frame(Kind::Card, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(space::Medium, space::Small, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    //: A choice: files of all kinds. Noun, not the adjective "kind".
    QStringList names{tr("Any kind")};
    for (const FileKind kind : kinds)
        names += kindLabel(kind);
    //: Noun, a label above choices: kinds of files. Not the adjective.
    m_kind = options(tr("Kind"), names, panel);
    m_linked
        //: Noun, a label above choices: whether a file belongs to an entry.
        = options(tr("Entries"), {tr("In an entry or not"), tr("Only in an entry"), tr("Only in no entry")}, panel);
    addDays(panel);
    m_removed = new widgets::CheckBox(tr("Show removed files"), panel);
    auto* done = button(tr("Show these files"), panel);
    done->setAccessibleDescription(tr("Folds the filters away"));
    column->addWidget(m_removed, 0, Qt::AlignLeft);
    column->addWidget(done, 0, Qt::AlignLeft);
    connect(m_removed, &QCheckBox::toggled, this, &FileFilters::readPanel);
    connect(done, &QPushButton::clicked, this, [this] {
        m_openPanel->setFocus(Qt::OtherFocusReason);
        m_openPanel->setChecked(false);
    });
    return panel;
}

QButtonGroup* FileFilters::options(const QString& title, const QStringList& choices, QFrame* panel)
{
    auto* box = new widgets::GroupBox(title, panel);
    auto* flow = new FlowLayout(space::Medium, box);
    auto* made = new QButtonGroup(this);
    for (const QString& each : choices) {
        auto* radio = new widgets::RadioButton(each, box);
        made->addButton(radio, static_cast<int>(made->buttons().size()));
        flow->addWidget(radio);
    }
    made->button(0)->setChecked(true);
    connect(made, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            readPanel();
    });
    panel->layout()->addWidget(box);
    return made;
}

void FileFilters::addDays(QFrame* panel)
{
    QStringList names;
    for (const Period each :
         {Period::Any, Period::Last7Days, Period::Last30Days, Period::Last12Months, Period::Between})
        names += periodLabel(each);
    m_period = options(tr("When it happened"), names, panel);
    m_days = new QWidget(panel);
    auto* flow = new FlowLayout(space::Large, m_days);
    //: A label: the day from which files are shown.
    m_first = new fields::MomentFields(tr("First day"), fields::MomentFields::Parts::DayOnly, m_days);
    //: A label: the day up to which files are shown.
    m_last = new fields::MomentFields(tr("Last day"), fields::MomentFields::Parts::DayOnly, m_days);
    for (const auto& [title, moment] : {std::pair(tr("First day"), m_first), std::pair(tr("Last day"), m_last)}) {
        auto* box = new widgets::GroupBox(title, m_days);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(moment);
        flow->addWidget(box);
        connect(moment, &fields::MomentFields::changed, this, &FileFilters::readPanel);
    }
    m_dayProblem = new PlainLabel({}, Kind::Problem, panel);
    m_dayProblem->hide();
    m_days->hide();
    panel->layout()->addWidget(m_days);
    panel->layout()->addWidget(m_dayProblem);
}

void FileFilters::checkDays()
{
    const QString problem = fields::problemOfDays(m_first->value(), m_last->value());
    m_dayProblem->setText(problem);
    m_dayProblem->setVisible(!problem.isEmpty() && m_choice.period == Period::Between);
}

void FileFilters::readPanel()
{
    if (m_isSetting || !m_removed) // It is being filled in, or built.
        return;
    const int kind = m_kind->checkedId();
    m_choice.kind = kind <= 0 ? std::nullopt : std::optional(kinds[kind - 1]);
    const int linked = m_linked->checkedId();
    m_choice.isLinked = linked <= 0 ? std::nullopt : std::optional(linked == 1);
    m_choice.period = static_cast<Period>(m_period->checkedId());
    const bool isBetween = m_choice.period == Period::Between;
    m_choice.firstDay = isBetween ? fields::readDay(m_first->value()) : QDate();
    m_choice.lastDay = isBetween ? fields::readDay(m_last->value()) : QDate();
    m_choice.isRemoved = m_removed->isChecked();
    if (!m_choice.isRemoved)
        m_before.reset();
    m_days->setVisible(isBetween);
    checkDays();
    showChoice();
    m_pause.start();
}

void FileFilters::showChoice()
{
    std::vector<ChipList::Chip> chips;
    const auto chip = [&chips](const char* key, const QString& text) {
        //: Spoken name of a button; %1: a filter, "Pictures".
        chips.push_back({QString::fromLatin1(key), text, tr("Remove the filter: %1").arg(text)});
    };
    if (m_choice.kind)
        chip("kind", kindLabel(*m_choice.kind));
    if (m_choice.isLinked)
        chip("linked", *m_choice.isLinked ? tr("In an entry") : tr("In no entry"));
    if (limitsDays(m_choice))
        chip("days", m_choice.period == Period::Between ? daysText(m_choice) : periodLabel(m_choice.period));
    if (m_choice.isRemoved)
        //: Noun, a filter that is on: files that were removed are shown.
        chip("removed", tr("Removed files"));
    m_chips->setChips(chips);
    m_clear->setVisible(!chips.empty() || m_choice.isNarrow());
}

void FileFilters::dropChip(const QString& key)
{
    m_isSetting = true;
    if (key == QLatin1String("kind"))
        m_kind->button(0)->setChecked(true);
    else if (key == QLatin1String("linked"))
        m_linked->button(0)->setChecked(true);
    else if (key == QLatin1String("days"))
        m_period->button(0)->setChecked(true);
    else
        m_removed->setChecked(false);
    m_isSetting = false;
    readPanel();
}

void FileFilters::addBeside(QWidget* control)
{
    control->setParent(this);
    m_row->addWidget(control);
}

void FileFilters::clear()
{
    put({});
}

void FileFilters::setRemoved(bool areWanted)
{
    if (m_choice.isRemoved == areWanted)
        return;
    if (areWanted) {
        m_before = Choice{m_choice, m_first->value(), m_last->value()};
        Choice removed;
        removed.choice.isRemoved = true;
        return put(removed);
    }
    if (m_before)
        return put(*std::exchange(m_before, {}));
    m_removed->setChecked(false);
}

void FileFilters::put(const Choice& choice)
{
    m_isSetting = true;
    const auto& kind = choice.choice.kind;
    m_kind->button(kind ? static_cast<int>(std::ranges::find(kinds, *kind) - std::begin(kinds)) + 1 : 0)
        ->setChecked(true);
    const auto& linked = choice.choice.isLinked;
    m_linked->button(!linked ? 0 : *linked ? 1 : 2)->setChecked(true);
    m_period->button(static_cast<int>(choice.choice.period))->setChecked(true);
    m_removed->setChecked(choice.choice.isRemoved);
    m_first->setValue(choice.first);
    m_last->setValue(choice.last);
    m_search->setText(choice.choice.text);
    m_isSetting = false;
    readPanel();
}

FileFilter FileFilters::filter(core::base::Timestamp now) const
{
    const QString zone = QStringLiteral("Europe/London");
    return filterFor(m_choice, core::domain::dayIn(zone, now), zone);
}

} // namespace app::evidence
