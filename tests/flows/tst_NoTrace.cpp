#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

/// What a run of the real program leaves on the disk: nothing that a person wrote or put in can be found in the bytes
/// of the vault, of the temporary folder and of the home folder, after use and after the program was killed in the
/// middle of its work. Files that were asked for (a report, a copy) are in a folder of their own, which is not looked
/// at, but for showing that the search would find what is there.
class TestNoTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchFindsWhatIsThere();
    void usingItLeavesNothingToRead();
    void killingItWhileItTakesAFileInLeavesNothingToRead();
    void killingItWhileItWritesEntriesLeavesNothingToRead();

private:
    static constexpr int planted = 20;

    /// A phrase that appears nowhere else. Number 0 is the passphrase.
    static QByteArray phrase(int number)
    {
        return "quince-lantern-" + QByteArray::number(7'301 + number * 97) + "-harbour";
    }
    static QString words(int number) { return QString::fromLatin1(phrase(number)); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    /// Starts the program on the vault, with the passphrase.
    void start(QProcess& process, QStringList command, const QStringList& rest) const;
    /// Runs it to its end. The exit code; -1 when it crashed.
    int run(const QStringList& command, const QStringList& rest = {}, const QByteArray& input = {});
    /// One entry with phrases 1 to 8.
    static QJsonObject entry();
    /// How often any planted phrase is in the files under this folder, as it is or as UTF-16, or in their names.
    static int found(const QString& folder);
    /// The same for everything that must hold none.
    int foundAnywhere() const;
    qint64 bytesUnder(const QString& folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_said; ///< What the last run wrote.
};

void TestNoTrace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"home", "temporary", "runtime", "given", "out"})
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
    write(QStringLiteral("given/passphrase"), phrase(0) + '\n');
    QCOMPARE(run({QStringLiteral("init")},
                 {QStringLiteral("--owner-name"), words(17), QStringLiteral("--kdf"), QStringLiteral("interactive"),
                  QStringLiteral("--recovery-out"), path(QStringLiteral("given/recovery"))}),
             0);
}

QString TestNoTrace::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestNoTrace::start(QProcess& process, QStringList command, const QStringList& rest) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("temporary")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("runtime")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(QStringLiteral("home")));
    command << path(QStringLiteral("vault")) << rest << QStringLiteral("--passphrase-file")
            << path(QStringLiteral("given/passphrase"));
    process.start(QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-cli"), command);
}

int TestNoTrace::run(const QStringList& command, const QStringList& rest, const QByteArray& input)
{
    QProcess process;
    start(process, command, rest);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(16'000))
        return -1;
    m_said = process.readAllStandardError() + process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(command.join(QLatin1Char(' '))), m_said.constData());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QJsonObject TestNoTrace::entry()
{
    return {{QStringLiteral("when"),
             QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-03-04T21:10:00+00:00")},
                         {QStringLiteral("precision"), QStringLiteral("exact")},
                         {QStringLiteral("zone"), QStringLiteral("Europe/London")}}},
            {QStringLiteral("title"), words(1)},
            {QStringLiteral("what"), words(2)},
            {QStringLiteral("words_used"), words(3)},
            {QStringLiteral("where"), words(4)},
            {QStringLiteral("impact"), words(5)},
            {QStringLiteral("effect"), words(6)},
            {QStringLiteral("response"), words(7)},
            {QStringLiteral("tags"), QJsonArray{words(8)}}};
}

