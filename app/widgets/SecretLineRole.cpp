#include "app/widgets/SecretLine.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace app::widgets {

namespace {

/// SecretLine as assistive technology sees it: an editable password field of dots. Its text can be set, never read.
class SecretLineRole final : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit SecretLineRole(SecretLine* line)
        : QAccessibleWidget(line, QAccessible::EditableText)
        , m_line(line)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? dots(0, m_line->text().length()) : QAccessibleWidget::text(kind);
    }

    void setText(QAccessible::Text kind, const QString& text) override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::setText(kind, text);
        replaceText(0, m_line->text().length(), text);
    }

    QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        // Qt looks for a label beside the line; it stands beside the field that the line is in.
        const QWidget* around = m_line->parentWidget() ? m_line->parentWidget()->parentWidget() : nullptr;
        if (!around || !(match & QAccessible::Label))
            return all;
        for (QLabel* each : around->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            if (each->buddy() == m_line)
                all.append({QAccessible::queryAccessibleInterface(each), QAccessible::Label});
        return all;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Text:
    void selection(int index, int* start, int* end) const override
    {
        *start = *end = 0;
        if (index != 0 || !m_line->text().hasSelection())
            return;
        *start = std::min(m_line->text().cursor(), m_line->text().anchor());
        *end = std::max(m_line->text().cursor(), m_line->text().anchor());
    }
    int selectionCount() const override { return m_line->text().hasSelection() ? 1 : 0; }
    void addSelection(int, int) override { m_line->selectAll(); }
    void removeSelection(int) override { m_line->setCursor(m_line->text().cursor()); }
    void setSelection(int, int, int) override { m_line->selectAll(); }
    int cursorPosition() const override { return m_line->text().cursor(); }
    void setCursorPosition(int position) override { m_line->setCursor(position); }
    QString text(int start, int end) const override { return dots(start, end); }
    int characterCount() const override { return m_line->text().length(); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return m_line->text().length(); }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = m_line->text().length();
        return {};
    }

    // Editable text:
    void deleteText(int start, int end) override { replaceText(start, end, QString()); }
    void insertText(int position, const QString& text) override { replaceText(position, position, text); }
    void replaceText(int start, int end, const QString& text) override
    {
        if (start == 0 && end >= m_line->text().length())
            m_line->clear();
        else
            m_line->setCursor(start);
        m_line->insert(text);
    }

private:
    QString dots(int start, int end) const
    {
        const int last = std::clamp(end, 0, m_line->text().length());
        return QString(std::max(0, last - std::max(0, start)), QChar(0x2022));
    }

    SecretLine* m_line; // The interface dies with it.
};

QAccessibleInterface* secretRoleFor(const QString&, QObject* object)
{
    auto* line = qobject_cast<SecretLine*>(object);
    return line ? new SecretLineRole(line) : nullptr; // Owned by the cache of QAccessible.
}

} // namespace

void installSecretLineRole()
{
    QAccessible::installFactory(secretRoleFor);
}

} // namespace app::widgets
