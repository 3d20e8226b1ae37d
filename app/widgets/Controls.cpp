#include "app/widgets/Controls.h"

#include "app/widgets/Button.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowPress.h"
#include "app/widgets/Theme.h"

#include <QAbstractItemView>
#include <QFile>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QSvgRenderer>
#include <QTransform>

namespace app::widgets {

namespace {

const char* kindName(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return "title";
    case Kind::Section:
        return "section";
    case Kind::Quiet:
        return "quiet";
    case Kind::Small:
        return "small";
    case Kind::Strong:
        return "strong";
    case Kind::Problem:
        return "problem";
    case Kind::Main:
        return "main";
    case Kind::Big:
        return "big";
    case Kind::Leave:
        return "leave";
    case Kind::Link:
        return "link";
    case Kind::Chip:
        return "chip";
    case Kind::Bar:
        return "bar";
    case Kind::OnEmergency:
        return "onEmergency";
    case Kind::Card:
        return "card";
    case Kind::Notice:
        return "notice";
    case Kind::Line:
        return "line";
    case Kind::Band:
        return "band";
    case Kind::Emergency:
        return "emergency";
    case Kind::Navigation:
        return "navigation";
    case Kind::Search:
        return "search";
    case Kind::Field:
        return "field";
    }
    return "";
}

void polishAgain(QWidget* control)
{
    control->style()->unpolish(control);
    control->style()->polish(control);
    control->update();
}

QByteArray sourceOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What points somewhere points the other way where lines run from right to left.
bool hasDirection(const QString& name)
{
    return name == QLatin1String("back") || name == QLatin1String("leave") || name == QLatin1String("steps")
        || name == QLatin1String("timeline");
}

/// The SVG says currentColor wherever it draws; here it gets one.
void addPixmaps(QIcon& icon, const QString& name, QByteArray source, const QColor& colour, QIcon::Mode mode)
{
    source.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(source);
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        const bool isMirrored = QGuiApplication::isRightToLeft() && hasDirection(name);
        icon.addPixmap(isMirrored ? pixmap.transformed(QTransform(-1, 0, 0, 1, 0, 0)) : pixmap, mode);
    }
}

} // namespace

void markKind(QWidget* control, Kind kind)
{
    control->setProperty("kind", QLatin1String(kindName(kind)));
    if (kind == Kind::Band || kind == Kind::Emergency)
        control->setAttribute(Qt::WA_StyledBackground);
    polishAgain(control);
}

void markFault(QWidget* field, bool hasFault)
{
    if (field->property("fault").toBool() == hasFault)
        return;
    field->setProperty("fault", hasFault);
    polishAgain(field);
}

void openOnOneClick(QAbstractItemView* view)
{
    view->setProperty("opensOnOneClick", true);
    new RowPress(view, [view](const QModelIndex& row) { Q_EMIT view->activated(row); });
}

QPushButton* button(const QString& text, QWidget* parent)
{
    return new Button(asWritten(text), parent);
}

QString asWritten(QString words)
{
    return isolateIfForeign(words.replace(QLatin1Char('&'), QLatin1String("&&")));
}

QPushButton* button(const QString& text, Kind kind, QWidget* parent)
{
    auto* made = button(text, parent);
    markKind(made, kind);
    return made;
}

QPushButton* button(const QString& text, Kind kind, const QString& iconName, QWidget* parent)
{
    const bool isFilled = kind == Kind::Main || kind == Kind::Leave;
    auto* made = new IconButton(asWritten(text), iconName,
                                isFilled ? IconButton::Ground::Fill : IconButton::Ground::Surface, parent);
    markKind(made, kind);
    return made;
}

QFrame* frame(Kind kind, QWidget* parent)
{
    auto* made = new QFrame(parent);
    markKind(made, kind);
    return made;
}

QFrame* line(QWidget* parent)
{
    return frame(Kind::Line, parent);
}

QIcon icon(const QString& name, const QColor& colour)
{
    const QByteArray source = sourceOf(name);
    QIcon made;
    if (!source.isEmpty())
        addPixmaps(made, name, source, colour, QIcon::Normal);
    return made;
}

QIcon icon(const QString& name, const QPalette& palette)
{
    const QByteArray source = sourceOf(name);
    QIcon made;
    if (source.isEmpty())
        return made;
    addPixmaps(made, name, source, palette.color(QPalette::Active, QPalette::WindowText), QIcon::Normal);
    addPixmaps(made, name, source, palette.color(QPalette::Active, QPalette::HighlightedText), QIcon::Selected);
    addPixmaps(made, name, source, palette.color(QPalette::Disabled, QPalette::WindowText), QIcon::Disabled);
    return made;
}

} // namespace app::widgets
