#include "app/contacts/ReportPage.h"

#include "app/contacts/PromiseFields.h"
#include "app/contacts/ReferenceFields.h"
#include "app/contacts/RemovedState.h"
#include "app/contacts/ReportListModel.h"
#include "app/contacts/files/FileFields.h"
#include "app/fields/WhenEditor.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "app/widgets/Wrapping.h"
#include "core/contacts/Contacts.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace app::contacts {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Report;

namespace {

QPlainTextEdit* textField(QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    const int line = edit->fontMetrics().lineSpacing();
    edit->setMinimumHeight(line * 3 + 2 * space::Medium);
    edit->setMaximumHeight(line * 8 + 2 * space::Medium);
    return edit;
}

} // namespace

ReportPage::ReportPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of an empty form.
    : Page(context, {tr("New report"), tr("What you can fill in now is enough. You can add the rest later.")}, parent)
    , m_draft(new shell::FormDraft(context, QStringLiteral("report"), this))
    , m_state(new RemovedState(context,
                               {tr("This report is removed. It is in no list and no summary, and the calls and letters "
                                   "about it stay."),
                                tr("Remove this report")},
                               this))
{
    m_agency = new QLineEdit(this);
    m_force = new QLineEdit(this);
    m_when = new fields::WhenEditor(this);
    m_told = textField(this);
    m_said = textField(this);
    m_officer = new QLineEdit(this);
    m_recordedAs = new QLineEdit(this);
    m_references = new ReferenceFields(this);
    m_notGiven = new widgets::CheckBox(tr("I was not given one"), this);
    m_askFor = new PlainLabel(tr("You can ask: \"What is the incident or log number, and its date? Has a crime been "
                                 "recorded, and what is its reference?\""),
                              Kind::Quiet, this);
    m_promises = new PromiseFields(this);
    m_files = new files::FileFields(context, this);
    m_isClosed = new widgets::CheckBox(tr("This report is closed"), this);
    m_notes = textField(this);
    auto* save = button(tr("Save report"), Kind::Main, this);
    //: A button: to the page before.
    auto* back = button(tr("Back"), this);
    //: Verb, a button.
    m_print = button(tr("Print"), this);

    body()->addWidget(m_state);
    body()->addWidget(m_draft);
    body()->addWidget(channelChoice());
    body()->addWidget(new FormField({tr("Who did you tell?"), tr("For example police, a school, the name of an app.")},
                                    m_agency, this));
    body()->addWidget(new FormField({tr("Which police force or office?"), {}}, m_force, this));
    body()->addWidget(m_when);
    body()->addWidget(m_references);
    body()->addWidget(m_notGiven);
    body()->addWidget(m_askFor);
    body()->addWidget(new FormField({tr("What did you tell them?"), {}}, m_told, this));
    body()->addWidget(new FormField({tr("What did they say?"), {}}, m_said, this));
    body()->addWidget(new FormField({tr("Who did you speak to?"), tr("Name, number and team, as far as you know.")},
                                    m_officer, this));
    body()->addWidget(new FormField({tr("What is it recorded as?"), tr("The offence they named, such as stalking.")},
                                    m_recordedAs, this));
    body()->addWidget(m_promises);
    body()->addWidget(m_files);
    body()->addWidget(m_isClosed);
    //: Noun, a label: anything else to write about the report.
    body()->addWidget(new FormField({tr("Notes"), {}}, m_notes, this));
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addWidget(m_print);
    buttons->addWidget(m_state->removeButton());
    body()->addLayout(buttons);
    body()->addStretch();

    connect(save, &QPushButton::clicked, this, &ReportPage::save);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    connect(m_references, &ReferenceFields::sameDayWanted, this,
            [this] { m_references->setDay(m_when->value().from); });
    connect(m_references, &ReferenceFields::said, this, [this](const QString& words) { m_context.status.say(words); });
    connect(m_notGiven, &QCheckBox::toggled, m_askFor, &QWidget::setVisible);
    m_askFor->hide();
    nameInputs();
    buildPaper();
    offer(save, shell::Command::Save);
    offer(m_state->removeButton());
    offer(m_state->putBackButton());
    connect(m_state, &RemovedState::failed, this, [this](const core::base::Error& error) { showProblem(error); });
    announce(m_state->undo());
    announce(m_files->undo());
    // Of two things that could be taken back, the last one is.
    connect(m_state->undo(), &UndoBar::offered, m_files->undo(), &UndoBar::clear);
    connect(m_files->undo(), &UndoBar::offered, m_state->undo(), &UndoBar::clear);
}

