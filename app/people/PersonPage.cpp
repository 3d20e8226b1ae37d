#include "app/people/PersonPage.h"

#include "app/people/PeopleWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/people/Merging.h"
#include "core/people/People.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::Certainty;
using core::domain::Person;
using core::domain::PersonMark;

PersonPage::PersonPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : RecordForm(context, {tr("Person"), {}}, QStringLiteral("person"), parent)
{
    m_facts = new RecordFacts(this);
    m_buttons = new QWidget(this);
    auto* buttons = new widgets::FlowLayout(widgets::space::Medium, m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    //: Group: the page of one person. Read by: the person who keeps the diary; what they type may be shown to the
    //: police. No gender, no verdict.
    auto* change = widgets::button(tr("Change the details"), m_buttons);
    m_addOrder = widgets::button(tr("Add an order against them"), m_buttons);
    buttons->addWidget(change);
    buttons->addWidget(m_addOrder);
    m_buttons->hide();
    above()->setSpacing(widgets::space::Medium);
    above()->addWidget(m_buttons);
    above()->addWidget(m_facts);
    connect(change, &QPushButton::clicked, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_facts, &RecordFacts::opened, this,
            [this](shell::PageId page, const QByteArray& record) { m_context.navigator.open(page, record); });
    connect(m_facts, &RecordFacts::splitWanted, this,
            [this](const QByteArray& record) { m_context.navigator.open(shell::PageId::Split, record); });
    connect(m_addOrder, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(shell::PageId::Order, id(), shell::Purpose::Add); });
    offer(change);
    offer(m_addOrder);

    //: Noun, a label: the name of the person.
    m_name = addLine(QStringLiteral("name"), tr("Name"), tr("Or words such as \"unknown caller\"."));
    m_shownAs = addLine(QStringLiteral("shown_as"), tr("Name to show in this app"),
                        tr("Initials tell less to somebody who looks over your shoulder."));
    m_relationship
        = addLine(QStringLiteral("relationship"), tr("Who are they to you?"), tr("For example: used to work with me."));
    m_doesThis = new widgets::CheckBox(tr("This may be the person doing it"), this);
    fields()->addWidget(m_doesThis);
    inputs().add(QStringLiteral("does_this"), m_doesThis);
    m_description = addText(QStringLiteral("description"), tr("What do they look like?"));
    m_howKnown = addText(QStringLiteral("how_known"), tr("How do you know that it is them?"));

    addCertainty();
    const QString eachLine = tr("One on each line.");
    m_marks
        = {MarkField{"phone", addText(QStringLiteral("phone"), tr("Phone numbers"), eachLine)},
           MarkField{"email", addText(QStringLiteral("email"), tr("Email addresses"), eachLine)},
           //: Noun, a label: cars and such, one on each line.
           MarkField{"vehicle", addText(QStringLiteral("vehicle"), tr("Vehicles"), eachLine)},
           //: Noun, a label: where the person lives or works, one on each line.
           MarkField{"address", addText(QStringLiteral("address"), tr("Addresses"), eachLine)},
           MarkField{"alias", addText(QStringLiteral("alias"), tr("Other names they use"), eachLine)},
           MarkField{"other", addText(QStringLiteral("other"), tr("Anything else that tells them apart"), eachLine)}};
    for (const MarkField& mark : m_marks)
        if (QLatin1String(mark.kind) != QLatin1String("other"))
            mark.edit->setInputMethodHints(Qt::ImhNoPredictiveText); // Numbers and names.
    //: Noun, a label: anything else about the person.
    m_notes = addText(QStringLiteral("notes"), tr("Notes"));
}

void PersonPage::addCertainty()
{
    auto* sure = new widgets::GroupBox(tr("How sure are you who they are?"), this);
    auto* row = new widgets::FlowLayout(widgets::space::Large);
    m_certainty = {new widgets::RadioButton(tr("I am sure"), sure), new widgets::RadioButton(tr("I think so"), sure),
                   new widgets::RadioButton(tr("It is a guess"), sure)};
    for (QRadioButton* each : m_certainty)
        row->addWidget(each);
    auto* column = new QVBoxLayout(sure);
    column->addLayout(row);
    fields()->addWidget(sure);
    inputs().add(QStringLiteral("sure"), m_certainty[0]);
    inputs().add(QStringLiteral("think_so"), m_certainty[1]);
    inputs().add(QStringLiteral("guess"), m_certainty[2]);
}

