#pragma once

#include <QImage>
#include <QWidget>

namespace app::viewer {

/// Where a video is seen, once somebody asks: until then a dark field with words. Draws what it was given last, as
/// large as there is room, and keeps no other. A click or the space bar says that something is wanted.
class PlayerScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerScreen(QWidget* parent = nullptr);

    /// Pixels of the video, upright; empty: not known yet.
    void setShape(const QSize& shape);
    void setPicture(const QImage& picture);
    void setBlurred(bool blurred);
    bool isBlurred() const { return m_isBlurred; }
    bool hasPicture() const { return !m_picture.isNull(); }
    /// What a screen reader says of it, besides that it is a video.
    void setWords(const QString& words);
    void setSpokenSuffix(const QString& suffix);

    /// Device pixels there is room for.
    QSize room() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, or the space bar.
    void pressed();
    void roomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    QRect place() const;

    QImage m_picture;
    QSize m_shape;
    QString m_suffix;
    bool m_isBlurred = true;
};

} // namespace app::viewer