QWidget* ReportPage::channelChoice()
{
    auto* group = new widgets::GroupBox(tr("How did you report it?"), this);
    auto* flow = new FlowLayout(space::Large);
    for (const char* id :
         {"101", "999", "online", "station", "phone", "email", "letter", "in-person", "platform", "other"}) {
        const QString name = QString::fromLatin1(id);
        auto* choice = new widgets::RadioButton(ReportListModel::channelInWords(name), group);
        flow->addWidget(choice);
        m_channels.push_back({name, choice});
    }
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(flow);
    return group;
}

void ReportPage::nameInputs()
{
    FormInputs& inputs = m_draft->inputs();
    inputs.add(QStringLiteral("told"), m_told);
    inputs.add(QStringLiteral("said"), m_said);
    inputs.add(QStringLiteral("officer"), m_officer);
    inputs.add(QStringLiteral("recorded_as"), m_recordedAs);
    inputs.add(QStringLiteral("notes"), m_notes);
    inputs.add(QStringLiteral("agency"), m_agency);
    inputs.add(QStringLiteral("force"), m_force);
    for (const Channel& each : m_channels)
        inputs.add(QStringLiteral("channel.") + each.id, each.choice);
    inputs.add(QStringLiteral("not_given"), m_notGiven);
    inputs.add(QStringLiteral("closed"), m_isClosed);
    inputs.add(QStringLiteral("when"),
               {[this] { return m_when->content(); },
                [this](const QJsonValue& value) { m_when->setContent(value.toObject()); }});
    inputs.add(QStringLiteral("references"),
               {[this] { return m_references->content(); },
                [this](const QJsonValue& value) { m_references->setContent(value.toObject()); }});
    inputs.add(QStringLiteral("promises"),
               {[this] { return m_promises->content(); },
                [this](const QJsonValue& value) { m_promises->setContent(value.toObject()); }});
    connect(m_when, &fields::WhenEditor::changed, &inputs, &FormInputs::changed);
    connect(m_references, &ReferenceFields::changed, &inputs, &FormInputs::changed);
    inputs.add(QStringLiteral("files"),
               {[this] { return m_files->content(); },
                [this](const QJsonValue& value) { m_files->setContent(value.toArray()); }});
    connect(m_promises, &PromiseFields::changed, &inputs, &FormInputs::changed);
    connect(m_files, &files::FileFields::changed, &inputs, &FormInputs::changed);
}

void ReportPage::keepDrafts()
{
    m_draft->keep();
}

bool ReportPage::takeFiles(const QStringList& paths)
{
    m_files->take(paths);
    return true;
}

std::vector<shell::PageAction> ReportPage::actions() const
{
    auto all = Page::actions();
    all.push_back({tr("Paste a picture or files"), [this] { m_files->paste(); }, shell::Command::Paste});
    return all;
}

void ReportPage::followState()
{
    m_following = m_context.queries.start<Report>(
        this,
        [vault = m_context.vault, id = m_report.id](JobContext&) { return core::contacts::findReport(id, *vault); },
        [this](const Result<Report>& found) {
            if (!found || !(found->id == m_report.id))
                return;
            Report unchanged = *found;
            unchanged.revision = m_report.revision;
            unchanged.removedAt = m_report.removedAt;
            if (!(unchanged == m_report))
                return; // Changed besides: saving says so.
            m_report = *found;
            m_state->follow(m_report.removedAt.has_value());
        });
}

QString ReportPage::channel() const
{
    for (const Channel& each : m_channels)
        if (each.choice->isChecked())
            return each.id;
    return QStringLiteral("other");
}

void ReportPage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    m_wantsNumber = purpose == shell::Purpose::Add && !id.isEmpty();
    m_draft->pause();
    m_loading.cancel();
    m_following.cancel();
    m_id = id;
    m_isWanted = true;
}

