#include "app/contacts/CallSheetPage.h"

#include "app/contacts/CallSheetView.h"
#include "app/contacts/CallTimer.h"
#include "app/contacts/EntryPicks.h"
#include "app/contacts/WhoChoice.h"
#include "app/shell/FormDraft.h"
#include "app/shell/PrivateClipboard.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/people/Directory.h"

#include <QGroupBox>
#include <QJsonArray>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace app::contacts {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::report::Channel;
using core::report::Summary;

namespace {

/// A row is as wide as its list, and what does not fit ends in dots: nothing scrolls sideways.
class AsWideAsTheList final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

constexpr int remakeDelayMs = 150;

} // namespace

CallSheetPage::CallSheetPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Get ready to report"), tr("Is it happening now, or are you in danger? Stop and call 999.")},
           parent)
    , m_draft(new shell::FormDraft(context, QStringLiteral("call-sheet"), this))
    , m_picks(new EntryPicks(this))
    , m_who(new WhoChoice(this))
    , m_sheet(new CallSheetView(this))
{
    body()->addWidget(channelChoice());
    body()->addWidget(m_who);
    body()->addWidget(entryChoice());
    m_note = new PlainLabel({}, Kind::Quiet, this);
    body()->addWidget(m_note);
    body()->addWidget(m_sheet);
    body()->addWidget(m_draft);
    body()->addWidget(notesArea());
    nameInputs();
    m_notes->hide(); // There is nothing to keep before there is a sheet.
    body()->addStretch();

    connect(m_sheet, &CallSheetView::copyWanted, this, &CallSheetPage::copy);
    connect(m_sheet, &CallSheetView::entryWanted, this,
            [this](core::domain::IncidentId id) { m_context.navigator.open(shell::PageId::Entry, id.bytes()); });
    auto* copyKeys = new QShortcut(QKeySequence::Copy, this);
    copyKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, [this] {
        if (!m_sheet->isEmpty())
            copy(m_sheet->textToCopy());
    });
    m_remakeTimer.setSingleShot(true);
    m_remakeTimer.setInterval(remakeDelayMs);
    connect(&m_remakeTimer, &QTimer::timeout, this, &CallSheetPage::remake);
    connect(m_picks, &EntryPicks::picked, this, [this] {
        m_who->setTicked(m_picks->ticked());
        m_remakeTimer.start();
    });
    connect(m_who, &WhoChoice::chosen, m_picks, &EntryPicks::setTicked);
    for (QRadioButton* each : {m_phone, m_online, m_station, m_short, m_middle, m_long})
        connect(each, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                m_remakeTimer.start();
        });
    connect(m_phone, &QRadioButton::toggled, this, &CallSheetPage::showTimer);
    connect(m_timer, &CallTimer::spoken, this, [this](const QString& words) { m_context.status.say(words); });
    connect(m_timer, &CallTimer::ended, this, &CallSheetPage::noteLength);
}

QWidget* CallSheetPage::channelChoice()
{
    auto* group = new widgets::GroupBox(tr("How do you want to report?"), this);
    //: A choice: report by a call to 101, the phone number of the police.
    m_phone = new widgets::RadioButton(tr("Call 101"), group);
    //: A choice: report with a form on a website of the police.
    m_online = new widgets::RadioButton(tr("Online form"), group);
    m_station = new widgets::RadioButton(tr("At a police station"), group);
    m_phone->setChecked(true);
    auto* ways = new FlowLayout(space::Large);
    for (QRadioButton* each : {m_phone, m_online, m_station})
        ways->addWidget(each);

    m_lengths = new widgets::GroupBox(tr("How long may the text be?"), group);
    //: A choice: how long the text for a form may be. Letters of the alphabet.
    m_short = new widgets::RadioButton(tr("About 500 letters"), m_lengths);
    m_middle = new widgets::RadioButton(tr("About 1,500 letters"), m_lengths);
    m_long = new widgets::RadioButton(tr("About 4,000 letters"), m_lengths);
    m_middle->setChecked(true);
    auto* lengths = new FlowLayout(space::Large);
    for (QRadioButton* each : {m_short, m_middle, m_long})
        lengths->addWidget(each);
    lengths->setContentsMargins(0, 0, 0, 0);
    m_lengths->setLayout(lengths);
    m_lengths->hide();
    connect(m_online, &QRadioButton::toggled, m_lengths, &QWidget::setVisible);

    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(ways);
    column->addWidget(m_lengths);
    return group;
}

