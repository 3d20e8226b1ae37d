// What EntryForm takes out of its fields, and puts into them.
#include "app/diary/BehaviourChoice.h"
#include "app/diary/EntryForm.h"
#include "app/diary/LinkChoice.h"
#include "app/diary/PeopleChoice.h"
#include "app/fields/WhenEditor.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Punctuation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace app::diary {

using core::domain::IncidentStatement;
using core::domain::Witness;
using namespace widgets;

namespace {

/// Only what is new: a screen reader that hears of a change in a field takes it as having been there, and does not say
/// its name when the focus comes (measured with Orca 43).
void setWords(QPlainTextEdit* edit, const QString& words)
{
    if (edit->toPlainText() != words)
        edit->setPlainText(words);
}

} // namespace

std::optional<core::domain::PlaceId> EntryForm::place() const
{
    if (m_where->text() == m_carried.where)
        return m_carried.place;
    const auto named = std::ranges::find(m_places, m_where->text().trimmed(), &core::domain::Place::name);
    return named == m_places.end() ? std::nullopt : std::optional(named->id);
}

IncidentStatement EntryForm::read() const
{
    IncidentStatement now = m_carried;
    now.what = m_what->toPlainText();
    now.where = m_where->text();
    now.place = place();
    now.accounts = m_links->accounts();
    now.breachOf = m_links->breachOf();
    now.behaviours = m_behaviours->value();
    now.people = m_people->value();
    now.impact = m_impact->toPlainText();
    now.wordsUsed = m_words->toPlainText();
    now.channel = m_channel->text();
    now.effect = m_effect->toPlainText();
    now.response = m_response->toPlainText();
    now.title = m_title->text();
    now.fearOfViolence.reset();
    if (m_fearYes->isChecked())
        now.fearOfViolence = true;
    else if (m_fearNo->isChecked())
        now.fearOfViolence = false;
    now.isPrivate = m_private->isChecked();
    now.evidence = m_evidence;
    now.answers = answers();
    now.tags = partsBetweenCommas(m_tags->text());
    now.witnesses.clear();
    for (const QString& line : m_witnesses->toPlainText().split(QLatin1Char('\n'))) {
        const QString name = line.trimmed();
        if (name.isEmpty())
            continue;
        const auto known = std::ranges::find(m_knownWitnesses, name, &Witness::name);
        now.witnesses.push_back(known != m_knownWitnesses.end() ? *known : Witness{name, {}, {}});
    }
    return now;
}

void EntryForm::fillFrom(const IncidentStatement& statement)
{
    const QSignalBlocker quiet(this);
    m_problems.clear(); // Those of what was in the form before.
    m_whatField->setProblem({});
    m_carried = statement;
    setWords(m_what, statement.what);
    m_where->setText(statement.where);
    m_behaviours->setValue(statement.behaviours);
    m_people->setValue(statement.people);
    m_links->setValue(statement.accounts, statement.breachOf);
    setWords(m_impact, statement.impact);
    setWords(m_words, statement.wordsUsed);
    m_channel->setText(statement.channel);
    setWords(m_effect, statement.effect);
    setWords(m_response, statement.response);
    m_title->setText(statement.title);
    m_tags->setText(listed(statement.tags));
    if (statement.fearOfViolence)
        (*statement.fearOfViolence ? m_fearYes : m_fearNo)->setChecked(true);
    else
        m_fearUnsaid->setChecked(true);
    m_private->setChecked(statement.isPrivate);
    m_evidence = statement.evidence;
    m_files->setChips({});
    m_knownWitnesses = statement.witnesses;
    QStringList names;
    for (const Witness& witness : statement.witnesses)
        names += witness.name;
    setWords(m_witnesses, names.join(QLatin1Char('\n')));
    const bool answersDetails = setAnswers(statement.answers);
    const bool usesDetails = answersDetails || !statement.wordsUsed.isEmpty() || !statement.channel.isEmpty()
        || !statement.effect.isEmpty() || !statement.response.isEmpty() || !statement.title.isEmpty()
        || !statement.tags.isEmpty() || statement.fearOfViolence.has_value() || !statement.witnesses.empty();
    showDetails(usesDetails);
}

} // namespace app::diary
