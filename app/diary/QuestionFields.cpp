#include "app/diary/QuestionFields.h"

#include "app/diary/QuestionWords.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using core::domain::Answer;
using core::domain::Reply;
using core::guidance::Question;
using namespace widgets;

namespace {

/// The number of the choice that gives no answer; the others are those of Reply.
constexpr int skipped = -2; // -1 is none to a QButtonGroup.

/// What stands below a question: how to answer, and why it is asked.
QString hintOf(const Question& question)
{
    QStringList parts;
    if (!question.hint.isEmpty())
        parts += inWindowWords(question.hint);
    if (!question.why.isEmpty())
        //: %1: why a question is asked, as the rest of the sentence.
        parts += QuestionSays::tr("Why we ask: %1").arg(inWindowWords(question.why));
    return parts.join(QLatin1Char(' '));
}

} // namespace

QuestionFields::QuestionFields(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Large);
}

void QuestionFields::ask(const std::vector<Question>& questions)
{
    m_asked = questions;
    if (m_isShown)
        settle();
}

bool QuestionFields::isAskingAnything() const
{
    return !m_asked.empty() || !value().empty();
}

void QuestionFields::showEvent(QShowEvent* event)
{
    m_isShown = true;
    settle();
    QWidget::showEvent(event);
}

void QuestionFields::settle()
{
    for (const Answer& answer : m_waiting)
        if (const Question* question = core::guidance::findQuestion(answer.question))
            fill(rowOf(*question), answer);
    m_waiting.clear();
    for (const Question& question : m_asked)
        rowOf(question);
    int place = 0;
    for (const Question& question : core::guidance::questions()) {
        const auto made = m_rows.find(question.id);
        if (made == m_rows.end())
            continue;
        const Row& row = made->second;
        m_column->removeWidget(row.whole);
        m_column->insertWidget(place++, row.whole);
        const Answer answer = answerIn(question.id, row);
        const bool isAsked = std::ranges::find(m_asked, question.id, &Question::id) != m_asked.end();
        row.whole->setVisible(isAsked || answer.reply || !answer.words.isEmpty());
    }
}

QuestionFields::Row& QuestionFields::rowOf(const Question& question)
{
    const auto known = m_rows.find(question.id);
    if (known != m_rows.end())
        return known->second;
    return m_rows[question.id] = question.isYesNo ? makeReplies(question) : makeWords(question);
}

QuestionFields::Row QuestionFields::makeWords(const Question& question)
{
    Row row;
    row.words = new QLineEdit(this);
    row.whole = new FormField({inWindowWords(question.ask), hintOf(question)}, row.words, this);
    connect(row.words, &QLineEdit::textChanged, this, &QuestionFields::changed);
    return row;
}

QuestionFields::Row QuestionFields::makeReplies(const Question& question)
{
    const QString asked = inWindowWords(question.ask);
    auto* group = new widgets::GroupBox(asked, this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    if (const QString hint = hintOf(question); !hint.isEmpty()) {
        column->addWidget(new PlainLabel(hint, Kind::Quiet, group));
        group->setAccessibleDescription(hint);
    }
    Row row;
    row.whole = group;
    row.replies = new QButtonGroup(group);
    auto* choices = new FlowLayout(space::Large);
    const auto add = [&](const QString& words, int number) {
        auto* choice = new widgets::RadioButton(words, group);
        //: What a screen reader hears of a choice: the choice, then the question.
        choice->setAccessibleName(QuestionSays::tr("%1: %2").arg(words, asked));
        row.replies->addButton(choice, number);
        choices->addWidget(choice);
    };
    for (const Reply reply : {Reply::Yes, Reply::No, Reply::NotSure})
        add(replyInWords(reply), static_cast<int>(reply));
    //: A choice: give no answer to this question.
    add(QuestionSays::tr("Skip this"), skipped);
    row.replies->button(skipped)->setChecked(true);
    column->addLayout(choices);

    row.words = new QLineEdit(group);
    //: Group: answers to questions in an entry. Read by: the person who keeps the diary, who may be frightened, and
    //: with a screen reader. No answer is wrong.
    row.reason = new FormField({QuestionSays::tr("A few words about it"), {}}, row.words, group);
    //: Spoken name of the field below a "Yes"; %1: the question.
    row.words->setAccessibleName(QuestionSays::tr("A few words about it: %1").arg(asked));
    column->addWidget(row.reason);
    row.reason->hide();
    connect(row.replies, &QButtonGroup::idToggled, this,
            [this, reason = row.reason, words = row.words, replies = row.replies] {
                reason->setVisible(replies->checkedId() == static_cast<int>(Reply::Yes) || !words->text().isEmpty());
                Q_EMIT changed();
            });
    connect(row.words, &QLineEdit::textChanged, this, &QuestionFields::changed);
    return row;
}

Answer QuestionFields::answerIn(const QString& id, const Row& row) const
{
    Answer answer{id, {}, row.words->text().trimmed()};
    if (row.replies && row.replies->checkedId() != skipped)
        answer.reply = static_cast<Reply>(row.replies->checkedId());
    return answer;
}

void QuestionFields::fill(Row& row, const Answer& answer)
{
    row.words->setText(answer.words);
    if (!row.replies)
        return;
    row.replies->button(answer.reply ? static_cast<int>(*answer.reply) : skipped)->setChecked(true);
    row.reason->setVisible(answer.reply == Reply::Yes || !answer.words.isEmpty());
}

std::vector<Answer> QuestionFields::value() const
{
    std::vector<Answer> answers = m_waiting;
    for (const Question& question : core::guidance::questions()) {
        const auto made = m_rows.find(question.id);
        if (made == m_rows.end())
            continue;
        Answer answer = answerIn(question.id, made->second);
        if (answer.reply || !answer.words.isEmpty())
            answers.push_back(std::move(answer));
    }
    return answers;
}

void QuestionFields::setValue(const std::vector<Answer>& answers)
{
    const QSignalBlocker quiet(this);
    for (auto& [id, row] : m_rows)
        fill(row, Answer{id, {}, {}});
    m_waiting = answers;
    if (m_isShown)
        settle();
}

} // namespace app::diary
