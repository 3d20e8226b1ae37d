#pragma once

#include <QImage>
#include <QWidget>

namespace app::evidence {

/// A picture that is hidden until somebody asks: at first only a few large squares of its colours, from which nothing
/// can be read. Keeps its shape, never grows beyond the picture, and can be turned and zoomed for looking; the picture
/// itself stays as it is.
class BlurredPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit BlurredPicture(QWidget* parent = nullptr);

    /// `description` is what a screen reader says of it.
    void setPicture(const QImage& image, const QString& description);
    void clear();
    bool hasPicture() const { return !m_image.isNull(); }

    void setBlurred(bool blurred);
    bool isBlurred() const { return m_isBlurred; }
    /// Turns the view by a quarter, clockwise.
    void turn();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QImage m_image;
    QImage m_squares;
    QString m_description;
    bool m_isBlurred = true;
};

} // namespace app::evidence
