#include "core/audit/CheckVault.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace core;

namespace {

constexpr qint64 volumeSize = 192 << 20;

bool writeAll(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Mounts that nobody else sees. False where the system does not let us.
bool enterOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0
        && (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeAll("/proc/self/setgroups", "deny")
            || !writeAll("/proc/self/uid_map", "0 " + user + " 1")
            || !writeAll("/proc/self/gid_map", "0 " + group + " 1")))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool run(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    const QString path = found.isEmpty()
        ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
        : found;
    return !path.isEmpty() && QProcess::execute(path, arguments) == 0;
}

} // namespace

namespace support {

/// A small file system of its own, gone with this.
class Volume
{
public:
    explicit Volume(const QString& kind)
        : m_point(m_dir.filePath(QStringLiteral("volume")))
    {
        QDir().mkpath(m_point);
        const QByteArray point = QFile::encodeName(m_point);
        if (kind == QLatin1String("tmpfs")) {
            const QByteArray size = "size=" + QByteArray::number(volumeSize);
            m_isThere = ::mount("none", point.constData(), "tmpfs", 0, size.constData()) == 0;
            return;
        }
        const QString image = m_dir.filePath(QStringLiteral("image"));
        QFile file(image);
        m_isThere = file.open(QIODevice::WriteOnly) && file.resize(volumeSize)
            && run(QStringLiteral("mkfs.ext4"),
                   {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-m"), QStringLiteral("0"), image})
            && run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), image, m_point});
    }
    Volume(const Volume&) = delete;
    Volume& operator=(const Volume&) = delete;
    ~Volume()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_point).constData(), MNT_DETACH);
    }

    bool isThere() const { return m_isThere; }
    const QString& point() const { return m_point; }

    /// Takes what room there is, until nobody can have any.
    void fill() const
    {
        const int ballast = ::open(ballastPath().constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        off_t end = 0;
        for (off_t step = 64 << 20; step >= 1024; step /= 2)
            while (::posix_fallocate(ballast, end, step) == 0)
                end += step;
        ::close(ballast);
    }
    void makeRoom() const { ::unlink(ballastPath().constData()); }

private:
    QByteArray ballastPath() const { return QFile::encodeName(m_point) + "/ballast"; }

    QTemporaryDir m_dir;
    QString m_point;
    bool m_isThere = false;
};

} // namespace support

namespace {

bool mayMount = false;

} // namespace

/// On a volume that is really full nothing is lost, the person is told, and the vault stays whole.
class TestFullVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = qgetenv("TMPDIR"); }
    void cleanup();
    void filesThatDoNotAllFitEndWithTheLastThatDoes_data();
    void filesThatDoNotAllFitEndWithTheLastThatDoes();
    void aVolumeThatFillsUpMeanwhileLosesNothing_data();
    void aVolumeThatFillsUpMeanwhileLosesNothing();

private:
    /// A vault on a small volume; nothing where there is no such volume.
    bool makeVault(const QString& kind);
    QString writeSource(const QString& name, const QByteArray& content) const;
    static void verifyWhole(support::TempVault& temp);

    QByteArray m_temporary;
    QTemporaryDir m_sources;
    std::optional<support::Volume> m_volume;
    std::optional<support::TempVault> m_vault;
};

void TestFullVolume::cleanup()
{
    m_vault.reset();
    m_volume.reset();
}

bool TestFullVolume::makeVault(const QString& kind)
{
    if (!mayMount)
        return false;
    m_volume.emplace(kind);
    if (!m_volume->isThere())
        return false;
    qputenv("TMPDIR", QFile::encodeName(m_volume->point()));
    m_vault.emplace();
    if (m_temporary.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_temporary);
    return true;
}

QString TestFullVolume::writeSource(const QString& name, const QByteArray& content) const
{
    QFile file(m_sources.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for what is to be taken in");
    return file.fileName();
}

void TestFullVolume::verifyWhole(support::TempVault& temp)
{
    base::JobContext job;
    const auto check = audit::checkVault({.readData = true}, temp.vault(), job);
    VERIFY_OK(check);
    for (const auto& problem : check->problems)
        QFAIL(qPrintable(problem.code + QLatin1Char(' ') + problem.subject));
    QCOMPARE(temp.leftoverCount(), 0);
}

void TestFullVolume::filesThatDoNotAllFitEndWithTheLastThatDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("tmpfs") << QStringLiteral("tmpfs");
    QTest::newRow("ext4") << QStringLiteral("ext4");
}

