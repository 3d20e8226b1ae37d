// The passphrase prompt, on a real terminal: asked without echo, stopped by Ctrl+C, never left silent.
#include "tests/flows/Words.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace flows;

namespace {

/// The program on a terminal of its own.
class OnTerminal
{
public:
    explicit OnTerminal(const QStringList& arguments)
    {
        QList<QByteArray> words{(qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast-cli")).toUtf8()};
        for (const QString& argument : arguments)
            words << argument.toUtf8();
        std::vector<char*> pointers;
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            ::execv(pointers[0], pointers.data());
            ::_exit(127);
        }
    }
    OnTerminal(const OnTerminal&) = delete;
    OnTerminal& operator=(const OnTerminal&) = delete;
    ~OnTerminal() { ::close(m_terminal); }

    /// True when `text` has been shown.
    bool waitFor(const QByteArray& text)
    {
        QElapsedTimer clock;
        clock.start();
        while (!m_shown.contains(text) && clock.elapsed() < 30'000) {
            pollfd ready{m_terminal, POLLIN, 0};
            if (::poll(&ready, 1, 200) <= 0)
                continue;
            char piece[4096];
            const ssize_t count = ::read(m_terminal, piece, sizeof piece);
            if (count <= 0)
                break;
            m_shown.append(piece, count);
        }
        return m_shown.contains(text);
    }

    void type(const QByteArray& keys) const
    {
        QCOMPARE(::write(m_terminal, keys.constData(), static_cast<std::size_t>(keys.size())), ssize_t(keys.size()));
    }

    bool echoes() const
    {
        termios state{};
        return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }

    int exitCode()
    {
        waitFor("\x01 never shown"); // reads to the end
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    const QByteArray& shown() const { return m_shown; }

private:
    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
};

} // namespace

class tst_CommandLinePrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassphraseIsAskedForWithoutEcho();
    void ctrlCStopsTheQuestionAndGivesTheEchoBack();
    void ctrlCAtTheVeryStartOfTheQuestionIsHeard();
    void aNewPassphraseIsAskedForTwice();
};

void tst_CommandLinePrompt::thePassphraseIsAskedForWithoutEcho()
{
    const CommandLineRun cli;
    OnTerminal run({s("info"), cli.vault()});
    QVERIFY(run.waitFor("Passphrase: "));
    QTRY_VERIFY_WITH_TIMEOUT(!run.echoes(), 30'000);
    run.type(CommandLineRun::passphrase() + '\n');
    QVERIFY2(run.waitFor("Custody log:"), run.shown().constData());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(!run.shown().contains("correct horse"));
}

void tst_CommandLinePrompt::ctrlCStopsTheQuestionAndGivesTheEchoBack()
{
    const CommandLineRun cli;
    const QByteArray before = cli.fingerprint();
    OnTerminal run({s("incident"), s("list"), cli.vault()});
    QVERIFY(run.waitFor("Passphrase: "));
    QTRY_VERIFY_WITH_TIMEOUT(!run.echoes(), 30'000);
    run.type("half of it\x03");
    QTRY_VERIFY_WITH_TIMEOUT(run.echoes(), 30'000);
    QCOMPARE(run.exitCode(), 130);
    QVERIFY2(run.shown().contains("holdfast-cli: Stopped, as you asked"), run.shown().constData());
    QCOMPARE(cli.fingerprint(), before);
}

// The signal may come after the question was written and before the answer is read: it must not be lost.
void tst_CommandLinePrompt::ctrlCAtTheVeryStartOfTheQuestionIsHeard()
{
    const CommandLineRun cli;
    for (int time = 0; time < 40; ++time) {
        OnTerminal run({s("incident"), s("list"), cli.vault()});
        QVERIFY(run.waitFor("Passphrase: "));
        run.type("\x03");
        QCOMPARE(run.exitCode(), 130);
    }
}

void tst_CommandLinePrompt::aNewPassphraseIsAskedForTwice()
{
    const CommandLineRun cli;
    const QStringList arguments{s("passphrase"),        cli.vault(),         s("--kdf"), s("interactive"),
                                s("--passphrase-file"), cli.passphraseFile()};
    OnTerminal differs(arguments);
    QVERIFY(differs.waitFor("New passphrase: "));
    QTRY_VERIFY_WITH_TIMEOUT(!differs.echoes(), 30'000);
    differs.type("one thing here\n");
    QVERIFY(differs.waitFor("The same again: "));
    QTRY_VERIFY_WITH_TIMEOUT(!differs.echoes(), 30'000);
    differs.type("another thing\n");
    QCOMPARE(differs.exitCode(), 2);
    VERIFY_EXIT(cli.on(s("incident list")), 0);

    OnTerminal same(arguments);
    QVERIFY(same.waitFor("New passphrase: "));
    QTRY_VERIFY_WITH_TIMEOUT(!same.echoes(), 30'000);
    same.type("one thing here\n");
    QVERIFY(same.waitFor("The same again: "));
    QTRY_VERIFY_WITH_TIMEOUT(!same.echoes(), 30'000);
    same.type("one thing here\n");
    QCOMPARE(same.exitCode(), 0);
    VERIFY_EXIT(cli.on(s("incident list")), 3);
    QVERIFY(!same.shown().contains("one thing"));
}

QTEST_GUILESS_MAIN(tst_CommandLinePrompt)
#include "tst_CommandLinePrompt.moc"
