#include "app/shell/PageSpeech.h"

#include "app/shell/Page.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>

namespace app::shell {

namespace {

/// After the title: what is told at once is taken together.
constexpr std::chrono::milliseconds afterTitle{150};

void tellOfFocus(QWidget* widget)
{
    QAccessibleEvent spoken(widget, QAccessible::Focus);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace

void focusFirstOf(const Page& page)
{
    QWidget* title = page.Page::firstFocus();
    QWidget* first = page.firstFocus();
    first->setFocus(Qt::OtherFocusReason);
    if (!qobject_cast<QPlainTextEdit*>(first))
        return;
    tellOfFocus(title);
    QTimer::singleShot(afterTitle, first, [first] {
        if (first->hasFocus())
            tellOfFocus(first);
    });
}

} // namespace app::shell