QWidget* CallSheetPage::entryChoice()
{
    auto* area = new QWidget(this);
    m_chooseEntries = button(tr("Choose the entries"), Kind::Link, area);
    m_entryArea = new QWidget(area);
    m_entries = new QListView(m_entryArea);
    m_entries->setModel(m_picks);
    m_entries->setAccessibleName(tr("Entries to talk about"));
    m_entries->setUniformItemSizes(true);
    m_entries->setItemDelegate(new AsWideAsTheList(m_entries));
    m_entries->setMinimumHeight(metric::Target * 6);
    m_entries->setMaximumHeight(metric::Target * 9);
    //: A button: choose all entries of the list.
    auto* all = button(tr("Tick all"), m_entryArea);
    //: A button: choose no entry of the list.
    auto* none = button(tr("Tick none"), m_entryArea);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(all);
    buttons->addWidget(none);
    auto* inner = new QVBoxLayout(m_entryArea);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_entries);
    inner->addLayout(buttons);
    m_entryArea->hide();
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chooseEntries, 0, Qt::AlignLeft);
    column->addWidget(m_entryArea);
    connect(m_chooseEntries, &QPushButton::clicked, this, [this] { m_entryArea->setVisible(m_entryArea->isHidden()); });
    connect(all, &QPushButton::clicked, this, [this] { m_picks->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_picks->tickAll(false); });
    return area;
}

QWidget* CallSheetPage::notesArea()
{
    m_notes = new QWidget(this);
    m_heard = new QPlainTextEdit(m_notes);
    m_heard->setTabChangesFocus(true);
    m_heard->setMinimumHeight(m_heard->fontMetrics().lineSpacing() * 5);
    m_timer = new CallTimer(m_context.vault->clock(), m_notes);
    offer(m_timer->button());
    auto* keep = button(tr("I have reported it: keep this"), Kind::Main, m_notes);
    auto* inside = button(tr("Keep a PDF here"), m_notes);
    auto* pdf = button(tr("Save as PDF"), m_notes);
    //: Verb, a button.
    m_print = button(tr("Print"), m_notes);
    offer(keep, shell::Command::SaveAndNew); // The keys that end the work on this page.
    offer(inside);
    offer(pdf);
    offer(m_print, shell::Command::Print);
    auto* column = new QVBoxLayout(m_notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_timer);
    column->addWidget(new FormField({tr("Write down what they say"), tr("Names, numbers, and what they will do.")},
                                    m_heard, m_notes));
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(keep);
    buttons->addWidget(inside);
    buttons->addWidget(pdf);
    buttons->addWidget(m_print);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &CallSheetPage::keepAsReport);
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print the call sheet?"), tr("Printing the call sheet"), tr("The call sheet was sent to the printer."),
         tr("Save this as a PDF?"), tr("Save the call sheet"), tr("Saving the call sheet"),
         tr("The call sheet was saved. The PDF is not protected."), QStringLiteral("call-sheet.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    m_paper->setAbout([this] { return shell::PaperCopies::About{m_picks->ticked()}; });
    connect(inside, &QPushButton::clicked, this, [this] { m_paper->keepPdf(sheetOnPaper(), {.onePage = true}); });
    connect(pdf, &QPushButton::clicked, this, [this] { m_paper->savePdf(sheetOnPaper(), {.onePage = true}); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_paper->print(sheetOnPaper(), {.onePage = true}); });
    return m_notes;
}

void CallSheetPage::nameInputs()
{
    FormInputs& inputs = m_draft->inputs();
    inputs.add(QStringLiteral("heard"), m_heard);
    // What the notes are about comes back with them; choosing it is no half-written text yet.
    for (const auto& [name, choice] :
         {std::pair("phone", m_phone), std::pair("online", m_online), std::pair("station", m_station),
          std::pair("short", m_short), std::pair("middle", m_middle), std::pair("long", m_long)})
        inputs.add(QString::fromLatin1(name),
                   FormInputs::Field{[choice = choice] { return choice->isChecked(); },
                                     [choice = choice](const QJsonValue& value) {
                                         if (value.toBool())
                                             choice->setChecked(true);
                                     }});
    inputs.add(QStringLiteral("entries"),
               FormInputs::Field{[this] {
                                     QJsonArray ids;
                                     for (const core::domain::IncidentId& id : m_picks->ticked())
                                         ids += id.text();
                                     return ids;
                                 },
                                 [this](const QJsonValue& value) {
                                     std::vector<core::domain::IncidentId> ids;
                                     for (const QJsonValue id : value.toArray())
                                         ids.push_back(core::domain::IncidentId::fromText(id.toString()));
                                     m_picks->setTicked(ids);
                                 }});
}

void CallSheetPage::keepDrafts()
{
    m_draft->keep();
}

void CallSheetPage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    m_only = core::domain::IncidentId::fromBytes(id);
    m_isFresh = true;
    m_draft->pause();
    m_heard->clear();
    (purpose == shell::Purpose::OnlineReport ? m_online : m_phone)->setChecked(true);
}

