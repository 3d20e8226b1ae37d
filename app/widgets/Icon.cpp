// The icons of resources/icons, drawn for the size that is asked for.
#include "app/widgets/Controls.h"

#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace app::widgets {

namespace {

constexpr double disabledOpacity = 0.5;
constexpr std::size_t mostKept = 16; ///< Drawings of one icon.

QByteArray sourceOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What points somewhere points the other way where lines run from right to left.
bool hasDirection(const QString& name)
{
    return name == QLatin1String("back") || name == QLatin1String("forward") || name == QLatin1String("leave")
        || name == QLatin1String("steps") || name == QLatin1String("timeline");
}

/// Of an icon: usually, in a row that is chosen, and where nothing can be done. Invalid: like the first, and weaker
/// where nothing can be done.
struct IconColours
{
    QColor usual;
    QColor chosen = {};
    QColor dead = {};
};

/// Draws the lines for each size anew, so that they are sharp on every screen: an icon of ready pixmaps is stretched to
/// sizes in between.
class DrawnIcon final : public QIconEngine
{
public:
    DrawnIcon(QByteArray source, const IconColours& colours, bool isMirrored)
        : m_source(std::move(source))
        , m_colours(colours)
        , m_isMirrored(isMirrored)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        // The SVG says currentColor wherever it draws; here it gets one.
        QByteArray source = m_source;
        source.replace("currentColor", colourFor(mode).name().toLatin1());
        QSvgRenderer renderer(source);
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        painter->translate(QRectF(rect).center());
        if (m_isMirrored)
            painter->scale(-1, 1);
        if (mode == QIcon::Disabled && !m_colours.dead.isValid())
            painter->setOpacity(disabledOpacity);
        renderer.render(painter, QRectF(-side / 2.0, -side / 2.0, side, side));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = std::make_tuple(size.width(), size.height(), mode);
        if (const auto made = m_made.find(key); made != m_made.end())
            return made->second;
        QPixmap drawing(size);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        paint(&painter, {{0, 0}, size}, mode, state);
        painter.end();
        if (m_made.size() >= mostKept)
            m_made.clear();
        m_made.emplace(key, drawing);
        return drawing;
    }

    /// For those that make pictures of it, as a window does of its icon.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 20, 24, 32, 48, 64, 128})
            sizes += QSize(side, side);
        return sizes;
    }

    QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected && m_colours.chosen.isValid())
            return m_colours.chosen;
        return mode == QIcon::Disabled && m_colours.dead.isValid() ? m_colours.dead : m_colours.usual;
    }

    QByteArray m_source;
    IconColours m_colours;
    bool m_isMirrored;
    std::map<std::tuple<int, int, QIcon::Mode>, QPixmap> m_made;
};

QIcon drawnIcon(const QString& name, const IconColours& colours)
{
    const QByteArray source = sourceOf(name);
    if (source.isEmpty())
        return {};
    const bool isMirrored = QGuiApplication::isRightToLeft() && hasDirection(name);
    return QIcon(new DrawnIcon(source, colours, isMirrored)); // The icon takes it.
}

} // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    return drawnIcon(name, {colour});
}

QIcon icon(const QString& name, const QPalette& palette)
{
    return drawnIcon(name,
                     {palette.color(QPalette::Active, QPalette::WindowText),
                      palette.color(QPalette::Active, QPalette::HighlightedText),
                      palette.color(QPalette::Disabled, QPalette::WindowText)});
}

} // namespace app::widgets
