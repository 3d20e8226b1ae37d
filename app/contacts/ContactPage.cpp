#include "app/contacts/ContactPage.h"

#include "app/contacts/PromiseFields.h"
#include "app/contacts/RemovedState.h"
#include "app/contacts/ReportListModel.h"
#include "app/contacts/files/FileFields.h"
#include "app/fields/WhenEditor.h"
#include "app/fields/WhenWords.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "app/widgets/Wrapping.h"
#include "core/contacts/Contacts.h"
#include "core/report/ContactReport.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::contacts {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Contact;
using core::domain::Direction;
using core::domain::Report;

struct ContactPage::Loaded
{
    Contact contact;
    bool isPrivate = false;
};

ContactPage::ContactPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("New call or letter"), tr("When you are ready, write down what was said.")}, parent)
    , m_draft(new shell::FormDraft(context, QStringLiteral("contact"), this))
    , m_state(new RemovedState(context,
                               //: Group: the page on which one call, letter or visit is written down. Read by: the
                               //: person who keeps the diary, soon after the call.
                               {tr("This call or letter is removed. It is in no list and not in the timeline."),
                                tr("Remove this call or letter")},
                               this))
{
    auto* group = new widgets::GroupBox(tr("Who contacted whom?"), this);
    m_out = new widgets::RadioButton(tr("I contacted them"), group);
    m_in = new widgets::RadioButton(tr("They contacted me"), group);
    m_out->setChecked(true);
    auto* row = new FlowLayout(space::Large);
    row->addWidget(m_out);
    row->addWidget(m_in);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);

    m_agency = new QLineEdit(this);
    m_who = new QLineEdit(this);
    m_when = new fields::WhenEditor(this);
    const auto textField = [this] {
        auto* edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        const int line = edit->fontMetrics().lineSpacing();
        edit->setMinimumHeight(line * 3 + 2 * space::Medium);
        edit->setMaximumHeight(line * 8 + 2 * space::Medium);
        return edit;
    };
    m_told = textField();
    m_said = textField();
    m_promises = new PromiseFields(this);
    m_files = new files::FileFields(context, this);
    //: Verb, a button.
    auto* save = button(tr("Save"), Kind::Main, this);
    //: Verb, a button.
    m_print = button(tr("Print"), this);
    //: A button: to the page before.
    auto* back = button(tr("Back"), this);

    body()->addWidget(m_state);
    body()->addWidget(m_draft);
    body()->addWidget(group);
    body()->addWidget(wayChoice());
    body()->addWidget(new FormField({tr("Who are they?"), tr("For example the police force, or the name of an app.")},
                                    m_agency, this));
    body()->addWidget(
        new FormField({tr("Who did you speak to?"), tr("Name and number, as far as you know.")}, m_who, this));
    body()->addWidget(m_when);
    body()->addWidget(new FormField({tr("What did you say or write?"), {}}, m_told, this));
    body()->addWidget(new FormField({tr("What did they say or write?"), {}}, m_said, this));
    body()->addWidget(m_promises);
    body()->addWidget(m_files);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(save);
    buttons->addWidget(m_print);
    buttons->addWidget(back);
    buttons->addWidget(m_state->removeButton());
    body()->addLayout(buttons);
    body()->addStretch();

    connect(save, &QPushButton::clicked, this, &ContactPage::save);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    offer(save, shell::Command::Save);
    buildPaper();
    offer(m_state->removeButton());
    offer(m_state->putBackButton());
    connect(m_state, &RemovedState::failed, this, [this](const core::base::Error& error) { showProblem(error); });
    announce(m_state->undo());
    announce(m_files->undo());
    // Of two things that could be taken back, the last one is.
    connect(m_state->undo(), &UndoBar::offered, m_files->undo(), &UndoBar::clear);
    connect(m_files->undo(), &UndoBar::offered, m_state->undo(), &UndoBar::clear);
    nameInputs();
}

