#include "app/widgets/IndicatorStyle.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace app::widgets {

namespace {

/// The part of the square that a mark fills.
constexpr double markPart = 0.5;

void drawTick(QPainter* painter, const QRectF& box)
{
    const QPointF points[] = {{box.x() + box.width() * 0.24, box.y() + box.height() * 0.52},
                              {box.x() + box.width() * 0.43, box.y() + box.height() * 0.71},
                              {box.x() + box.width() * 0.77, box.y() + box.height() * 0.31}};
    painter->drawPolyline(points, 3);
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void IndicatorStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Qt draws the cross that clears a field in one colour for light and dark.
    if (!qobject_cast<QLineEdit*>(widget))
        return;
    if (auto* clear = widget->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(QStringLiteral("remove"), coloursOf(QApplication::palette()).quiet));
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractButton*>(widget))
        return; // The style sheet draws the ring; Fusion would lay a pale box behind the words as well.
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (!isRadio && element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Colours colours = coloursOf(option->palette);
    const bool isOn = option->state & State_On;
    const bool isEnabled = option->state & State_Enabled;
    const double edge = metric::FocusRing;
    const QRectF box = QRectF(option->rect).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line = !isEnabled ? colours.divider : isOn ? colours.link : colours.border;
    painter->setPen(QPen(line, edge));
    painter->setBrush(isOn && !isRadio && isEnabled ? colours.link : colours.surface);
    if (isRadio) {
        painter->drawEllipse(box);
        if (isOn) {
            const double gap = box.width() * (1 - markPart) / 2;
            painter->setPen(Qt::NoPen);
            painter->setBrush(line);
            painter->drawEllipse(box.adjusted(gap, gap, -gap, -gap));
        }
    } else {
        painter->drawRoundedRect(box, space::Tight, space::Tight);
        if (isOn) {
            painter->setPen(
                QPen(isEnabled ? colours.surface : colours.quiet, edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            drawTick(painter, box);
        }
    }
    painter->restore();
}

int IndicatorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const
{
    if (hint == SH_ItemView_ActivateItemOnSingleClick && widget && widget->property("opensOnOneClick").toBool())
        return 1;
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

int IndicatorStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget ? widget->fontMetrics().ascent() + space::Tight : app::widgets::metric::Icon;
    case PM_LineEditIconSize:
        return app::widgets::metric::Icon + space::Hair; // The button that clears a field is two pixels higher: 24.
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace app::widgets
