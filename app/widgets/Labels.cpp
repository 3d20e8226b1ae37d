#include "app/widgets/Labels.h"

#include <QEvent>
#include <QGuiApplication>

namespace app::widgets {

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

} // namespace app::widgets
