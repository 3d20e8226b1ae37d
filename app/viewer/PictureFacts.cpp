#include "app/viewer/PictureFacts.h"

#include "app/viewer/ReadText.h"
#include "app/viewer/ReaderFields.h"

#include <QRegularExpression>
#include <QStringView>

#include <cmath>

namespace app::viewer {

using protocol::Field;

namespace {

constexpr qsizetype longestWords = 120; // characters of a camera's name
constexpr int mostOffset = 14 * 60; // minutes: the farthest zone there is

/// EXIF 2.32, DateTime: "2026:03:03 21:15:02". Some cameras write other signs between the numbers.
std::optional<QDateTime> clockOf(const QString& words)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^([0-9]{4})[:\-/.]([0-9]{2})[:\-/.]([0-9]{2})[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)"));
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!day.isValid() || !time.isValid() || day.year() < 1900)
        return {};
    return QDateTime(day, time, Qt::UTC);
}

/// EXIF 2.31, OffsetTime: "+01:00".
std::optional<int> offsetOf(const QString& words)
{
    static const QRegularExpression form(QStringLiteral(R"(^([+-])([0-9]{2}):([0-9]{2})$)"));
    if (words == QLatin1String("Z"))
        return 0;
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes > mostOffset || match.captured(3).toInt() > 59)
        return {};
    return match.captured(1) == QLatin1String("-") ? -minutes : minutes;
}

std::optional<double> degreesOf(const QString& words, double most)
{
    bool isNumber = false;
    const double degrees = words.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(degrees) || std::abs(degrees) > most)
        return {};
    return degrees;
}

QSize sizeOf(const QString& words)
{
    const auto parts = QStringView(words).split(u'x');
    if (parts.size() != 2)
        return {};
    constexpr int most = 1'000'000;
    const QSize size(parts.front().toInt(), parts.back().toInt());
    return size.width() > 0 && size.height() > 0 && size.width() <= most && size.height() <= most ? size : QSize();
}

/// Times, until the zone that belongs to each has come.
struct StampedTimes
{
    std::optional<QDateTime> shown;
    std::optional<int> offset;

    std::optional<PictureFacts::ClockTime> whole() const
    {
        if (!shown)
            return {};
        return PictureFacts::ClockTime{*shown, offset};
    }
};

} // namespace

bool PictureFacts::isEmpty() const
{
    return !taken && !stored && !changed && !satellite && make.isEmpty() && model.isEmpty() && software.isEmpty()
        && orientation == 0 && !place && pixels.isEmpty();
}

std::optional<PictureFacts> pictureFactsOf(const QByteArray& fields)
{
    const auto found = protocol::decodeFields(core::base::bytesOf(fields));
    if (!found)
        return {};
    PictureFacts facts;
    StampedTimes taken;
    StampedTimes stored;
    StampedTimes changed;
    StampedTimes satellite{{}, 0};
    std::optional<double> latitude;
    std::optional<double> longitude;
    for (const auto& [field, bytes] : *found) {
        const QString words = textOf(bytes.toByteArray(), true).text.simplified().left(longestWords);
        switch (field) {
        case Field::TakenAt:
            taken.shown = clockOf(words);
            break;
        case Field::TakenOffset:
            taken.offset = offsetOf(words);
            break;
        case Field::StoredAt:
            stored.shown = clockOf(words);
            break;
        case Field::StoredOffset:
            stored.offset = offsetOf(words);
            break;
        case Field::ChangedAt:
            changed.shown = clockOf(words);
            break;
        case Field::ChangedOffset:
            changed.offset = offsetOf(words);
            break;
        case Field::SatelliteAt:
            satellite.shown = clockOf(words);
            break;
        case Field::Make:
            facts.make = words;
            break;
        case Field::Model:
            facts.model = words;
            break;
        case Field::Software:
            facts.software = words;
            break;
        case Field::Orientation:
            facts.orientation = words.toInt() >= 1 && words.toInt() <= 8 ? words.toInt() : 0;
            break;
        case Field::Latitude:
            latitude = degreesOf(words, 90);
            break;
        case Field::Longitude:
            longitude = degreesOf(words, 180);
            break;
        case Field::PixelSize:
            facts.pixels = sizeOf(words);
            break;
        default: // Of an e-mail or a page: not what was asked for.
            return {};
        }
    }
    facts.taken = taken.whole();
    facts.stored = stored.whole();
    facts.changed = changed.whole();
    facts.satellite = satellite.whole();
    if (latitude && longitude && (*latitude != 0 || *longitude != 0)) // Where nobody is, a phone had no place yet.
        facts.place = PictureFacts::Place{*latitude, *longitude};
    return facts;
}

} // namespace app::viewer
