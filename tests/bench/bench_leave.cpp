// How long anything of the window can be seen after the third press of "Leave now", from wherever somebody is.
#include "tests/bench/Figures.h"
#include "tests/flows/LeaveTry.h"

#include <QCoreApplication>
#include <QFile>

#include <random>

using namespace flows;

namespace {

constexpr int usualTries = 200;
constexpr unsigned seed = 20261122; ///< The same states in the same order, so that two runs can be compared.

void print(const char* name, const bench::Costs& costs, const char* goal, double wanted)
{
    std::printf("%-36s %6zu %8.1f %8.1f %8.1f  %s %s\n", name, costs.size(), bench::rank(costs, 50),
                bench::rank(costs, 99), bench::rank(costs, 100), goal,
                wanted <= 0                            ? ""
                    : bench::rank(costs, 99) <= wanted ? "reached"
                                                       : "missed");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        bench::fail(qPrintable(reason));
    const int tries = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : usualTries;

    WindowRun run(QStringLiteral("tractor plum siren hat moss"), QStringLiteral("Ana Bell"));
    if (!run.isReady())
        bench::fail(run.said().constData());
    QFile large(run.path(QStringLiteral("given/large.bin")));
    if (!large.open(QIODevice::WriteOnly) || !large.resize(qint64{2} << 30))
        bench::fail("no large file");
    large.close();

    LeaveTry leaving(run, large.fileName());
    std::mt19937 random(seed);
    std::vector<bench::Costs> goneFrom(moments);
    bench::Costs gone;
    bench::Costs ended;
    for (int i = 0; i < tries; ++i) {
        const auto moment = static_cast<int>(random() % moments);
        const auto times = leaving.leaveFrom(static_cast<Moment>(moment));
        if (!times)
            bench::fail(leaving.failed().constData());
        gone.push_back({times->msUntilGone, 0});
        ended.push_back({times->msUntilEnded, 0});
        goneFrom[static_cast<std::size_t>(moment)].push_back(gone.back());
    }
    std::printf("%-36s %6s %8s %8s %8s\n", "milliseconds after the third key", "tries", "median", "p99", "most");
    for (int moment = 0; moment < moments; ++moment)
        if (const auto& costs = goneFrom[static_cast<std::size_t>(moment)]; !costs.empty())
            print(nameOf(static_cast<Moment>(moment)), costs, "", 0);
    print("gone from the screen, all of them", gone, "p99 <= 100 ms:", 100);
    print("process ended", ended, "p99 <= 2000 ms:", 2000);
    return 0;
}
