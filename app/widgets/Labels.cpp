#include "app/widgets/Labels.h"

#include "app/widgets/StatusLine.h"

#include <QAccessible>
#include <QAccessibleWidget>

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
    setText(text);
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

void installAccessibleRoles()
{
    QAccessible::installFactory(roleFor);
}

} // namespace app::widgets