QWidget* ContactPage::wayChoice()
{
    //: The question above choices: by which way, such as a call or a letter.
    auto* group = new widgets::GroupBox(tr("How?"), this);
    auto* row = new FlowLayout(space::Large);
    for (const char* id : {"phone", "email", "letter", "in-person", "other"}) {
        const QString name = QString::fromLatin1(id);
        auto* choice = new widgets::RadioButton(ReportListModel::channelInWords(name), group);
        row->addWidget(choice);
        m_ways.push_back({name, choice});
    }
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    return group;
}

QString ContactPage::way() const
{
    const auto chosen = std::ranges::find_if(m_ways, [](const Way& each) { return each.choice->isChecked(); });
    const QString id = chosen == m_ways.end() ? m_ways.back().id : chosen->id;
    const bool hasOwnWords
        = !m_contact.channel.isEmpty() && std::ranges::find(m_ways, m_contact.channel, &Way::id) == m_ways.end();
    return id == m_ways.back().id && hasOwnWords ? m_contact.channel : id;
}

void ContactPage::nameInputs()
{
    FormInputs& inputs = m_draft->inputs();
    inputs.add(QStringLiteral("told"), m_told);
    inputs.add(QStringLiteral("said"), m_said);
    inputs.add(QStringLiteral("who"), m_who);
    inputs.add(QStringLiteral("agency"), m_agency);
    for (const Way& each : m_ways)
        inputs.add(QStringLiteral("channel.") + each.id, each.choice);
    inputs.add(QStringLiteral("out"), m_out);
    inputs.add(QStringLiteral("in"), m_in);
    inputs.add(QStringLiteral("when"),
               {[this] { return m_when->content(); },
                [this](const QJsonValue& value) { m_when->setContent(value.toObject()); }});
    inputs.add(QStringLiteral("promises"),
               {[this] { return m_promises->content(); },
                [this](const QJsonValue& value) { m_promises->setContent(value.toObject()); }});
    connect(m_when, &fields::WhenEditor::changed, &inputs, &FormInputs::changed);
    inputs.add(QStringLiteral("files"),
               {[this] { return m_files->content(); },
                [this](const QJsonValue& value) { m_files->setContent(value.toArray()); }});
    connect(m_promises, &PromiseFields::changed, &inputs, &FormInputs::changed);
    connect(m_files, &files::FileFields::changed, &inputs, &FormInputs::changed);
}

void ContactPage::keepDrafts()
{
    m_draft->keep();
}

bool ContactPage::takeFiles(const QStringList& paths)
{
    m_files->take(paths);
    return true;
}

std::vector<shell::PageAction> ContactPage::actions() const
{
    auto all = Page::actions();
    all.push_back({tr("Paste a picture or files"), [this] { m_files->paste(); }, shell::Command::Paste});
    return all;
}

void ContactPage::followState()
{
    m_following = m_context.queries.start<Contact>(
        this,
        [vault = m_context.vault, id = m_contact.id](JobContext&) { return core::contacts::findContact(id, *vault); },
        [this](const Result<Contact>& found) {
            if (!found || !(found->id == m_contact.id))
                return;
            Contact unchanged = *found;
            unchanged.revision = m_contact.revision;
            unchanged.removedAt = m_contact.removedAt;
            if (!(unchanged == m_contact))
                return; // Changed besides: saving says so.
            m_contact = *found;
            m_state->follow(m_contact.removedAt.has_value());
        });
}

void ContactPage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    m_draft->pause();
    m_loading.cancel();
    m_following.cancel();
    const bool isAboutReport = purpose == shell::Purpose::Add && !id.isEmpty();
    m_about.reset();
    if (isAboutReport)
        m_about = core::domain::ReportId::fromBytes(id);
    m_id = isAboutReport ? QByteArray() : id;
    m_isWanted = true;
}

void ContactPage::reload()
{
    // A change elsewhere must not take away what somebody is typing.
    if (!m_isWanted) {
        if (!m_id.isEmpty())
            followState();
        return;
    }
    m_isWanted = false;
    errors()->clear();
    setTitle(m_id.isEmpty() ? tr("New call or letter") : tr("Call or letter"));
    Contact empty;
    empty.caseId = m_context.caseId;
    empty.report = m_about;
    if (m_about)
        return readReport(empty);
    show(empty);
    if (m_id.isEmpty())
        return m_draft->begin({});
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, id = m_id](JobContext&) -> Result<Loaded> {
            const auto contact = core::contacts::findContact(core::domain::ContactId::fromBytes(id), *vault);
            if (!contact)
                return contact.error();
            const auto isPrivate = core::report::isPrivate(*contact, *vault);
            if (!isPrivate)
                return isPrivate.error();
            return Loaded{*contact, *isPrivate};
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return showProblem(loaded.error());
            m_isPrivate = loaded->isPrivate;
            show(loaded->contact);
            m_draft->begin(loaded->contact.id.bytes());
        });
}

