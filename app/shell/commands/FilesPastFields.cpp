#include "app/shell/commands/FilesPastFields.h"

#include "app/widgets/FileDropArea.h"
#include "app/widgets/PastedFiles.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace app::shell::commands {

namespace {

bool isText(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object)
        || qobject_cast<const QTextEdit*>(object);
}

/// A text field, or the part of one on which things are dropped.
bool takesDrops(const QObject* object)
{
    if (isText(object))
        return true;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(object->parent());
    return area && area->viewport() == object && isText(area);
}

} // namespace

FilesPastFields::FilesPastFields(AskOffers ask, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
}

bool FilesPastFields::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return isText(watched) && paste(*static_cast<QKeyEvent*>(event));
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!takesDrops(watched) || widgets::localPathsOf(drop->mimeData()).isEmpty())
            return false;
        drop->ignore(); // It is offered to what lies behind.
        return true;
    }
    default:
        return false;
    }
}

bool FilesPastFields::paste(const QKeyEvent& key) const
{
    if (!key.matches(QKeySequence::Paste) || !widgets::hasFilesToPaste())
        return false;
    const Offers offers = m_ask();
    const auto place = std::ranges::find(offers, std::optional(Command::Paste), &Offered::command);
    if (place == offers.end())
        return false;
    place->act();
    return true;
}

} // namespace app::shell::commands
