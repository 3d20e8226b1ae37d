#include "app/platform/QuietMessages.h"

#include <QDebug>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/wait.h>
#include <unistd.h>

/// What Qt remarks can name files and quote words: none of it reaches standard error.
class TestQuietMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutItEveryWordIsWritten();
    void warningsAreNotWritten();
    void whatIsWorseIsOneSentenceThatIsAlwaysTheSame();

private:
    /// What a process writes to standard error while it does this.
    template<typename Act>
    static QByteArray writtenBy(Act act)
    {
        QTemporaryFile file;
        if (!file.open())
            return "no file";
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGABRT, SIG_DFL);
            qInstallMessageHandler(nullptr); // That of the test goes; now it is as in a program.
            dup2(file.handle(), STDERR_FILENO);
            act();
            std::fflush(stderr);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QFile written(file.fileName());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("not read");
    }
    static constexpr const char* words = "cannot open /home/anna/He waited outside.txt";
};

void TestQuietMessages::withoutItEveryWordIsWritten()
{
    QVERIFY(writtenBy([] { qWarning("%s", words); }).contains(words));
}

void TestQuietMessages::warningsAreNotWritten()
{
    QCOMPARE(writtenBy([] {
                 app::platform::keepMessagesQuiet();
                 qDebug("%s", words);
                 qInfo("%s", words);
                 qWarning("%s", words);
                 qWarning() << words;
             }),
             QByteArray());
}

void TestQuietMessages::whatIsWorseIsOneSentenceThatIsAlwaysTheSame()
{
    const QByteArray written = writtenBy([] {
        app::platform::keepMessagesQuiet();
        qCritical("%s", words);
        qCritical("something else");
        qFatal("%s", words);
    });
    const QByteArrayList lines = written.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("holdfast: something went wrong inside."));
    QCOMPARE(lines.at(1), lines.at(0));
    QVERIFY(lines.at(2).startsWith("holdfast: it had to stop."));
    QVERIFY(!written.contains("waited") && !written.contains("else"));
}

QTEST_GUILESS_MAIN(TestQuietMessages)
#include "tst_QuietMessages.moc"
