// Measures taking in and reading back, beside one SHA-256 pass of openssl over the same files, in turn (A B A B …).
// Prints lines of `name value unit`. Ratios are medians of the pairs.
//
// usage: bench_intake [--megabytes N] [--files N] [--rounds N]

#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/TempVault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sys/resource.h>
#include <unistd.h>

using namespace core;

namespace {

void print(const char* name, double value, const char* unit)
{
    std::printf("%-34s %10.3f %s\n", name, value, unit);
}

[[noreturn]] void fail(const QString& why)
{
    std::fprintf(stderr, "bench_intake: %s\n", qPrintable(why));
    std::exit(1);
}

template<typename T>
T orFail(base::Result<T> result)
{
    if (!result)
        fail(result.error().detail + QLatin1Char(' ') + result.error().subject);
    return *std::move(result);
}

void writeNoise(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(path);
    QRandomGenerator64 random(static_cast<quint32>(qHash(path)));
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 left = size; left > 0; left -= piece.size()) {
        random.fillRange(reinterpret_cast<quint64*>(piece.data()), piece.size() / 8);
        file.write(piece.constData(), std::min<qint64>(left, piece.size()));
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Processor time of this process and of what it started and waited for: on a busy machine the fairer of the two.
double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        struct rusage usage = {};
        ::getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return seconds;
}

/// How long something took on the wall, and how much processor time it cost.
struct Cost
{
    double wall = 0;
    double processor = 0;
};

template<typename Work>
Cost costOf(Work work)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, processorSeconds() - before};
}

double median(const std::vector<Cost>& costs, double Cost::*part)
{
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*part);
    return median(std::move(values));
}

/// The figures of one piece of work beside those of the limit.
void printCost(const QByteArray& name, const std::vector<Cost>& costs, const std::vector<Cost>& limit)
{
    print(name.constData(), median(costs, &Cost::wall), "s");
    print((name + "_ratio").constData(), median(costs, &Cost::wall) / median(limit, &Cost::wall), "passes");
    print((name + "_processor_ratio").constData(), median(costs, &Cost::processor) / median(limit, &Cost::processor),
          "passes");
}

/// One hardware SHA-256 pass with reading, by a program that is not ours.
Cost opensslCost(const QStringList& paths)
{
    return costOf([&] {
        QProcess openssl;
        openssl.setStandardOutputFile(QProcess::nullDevice());
        openssl.start(QStringLiteral("openssl"),
                      QStringList{QStringLiteral("dgst"), QStringLiteral("-sha256")} + paths);
        if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
            fail(QStringLiteral("openssl does not run"));
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

void benchOneLarge(const QString& folder, qint64 size, int rounds)
{
    const QString path = folder + QStringLiteral("/large");
    writeNoise(path, size);
    std::vector<Cost> limit, acquire, verify;
    std::vector<double> memory;
    ::sync();
    for (int round = 0; round < rounds; ++round) {
        limit.push_back(opensslCost({path}));
        support::TempVault temp; // A fresh folder each time.
        base::JobContext job;
        const MemoryRise rise;
        acquire.push_back(costOf([&] {
            (void)orFail(intake::acquireFile({.caseId = temp.caseId(), .sourcePath = QFile::encodeName(path)},
                                             temp.vault(), job));
        }));
        memory.push_back(rise.mebibytes());
        base::JobContext check;
        verify.push_back(costOf([&] {
            const auto verdicts = orFail(evidence::verifyEvidence({}, temp.vault(), check));
            if (verdicts.empty() || verdicts.front().failure)
                fail(QStringLiteral("the object does not verify"));
        }));
    }
    QFile::remove(path);
    print("one_large.size", static_cast<double>(size) / (1 << 20), "MiB");
    print("one_large.openssl", median(limit, &Cost::wall), "s");
    printCost("one_large.acquire", acquire, limit);
    printCost("one_large.verify", verify, limit);
    print("one_large.memory_above_idle", median(memory), "MiB");
}

void benchManySmall(const QString& folder, int count, int rounds)
{
    constexpr qint64 size = 300'000;
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder + QStringLiteral("/%1").arg(i));
        writeNoise(paths.back(), size);
    }
    std::vector<Cost> limit, acquire, verify;
    std::vector<double> memory;
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
                    fail(one.result.error().detail);
            });
            if (!done)
                fail(done.error().detail);
        }));
        memory.push_back(rise.mebibytes());
        base::JobContext check;
        verify.push_back(costOf([&] {
            if (orFail(evidence::verifyEvidence({}, temp.vault(), check)).size() != requests.size())
                fail(QStringLiteral("items are missing"));
        }));
    }
    print("many_small.files", count, "files");
    print("many_small.openssl", median(limit, &Cost::wall), "s");
    printCost("many_small.acquire", acquire, limit);
    printCost("many_small.verify", verify, limit);
    print("many_small.memory_above_idle", median(memory), "MiB");
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
    benchManySmall(folder.path(), parser.value(QStringLiteral("files")).toInt(), rounds);
    benchOneLarge(folder.path(), parser.value(QStringLiteral("megabytes")).toLongLong() << 20, rounds);
    return 0;
}
