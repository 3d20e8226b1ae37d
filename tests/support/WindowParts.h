#pragma once

#include "app/shell/LockedView.h"
#include "app/shell/Page.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace support {

/// A page that counts what the window does with it.
class CountingPage final : public app::shell::Page
{
public:
    struct Counts
    {
        int reloads = 0;
        int keeps = 0;
        QByteArray id;
        app::shell::Purpose purpose = app::shell::Purpose::Show;
        QStringList files;
    };

    CountingPage(const app::shell::PageContext& context, const QString& title, Counts& counts, QWidget* parent)
        : app::shell::Page(context, {title, QString()}, parent)
        , m_counts(counts)
    {
        body()->addWidget(new QLineEdit(this));
    }

    void arrive(const QByteArray& id, app::shell::Purpose purpose) override
    {
        m_counts.id = id;
        m_counts.purpose = purpose;
    }
    void reload() override { ++m_counts.reloads; }
    void keepDrafts() override { ++m_counts.keeps; }
    bool takeFiles(const QStringList& paths) override
    {
        m_counts.files = paths;
        return true;
    }
    const app::shell::PageContext& context() const { return m_context; }

private:
    Counts& m_counts;
};

/// Stands where first run and unlock stand.
class Door final : public app::shell::LockedView
{
public:
    explicit Door(QWidget* parent)
        : app::shell::LockedView(parent)
        , m_field(new QLineEdit(this))
    {
    }
    QWidget* firstFocus() const override { return m_field; }
    bool isPractising() const override { return practices > 0; }
    void practised() override { --practices; }
    int practices = 0;

private:
    QLineEdit* m_field;
};

/// What a person sees under this name; null when there is no such control.
template<typename Widget>
Widget* visibleNamed(const QWidget& root, const QString& name)
{
    const auto all = root.findChildren<Widget*>();
    for (Widget* widget : all)
        if (widget->isVisible() && (widget->text() == name || widget->accessibleName() == name))
            return widget;
    return nullptr;
}

/// The classes of visible controls that a screen reader could not name.
inline QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto* seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

} // namespace support
