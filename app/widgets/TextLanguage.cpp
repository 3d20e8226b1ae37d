#include "app/widgets/TextLanguage.h"

#include "app/widgets/Labels.h"

#include <QAccessibleWidget>
#include <QVariant>

#include <algorithm>

namespace app::widgets {

namespace {

constexpr const char* languageProperty = "languageOfText";

/// A label whose name is its text, and whose text has a language. Only texts have attributes (IAccessible2 and AT-SPI
/// call this one "language").
class RoleOfForeignText final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit RoleOfForeignText(PlainLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int* start, int* end) const override
    {
        const int from = index == 0 ? m_label->selectionStart() : -1;
        *start = std::max(0, from);
        *end = from < 0 ? 0 : from + static_cast<int>(m_label->selectedText().size());
    }
    int selectionCount() const override { return m_label->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { m_label->setSelection(start, end - start); }
    void removeSelection(int) override { m_label->setSelection(0, 0); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    int cursorPosition() const override { return std::max(0, m_label->selectionStart()); }
    void setCursorPosition(int) override { } // It has none that is seen.
    QString text(int start, int end) const override { return m_label->text().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(m_label->text().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return QStringLiteral("language:%1;").arg(m_label->property(languageProperty).toString());
    }

private:
    PlainLabel* m_label; // The interface dies with it.
};

} // namespace

void markLanguage(PlainLabel* label, const QString& code)
{
    label->setProperty(languageProperty, code);
    // A label is announced while it is made: what was kept of it then knows no language.
    if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(label))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

QAccessibleInterface* roleOfForeignText(PlainLabel* label)
{
    // Owned by the cache of QAccessible.
    return label->property(languageProperty).toString().isEmpty() ? nullptr : new RoleOfForeignText(label);
}

} // namespace app::widgets