int TestNoTrace::found(const QString& folder)
{
    std::vector<QByteArray> wanted;
    for (int number = 0; number < planted; ++number) {
        const QString text = words(number);
        wanted.push_back(phrase(number));
        wanted.emplace_back(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    int hits = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString at = walk.next();
        QByteArray bytes = QFile::encodeName(at);
        QFile file(at);
        if (walk.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
        for (const QByteArray& text : wanted)
            if (bytes.contains(text)) {
                qWarning("%s holds %s", qPrintable(at), text.constData());
                ++hits;
            }
    }
    return hits;
}

int TestNoTrace::foundAnywhere() const
{
    int hits = 0;
    for (const char* folder : {"vault", "home", "temporary", "runtime"})
        hits += found(path(QString::fromLatin1(folder)));
    return hits;
}

qint64 TestNoTrace::bytesUnder(const QString& folder) const
{
    qint64 sum = 0;
    QDirIterator walk(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        sum += walk.fileInfo().size();
    }
    return sum;
}

void TestNoTrace::theSearchFindsWhatIsThere()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("holds")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("holds")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("holds")));
    QCOMPARE(foundAnywhere(), 0);

    const QString text = words(3);
    write(QStringLiteral("home/plain"), QByteArray(100'000, '\1') + phrase(9) + '\n');
    write(QStringLiteral("temporary/wide"), QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    write(QStringLiteral("vault/objects/") + words(4), {});

    QCOMPARE(foundAnywhere(), 3);
}

void TestNoTrace::usingItLeavesNothingToRead()
{
    const auto out = [this](const char* name) { return path(QStringLiteral("out/") + QString::fromLatin1(name)); };
    const QStringList fromInput{QStringLiteral("--from-json"), QStringLiteral("-")};
    QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("add")}, fromInput, QJsonDocument(entry()).toJson()), 0);
    QCOMPARE(run({QStringLiteral("person"), QStringLiteral("add")}, {QStringLiteral("--name"), words(9)}), 0);
    QCOMPARE(run({QStringLiteral("place"), QStringLiteral("add")}, {QStringLiteral("--name"), words(10)}), 0);
    const QString file
        = write(QStringLiteral("given/") + words(11) + QStringLiteral(".txt"), (phrase(12) + '\n').repeated(40'000));
    QCOMPARE(run({QStringLiteral("evidence"), QStringLiteral("add")},
                 {file, QStringLiteral("--source"), words(13), QStringLiteral("--url"),
                  QStringLiteral("https://example.org/") + words(14)}),
             0);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("add")},
                 {QStringLiteral("--channel"), QStringLiteral("101"), QStringLiteral("--agency"),
                  QStringLiteral("police"), QStringLiteral("--made-at"), QStringLiteral("2026-03-05T10:00"),
                  QStringLiteral("--officer"), words(15), QStringLiteral("--told"), words(16)}),
             0);
    QCOMPARE(run({QStringLiteral("search")}, {words(2)}), 0);
    QVERIFY2(m_said.contains(phrase(2)), "the entry is not found, so it was not kept");
    QCOMPARE(run({QStringLiteral("search")}, {words(19)}), 0); // looked for, and nowhere
    QCOMPARE(run({QStringLiteral("timeline")},
                 {QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), out("timeline.csv")}),
             0);
    QCOMPARE(run({QStringLiteral("timeline")},
                 {QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("-o"), out("timeline.pdf")}),
             0);
    QCOMPARE(run({QStringLiteral("summary")},
                 {QStringLiteral("--channel"), QStringLiteral("101"), QStringLiteral("--format"), QStringLiteral("pdf"),
                  QStringLiteral("-o"), out("sheet.pdf")}),
             0);
    QCOMPARE(run({QStringLiteral("evidence"), QStringLiteral("verify")}), 0);
    QCOMPARE(run({QStringLiteral("log")}, {QStringLiteral("--verify")}), 0);
    QCOMPARE(run({QStringLiteral("dump")}, {QStringLiteral("-o"), out("dump.json")}), 0);

    QFile dump(out("dump.json"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QByteArray everything = dump.readAll();
    for (int number = 1; number <= 17; ++number)
        if (number != 12) // the content of the file, which a dump of records does not hold
            QVERIFY2(everything.contains(phrase(number)), phrase(number).constData());
    QCOMPARE(foundAnywhere(), 0);
    QVERIFY(bytesUnder(QStringLiteral("vault")) > 100'000);
    QCOMPARE(bytesUnder(QStringLiteral("temporary")), 0);
    QCOMPARE(bytesUnder(QStringLiteral("home")), 0);
}

void TestNoTrace::killingItWhileItTakesAFileInLeavesNothingToRead()
{
    // Large enough that the program is still at it when the first of it is on the disk.
    const QString file = write(QStringLiteral("given/large"), (phrase(18) + '\n').repeated(4'000'000));
    const qint64 before = bytesUnder(QStringLiteral("vault/objects"));
    int killed = 0;
    for (const qint64 written : {1LL << 16, 8LL << 20, 48LL << 20}) {
        QProcess process;
        start(process, {QStringLiteral("evidence"), QStringLiteral("add")}, {file});
        QVERIFY(process.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (bytesUnder(QStringLiteral("vault/objects")) < before + written && process.state() == QProcess::Running
               && timer.elapsed() < 60'000)
            process.waitForFinished(1);
        if (process.state() == QProcess::Running)
            ++killed;
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(foundAnywhere(), 0);
        if (process.exitStatus() == QProcess::NormalExit)
            break;
    }
    QVERIFY2(killed > 0, "the program was always done before it could be killed");

    QCOMPARE(run({QStringLiteral("check")}), 0);
    QCOMPARE(foundAnywhere(), 0);
}

void TestNoTrace::killingItWhileItWritesEntriesLeavesNothingToRead()
{
    QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("add")},
                 {QStringLiteral("--from-json"), QStringLiteral("-")}, QJsonDocument(entry()).toJson()),
             0);
    QJsonArray many;
    for (int number = 0; number < 6'000; ++number)
        many << entry();
    const QString file = write(QStringLiteral("given/many.json"), QJsonDocument(many).toJson(QJsonDocument::Compact));
    const auto stored = [this] {
        return QFileInfo(path(QStringLiteral("vault/vault.db"))).size()
            + QFileInfo(path(QStringLiteral("vault/vault.db-wal"))).size();
    };
    const qint64 before = stored();
    QProcess process;
    start(process, {QStringLiteral("incident"), QStringLiteral("add")}, {QStringLiteral("--from-json"), file});
    QVERIFY(process.waitForStarted());
    QElapsedTimer timer;
    timer.start();
    while (stored() < before + (1 << 20) && process.state() == QProcess::Running && timer.elapsed() < 60'000)
        process.waitForFinished(1);
    QVERIFY2(process.state() == QProcess::Running, "the program was done before it could be killed");
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    QCOMPARE(foundAnywhere(), 0);

    // All or nothing, and still nothing to read.
    QCOMPARE(run({QStringLiteral("check")}), 0);
    QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("list")}, {QStringLiteral("--json")}), 0);
    const qsizetype kept = m_said.count(phrase(1));
    QVERIFY2(kept == 1 || kept == 6'001, QByteArray::number(kept).constData());
    QCOMPARE(foundAnywhere(), 0);
}

QTEST_GUILESS_MAIN(TestNoTrace)
#include "tst_NoTrace.moc"
