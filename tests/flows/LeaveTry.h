#pragma once

#include "tests/flows/WindowRun.h"

#include <optional>

namespace flows {

/// What is on the screen, and what the program is doing, when somebody has to leave.
enum class Moment {
    Door, ///< The passphrase is asked for.
    Unlocking, ///< It was just typed, and the key is being made.
    Today,
    Writing, ///< In the middle of an entry.
    Menu,
    Palette, ///< "Go to or do".
    FileDialog,
    Question, ///< A dialog that waits for an answer.
    TakingIn, ///< A large file is being copied, hashed and encrypted.
    Playing, ///< A video is shown and plays; a sound, where no video can be made.
    FirstRun, ///< There are no records yet.
};
inline constexpr int moments = 11;
const char* nameOf(Moment moment);

/// Leaves a window by pressing Shift, or another key, three times, and looks at the screen itself: how long anything of
/// the window can still be seen after the third press, and how long the process lives on.
class LeaveTry
{
public:
    /// `largeFile` is what Moment::TakingIn adds: it must take longer than the try does.
    LeaveTry(WindowRun& run, const QString& largeFile)
        : m_run(run)
        , m_largeFile(largeFile)
    {
    }

    struct Times
    {
        double msUntilGone = 0; ///< From before the key is sent until no pixel of any window is left.
        double msUntilEnded = 0; ///< Until the process has ended, well.
    };
    /// Starts the program, brings it there, leaves by pressing `key` three times. Nothing: a step failed;
    /// WindowRun::said() and failed() tell which.
    std::optional<Times> leaveFrom(Moment moment, const char* key = "shift");
    /// Starts the program and brings it there.
    bool reach(Moment moment);
    /// Leaves from there.
    std::optional<Times> leave(const QImage& empty, const char* key = "shift");
    QByteArray failed() const { return m_failed; }

    /// What is typed in Moment::Writing: some of it is kept already, and the rest is typed right before leaving.
    static QString words() { return begun() + rest(); }

private:
    static QString begun() { return QStringLiteral("He stood at the gate"); }
    static QString rest() { return QStringLiteral(" and waved"); }
    bool presses(const char* keys, int pixels);
    bool takeIn();
    bool play();
    bool ended(bool isDone, const char* step);
    /// Bytes in the vault's folder.
    qint64 bytesInVault() const;

    WindowRun& m_run;
    QString m_largeFile;
    QByteArray m_failed;
    qint64 m_player = 0; ///< The process that plays.
    int m_plays = 0;
};

} // namespace flows
