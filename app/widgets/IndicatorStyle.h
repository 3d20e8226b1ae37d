#pragma once

#include <QProxyStyle>

namespace app::widgets {

/// Fusion, with check boxes and radio buttons whose edges are as clear as those of fields (3:1), and that grow with the
/// text; dialogs whose buttons have words only; and a cross of ours to clear a field.
class IndicatorStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    IndicatorStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace app::widgets
