#include "app/evidence/BlurredPicture.h"

#include "app/widgets/Theme.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace app::evidence {

namespace {

/// Squares on the longer side: too few to tell a face or a word.
constexpr int squaresAcross = 7;
constexpr int tallest = 520; ///< Logical pixels.

} // namespace

BlurredPicture::BlurredPicture(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
}

void BlurredPicture::setPicture(const QImage& image, const QString& description)
{
    m_image = image;
    m_squares = image.isNull()
        ? QImage()
        : image.scaled(squaresAcross, squaresAcross, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_description = description;
    describe();
    updateGeometry();
    update();
}

void BlurredPicture::clear()
{
    setPicture({}, {});
}

void BlurredPicture::setBlurred(bool blurred)
{
    m_isBlurred = blurred;
    describe();
    update();
}

void BlurredPicture::describe()
{
    setAccessibleName(m_isBlurred ? tr("Hidden picture") : tr("Picture"));
    setAccessibleDescription(m_description);
}

void BlurredPicture::turn()
{
    if (m_image.isNull())
        return;
    const QTransform quarter = QTransform().rotate(90);
    setPicture(m_image.transformed(quarter), m_description);
}

int BlurredPicture::heightForWidth(int width) const
{
    if (m_image.isNull())
        return 0;
    const int across = std::min(width, m_image.width());
    const double shape = static_cast<double>(m_image.height()) / m_image.width();
    return std::clamp(static_cast<int>(across * shape), 1, tallest);
}

QSize BlurredPicture::sizeHint() const
{
    const int width = std::min(widgets::metric::TextWidth, m_image.width());
    return {width, heightForWidth(width)};
}

void BlurredPicture::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    const QSize size = m_image.size().scaled(
        QSize(std::min(width(), m_image.width()), std::min(height(), m_image.height())), Qt::KeepAspectRatio);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
    const QRect target(QPoint(x, 0), size);
    if (m_isBlurred) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(target, m_squares);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_image);
    }
    painter.setPen(widgets::coloursOf(palette()).border);
    painter.drawRect(target.adjusted(0, 0, -1, -1));
}

} // namespace app::evidence