void PersonPage::reload()
{
    RecordForm::reload();
    if (!isNew() && m_person.id.bytes() == id())
        readFacts();
}

void PersonPage::readFacts()
{
    m_readingFacts = m_context.queries.start<RecordFacts::Content>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, person = m_person.id](JobContext&) {
            return factsOf(person, caseId, *vault);
        },
        [this](Result<RecordFacts::Content> facts) {
            if (!facts)
                return showProblem(facts.error());
            m_facts->show(*facts);
            m_addOrder->setVisible(!facts->isRemoved);
            m_buttons->show();
        });
}

void PersonPage::clear()
{
    m_readingFacts.cancel();
    m_facts->clear();
    m_buttons->hide();
    //: Noun, the heading of an empty form.
    setTitle(isNew() ? tr("New person") : tr("Person"));
    if (auto* field = qobject_cast<widgets::FormField*>(m_name->parentWidget()))
        field->setHint(isNew() ? tr("You can leave this empty. The app then gives a number, such as Unknown person 1.")
                               : tr("Or words such as \"unknown caller\"."));
    Person nobody;
    nobody.caseId = m_context.caseId;
    show(nobody);
}

void PersonPage::load(const QByteArray& id)
{
    m_loading = m_context.queries.start<Person>(
        this,
        [vault = m_context.vault, id](JobContext&) -> Result<Person> {
            const auto standing = core::people::standsFor(core::domain::PersonId::fromBytes(id), *vault);
            if (!standing)
                return standing.error();
            return core::people::findPerson(*standing, *vault);
        },
        [this](Result<Person> person) {
            if (!person)
                return showProblem(person.error());
            becomes(person->id.bytes());
            show(*person);
            setTitle(shownName(*person));
            settled();
            readFacts();
        });
}

void PersonPage::show(const Person& person)
{
    m_person = person;
    m_name->setText(person.name);
    m_shownAs->setText(person.shownAs);
    m_relationship->setText(person.relationship);
    m_description->setPlainText(person.description);
    m_doesThis->setChecked(person.doesThis);
    m_howKnown->setPlainText(person.howKnown);
    m_certainty.at(static_cast<std::size_t>(person.certainty))->setChecked(true);
    for (const MarkField& field : m_marks) {
        QStringList values;
        for (const PersonMark& mark : person.marks)
            if (mark.kind == QLatin1String(field.kind))
                values += mark.value;
        field.edit->setPlainText(values.join(QLatin1Char('\n')));
    }
    m_notes->setPlainText(person.notes);
}

std::vector<PersonMark> PersonPage::marks() const
{
    std::vector<PersonMark> marks;
    for (const MarkField& field : m_marks) {
        for (const QString& line : field.edit->toPlainText().split(QLatin1Char('\n'))) {
            const QString value = line.trimmed();
            if (value.isEmpty())
                continue;
            // A note that this page does not show stays with its value.
            const auto known = std::ranges::find_if(m_person.marks, [&](const PersonMark& mark) {
                return mark.kind == QLatin1String(field.kind) && mark.value == value;
            });
            marks.push_back(
                {QString::fromLatin1(field.kind), value, known == m_person.marks.end() ? QString() : known->note});
        }
    }
    return marks;
}

void PersonPage::save()
{
    if (!isNew() && m_name->text().trimmed().isEmpty()) {
        errors()->show({{tr("Write a name, or words such as \"unknown caller\"."), m_name}});
        return;
    }
    Person person = m_person;
    person.name = m_name->text().trimmed();
    person.shownAs = m_shownAs->text().trimmed();
    person.relationship = m_relationship->text().trimmed();
    person.description = m_description->toPlainText();
    person.doesThis = m_doesThis->isChecked();
    person.howKnown = m_howKnown->toPlainText();
    for (const Certainty each : {Certainty::Sure, Certainty::ThinkSo, Certainty::Guess})
        if (m_certainty.at(static_cast<std::size_t>(each))->isChecked())
            person.certainty = each;
    person.marks = marks();
    person.notes = m_notes->toPlainText();
    m_context.tray.save<Person>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, person, adds = isNew()](JobContext&) {
            return adds ? core::people::addPerson(person, *vault) : core::people::editPerson(person, {}, *vault);
        },
        [this, saved = ticket()](const Result<Person>& result) { finish(saved, result); });
}

} // namespace app::people
