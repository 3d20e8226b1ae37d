#include "app/today/TodayWords.h"

#include "app/fields/WhenWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace app::today {

namespace {

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::today::TodayWords)
};

constexpr qsizetype longestBeginning = 90;

QString day(QDate date)
{
    return widgets::isolate(widgets::dateText(date));
}

/// What a person wrote: one line, cut at a word, in its own direction inside a sentence of ours.
QString shortened(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= longestBeginning)
        return widgets::isolate(line);
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), longestBeginning);
    return widgets::isolate(line.left(space > longestBeginning / 2 ? space : longestBeginning) + QChar(0x2026));
}

/// "Police" of "police"; "eBay" stays as it is.
QString beginningASentence(const QString& name)
{
    return widgets::isolate(name == name.toLower() ? name.left(1).toUpper() + name.mid(1) : name);
}

QString draftWords(const core::diary::Draft& draft)
{
    const bool isEmpty = draft.beginning.simplified().isEmpty();
    const QString words = isEmpty ? QString() : shortened(draft.beginning);
    if (draft.form == QLatin1String("report"))
        //: Group: lines on the first page: what is half written, what waits, and the last entries. Read by: the person
        //: who keeps the diary, and with a screen reader. Words after "your" are in lower case.
        return isEmpty ? Words::tr("A report that is not finished")
                       : /*: Noun, something half written; %1: its first words. */ Words::tr("Report: %1").arg(words);
    if (draft.form == QLatin1String("contact") || draft.form == QLatin1String("contact-of-report"))
        return isEmpty
            ? Words::tr("A call or letter that is not finished")
            : /*: Noun, something half written; %1: its first words. */ Words::tr("Call or letter: %1").arg(words);
    if (draft.form == QLatin1String("call-sheet"))
        return isEmpty
            ? Words::tr("Notes of a call")
            : /*: Noun, something half written; %1: its first words. */ Words::tr("Notes of a call: %1").arg(words);
    if (draft.form == QLatin1String("person"))
        return isEmpty ? Words::tr("A person without a name yet")
                       : /*: Noun, something half written; %1: a name. */ Words::tr("Person: %1").arg(words);
    if (draft.form == QLatin1String("account"))
        return isEmpty
            ? Words::tr("An account without a name yet")
            : /*: Noun, something half written: on a website or in an app; %1: a name. */ Words::tr("Account: %1")
                  .arg(words);
    if (draft.form == QLatin1String("place"))
        return isEmpty ? Words::tr("A place without a name yet")
                       : /*: Noun, something half written; %1: a name. */ Words::tr("Place: %1").arg(words);
    if (draft.form == QLatin1String("order"))
        return isEmpty
            ? Words::tr("An order without words yet")
            : /*: Noun, something half written: what a court told somebody not to do; %1: its kind. */ Words::tr(
                  "Order: %1")
                  .arg(words);
    if (draft.form == QLatin1String("file"))
        return isEmpty
            ? Words::tr("What a file shows")
            : /*: Something half written; %1: its first words. */ Words::tr("What a file shows: %1").arg(words);
    return isEmpty ? Words::tr("An entry without words yet") : words;
}

} // namespace

QString longDay(QDate date)
{
    return widgets::longDateText(date);
}

QString channelInWords(const QString& channel)
{
    if (channel == QLatin1String("101") || channel == QLatin1String("999"))
        //: Noun, after "your"; %1: 101 or 999.
        return Words::tr("call to %1").arg(channel);
    if (channel == QLatin1String("online"))
        //: Noun, after "your".
        return Words::tr("online report");
    if (channel == QLatin1String("station"))
        return Words::tr("visit to the station");
    if (channel == QLatin1String("phone"))
        //: Noun, after "your".
        return Words::tr("phone call");
    if (channel == QLatin1String("email"))
        //: Noun, after "your": a report by email.
        return Words::tr("email");
    if (channel == QLatin1String("letter"))
        //: Noun, after "your": a report by letter.
        return Words::tr("letter");
    if (channel == QLatin1String("in-person"))
        //: Noun, after "your": a report face to face.
        return Words::tr("meeting");
    if (channel == QLatin1String("platform"))
        return Words::tr("report to a website or app");
    //: Noun, after "your": a report of any other kind.
    return Words::tr("report");
}

QString waitingSentence(const core::contacts::Waiting& waiting)
{
    using Kind = core::contacts::Waiting::Kind;
    if (waiting.kind == Kind::MissingReference)
        return waiting.by.isValid()
            //: %1: "call to 101"; %2: a day.
            ? Words::tr("Reference number for your %1 on %2").arg(channelInWords(waiting.channel), day(waiting.by))
            //: %1: "call to 101".
            : Words::tr("Reference number for your %1").arg(channelInWords(waiting.channel));
    QString what = waiting.agency.isEmpty()
        ? shortened(waiting.what)
        //: A promise and who made it: "Police: an officer will call".
        : Words::tr("%1: %2").arg(beginningASentence(waiting.agency), shortened(waiting.what));
    if (!waiting.by.isValid())
        return what;
    //: %1: a promise; %2: the day it was promised for.
    return waiting.isDue ? Words::tr("%1. Promised for %2. You can chase this now.").arg(what, day(waiting.by))
                         //: %1: a promise; %2: the day it was promised for.
                         : Words::tr("%1. Promised for %2.").arg(what, day(waiting.by));
}

QString draftSentence(const core::diary::Draft& draft, QDate today)
{
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(draft.startedAt.msecs, QTimeZone("Europe/London"));
    const QString time = widgets::isolate(widgets::timeText(started.time()));
    const QString words = draftWords(draft);
    if (started.date() == today)
        //: %1: first words; %2: a time.
        return Words::tr("%1 (started at %2)").arg(words, time);
    //: %1: first words; %2: a day.
    return Words::tr("%1 (started on %2)").arg(words, day(started.date()));
}

QString entrySentence(const core::diary::IncidentSummary& entry)
{
    const QString words = shortened(entry.title.isEmpty() ? entry.beginning : entry.title);
    QStringList marks;
    if (entry.evidenceCount > 0)
        //: How many files an entry has.
        marks.append(Words::tr("%n file(s)", nullptr, entry.evidenceCount));
    if (entry.isReported)
        //: A mark on an entry: it was told to the police or others.
        marks.append(Words::tr("reported"));
    if (entry.isPrivate)
        //: Adjective, a mark on an entry: left out of what is given to others.
        marks.append(Words::tr("private"));
    const QString when = widgets::isolate(fields::whenInWords(entry.when));
    if (marks.isEmpty())
        //: A row of a list: when, what.
        return Words::tr("%1: %2").arg(when, words);
    //: A row of a list: when, what, remarks such as "2 files, reported".
    return Words::tr("%1: %2 (%3)").arg(when, words, widgets::listed(marks));
}

} // namespace app::today