void TestFullVolume::filesThatDoNotAllFitEndWithTheLastThatDoes()
{
    QFETCH(const QString, kind);
    if (!makeVault(kind))
        QSKIP("this system does not let us mount a small volume");
    support::TempVault& temp = *m_vault;
    std::vector<intake::AcquireRequest> requests;
    for (int i = 0; i < 40; ++i)
        requests.push_back({.caseId = temp.caseId(),
                            .sourcePath = QFile::encodeName(
                                writeSource(QString::number(i), QByteArray(8 << 20, static_cast<char>('A' + i))))});
    base::JobContext job;
    std::size_t taken = 0;
    std::size_t refused = 0;

    const auto done = intake::acquireFiles(requests, temp.vault(), job, [&](const intake::BatchOutcome& one) {
        if (!one.result)
            QCOMPARE(one.result.error().code, base::ErrorCode::NoSpace);
        (one.result ? taken : refused) += 1;
    });

    VERIFY_ERROR(done, base::ErrorCode::NoSpace);
    QVERIFY(taken > 0 && refused > 0 && taken + refused < requests.size());
    QCOMPARE(evidence::listEvidence({.caseId = temp.caseId()}, temp.vault())->size(), taken);
    QCOMPARE(static_cast<std::size_t>(temp.objectCount()), taken);
    verifyWhole(temp);
    // The person can still write down what happened.
    QVERIFY(!support::addIncident(temp).isNull());
}

void TestFullVolume::aVolumeThatFillsUpMeanwhileLosesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("percent");
    for (const char* kind : {"tmpfs", "ext4"})
        for (const int percent : {1, 25, 50, 75, 99, 100})
            QTest::addRow("%s, at %d percent", kind, percent) << QString::fromLatin1(kind) << percent;
}

void TestFullVolume::aVolumeThatFillsUpMeanwhileLosesNothing()
{
    QFETCH(const QString, kind);
    QFETCH(const int, percent);
    if (!makeVault(kind))
        QSKIP("this system does not let us mount a small volume");
    support::TempVault& temp = *m_vault;
    constexpr qint64 size = 40 << 20;
    const intake::AcquireRequest small{.caseId = temp.caseId(),
                                       .sourcePath = QFile::encodeName(writeSource(QStringLiteral("s"), "small"))};
    const intake::AcquireRequest large{.caseId = temp.caseId(),
                                       .sourcePath
                                       = QFile::encodeName(writeSource(QStringLiteral("l"), QByteArray(size, 'l')))};
    base::JobContext before;
    VERIFY_OK(intake::acquireFile(small, temp.vault(), before));
    base::JobContext job;
    std::atomic_bool isOver = false;
    std::thread filler([&] {
        while (job.progress().done < size / 100 * percent && !isOver)
            std::this_thread::yield();
        m_volume->fill();
    });

    const auto got = intake::acquireFile(large, temp.vault(), job);
    isOver = true;
    filler.join();

    if (!got)
        VERIFY_ERROR(got, base::ErrorCode::NoSpace);
    // Full as it is, what is there can be read.
    base::JobContext reading;
    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), reading);
    VERIFY_OK(verdicts);
    QCOMPARE(verdicts->size(), got ? std::size_t{2} : std::size_t{1});
    for (const evidence::ItemVerdict& verdict : *verdicts)
        QVERIFY(!verdict.failure);

    m_volume->makeRoom();
    temp.reopen();
    verifyWhole(temp);
    base::JobContext again;
    const auto second = intake::acquireFile(large, temp.vault(), again);
    VERIFY_OK(second);
    QCOMPARE(second->wasAlreadyThere, got.has_value());
    verifyWhole(temp);
}

int main(int argc, char* argv[])
{
    mayMount = enterOwnMounts(); // While there is one thread.
    const QCoreApplication app(argc, argv);
    TestFullVolume test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FullVolume.moc"
