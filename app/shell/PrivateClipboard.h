#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace app::shell {

/// Puts text on the clipboard with the hints that keep clipboard histories from keeping it, and takes it away again
/// after a minute, on Lock and on Leave now, if it is still ours.
class PrivateClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int secondsKept = 60;

    explicit PrivateClipboard(QObject* parent = nullptr);
    ~PrivateClipboard() override;

    /// The page then says "Copied. It will clear in 60 seconds."
    void copy(const QString& text);
    void clearIfOurs();

private:
    QTimer* m_timer;
};

} // namespace app::shell
