#pragma once

#include <QObject>

#include <functional>

class QWindow;

namespace app::platform {

/// Does something with every window of the program that the desktop sees, dialogs and menus too: as soon as the system
/// has it, before it is shown. An event filter for the application. GUI thread only.
class EachWindow final : public QObject
{
    Q_OBJECT

public:
    /// `act` is told of windows that the system has; it must not make or delete any.
    explicit EachWindow(std::function<void(QWindow&)> act, QObject* parent = nullptr);

    /// Does it again with those that are there now.
    void again() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void(QWindow&)> m_act;
};

} // namespace app::platform