/// What the page asks for: the entries, and whom they name.
struct CallSheetPage::Loaded
{
    std::vector<core::diary::IncidentSummary> entries;
    std::vector<WhoChoice::Person> people;
};

void CallSheetPage::reload()
{
    if (!m_isFresh)
        return m_remakeTimer.start();
    m_isFresh = false;
    m_loading = m_context.queries.start<Loaded>(
        this, [vault = m_context.vault, caseId = m_context.caseId](JobContext&) { return load(caseId, *vault); },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return showProblem(loaded.error());
            show(*loaded);
        });
}

Result<CallSheetPage::Loaded> CallSheetPage::load(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault)
{
    core::diary::IncidentQuery query;
    query.caseId = caseId;
    query.limit = 0;
    auto entries = core::diary::listIncidents(query, vault);
    if (!entries)
        return entries.error();
    const auto names = core::people::namesOfPeople(caseId, vault);
    if (!names)
        return names.error();
    auto didIt = core::people::whoDidIt(caseId, vault);
    if (!didIt)
        return didIt.error();
    Loaded loaded{*std::move(entries), {}};
    for (auto& [person, incidents] : *didIt)
        if (const auto name = names->find(person); name != names->end())
            loaded.people.push_back({name->second.shown, std::move(incidents)});
    return loaded;
}

void CallSheetPage::show(const Loaded& loaded)
{
    m_picks->setItems(loaded.entries, m_only);
    std::vector<core::domain::IncidentId> all;
    for (const core::diary::IncidentSummary& entry : m_picks->items())
        all.push_back(entry.id);
    m_who->setPeople(all, loaded.people);
    m_who->setTicked(m_picks->ticked());
    m_draft->begin(m_only.isNull() ? QByteArray() : m_only.bytes());
    const bool hasAny = m_picks->rowCount() > 0;
    if (hasAny)
        m_entries->setCurrentIndex(m_picks->index(0));
    m_chooseEntries->setVisible(hasAny);
    remake();
}

core::report::SummaryRequest CallSheetPage::request() const
{
    core::report::SummaryRequest wanted;
    wanted.caseId = m_context.caseId;
    wanted.incidents = m_picks->ticked();
    if (m_online->isChecked()) {
        wanted.channel = Channel::Online;
        wanted.maxChars = m_short->isChecked() ? 500 : m_long->isChecked() ? 4'000 : 1'500;
    } else {
        wanted.channel = m_station->isChecked() ? Channel::Station : Channel::Phone101;
        wanted.maxChars = 1'500;
    }
    return wanted;
}

void CallSheetPage::remake()
{
    const core::report::SummaryRequest wanted = request();
    m_hasGaps = wanted.incidents.empty();
    m_making = m_context.queries.start<Summary>(
        this,
        [vault = m_context.vault, wanted, hasGaps = m_hasGaps](JobContext&) {
            return hasGaps ? core::report::summaryToFillIn(wanted.caseId, wanted.channel, *vault)
                           : core::report::summarize(wanted, *vault);
        },
        [this](Result<Summary> summary) {
            if (!summary)
                return showProblem(summary.error());
            errors()->clear();
            show(*summary);
        });
}

void CallSheetPage::show(const Summary& summary)
{
    m_summary = summary;
    m_notes->show();
    showTimer();
    m_note->setVisible(m_hasGaps || summary.leftOutPrivate > 0);
    if (!m_hasGaps)
        m_note->setText(tr("%n private entries are left out.", nullptr, summary.leftOutPrivate));
    else if (m_picks->rowCount() == 0)
        m_note->setText(
            tr("There is no entry to talk about yet. You can report without one, or write down what happened first. "
               "You can say these lines, and fill in the gaps. What you do not know can stay out."));
    else
        m_note->setText(tr("Choose the entries to talk about, or start with the last one. You can also say these "
                           "lines, and fill in the gaps."));
    m_sheet->show(summary, m_picks->items());
    m_sheet->setVisible(true);
    settleFocus();
}

void CallSheetPage::showTimer()
{
    m_timer->setVisible(m_phone->isChecked() || m_timer->isRunning());
}

void CallSheetPage::noteLength(const QString& sentence)
{
    showTimer();
    if (sentence.isEmpty())
        return;
    m_heard->appendPlainText(sentence);
    m_context.status.say(sentence);
}

QWidget* CallSheetPage::firstFocus() const
{
    QWidget* line = m_sheet->firstLine();
    return line && line->isVisible() ? line : Page::firstFocus();
}

void CallSheetPage::copy(const QString& text)
{
    m_context.clipboard.copy(text);
    //: What was copied goes from the clipboard after that time.
    m_context.status.say(tr("Copied. It will clear in %n seconds.", nullptr, shell::PrivateClipboard::secondsKept));
}

} // namespace app::contacts
