#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QTimer;

namespace app::shell {

/// Puts text on the clipboard with the hints that keep clipboard histories from keeping it, and takes it away again
/// after a minute, on Lock and on Leave now, if it is still ours. What a text field of ours copies or cuts gets the
/// same hints and goes as soon: what was cut by mistake comes back by Undo.
class PrivateClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int secondsKept = 60;

    /// `owns`: whether what is on the clipboard was put there by this program; without it the system is asked.
    /// `kept`: for how long it stays there.
    explicit PrivateClipboard(QObject* parent = nullptr, std::function<bool()> owns = {},
                              std::chrono::milliseconds kept = std::chrono::seconds(secondsKept));
    ~PrivateClipboard() override;

    /// The page then says "Copied. It will clear in 60 seconds."
    void copy(const QString& text);
    void clearIfOurs();

private:
    void put(const QString& text);
    void adopt();

    std::function<bool()> m_owns;
    QTimer* m_timer;
};

} // namespace app::shell
