#include "app/viewer/PictureView.h"

#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTransform>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace app::viewer {

namespace {

/// Squares on the longer side.
constexpr int squaresAcross = 7;
constexpr int tallest = 520; ///< Logical pixels.
constexpr int lowest = 160;
constexpr double step = 1.25;
constexpr double partOfWindow = 0.6; ///< Room is left for what is said about it.

QImage turnedBy(const QImage& image, int quarters)
{
    return quarters % 4 == 0 ? image : image.transformed(QTransform().rotate(90.0 * quarters));
}

} // namespace

QImage squaresOf(const QImage& image)
{
    return image.isNull() ? QImage()
                          : image.scaled(squaresAcross, squaresAcross, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PictureView::PictureView(QWidget* parent)
    : QAbstractScrollArea(parent)
    //: Group: a picture, or what hides it, as it is heard. Read by: the person who keeps the diary, with a screen
    //: reader.
    //: This text: Noun, spoken name of a picture that is shown.
    , m_shownName(tr("Picture"))
    //: Noun, spoken name of a picture that is not shown yet.
    , m_hiddenName(tr("Hidden picture"))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(widgets::space::Huge);
    verticalScrollBar()->setSingleStep(widgets::space::Huge);
    describe();
}

void PictureView::setPicture(const QImage& image, const QString& description)
{
    m_image = image;
    m_natural = image.size();
    m_quarters = 0;
    m_percent = 100;
    m_squares = squaresOf(image);
    m_description = description;
    describe();
    updateGeometry();
    setRanges();
}

void PictureView::setNext(const QImage& image, const QString& description)
{
    m_image = turnedBy(image, m_quarters);
    m_natural = m_image.size();
    m_squares = squaresOf(m_image);
    m_description = description;
    describe();
    updateGeometry();
    setRanges();
    verticalScrollBar()->setValue(0);
}

void PictureView::setNames(const QString& shown, const QString& hidden)
{
    m_shownName = shown;
    m_hiddenName = hidden;
    describe();
}

void PictureView::setSharper(const QImage& image)
{
    if (image.isNull() || m_image.isNull())
        return;
    m_image = turnedBy(image, m_quarters);
    viewport()->update();
}

void PictureView::clear()
{
    setPicture({}, {});
}

void PictureView::setBlurred(bool blurred)
{
    m_isBlurred = blurred;
    if (blurred && m_percent != 100)
        setPercent(100);
    describe();
    setRanges();
}

void PictureView::describe()
{
    setAccessibleName(m_isBlurred ? m_hiddenName : m_shownName);
    setAccessibleDescription(m_description);
}

void PictureView::turn()
{
    if (m_image.isNull())
        return;
    m_quarters = (m_quarters + 1) % 4;
    m_image = turnedBy(m_image, 1);
    m_squares = turnedBy(m_squares, 1);
    m_natural.transpose();
    m_percent = 100;
    updateGeometry();
    setRanges();
}

void PictureView::zoomIn()
{
    setPercent(static_cast<int>(std::lround(m_percent * step)));
}

void PictureView::zoomOut()
{
    setPercent(static_cast<int>(std::lround(m_percent / step)));
}

void PictureView::fit()
{
    setPercent(100);
}

void PictureView::setPercent(int percent)
{
    if (m_image.isNull() || (m_isBlurred && percent > 100))
        return;
    // Steps down end where steps up began.
    const int wanted = percent < 110 ? 100 : std::min(percent, mostPercent);
    if (wanted == m_percent)
        return;
    // What is in the middle stays there.
    const auto middleOf = [](const QScrollBar* bar) {
        return (bar->value() + bar->pageStep() / 2.0) / (bar->maximum() + bar->pageStep());
    };
    const double x = middleOf(horizontalScrollBar());
    const double y = middleOf(verticalScrollBar());
    m_percent = wanted;
    updateGeometry(); // What is larger takes all the room that there is for a picture.
    setRanges();
    const auto putMiddle = [](QScrollBar* bar, double middle) {
        bar->setValue(static_cast<int>(middle * (bar->maximum() + bar->pageStep()) - bar->pageStep() / 2.0));
    };
    putMiddle(horizontalScrollBar(), x);
    putMiddle(verticalScrollBar(), y);
    Q_EMIT zoomed(m_percent);
    if (shownSize().width() * devicePixelRatioF() > m_image.width())
        Q_EMIT sharperWanted();
}

QSize PictureView::fittedSize() const
{
    const QSize room = m_percent == 100 ? viewport()->size() : maximumViewportSize();
    return m_natural.scaled(m_natural.boundedTo(room), Qt::KeepAspectRatio);
}

QSize PictureView::shownSize() const
{
    return fittedSize() * (m_percent / 100.0);
}

void PictureView::setRanges()
{
    const bool fits = m_percent == 100;
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const QSize shown = shownSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, fits ? 0 : std::max(0, shown.width() - room.width()));
    verticalScrollBar()->setRange(0, fits ? 0 : std::max(0, shown.height() - room.height()));
    viewport()->update();
}

