#include "app/widgets/StatusLine.h"

namespace app::widgets {

StatusLine::StatusLine(QWidget* parent)
    : PlainLabel(QString(), Kind::Quiet, parent)
{
    setSide(Side::Trailing);
}

void StatusLine::say(const QString& sentence)
{
    // Measured on Qt 6.4: hidden, changed and shown again is what a screen reader speaks. It keeps its place meanwhile.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    setText(sentence);
    if (!sentence.isEmpty())
        show();
}

void StatusLine::forget(const QString& sentence)
{
    if (text() == sentence)
        say({});
}

} // namespace app::widgets
