#include "app/viewer/PlayWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app::viewer {

namespace {

/// The words of this file.
struct Times
{
    Q_DECLARE_TR_FUNCTIONS(app::viewer::PlayWords)
};

} // namespace

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1'000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3'600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3'600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString timeInWords(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1'000;
    const auto hours = static_cast<int>(seconds / 3'600);
    const auto minutes = static_cast<int>(seconds / 60 % 60);
    const auto rest = static_cast<int>(seconds % 60);
    QStringList words;
    //: Group: how long a recording is, as it is heard. Read by: the person who keeps the diary, with a screen reader.
    //: Part of a time: "1 hour 2 minutes 5 seconds". A screen reader says it.
    if (hours > 0)
        words += Times::tr("%n hours", nullptr, hours);
    //: Part of a time: "1 hour 2 minutes 5 seconds". A screen reader says it.
    if (minutes > 0)
        words += Times::tr("%n minutes", nullptr, minutes);
    //: Part of a time: "1 hour 2 minutes 5 seconds". A screen reader says it.
    if (rest > 0 || words.isEmpty())
        words += Times::tr("%n seconds", nullptr, rest);
    return words.join(QLatin1Char(' '));
}

QString placeInWords(qint64 milliseconds, qint64 length)
{
    if (length <= 0)
        return timeInWords(milliseconds);
    //: Where a recording is: %1 and %2 are times in words. A screen reader says it.
    return Times::tr("%1 of %2", "time so far, whole time").arg(timeInWords(milliseconds), timeInWords(length));
}

} // namespace app::viewer
