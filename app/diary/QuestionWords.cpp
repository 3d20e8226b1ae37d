#include "app/diary/QuestionWords.h"

#include "core/guidance/Questions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::diary {

namespace {

/// The texts of resources/guidance/questions.json once more, so that translators see them. A test compares both.
constexpr std::array questionTexts{
    //: Group: questions in an entry, their help, and their labels on papers. Read by: the person who keeps the diary,
    //: who may be frightened; labels also by the police. Never blame, never press; what begins in lower case follows
    //: "Why we ask:".
    QT_TRANSLATE_NOOP("Question", "How many calls?"),
    QT_TRANSLATE_NOOP("Question", "A guess is fine."),
    //: Noun, a label: phone calls that came. Before a number.
    QT_TRANSLATE_NOOP("Question", "Calls"),
    QT_TRANSLATE_NOOP("Question", "How long did they last?"),
    QT_TRANSLATE_NOOP("Question", "How long the calls lasted"),
    QT_TRANSLATE_NOOP("Question", "Which number did they call from?"),
    QT_TRANSLATE_NOOP("Question", "If it was hidden, you can dial 1471 at once. It is better not to call back."),
    QT_TRANSLATE_NOOP("Question", "the police or the phone company may trace it."),
    QT_TRANSLATE_NOOP("Question", "Number they called from"),
    QT_TRANSLATE_NOOP("Question", "Did they leave a voice message?"),
    QT_TRANSLATE_NOOP("Question", "It helps to keep it."),
    QT_TRANSLATE_NOOP("Question", "Left a voice message"),
    QT_TRANSLATE_NOOP("Question", "How many messages?"),
    //: Noun, a label: messages that came. Before a number.
    QT_TRANSLATE_NOOP("Question", "Messages"),
    QT_TRANSLATE_NOOP("Question", "Which number, address or account sent them?"),
    QT_TRANSLATE_NOOP("Question", "Copy it as it stands there."),
    QT_TRANSLATE_NOOP("Question", "a name can be changed. The number or address helps to find who it was."),
    QT_TRANSLATE_NOOP("Question", "Number, address or account that sent them"),
    QT_TRANSLATE_NOOP("Question", "Do you still have them on your phone or computer?"),
    QT_TRANSLATE_NOOP("Question", "Police may ask for the first copy. It helps to keep it, and your own replies."),
    QT_TRANSLATE_NOOP("Question", "Messages are still on the phone or computer"),
    QT_TRANSLATE_NOOP("Question", "What is the web address of the page?"),
    QT_TRANSLATE_NOOP("Question", "the address shows where it was, also when the page is gone."),
    //: Noun, a label: the address of a page on the internet.
    QT_TRANSLATE_NOOP("Question", "Web address"),
    QT_TRANSLATE_NOOP("Question", "Which account put it there?"),
    QT_TRANSLATE_NOOP("Question", "Account that put it there"),
    QT_TRANSLATE_NOOP("Question", "Who could see it?"),
    QT_TRANSLATE_NOOP("Question", "For example how many views or replies it had."),
    QT_TRANSLATE_NOOP("Question", "Who could see it"),
    QT_TRANSLATE_NOOP("Question", "What did they look like, and what did they wear?"),
    QT_TRANSLATE_NOOP("Question", "it can help to show who it was."),
    QT_TRANSLATE_NOOP("Question", "What they looked like and wore"),
    QT_TRANSLATE_NOOP("Question", "Was there a car? What kind, and which number?"),
    //: Noun, a label: what the car was like.
    QT_TRANSLATE_NOOP("Question", "Car"),
    QT_TRANSLATE_NOOP("Question", "Could a camera have seen it?"),
    QT_TRANSLATE_NOOP("Question", "Film is often kept for a few days only. You can ask them to keep it."),
    QT_TRANSLATE_NOOP("Question", "A camera may have seen it"),
    QT_TRANSLATE_NOOP("Question", "Who has touched it since?"),
    QT_TRANSLATE_NOOP("Question", "It helps to touch it as little as you can, and to keep it in paper."),
    QT_TRANSLATE_NOOP("Question", "police may ask who has had it in their hands."),
    QT_TRANSLATE_NOOP("Question", "Who has touched it"),
    QT_TRANSLATE_NOOP("Question", "Where and when was it found?"),
    QT_TRANSLATE_NOOP("Question",
                      "A photo where it is can help. It helps to leave it whole. If someone follows you, call 999."),
    QT_TRANSLATE_NOOP("Question", "Where and when the tracker was found"),
    QT_TRANSLATE_NOOP("Question", "Which number is on it, or in the alert?"),
    QT_TRANSLATE_NOOP("Question", "A photo of the number helps too."),
    QT_TRANSLATE_NOOP("Question", "Number of the tracker"),
    QT_TRANSLATE_NOOP("Question", "Were you hurt?"),
    QT_TRANSLATE_NOOP("Question", "A photo of it can go with this entry."),
    //: Adjective, a label: was the person hurt? Before "Yes" or "No".
    QT_TRANSLATE_NOOP("Question", "Hurt"),
    QT_TRANSLATE_NOOP("Question", "Was there a weapon, or talk of one?"),
    QT_TRANSLATE_NOOP("Question", "If it is happening now, call 999."),
    QT_TRANSLATE_NOOP("Question", "A weapon, or talk of one"),
    QT_TRANSLATE_NOOP("Question", "Did you ask them to stop?"),
    QT_TRANSLATE_NOOP("Question", "For example \"Do not contact me again\". Asking once is enough."),
    QT_TRANSLATE_NOOP("Question", "it can show that they knew you did not want it. Contact after this day is counted."),
    QT_TRANSLATE_NOOP("Question", "Asked them to stop"),
    QT_TRANSLATE_NOOP("Question", "What did it cost you in money?"),
    QT_TRANSLATE_NOOP("Question", "For example new locks, a new phone, or taxis."),
    QT_TRANSLATE_NOOP("Question", "a court may look at what it did to you, and at what it cost."),
    QT_TRANSLATE_NOOP("Question", "Money it cost"),
    QT_TRANSLATE_NOOP("Question", "Did you miss work or school?"),
    QT_TRANSLATE_NOOP("Question", "For example two days off."),
    QT_TRANSLATE_NOOP("Question", "Time missed at work or school"),
    QT_TRANSLATE_NOOP("Question", "Did you see a doctor or a nurse?"),
    QT_TRANSLATE_NOOP("Question", "Who, where and when, if you know."),
    QT_TRANSLATE_NOOP("Question", "Doctor or nurse"),
    QT_TRANSLATE_NOOP("Question", "Are you very frightened?"),
    //: A label: is the person very frightened? Before "Yes" or "No".
    QT_TRANSLATE_NOOP("Question", "Very frightened"),
    QT_TRANSLATE_NOOP("Question", "Have they done this before, to you or to someone else?"),
    QT_TRANSLATE_NOOP("Question", "Have done this before"),
    QT_TRANSLATE_NOOP("Question", "Have they broken or damaged things of yours?"),
    QT_TRANSLATE_NOOP("Question", "Have damaged things"),
    QT_TRANSLATE_NOOP("Question", "Do they turn up where you are more than three times a week?"),
    QT_TRANSLATE_NOOP("Question", "At home, at work, or anywhere else."),
    QT_TRANSLATE_NOOP("Question", "Turn up more than three times a week"),
    QT_TRANSLATE_NOOP("Question", "Do they hang around your home or your work?"),
    QT_TRANSLATE_NOOP("Question", "Hang around home or work"),
    QT_TRANSLATE_NOOP("Question", "Have they threatened to hurt you, in any way?"),
    QT_TRANSLATE_NOOP("Question", "Sexual violence counts too."),
    QT_TRANSLATE_NOOP("Question", "Have threatened violence"),
    QT_TRANSLATE_NOOP("Question", "Have they bothered people around you?"),
    QT_TRANSLATE_NOOP("Question", "Family, friends, children, people at work, a new partner, or neighbours."),
    QT_TRANSLATE_NOOP("Question", "Have bothered people around me"),
    QT_TRANSLATE_NOOP("Question", "Have they hurt someone else in this time?"),
    QT_TRANSLATE_NOOP("Question", "Have hurt someone else"),
    QT_TRANSLATE_NOOP("Question", "Do other people help them, even without knowing it?"),
    QT_TRANSLATE_NOOP("Question", "Others help them"),
    QT_TRANSLATE_NOOP("Question", "Do they have a problem with drink or drugs?"),
    QT_TRANSLATE_NOOP("Question", "Problem with drink or drugs"),
    QT_TRANSLATE_NOOP("Question", "Do you know of violence by them in the past?"),
    QT_TRANSLATE_NOOP("Question", "To the body, or in how they treated people."),
    QT_TRANSLATE_NOOP("Question", "Violence in the past"),
};

} // namespace

QString inWindowWords(const QString& english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Question", english.toUtf8().constData());
}

QString questionLabel(const QString& id)
{
    const core::guidance::Question* question = core::guidance::findQuestion(id);
    return question ? inWindowWords(question->label) : id;
}

QString replyInWords(core::domain::Reply reply)
{
    switch (reply) {
    case core::domain::Reply::Yes:
        //: An answer to a question that police ask.
        return QuestionSays::tr("Yes");
    case core::domain::Reply::No:
        //: An answer to a question that police ask.
        return QuestionSays::tr("No");
    case core::domain::Reply::NotSure:
        //: An answer to a question that police ask: the person does not know.
        return QuestionSays::tr("Not sure");
    }
    return {};
}

QString answerInWords(const core::domain::Answer& answer)
{
    if (!answer.reply)
        return answer.words;
    const QString reply = replyInWords(*answer.reply);
    //: An answer to a question: yes, no or not sure, then why in the person's words.
    return answer.words.isEmpty() ? reply : QuestionSays::tr("%1. %2").arg(reply, answer.words);
}

bool isQuestionTranslatable(const QString& english)
{
    return std::ranges::any_of(questionTexts,
                               [&english](const char* each) { return english == QString::fromUtf8(each); });
}

} // namespace app::diary
