#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/TextLanguage.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

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

/// A part of the window that scrolls, always with one child: what scrolls. Qt's own has the scroll bars as well, which
/// come and go, and does not check the number it is asked for: a screen reader that asks for a bar that has just gone
/// ends the program (measured with Qt 6.4.2, QAccessibleAbstractScrollArea::child).
class RoleOfScrollArea final : public QAccessibleWidget
{
public:
    explicit RoleOfScrollArea(QScrollArea* area)
        : QAccessibleWidget(area, QAccessible::Client)
        , m_area(area)
    {
    }

    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_area->viewport()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_area->viewport() ? 0 : -1;
    }

private:
    QScrollArea* m_area; // The interface dies with it.
};

/// A button, tick box or choice. The action of Qt's own for what can be ticked changes the tick and no more: nothing
/// that waits for a click hears of it (QAccessibleButton::doAction calls toggle()). Here every action is a click.
class RoleOfButton final : public QAccessibleWidget
{
public:
    explicit RoleOfButton(QAbstractButton* button)
        : QAccessibleWidget(button)
        , m_button(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (!m_button->isCheckable())
            return QAccessible::Button;
        return m_button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* pushed = qobject_cast<const QPushButton*>(m_button);
        state.defaultButton = pushed && pushed->isDefault();
        state.pressed = m_button->isDown();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && m_button->accessibleName().isEmpty() && !m_button->text().isEmpty())
            return withoutMarks(m_button->text());
        return QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (m_button->isEnabled())
            names << (m_button->isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name != toggleAction() && name != pressAction())
            return QAccessibleWidget::doAction(name);
        // Later: a click may open a question, and whoever asked for the click must not wait for its answer.
        if (m_button->isEnabled())
            QTimer::singleShot(0, m_button, &QAbstractButton::click);
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        const QString keys = m_button->shortcut().toString(QKeySequence::NativeText);
        const bool isClick = name == pressAction() || name == toggleAction();
        return isClick && !keys.isEmpty() ? QStringList{keys} : QStringList();
    }

private:
    /// "&" before the letter of a key, "&&" for the sign itself.
    static QString withoutMarks(QString words)
    {
        for (qsizetype at = words.indexOf(QLatin1Char('&')); at >= 0; at = words.indexOf(QLatin1Char('&'), at + 1))
            words.remove(at, 1);
        return words;
    }

    QAbstractButton* m_button; // The interface dies with it.
};

QAccessibleInterface* roleFor(const QString& className, QObject* object)
{
    if (auto* heading = qobject_cast<HeadingLabel*>(object))
        return new RoleOfLabel(heading, QAccessible::Heading); // Owned by the cache of QAccessible.
    if (auto* status = qobject_cast<StatusLine*>(object))
        return new RoleOfLabel(status, QAccessible::Notification);
    if (auto* label = qobject_cast<PlainLabel*>(object))
        return roleOfForeignText(label);
    if (auto* question = qobject_cast<FormField*>(object); question && question->isGroup())
        return new QAccessibleWidget(question, QAccessible::Grouping);
    if (qobject_cast<QPushButton*>(object) || qobject_cast<QCheckBox*>(object) || qobject_cast<QRadioButton*>(object))
        return new RoleOfButton(qobject_cast<QAbstractButton*>(object));
    // Qt's own role for it is spoken, "layered pane", before every control one comes to, and says nothing.
    if (className == QLatin1String(QStackedWidget::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Client);
    if (className == QLatin1String(QScrollArea::staticMetaObject.className()))
        return new RoleOfScrollArea(qobject_cast<QScrollArea*>(object));
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(roleFor);
}

} // namespace app::widgets
