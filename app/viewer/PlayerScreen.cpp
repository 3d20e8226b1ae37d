#include "app/viewer/PlayerScreen.h"

#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace app::viewer {

namespace {

constexpr int tallestScreen = 520; ///< Logical pixels.
constexpr int lowestScreen = 160;
constexpr double screenPart = 0.5; ///< Of the window: what plays it and what is known of it want room as well.
constexpr QSize usualShape{16, 9};

} // namespace

PlayerScreen::PlayerScreen(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void PlayerScreen::setShape(const QSize& shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

void PlayerScreen::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PlayerScreen::setBlurred(bool blurred)
{
    m_isBlurred = blurred;
    describe();
    update();
}

void PlayerScreen::setWords(const QString& words)
{
    setAccessibleDescription(words);
}

void PlayerScreen::setSpokenSuffix(const QString& suffix)
{
    m_suffix = suffix;
    describe();
}

void PlayerScreen::describe()
{
    //: Group: the picture of a video, as it is heard. Read by: the person who keeps the diary, with a screen reader.
    //: This text: Noun: a video whose picture is not shown yet.
    const QString name = m_isBlurred ? tr("Video, hidden") : /*: Noun: a video whose picture is shown. */ tr("Video");
    setAccessibleName(m_suffix.isEmpty() ? name : tr("%1, %2", "video, which file").arg(name, m_suffix));
}

QSize PlayerScreen::room() const
{
    return place().size() * devicePixelRatioF();
}

int PlayerScreen::heightForWidth(int width) const
{
    const QSize shape = m_shape.isEmpty() ? usualShape : m_shape;
    const double high = static_cast<double>(width) * shape.height() / shape.width();
    const int most = std::clamp(static_cast<int>(window()->height() * screenPart), lowestScreen, tallestScreen);
    return std::clamp(static_cast<int>(high), lowestScreen, most);
}

QSize PlayerScreen::sizeHint() const
{
    return {widgets::metric::TextWidth, heightForWidth(widgets::metric::TextWidth)};
}

QSize PlayerScreen::minimumSizeHint() const
{
    return {lowestScreen / 2, lowestScreen};
}

QRect PlayerScreen::place() const
{
    const QSize shape = m_shape.isEmpty() ? usualShape : m_shape;
    QRect shown(QPoint(), shape.scaled(size().expandedTo({1, 1}), Qt::KeepAspectRatio).expandedTo({1, 1}));
    shown.moveCenter(rect().center());
    // Pictures stand where lines begin, and so does this.
    if (layoutDirection() == Qt::RightToLeft)
        shown.moveRight(rect().right());
    else
        shown.moveLeft(rect().left());
    return shown;
}

void PlayerScreen::paintEvent(QPaintEvent*)
{
    const widgets::Colours colours = widgets::coloursOf(palette());
    QPainter painter(this);
    const QRect area = place();
    painter.fillRect(area, colours.band);
    if (!m_isBlurred && !m_picture.isNull()) {
        QRect shown(QPoint(), m_picture.size().scaled(area.size(), Qt::KeepAspectRatio));
        shown.moveCenter(area.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(shown, m_picture);
    } else {
        painter.setPen(colours.text);
        painter.drawText(area.adjusted(widgets::space::Medium, 0, -widgets::space::Medium, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_isBlurred ? tr("Video, hidden") : tr("Video"));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colours.border);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, widgets::metric::FocusRing));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

void PlayerScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT roomChanged();
}

void PlayerScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        Q_EMIT pressed();
    else
        QWidget::keyPressEvent(event);
}

void PlayerScreen::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void PlayerScreen::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed();
}

} // namespace app::viewer
