#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <map>

class QWidget;

namespace support {

/// How the window stands while it is walked through.
struct Stance
{
    QSize size{900, 640};
    int textPercent = 100;
    bool isSpaced = false; ///< Letters and words as far apart as WCAG 1.4.12 has it.
};

/// Shows every page, the cards, and all that comes before the records are open, one after the other, each with its
/// folds and its filters open. How many were shown.
int walkThroughPages(const Stance& stance, const std::function<void(const QString& name, QWidget& window)>& see);

/// What is wrong, by the look that found it: looks at each of the pages. One line for each fault, below the page.
using Look = std::function<QString(QWidget& window)>;
struct Walked
{
    int pages = 0;
    std::map<QString, QString> faults; ///< By the name of the look; a look that found nothing is not here.
};
Walked lookAtPages(const Stance& stance, const std::map<QString, Look>& looks);

} // namespace support
