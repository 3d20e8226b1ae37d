#include "app/widgets/SecretLine.h"

#include "app/widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

#include <utility>

namespace app::widgets {

namespace {

constexpr int inset = space::Small + metric::FocusRing;
constexpr int usualCharacters = 32; // Five words.

} // namespace

SecretLine::SecretLine(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QWidget::setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretLine::clear()
{
    if (m_text.isEmpty())
        return;
    m_text.clear();
    afterChange();
}

void SecretLine::insert(QStringView text)
{
    if (!m_text.insert(text))
        Q_EMIT overflowed();
    afterChange();
}

void SecretLine::swapText(SecretLine& other)
{
    std::swap(m_text, other.m_text);
    other.afterChange();
    afterChange();
}

void SecretLine::selectAll()
{
    m_text.selectAll();
    afterMove();
}

void SecretLine::setCursor(int character)
{
    m_text.moveTo(character, SecretText::Selecting::No);
    afterMove();
}

void SecretLine::setShown(bool isShown)
{
    m_isShown = isShown;
    m_scroll = 0;
    afterMove();
}

QSize SecretLine::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * usualCharacters + 2 * inset,
            std::max(metric::Target, metrics.height() + 2 * (space::Tight + metric::FocusRing))};
}

QSize SecretLine::minimumSizeHint() const
{
    return {metric::MainTarget * 2, sizeHint().height()};
}

QRect SecretLine::inner() const
{
    return rect().adjusted(inset, 0, -inset, 0);
}

QString SecretLine::drawn() const
{
    if (!m_isShown)
        return QString(m_text.length(), QChar(0x2022));
    const auto bytes = m_text.view();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QVariant SecretLine::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return int(inputMethodHints());
    case Qt::ImCursorRectangle:
        return inner();
    default:
        return {}; // Never the text around the cursor.
    }
}

bool SecretLine::event(QEvent* event)
{
    // Keys that edit are ours even when the window has a shortcut of the same name.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SecretLine::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFault = property("fault").toBool();
    painter.setPen(QPen(hasFocus() ? colours.focus : hasFault ? colours.problem : colours.border, metric::FocusRing));
    painter.setBrush(isEnabled() ? colours.surface : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::Radius, metric::Radius);

    QString shown = drawn();
    painter.setClipRect(inner());
    QTextLayout layout(shown, font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();

    // Positions of the layout count UTF-16 units.
    const auto position = [&shown](int character) {
        int at = 0;
        for (int passed = 0; at < shown.size() && passed < character; ++passed)
            at += shown.at(at).isHighSurrogate() ? 2 : 1;
        return at;
    };
    const int cursor = position(m_text.cursor());
    if (line.isValid()) {
        const int x = static_cast<int>(line.cursorToX(cursor));
        m_scroll = std::clamp(m_scroll, std::max(0, x - inner().width() + 2), x);
    }
    const QPointF origin(inner().x() - m_scroll, (height() - layout.boundingRect().height()) / 2.0);

    QList<QTextLayout::FormatRange> marked;
    if (m_text.hasSelection()) {
        QTextLayout::FormatRange range;
        range.start = std::min(cursor, position(m_text.anchor()));
        range.length = std::abs(cursor - position(m_text.anchor()));
        range.format.setBackground(colours.action);
        range.format.setForeground(colours.onAction);
        marked.append(range);
    }
    painter.setPen(isEnabled() ? colours.text : colours.quiet);
    layout.draw(&painter, origin, marked);
    if (hasFocus())
        layout.drawCursor(&painter, origin, cursor, metric::FocusRing);

    layout.clearLayout();
    layout.setText({});
    std::fill(shown.begin(), shown.end(), QChar());
}

void SecretLine::keyPressEvent(QKeyEvent* event)
{
    if (!edit(event))
        QWidget::keyPressEvent(event);
}

bool SecretLine::edit(QKeyEvent* event)
{
    using Selecting = SecretText::Selecting;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    const Selecting selecting = event->modifiers() & Qt::ShiftModifier ? Selecting::Yes : Selecting::No;
    switch (event->key()) {
    case Qt::Key_Backspace:
        m_text.removeBefore();
        afterChange();
        return true;
    case Qt::Key_Delete:
        m_text.removeAfter();
        afterChange();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_text.moveTo(m_text.cursor() + (event->key() == Qt::Key_Left ? -1 : 1), selecting);
        afterMove();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_text.moveTo(event->key() == Qt::Key_Home ? 0 : m_text.length(), selecting);
        afterMove();
        return true;
    default:
        break;
    }
    const QString typed = event->text();
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
        && !(event->modifiers() & Qt::AltModifier); // Ctrl+Alt is AltGr and types letters.
    if (typed.isEmpty() || isCommand || !typed.at(0).isPrint())
        return false;
    if (const QChar letter = typed.at(0); letter.isLetter() && letter.isUpper() != letter.isLower()) {
        const bool hasShift = event->modifiers() & Qt::ShiftModifier;
        Q_EMIT capsLockGuessed(letter.isUpper() != hasShift);
    }
    insert(typed);
    return true;
}

void SecretLine::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        insert(event->commitString());
    event->accept();
}

void SecretLine::paste()
{
    QString pasted = QGuiApplication::clipboard()->text();
    while (pasted.endsWith(QLatin1Char('\n')) || pasted.endsWith(QLatin1Char('\r')))
        pasted.chop(1);
    insert(pasted);
}

void SecretLine::mousePressEvent(QMouseEvent* event)
{
    // Where in the text would tell widths of letters; a click goes to the end, a double click selects all by key.
    m_text.moveTo(m_text.length(), SecretText::Selecting::No);
    afterMove();
    event->accept();
}

void SecretLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SecretLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SecretLine::afterChange()
{
    afterMove();
    Q_EMIT changed();
}

void SecretLine::afterMove()
{
    update();
    updateMicroFocus();
}

} // namespace app::widgets
