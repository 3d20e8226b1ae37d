#include "app/widgets/LinkButton.h"

#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace app::widgets {

namespace {

constexpr int margin = space::Tight + metric::FocusRing;
constexpr int wide = 10'000; // Wider than any line.

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : Button(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textArea(const QRect& area) const
{
    return fontMetrics().boundingRect(area, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter,
                                      isolateIfForeign(text()));
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * margin), wide);
    return std::max(metric::Target - space::Small, textArea(room).height() + 2 * margin);
}

QSize LinkButton::sizeHint() const
{
    const int width = std::min(textArea(QRect(0, 0, wide, wide)).width() + 2 * margin + 1, metric::TextWidth);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {std::min(widest + 2 * margin + 1, metric::TextWidth / 2), metric::Target - space::Small};
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    // It is in lines at any width: nothing of it has to be fitted. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QPushButton::resizeEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? colours.link : colours.quiet);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                     Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter, isolateIfForeign(text()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.focus, metric::FocusRing));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metric::Radius, metric::Radius);
}

} // namespace app::widgets
