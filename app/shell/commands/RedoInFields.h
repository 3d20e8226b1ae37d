#pragma once

#include "app/shell/commands/Offered.h"

#include <QObject>

namespace app::shell::commands {

/// Ctrl+Y in a text field does again what was undone there, also on a desktop that has other keys for it: a field knows
/// only those of the desktop, and the page would take them. An event filter for the application.
class RedoInFields final : public QObject
{
    Q_OBJECT

public:
    RedoInFields(AskOffers ask, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A person may have given these keys to something else.
    bool isForSomethingElse(const QKeySequence& keys) const;

    AskOffers m_ask;
};

} // namespace app::shell::commands
