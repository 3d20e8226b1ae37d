#include "app/evidence/FingerprintLabel.h"

#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace app::evidence {

using namespace widgets;

FingerprintLabel::FingerprintLabel(const QString& groups, QWidget* parent)
    : PlainLabel(groups, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(space::Tight, space::Tight, space::Tight, space::Tight);
    //: Group: a hint on the fingerprint of a file. Read by: the person who keeps the diary, with a screen reader.
    setAccessibleDescription(tr("The copy keys copy it"));
}

bool FingerprintLabel::event(QEvent* event)
{
    // Ours before anything else takes the keys.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return PlainLabel::event(event);
}

void FingerprintLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        PlainLabel::keyPressEvent(event);
}

void FingerprintLabel::paintEvent(QPaintEvent* event)
{
    PlainLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(coloursOf(palette()).focus, metric::FocusRing));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace app::evidence