void ReportPage::reload()
{
    // A change elsewhere must not take away what somebody is typing.
    if (!m_isWanted) {
        if (!m_id.isEmpty())
            followState();
        return;
    }
    m_isWanted = false;
    errors()->clear();
    setTitle(m_id.isEmpty() ? tr("New report")
                            : /*: Noun, the heading of the page: a report to the police or others. */ tr("Report"));
    Report empty;
    empty.caseId = m_context.caseId;
    empty.channel = QStringLiteral("101");
    empty.agency = QStringLiteral("police"); // As the record and the command line call them.
    show(empty);
    if (m_id.isEmpty())
        return m_draft->begin({});
    m_loading = m_context.queries.start<Report>(
        this,
        [vault = m_context.vault, id = m_id](JobContext&) {
            return core::contacts::findReport(core::domain::ReportId::fromBytes(id), *vault);
        },
        [this](Result<Report> report) {
            if (!report)
                return showProblem(report.error());
            show(*report);
            m_draft->begin(report->id.bytes());
            if (std::exchange(m_wantsNumber, false))
                m_references->firstField()->setFocus(Qt::OtherFocusReason);
        });
}

void ReportPage::show(const Report& report)
{
    m_report = report;
    m_print->setVisible(!report.id.isNull()); // A new one is not in the record yet.
    m_state->begin(report.id.isNull() ? Removable() : removableOf(report), report.removedAt.has_value());
    bool isKnown = false;
    for (const Channel& each : m_channels) {
        const bool isThis = each.id == report.channel;
        isKnown = isKnown || isThis;
        if (isThis)
            each.choice->setChecked(true);
    }
    if (!isKnown)
        m_channels.back().choice->setChecked(true);
    m_agency->setText(report.agency);
    m_force->setText(report.force);
    m_when->setWhen(report.madeAt);
    if (report.id.isNull()) {
        fields::TypedWhen typed = m_when->value();
        typed.mode = fields::WhenMode::KnowTheTime;
        m_when->setValue(typed);
    }
    m_told->setPlainText(report.told);
    m_said->setPlainText(report.said);
    m_officer->setText(report.officer);
    m_recordedAs->setText(report.recordedAs);
    m_references->setValue(report.references);
    m_notGiven->setChecked(report.noReferenceGiven);
    m_promises->setValue(report.promised);
    m_files->setValue(report.evidence);
    m_isClosed->setChecked(report.status == QLatin1String("closed"));
    m_notes->setPlainText(report.notes);
}

void ReportPage::save()
{
    std::vector<ErrorSummary::Item> problems;
    const fields::ReadWhen when = m_when->check();
    if (when.problem)
        problems.push_back({when.problem->fault == fields::WhenFault::DayMissing
                                ? tr("Enter the date you spoke to them.")
                                : fields::WhenEditor::sentence(*when.problem),
                            m_when->fieldOf(*when.problem)});
    const auto references = m_references->value();
    if (!references)
        problems.push_back({m_references->problem(), m_references->problemField()});
    const auto promises = m_promises->value();
    if (!promises)
        problems.push_back({m_promises->problem(), m_promises->problemField()});
    errors()->show(problems);
    if (!problems.empty())
        return;

    Report report = m_report;
    report.channel = channel();
    report.agency = m_agency->text().trimmed();
    report.force = m_force->text().trimmed();
    report.madeAt = when.when;
    report.told = m_told->toPlainText();
    report.said = m_said->toPlainText();
    report.officer = m_officer->text().trimmed();
    report.recordedAs = m_recordedAs->text().trimmed();
    report.references = *references;
    report.noReferenceGiven = m_notGiven->isChecked() && references->empty();
    report.promised = *promises;
    report.evidence = m_files->value();
    if (m_isClosed->isChecked())
        report.status = QStringLiteral("closed");
    else if (report.status.isEmpty() || report.status == QLatin1String("closed"))
        report.status = QStringLiteral("open");
    report.notes = m_notes->toPlainText();
    m_context.tray.save<Report>(
        {tr("Saving the report"), m_context.caseId, this, m_id.isEmpty()},
        [vault = m_context.vault, report, adds = m_id.isEmpty()](JobContext&) {
            return adds ? core::contacts::addReport(report, *vault) : core::contacts::editReport(report, {}, *vault);
        },
        [this, ticket = m_draft->ticket()](const Result<Report>& result) {
            if (!result)
                return showProblem(result.error());
            const bool isStillShown = m_draft->finish(ticket);
            m_context.status.say(tr("The report was saved."));
            if (isStillShown)
                m_context.navigator.open(shell::PageId::Reports);
        });
}

} // namespace app::contacts
