// Measures taking in and reading back, beside one SHA-256 pass of openssl over the same files, in turn (A B A B …).
//
// usage: bench_intake [--megabytes N] [--files N] [--rounds N]

#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/bench/Figures.h"
#include "tests/support/TempVault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

#include <unistd.h>

using namespace core;
using bench::costOf;
using bench::Costs;
using bench::fail;
using bench::must;

namespace {

void writeNoise(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(qPrintable(path));
    QRandomGenerator64 random(static_cast<quint32>(qHash(path)));
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 left = size; left > 0; left -= piece.size()) {
        random.fillRange(reinterpret_cast<quint64*>(piece.data()), piece.size() / 8);
        file.write(piece.constData(), std::min<qint64>(left, piece.size()));
    }
}

/// One hardware SHA-256 pass with reading, by a program that is not ours.
bench::Cost opensslCost(const QStringList& paths)
{
    return costOf([&] {
        QProcess openssl;
        openssl.setStandardOutputFile(QProcess::nullDevice());
        openssl.start(QStringLiteral("openssl"),
                      QStringList{QStringLiteral("dgst"), QStringLiteral("-sha256")} + paths);
        if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
            fail("openssl does not run");
    });
}

/// A line of /proc/self/status, in MiB.
double statusMebibytes(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& text : status.readAll().split('\n'))
        if (text.startsWith(line))
            return text.mid(text.indexOf(':') + 1).trimmed().split(' ').front().toDouble() / 1024.0;
    return 0;
}

/// How far the memory of this process rose above where it stood, while something was done.
class MemoryRise
{
public:
    MemoryRise()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5"); // The peak starts anew (proc(5)).
        m_before = statusMebibytes("VmRSS");
    }
    double mebibytes() const { return statusMebibytes("VmHWM") - m_before; }

private:
    double m_before = 0;
};

/// The most that any round took; `performance` section 1, P4.
void printMemory(double mebibytes)
{
    constexpr double most = 32;
    std::printf("%-36s %10.1f MiB above idle, <= %g MiB  %s\n", "  its memory", mebibytes, most,
                mebibytes <= most ? "reached" : "missed");
}

void benchOneLarge(const QString& folder, qint64 size, int rounds)
{
    const QString path = folder + QStringLiteral("/large");
    writeNoise(path, size);
    Costs limit, acquire, verify;
    double memory = 0;
    ::sync();
    for (int round = 0; round < rounds; ++round) {
        limit.push_back(opensslCost({path}));
        support::TempVault temp; // A fresh folder each time.
        base::JobContext job;
        const MemoryRise rise;
        acquire.push_back(costOf([&] {
            (void)must(intake::acquireFile({.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)},
                                           temp.vault(), job));
        }));
        memory = std::max(memory, rise.mebibytes());
        base::JobContext check;
        verify.push_back(costOf([&] {
            const auto verdicts = must(evidence::verifyEvidence({}, temp.vault(), check));
            if (verdicts.empty() || verdicts.front().failure)
                fail("the object does not verify");
        }));
    }
    QFile::remove(path);
    const QByteArray name = QByteArray::number(size / (1 << 20)) + " MiB in one file";
    bench::printPath(name + ", taken in", {acquire, limit}, {.times = 2.4});
    bench::printPath(name + ", verified", {verify, limit}, {.times = 0.9});
    printMemory(memory);
}

void benchManySmall(const QString& folder, int count, int rounds)
{
    constexpr qint64 size = 300'000;
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder + QStringLiteral("/%1").arg(i));
        writeNoise(paths.back(), size);
    }
    Costs limit, acquire, verify;
    double memory = 0;
    // Kept to the end: ext4 is slow to make files just after it deleted thousands (`performance` section 3).
    std::vector<std::unique_ptr<support::TempVault>> vaults;
    ::sync(); // What was written for the measurement is not a part of it.
    for (int round = 0; round < rounds; ++round) {
        limit.push_back(opensslCost(paths));
        vaults.push_back(std::make_unique<support::TempVault>());
        support::TempVault& temp = *vaults.back();
        std::vector<intake::AcquireRequest> requests;
        for (const QString& path : paths)
            requests.push_back({.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)});
        base::JobContext job;
        const MemoryRise rise;
        acquire.push_back(costOf([&] {
            const auto done = intake::acquireFiles(requests, temp.vault(), job, [](const intake::BatchOutcome& one) {
                if (!one.result)
                    fail(qPrintable(one.result.error().detail));
            });
            if (!done)
                fail(qPrintable(done.error().detail));
        }));
        memory = std::max(memory, rise.mebibytes());
        base::JobContext check;
        verify.push_back(costOf([&] {
            if (must(evidence::verifyEvidence({}, temp.vault(), check)).size() != requests.size())
                fail("items are missing");
        }));
    }
    const QByteArray name = QByteArray::number(count) + " of 300 KB";
    bench::printPath(name + ", taken in", {acquire, limit}, {.times = 3.5});
    bench::printPath(name + ", verified", {verify, limit}, {.times = 0.75});
    printMemory(memory);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("megabytes"), QStringLiteral("size of the large file"), QStringLiteral("N"),
                      QStringLiteral("1024")});
    parser.addOption({QStringLiteral("files"), QStringLiteral("number of small files"), QStringLiteral("N"),
                      QStringLiteral("2000")});
    parser.addOption(
        {QStringLiteral("rounds"), QStringLiteral("pairs to measure"), QStringLiteral("N"), QStringLiteral("3")});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir folder;
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    bench::printHeading("Files, beside one SHA-256 pass over them by openssl");
    benchManySmall(folder.path(), parser.value(QStringLiteral("files")).toInt(), rounds);
    benchOneLarge(folder.path(), parser.value(QStringLiteral("megabytes")).toLongLong() << 20, rounds);
    return 0;
}
