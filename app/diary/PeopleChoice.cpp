#include "app/diary/PeopleChoice.h"

#include "app/fields/RecordNames.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using core::domain::Certainty;
using core::domain::IncidentPerson;
using fields::shownName;
using namespace widgets;

QString certaintyInWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        //: Group: how sure the person is who did it, as the end of a line: "Unknown person 1 (think so)". Read by: the
        //: person who keeps the diary, and the police on papers. Lower case, very short.
        //: This text: Adjective: I am sure.
        return QCoreApplication::translate("Certainty", "sure");
    case Certainty::ThinkSo:
        //: I think that it was them.
        return QCoreApplication::translate("Certainty", "think so");
    case Certainty::Guess:
        //: Noun: it is a guess.
        return QCoreApplication::translate("Certainty", "a guess");
    }
    return {};
}

PeopleChoice::PeopleChoice(QWidget* parent)
    : QWidget(parent)
    , m_names(new QStringListModel(this))
{
    auto* row = new QWidget(this);
    m_name = new QLineEdit(row);
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    //: A button: put the name in the field into this entry.
    auto* addButton = button(tr("Add person"), row);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(space::Small);
    rowLayout->addWidget(m_name, 1);
    rowLayout->addWidget(addButton);
    row->setFocusProxy(m_name);
    //: A question above a field: who may have done it?
    m_name->setAccessibleName(tr("Who?"));

    //: Group: the choice of who may have done it, in an entry. Read by: the person who keeps the diary. Never a
    //: verdict; no gender for anybody.
    auto* sureness = new widgets::GroupBox(tr("How sure are you?"), this);
    m_sure = new widgets::RadioButton(tr("I am sure"), sureness);
    m_thinkSo = new widgets::RadioButton(tr("I think so"), sureness);
    m_guess = new widgets::RadioButton(tr("It is a guess"), sureness);
    m_sure->setChecked(true);
    auto* flow = new FlowLayout(space::Large, sureness);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton* choice : {m_sure, m_thinkSo, m_guess}) {
        flow->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &PeopleChoice::changed);
    }
    m_reason = new QLineEdit(this);
    m_reasonField = new FormField(
        {tr("Why do you think it was them?"), tr("For example the voice, the words, or the time.")}, m_reason, this);
    m_reasonField->hide();

    m_chips = new ChipList(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(new FormField(
        {tr("Who?"), tr("A name, or words such as \"unknown caller\". You do not need to know who it is.")}, row,
        this));
    column->addWidget(sureness);
    column->addWidget(m_reasonField);
    column->addWidget(m_chips);
    setFocusProxy(m_name);

    connect(addButton, &QPushButton::clicked, this, &PeopleChoice::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleChoice::add);
    connect(m_name, &QLineEdit::textChanged, this, &PeopleChoice::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &PeopleChoice::changed);
    connect(m_reason, &QLineEdit::returnPressed, this, &PeopleChoice::add);
    connect(m_sure, &QRadioButton::toggled, m_reasonField, &QWidget::setHidden);
    connect(m_chips, &ChipList::removed, this, [this](const QString& key) {
        std::erase_if(m_people, [&key](const IncidentPerson& person) { return person.name == key; });
        Q_EMIT changed();
    });
}

void PeopleChoice::setKnown(std::vector<core::domain::Person> people)
{
    m_known = std::move(people);
    QStringList names;
    for (const core::domain::Person& person : m_known)
        names += shownName(person);
    m_names->setStringList(names);
    refresh();
}

QString PeopleChoice::nameOf(const IncidentPerson& person) const
{
    auto known = std::ranges::find(m_known, person.id, &core::domain::Person::id);
    if (known == m_known.end()) // Somebody who is merged goes by the name of the one that stands for them.
        known = std::ranges::find(m_known, person.name, &core::domain::Person::name);
    return known == m_known.end() ? person.name : shownName(*known);
}

Certainty PeopleChoice::certainty() const
{
    if (m_thinkSo->isChecked())
        return Certainty::ThinkSo;
    return m_guess->isChecked() ? Certainty::Guess : Certainty::Sure;
}

IncidentPerson PeopleChoice::typed() const
{
    IncidentPerson person;
    person.name = m_name->text().trimmed();
    person.certainty = certainty();
    person.role = QStringLiteral("did-it");
    if (person.certainty != Certainty::Sure)
        person.reason = m_reason->text().trimmed();
    auto known = std::ranges::find(m_known, person.name, &core::domain::Person::name);
    if (known == m_known.end())
        known = std::ranges::find_if(
            m_known, [&person](const core::domain::Person& each) { return shownName(each) == person.name; });
    if (known != m_known.end()) {
        person.id = known->id;
        person.name = known->name;
    }
    return person;
}

void PeopleChoice::add()
{
    const IncidentPerson person = typed();
    if (person.name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::erase_if(m_people, [&person](const IncidentPerson& other) { return other.name == person.name; });
    m_people.push_back(person);
    m_name->clear();
    m_reason->clear();
    m_sure->setChecked(true);
    refresh();
    Q_EMIT changed();
}

void PeopleChoice::refresh()
{
    std::vector<ChipList::Chip> chips;
    chips.reserve(m_people.size());
    for (const IncidentPerson& person : m_people)
        chips.push_back({person.name,
                         tr("%1 (%2)", "a name, then how sure").arg(nameOf(person), certaintyInWords(person.certainty)),
                         //: Verb. Spoken name of a button; %1: the name of a person. They are taken off this entry
                         //: only.
                         tr("Remove %1").arg(nameOf(person))});
    m_chips->setChips(chips);
}

std::vector<IncidentPerson> PeopleChoice::value() const
{
    std::vector<IncidentPerson> people = m_people;
    const IncidentPerson person = typed();
    if (!person.name.isEmpty() && std::ranges::find(people, person.name, &IncidentPerson::name) == people.end())
        people.push_back(person);
    return people;
}

void PeopleChoice::setValue(const std::vector<IncidentPerson>& people)
{
    m_people = people;
    m_name->clear();
    m_reason->clear();
    refresh();
}

} // namespace app::diary