int PictureView::heightForWidth(int width) const
{
    if (m_image.isNull())
        return lowest / 2;
    const int across = std::min(width, m_natural.width());
    const double shape = static_cast<double>(m_natural.height()) / m_natural.width();
    const int most = std::clamp(static_cast<int>(window()->height() * partOfWindow), lowest, tallest);
    return std::clamp(static_cast<int>(across * shape * m_percent / 100), std::min(lowest, m_natural.height()), most)
        + 2 * widgets::metric::FocusRing;
}

QSize PictureView::sizeHint() const
{
    const int width = std::clamp(m_natural.width(), lowest, widgets::metric::TextWidth);
    return {width, heightForWidth(width)};
}

QSize PictureView::minimumSizeHint() const
{
    return {lowest / 2, lowest / 2};
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setRanges();
}

void PictureView::drawHint(QPainter& painter, const QRect& area) const
{
    const widgets::Colours colours = widgets::coloursOf(palette());
    //: Adjective: stands in the place of a picture that is not shown yet.
    const QString hint = tr("Hidden");
    const QSize text = fontMetrics().size(Qt::TextSingleLine, hint);
    QRect plate(QPoint(), text + QSize(2 * widgets::space::Medium, 2 * widgets::space::Tight));
    plate.moveCenter(area.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(plate, widgets::metric::Radius, widgets::metric::Radius);
    painter.setPen(colours.text);
    painter.drawText(plate, Qt::AlignCenter, hint);
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const widgets::Colours colours = widgets::coloursOf(palette());
    const QRect room = viewport()->rect();
    QRect ring = room;
    if (!m_image.isNull()) {
        const QSize shown = shownSize();
        // What is smaller than the view stands where lines begin.
        const int start = layoutDirection() == Qt::RightToLeft ? room.width() - shown.width() : 0;
        const QPoint origin(shown.width() < room.width() ? start : -horizontalScrollBar()->value(),
                            shown.height() < room.height() ? (room.height() - shown.height()) / 2
                                                           : -verticalScrollBar()->value());
        const QRect whole(origin, shown);
        const QRect target = whole.intersected(room);
        ring = target;
        const QImage& image = m_isBlurred ? m_squares : m_image;
        const double across = static_cast<double>(image.width()) / std::max(1, shown.width());
        const double down = static_cast<double>(image.height()) / std::max(1, shown.height());
        const QRectF source((target.x() - origin.x()) * across, (target.y() - origin.y()) * down,
                            target.width() * across, target.height() * down);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_isBlurred);
        painter.drawImage(QRectF(target), image, source);
        painter.setPen(colours.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(target.adjusted(0, 0, -1, -1));
        if (m_isBlurred)
            drawHint(painter, target);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, widgets::metric::FocusRing));
        painter.drawRect(ring.adjusted(1, 1, -1, -1));
    }
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT toggleWanted();
        return;
    }
    if (m_percent == 100) { // There is nothing to move: the page scrolls.
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && !m_isBlurred) {
        if (event->angleDelta().y() > 0)
            zoomIn();
        else if (event->angleDelta().y() < 0)
            zoomOut();
        event->accept();
    } else if (m_percent == 100) {
        event->ignore();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_image.isNull())
        return event->ignore();
    m_isDragged = m_percent > 100;
    m_dragFrom = event->pos();
}

void PictureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragged)
        return event->ignore();
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PictureView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDragged = std::exchange(m_isDragged, false);
    if (event->button() == Qt::LeftButton && !wasDragged && m_isBlurred && !m_image.isNull())
        Q_EMIT toggleWanted();
}

} // namespace app::viewer
