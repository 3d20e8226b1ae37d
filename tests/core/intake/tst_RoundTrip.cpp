#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace core;

/// The promise as a whole: what goes in comes out, byte for byte, as a program that is not ours sees it.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredMixedFilesComeBack();

private:
    /// Regular files of a folder, as many as wanted, none above 8 MiB.
    static std::vector<QByteArray> filesIn(const QString& folder, std::size_t atMost)
    {
        base::JobContext job;
        const auto listing = intake::listFolder(QFile::encodeName(folder), job);
        std::vector<QByteArray> files;
        if (listing)
            for (const QByteArray& path : listing->files)
                if (files.size() < atMost && QFileInfo(QFile::decodeName(path)).size() <= 8 << 20)
                    files.push_back(path);
        return files;
    }
};

void TestRoundTrip::fiveHundredMixedFilesComeBack()
{
    constexpr std::size_t wanted = 500;
    std::vector<QByteArray> files = filesIn(qEnvironmentVariable("HOLDFAST_SAMPLES"), wanted);
    if (files.empty())
        QSKIP("no sample files");
    for (const char* more : {"/usr/share/doc", "/usr/share", "/usr/lib"}) {
        const std::vector<QByteArray> found = filesIn(QString::fromLatin1(more), wanted - files.size());
        files.insert(files.end(), found.begin(), found.end());
        if (files.size() >= wanted)
            break;
    }
    support::TempVault temp;
    std::vector<intake::AcquireRequest> requests;
    for (const QByteArray& path : files)
        requests.push_back({.caseId = temp.caseId(), .sourcePath = path});
    base::JobContext job;
    std::vector<domain::EvidenceItem> items;

    const auto done = intake::acquireFiles(requests, temp.vault(), job, [&](const intake::BatchOutcome& outcome) {
        VERIFY_OK(outcome.result);
        items.push_back(outcome.result->item);
    });
    VERIFY_OK(done);
    temp.reopen();

    QCOMPARE(items.size(), files.size());
    QByteArray sums;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString copy = temp.outside() + QStringLiteral("/%1").arg(i);
        VERIFY_OK(evidence::extractEvidence(items[i].id, copy, temp.vault(), job));
        sums += items[i].sha256->hex().toLatin1() + "  " + QFile::encodeName(copy) + '\n';
        QCOMPARE(QProcess::execute(QStringLiteral("cmp"), {QStringLiteral("-s"), QFile::decodeName(files[i]), copy}),
                 0);
    }
    // The digest on record is the one that everybody else computes.
    const QString list = temp.writeFile(QStringLiteral("sums"), sums);
    QCOMPARE(QProcess::execute(QStringLiteral("sha256sum"), {QStringLiteral("--quiet"), QStringLiteral("-c"), list}),
             0);
    const auto verdicts = evidence::verifyEvidence({}, temp.vault(), job);
    VERIFY_OK(verdicts);
    for (const evidence::ItemVerdict& verdict : *verdicts)
        QVERIFY(!verdict.failure);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_RoundTrip.moc"
