#pragma once

#include <QString>

namespace app::viewer {

/// "0:05", "3:00", "1:02:05": a place in a recording for the eye.
QString clockText(qint64 milliseconds);

/// "1 minute 5 seconds": the same for the ear, whole seconds.
QString timeInWords(qint64 milliseconds);

/// "1 minute 5 seconds of 3 minutes", or the first half alone while the length is not known.
QString placeInWords(qint64 milliseconds, qint64 length);

} // namespace app::viewer
