#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace app::viewer {

/// The picture as a few large squares of its colours: too few to tell a face or a word.
QImage squaresOf(const QImage& image);

/// A picture that is hidden until somebody asks: at first only a few large squares of its colours, from which nothing
/// can be read. Then it can be made larger, moved by arrow keys, scroll bars or the mouse, and turned for looking. The
/// picture itself stays as it is. At first all of it fits, and never larger than it is.
class PictureView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int mostPercent = 1600;

    explicit PictureView(QWidget* parent = nullptr);

    /// What a screen reader calls it: "Picture", "Hidden picture" unless said otherwise.
    void setNames(const QString& shown, const QString& hidden);

    /// `description` is what a screen reader says of it.
    void setPicture(const QImage& image, const QString& description);
    /// The same picture with more of its pixels; what is seen of it stays.
    void setSharper(const QImage& image);
    /// Another one in its place, such as the next page: from its top, as large and turned as this one is seen.
    void setNext(const QImage& image, const QString& description);
    void clear();
    bool hasPicture() const { return !m_image.isNull(); }

    void setBlurred(bool blurred);
    bool isBlurred() const { return m_isBlurred; }

    /// Turns the view by a quarter, clockwise.
    void turn();
    void zoomIn();
    void zoomOut();
    /// All of it again.
    void fit();
    /// 100: all of it fits.
    int percent() const { return m_percent; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see it, or hide it again: a click while it is hidden, or the space bar.
    void toggleWanted();
    void zoomed(int percent);
    /// It is shown larger than its pixels: a sharper one may be had.
    void sharperWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    void setPercent(int percent);
    void setRanges();
    QSize fittedSize() const;
    QSize shownSize() const;
    void drawHint(QPainter& painter, const QRect& area) const;

    QImage m_image; ///< Turned as it is seen.
    QSize m_natural; ///< Its size when it came first, turned as it is seen: it fits in at most this.
    QImage m_squares;
    QString m_description;
    QString m_shownName;
    QString m_hiddenName;
    int m_quarters = 0; ///< How often it was turned.
    int m_percent = 100;
    bool m_isBlurred = true;
    bool m_isDragged = false;
    QPoint m_dragFrom;
};

} // namespace app::viewer
