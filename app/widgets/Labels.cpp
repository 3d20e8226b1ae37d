#include "app/widgets/Labels.h"

#include "app/widgets/StatusLine.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QGuiApplication>

namespace app::widgets {

namespace {

/// A label with another role than static text; its name is its text.
class RoleOfLabel final : public QAccessibleWidget
{
public:
    RoleOfLabel(PlainLabel* label, QAccessible::Role role)
        : QAccessibleWidget(label, role)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }

private:
    PlainLabel* m_label; // The interface dies with it.
};

QAccessibleInterface* roleFor(const QString&, QObject* object)
{
    if (auto* heading = qobject_cast<HeadingLabel*>(object))
        return new RoleOfLabel(heading, QAccessible::Heading); // Owned by the cache of QAccessible.
    if (auto* status = qobject_cast<StatusLine*>(object))
        return new RoleOfLabel(status, QAccessible::Notification);
    return nullptr;
}

} // namespace

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setIndent(0); // Else a frame, such as the line of the focus, would move the text.
    align();
    setText(text);
}

void PlainLabel::setSide(Side side)
{
    m_side = side;
    align();
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void PlainLabel::align()
{
    // Left to itself, QLabel goes by the direction of the text: English words of a person would stand on the far side
    // of an Urdu page.
    const bool isAtRight = (m_side == Side::Trailing) != isRightToLeft();
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
                 | (m_side == Side::Centre ? Qt::AlignHCenter
                        : isAtRight        ? Qt::AlignRight
                                           : Qt::AlignLeft));
}

PlainLabel::PlainLabel(const QString& text, Kind kind, QWidget* parent)
    : PlainLabel(text, parent)
{
    markKind(this, kind);
}

HeadingLabel::HeadingLabel(const QString& text, Level level, QWidget* parent)
    : PlainLabel(text, level == Level::Page ? Kind::Title : Kind::Section, parent)
{
    if (level == Level::Page)
        setFocusPolicy(Qt::ClickFocus); // Page gives it the focus on arrival; Tab does not stop there.
}

QString isolate(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString isolateIfForeign(const QString& text)
{
    return text.isRightToLeft() == QGuiApplication::isRightToLeft() ? text : isolate(text);
}

void installAccessibleRoles()
{
    QAccessible::installFactory(roleFor);
}

} // namespace app::widgets
