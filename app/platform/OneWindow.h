#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace app::platform {

/// Sees to it that a person has one window for the same records: a second start finds the first, asks it to come
/// forward, and ends. Over a local socket without a file, whose name says neither which program nor which records;
/// both sides talk to processes of the same user alone (unix(7): abstract names, SO_PEERCRED). Where that is not
/// written, a second window comes. GUI thread only.
class OneWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(QObject* parent = nullptr);
    ~OneWindow() override;

    /// Asks the window that has the records in this folder to come forward. True once it has said that it does; false
    /// when there is none, or when it does not answer within a second. Blocks that long at most.
    static bool raiseOther(const QString& folder);

    /// From now on a second start with these records, and no other ones, finds this process. False when another process
    /// has them, or where that cannot be done.
    bool claim(const QString& folder);
    /// No second start finds this process any more.
    void release();

Q_SIGNALS:
    /// A second start asks for the window. `token` is what its desktop gave it to come forward with (xdg-activation);
    /// may be empty.
    void wanted(const QByteArray& token);

private:
    void answer();

    std::unique_ptr<QSocketNotifier> m_listener;
    QByteArray m_name;
};

} // namespace app::platform
