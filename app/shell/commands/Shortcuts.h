#pragma once

#include "app/shell/commands/Offered.h"

#include <QObject>

#include <map>

class QShortcut;
class QWidget;

namespace app::shell::commands {

/// Makes the keys of everything that is offered work anywhere in a window. An event filter for the application: before
/// a key that could be a shortcut is looked up, it asks what is offered now, so that keys which nobody offers still
/// reach the fields.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    /// Keys work while `window` is the active one. Lock works behind a dialog too.
    Shortcuts(AskOffers ask, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void press(const QKeySequence& keys);

    AskOffers m_ask;
    QWidget* m_window;
    std::map<QKeySequence, QShortcut*> m_shortcuts; ///< Children of the window.
};

} // namespace app::shell::commands
