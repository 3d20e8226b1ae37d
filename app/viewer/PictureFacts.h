#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

#include <optional>

namespace app::viewer {

/// What a picture says of itself (EXIF). All of it can be wrong, and anybody can write it: each fact stands for itself,
/// and none is filled up from another.
struct PictureFacts
{
    /// A time as a clock showed it. EXIF often does not say in which zone.
    struct ClockTime
    {
        QDateTime shown; ///< Day and time as written; its zone means nothing.
        std::optional<int> offsetMinutes; ///< From UTC, if the file says so.

        friend bool operator==(const ClockTime&, const ClockTime&) = default;
    };
    struct Place
    {
        double latitude = 0; ///< Degrees, north positive.
        double longitude = 0; ///< Degrees, east positive.
    };

    std::optional<ClockTime> taken;
    std::optional<ClockTime> stored; ///< When it was made into a file: for a scan another time than when it was taken.
    std::optional<ClockTime> changed; ///< When a program wrote it.
    std::optional<ClockTime> satellite; ///< Of the satellites: UTC.
    QString make;
    QString model;
    QString software;
    int orientation = 0; ///< 1 to 8 as EXIF counts; 0 when it does not say.
    std::optional<Place> place;
    QSize pixels; ///< As stored; empty when it does not say.

    bool isEmpty() const;
};

/// Of the body of Fields. Nothing when it cannot be taken apart; a fact that makes no sense is left out. Believes
/// nothing.
std::optional<PictureFacts> pictureFactsOf(const QByteArray& fields);

} // namespace app::viewer
