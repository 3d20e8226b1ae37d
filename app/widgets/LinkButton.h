#pragma once

#include "app/widgets/Button.h"

namespace app::widgets {

/// A button that looks like a link and breaks its words into several lines where there is little room.
class LinkButton final : public Button
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textArea(const QRect& area) const;
};

} // namespace app::widgets
