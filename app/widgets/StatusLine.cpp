#include "app/widgets/StatusLine.h"

#include <QAccessible>
#include <QtGlobal>

namespace app::widgets {

StatusLine::StatusLine(QWidget* parent)
    : PlainLabel(QString(), Kind::Quiet, parent)
{
    setSide(Side::Trailing);
}

void StatusLine::say(const QString& sentence)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleAnnouncementEvent spoken(this, sentence);
        QAccessible::updateAccessibility(&spoken);
    }
#else
    // Measured on Qt 6.4: hidden, changed and shown again is what a screen reader speaks. It keeps its place meanwhile.
    hide();
    setText(sentence);
    if (!sentence.isEmpty())
        show();
#endif
}

void StatusLine::forget(const QString& sentence)
{
    if (text() == sentence)
        say({});
}

} // namespace app::widgets