void ContactPage::readReport(Contact contact)
{
    const core::domain::ReportId id = *contact.report;
    m_loading = m_context.queries.start<Report>(
        this, [vault = m_context.vault, id](JobContext&) { return core::contacts::findReport(id, *vault); },
        [this, contact = std::move(contact)](Result<Report> report) mutable {
            if (!report)
                return showProblem(report.error());
            // To whom, and usually in the same way; the person can change both.
            contact.agency = report->force.isEmpty() ? report->agency : report->force;
            contact.direction = Direction::In;
            //: %1: the day or moment of the report.
            setTitle(tr("What they said about your report of %1").arg(isolate(fields::whenInWords(report->madeAt))));
            show(contact);
            m_draft->begin(contact.report->bytes(), QStringLiteral("contact-of-report"));
        });
}

void ContactPage::show(const Contact& contact)
{
    m_contact = contact;
    m_print->setVisible(!contact.id.isNull()); // A new one is not in the record yet.
    m_state->begin(contact.id.isNull() ? Removable() : removableOf(contact), contact.removedAt.has_value());
    (contact.direction == Direction::In ? m_in : m_out)->setChecked(true);
    const auto way = std::ranges::find(m_ways, contact.channel, &Way::id);
    const bool isNew = contact.id.isNull() && contact.channel.isEmpty();
    (isNew ? m_ways.front() : way == m_ways.end() ? m_ways.back() : *way).choice->setChecked(true);
    m_agency->setText(contact.agency);
    m_who->setText(contact.who);
    m_when->setWhen(contact.at);
    if (contact.id.isNull()) {
        fields::TypedWhen typed = m_when->value();
        typed.mode = fields::WhenMode::KnowTheTime;
        m_when->setValue(typed);
    }
    m_told->setPlainText(contact.told);
    m_said->setPlainText(contact.said);
    m_promises->setValue(contact.promised);
    m_files->setValue(contact.evidence);
}

void ContactPage::save()
{
    std::vector<ErrorSummary::Item> problems;
    const fields::ReadWhen when = m_when->check();
    if (when.problem)
        problems.push_back({when.problem->fault == fields::WhenFault::DayMissing
                                ? tr("Enter the date you spoke to them.")
                                : fields::WhenEditor::sentence(*when.problem),
                            m_when->fieldOf(*when.problem)});
    const auto promises = m_promises->value();
    if (!promises)
        problems.push_back({m_promises->problem(), m_promises->problemField()});
    errors()->show(problems);
    if (!problems.empty())
        return;
    Contact contact = m_contact;
    contact.direction = m_in->isChecked() ? Direction::In : Direction::Out;
    contact.channel = way();
    contact.agency = m_agency->text().trimmed();
    contact.who = m_who->text().trimmed();
    contact.at = when.when;
    contact.told = m_told->toPlainText();
    contact.said = m_said->toPlainText();
    contact.promised = *promises;
    contact.evidence = m_files->value();
    m_context.tray.save<Contact>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, m_id.isEmpty()},
        [vault = m_context.vault, contact, adds = m_id.isEmpty()](JobContext&) {
            return adds ? core::contacts::addContact(contact, *vault)
                        : core::contacts::editContact(contact, {}, *vault);
        },
        [this, ticket = m_draft->ticket()](const Result<Contact>& result) {
            if (!result)
                return showProblem(result.error());
            const bool isStillShown = m_draft->finish(ticket);
            //: It was saved.
            m_context.status.say(tr("Saved."));
            if (isStillShown)
                m_context.navigator.open(shell::PageId::Reports);
        });
}

} // namespace app::contacts
