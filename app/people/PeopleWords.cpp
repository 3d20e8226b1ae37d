#include "app/people/PeopleWords.h"

#include "app/fields/WhenWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"

#include <QCoreApplication>

namespace app::people {

using core::domain::Certainty;
using widgets::isolate;

namespace {

/// The words of this file.
struct PeopleSays
{
    Q_DECLARE_TR_FUNCTIONS(app::people::PeopleWords)
};

/// A sentence, then why, on one line.
QString withReason(const QString& sentence, const QString& basis)
{
    const QString reason = basis.simplified();
    return reason.isEmpty() ? sentence : PeopleSays::tr("%1: %2", "how sure, then why").arg(sentence, reason);
}

} // namespace

QString ownerInWords(const QString& owner, Certainty certainty, const QString& basis)
{
    QString sentence;
    switch (certainty) {
    case Certainty::Sure:
        //: Of an account; %1: the name of a person.
        sentence = PeopleSays::tr("belongs to %1, you are sure").arg(owner);
        break;
    case Certainty::ThinkSo:
        //: Of an account; %1: the name of a person. You think so.
        sentence = PeopleSays::tr("belongs to %1, you think").arg(owner);
        break;
    case Certainty::Guess:
        //: Of an account; %1: the name of a person.
        sentence = PeopleSays::tr("belongs to %1, a guess").arg(owner);
        break;
    }
    return withReason(sentence, basis);
}

QString certaintyInWords(Certainty certainty, const QString& basis)
{
    switch (certainty) {
    case Certainty::Sure:
        return {};
    case Certainty::ThinkSo:
        //: Group: parts of sentences about people, accounts and orders. Read by: the person who keeps the diary. Lower
        //: case where English has it: they stand after one another.
        return withReason(PeopleSays::tr("you think you know who"), basis);
    case Certainty::Guess:
        return withReason(PeopleSays::tr("who it is, is a guess"), basis);
    }
    return {};
}

QString dayInWords(QDate day)
{
    return isolate(widgets::dateText(day));
}

QString orderInWords(const core::domain::ProtectiveOrder& order, const QString& against)
{
    QStringList parts;
    if (!against.isEmpty())
        //: Of an order of a court; %1: the name of a person.
        parts += PeopleSays::tr("against %1").arg(against);
    if (order.endedAt)
        parts += PeopleSays::tr("no longer holds");
    else if (order.expiresOn.isValid())
        //: Of an order of a court: it holds until then; %1: a day.
        parts += PeopleSays::tr("until %1").arg(dayInWords(order.expiresOn));
    return widgets::listed(parts);
}

QString entriesInWords(const core::people::LinkedIncidents& entries)
{
    if (entries.count == 0)
        return PeopleSays::tr("No entries yet.");
    const auto day = [](const core::domain::When& when) {
        if (when.precision == core::domain::Precision::Exact || when.precision == core::domain::Precision::About)
            return dayInWords(core::domain::dayIn(when.zone, when.from->at));
        return fields::whenInWords(when);
    };
    //: How many entries there are: the first of two sentences.
    QString counted = PeopleSays::tr("%n entries.", nullptr, static_cast<int>(entries.count));
    if (!entries.first || !entries.last)
        return counted;
    const QString first = day(*entries.first);
    const QString last = day(*entries.last);
    if (first == last)
        return PeopleSays::tr("%1 On %2.", "how many, then the day").arg(counted, first);
    return PeopleSays::tr("%1 The first is from %2, the last from %3.", "how many, then two days")
        .arg(counted, first, last);
}

} // namespace app::people
