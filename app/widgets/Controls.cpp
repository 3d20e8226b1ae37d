#include "app/widgets/Controls.h"

#include "app/widgets/Button.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowPress.h"
#include "app/widgets/Theme.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

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

QVBoxLayout* columnIn(QWidget* widget, int gap)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
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

} // namespace app::widgets
