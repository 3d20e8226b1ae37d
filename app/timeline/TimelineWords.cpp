#include "app/timeline/TimelineWords.h"

#include "app/fields/WhenWords.h"
#include "app/filters/BehaviourWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"

namespace app::timeline {

using core::domain::RecordKind;
using core::timeline::TimelineRow;
using widgets::isolate;

namespace {

/// Two sentences, or the one there is.
QString together(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char(' ') + second;
}

} // namespace

QString TimelineWords::referencesInWords(const TimelineRow& row)
{
    QStringList sentences;
    for (const core::domain::Reference& reference : row.references) {
        const QString value = isolate(reference.value);
        if (reference.givenAt.isValid()) {
            const bool isSameYear
                = row.when.from && core::domain::wallTime(*row.when.from).date().year() == reference.givenAt.year();
            const QString day
                = isSameYear ? widgets::dayAndMonthText(reference.givenAt) : widgets::dateText(reference.givenAt);
            sentences += reference.type == QLatin1String("crime")
                ? tr("Crime reference %1 of %2.", "number, day").arg(value, isolate(day))
                : tr("Reference %1 of %2.", "number, day").arg(value, isolate(day));
        } else {
            //: %1: the number that the police gave.
            sentences += reference.type == QLatin1String("crime") ? tr("Crime reference %1.").arg(value)
                                                                  //: Noun; %1: the number that the police or others
                                                                  //: gave.
                                                                  : tr("Reference %1.").arg(value);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString TimelineWords::reportInWords(const TimelineRow& row)
{
    const QString& channel = row.channel;
    const QString name = row.force.isEmpty() ? row.agency : row.force;
    const QString to = isolate(name);
    const bool isPolice = name.compare(QLatin1String("police"), Qt::CaseInsensitive) == 0;
    QString what;
    if (channel == QLatin1String("101") || channel == QLatin1String("999")) {
        what = to.isEmpty() || isPolice ? tr("Called %1.", "101 or 999").arg(channel)
                                        : tr("Called %1, %2.", "101 or 999, police force").arg(channel, to);
    } else if (channel == QLatin1String("station")) {
        //: Group: sentences of the timeline and its summary. Read by: the person who keeps the diary, and perhaps by a
        //: police officer beside them. Facts, no verdicts, no gender.
        what = to.isEmpty() || isPolice
            ? tr("Went to a police station.")
            : /*: The person did so; %1: which police force. */ tr("Went to a police station, %1.").arg(to);
    } else if (channel == QLatin1String("online")) {
        what = to.isEmpty()
            ? tr("Reported it online.")
            : /*: The person did so; %1: a police force, an app or somebody else. */ tr("Reported it online to %1.")
                  .arg(to);
    } else if (channel == QLatin1String("phone")) {
        what = to.isEmpty()
            ? tr("Reported it by phone.")
            : /*: The person did so; %1: a police force or somebody else. */ tr("Called %1 to report it.").arg(to);
    } else if (channel == QLatin1String("email")) {
        what = to.isEmpty() ? tr("Reported it by email.") : tr("Reported it by email to %1.").arg(to);
    } else if (channel == QLatin1String("letter")) {
        what = to.isEmpty() ? tr("Reported it by letter.") : tr("Reported it by letter to %1.").arg(to);
    } else if (channel == QLatin1String("in-person")) {
        what = to.isEmpty() ? tr("Reported it in person.") : tr("Reported it in person to %1.").arg(to);
    } else {
        what = to.isEmpty()
            ? tr("Reported it.")
            : /*: The person did so; %1: a police force or somebody else. */ tr("Reported it to %1.").arg(to);
    }
    return together(what, referencesInWords(row));
}

QString TimelineWords::contactInWords(const TimelineRow& row)
{
    const QString whom = row.agency.isEmpty() ? isolate(row.who)
        : row.who.isEmpty()                   ? isolate(row.agency)
                            : tr("%1, %2", "agency, name of somebody there").arg(isolate(row.agency), isolate(row.who));
    if (row.direction == core::domain::Direction::In)
        return whom.isEmpty() ? tr("They contacted you.") : tr("%1 contacted you.", "agency or name").arg(whom);
    return whom.isEmpty() ? tr("You contacted them.") : tr("You contacted %1.", "agency or name").arg(whom);
}

QString TimelineWords::rowInWords(RecordKind kind, const TimelineRow& row)
{
    const QString beginning = row.beginning.simplified();
    if (kind == RecordKind::Incident)
        return row.title.isEmpty() ? beginning : row.title.simplified();
    const QString what = kind == RecordKind::Report ? reportInWords(row) : contactInWords(row);
    return beginning.isEmpty() ? what
                               //: The answer to a report; %1: in the words that were written down.
                               : together(what, tr("They said: %1").arg(isolate(widgets::withFullStop(beginning))));
}

QString TimelineWords::marksInWords(RecordKind kind, const TimelineRow& row)
{
    QStringList marks;
    if (kind == RecordKind::Report)
        //: Noun, lower case: the end of a line about a report.
        marks += tr("your report");
    else if (kind == RecordKind::Contact)
        marks += tr("contact about a report");
    if (row.files > 0)
        //: How many files go with it.
        marks += tr("%n file(s)", nullptr, row.files);
    if (row.isReported && kind == RecordKind::Incident)
        //: A mark on an entry: it was told to the police or others.
        marks += tr("reported");
    if (row.isPrivate)
        //: Adjective, a mark on an entry: left out of what is given to others.
        marks += tr("private");
    return widgets::listed(marks);
}

QString TimelineWords::monthInWords(QDate day)
{
    return widgets::monthText(day);
}

QString TimelineWords::dayInWords(QDate day)
{
    return widgets::longDateText(day);
}

QString TimelineWords::countInWords(QDate day, int entries, bool isNarrowed)
{
    const QString date = isolate(dayInWords(day));
    if (entries > 0)
        return tr("%1, %n entries", "a day", entries).arg(date);
    return isNarrowed ? tr("%1, no entries that match", "a day").arg(date)
                      : tr("%1, nothing recorded", "a day").arg(date);
}

QString TimelineWords::countInWords(const core::timeline::DayCount& count, bool isNarrowed)
{
    const QString entries = countInWords(count.day, count.incidents, isNarrowed);
    //: %1: a day and how many entries it has. %2: how many of them were some time between two days, so that they count
    //: on each day from the first to the last.
    return count.between == 0 ? entries : tr("%1 (some time between two days: %2)").arg(entries).arg(count.between);
}

QString TimelineWords::countInWords(const core::timeline::DayCount& count,
                                    const std::vector<std::pair<QString, int>>& byBehaviour, bool isNarrowed)
{
    const QString head = countInWords(count, isNarrowed);
    const QString kinds = kindsInWords(byBehaviour, byBehaviour.size());
    return kinds.isEmpty() ? tr("%1.", "a sentence").arg(head)
                           : tr("%1: %2.", "a day and how many entries, what happened").arg(head, kinds);
}

QString TimelineWords::kindsInWords(const std::vector<std::pair<QString, int>>& byBehaviour, std::size_t most)
{
    QStringList kinds;
    for (const auto& [id, count] : byBehaviour) {
        if (static_cast<std::size_t>(kinds.size()) == most)
            break;
        kinds += tr("%1 (%2)", "what happened, how often").arg(filters::behaviourLabel(id)).arg(count);
    }
    return widgets::listed(kinds);
}

QString TimelineWords::patternInWords(const core::timeline::Pattern& pattern, bool isNarrowed)
{
    if (pattern.incidents == 0)
        return {};
    QStringList facts;
    //: How many entries the timeline shows: the first of some sentences.
    facts += tr("%n entries.", nullptr, pattern.incidents);
    if (pattern.first && pattern.last)
        //: %1 and %2: days in words, "on 4 March 2026".
        facts += tr("The first was %1, the last %2.")
                     .arg(isolate(fields::whenInSentence(*pattern.first)),
                          isolate(fields::whenInSentence(*pattern.last)));
    if (const QString kinds = kindsInWords(pattern.byBehaviour, 5); !kinds.isEmpty())
        //: %1: what was done most often, such as "Followed me (3 times)".
        facts += tr("Most often: %1.").arg(kinds);
    // From one day to the next with an entry; the days between are one fewer.
    if (const int empty = pattern.longestGapDays - 1; empty > 0)
        facts += isNarrowed ? tr("The longest time without one that matches is %n day(s).", nullptr, empty)
                            : tr("The longest time with nothing recorded is %n day(s).", nullptr, empty);
    if (pattern.askedToStop)
        //: How often they were in touch after the person asked them to stop; %1: when that was.
        facts += tr("You asked them to stop: %1. They were in touch %n time(s) after that.", nullptr,
                    pattern.contactsAfter)
                     .arg(isolate(fields::whenInWords(*pattern.askedToStop)));
    if (pattern.brokeOrder > 0)
        facts += tr("%n entries say that an order or a bail condition was broken.", nullptr, pattern.brokeOrder);
    return facts.join(QLatin1Char(' '));
}

} // namespace app::timeline
