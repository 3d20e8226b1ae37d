#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include <sys/resource.h>

namespace bench {

/// What one run of something took, in milliseconds: on the clock, and of the processor by this process and what it
/// started and waited for. On a busy machine the second is the fairer one.
struct Cost
{
    double clock = 0;
    double processor = 0;
};

inline double processorMs()
{
    double ms = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        struct rusage usage = {};
        ::getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            ms += static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    }
    return ms;
}

template<typename Work>
Cost costOf(Work work)
{
    const double before = processorMs();
    QElapsedTimer timer;
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before};
}

using Costs = std::vector<Cost>;

/// The value that `percent` of the runs do not exceed; 50 is the median.
inline double rank(const Costs& costs, int percent, double Cost::*part = &Cost::clock)
{
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*part);
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[(values.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

/// Ours and the limit, measured in turn: A B A B …
struct Pairs
{
    Costs ours;
    Costs limit;
};

template<typename Ours, typename Limit>
Pairs inTurn(int rounds, Ours ours, Limit limit)
{
    Pairs pairs;
    for (int i = 0; i < rounds; ++i) {
        pairs.ours.push_back(costOf(ours));
        pairs.limit.push_back(costOf(limit));
    }
    return pairs;
}

/// What is to be reached; 0 stands for no such goal.
struct Goal
{
    double times = 0; ///< At most so many times the limit.
    double ms = 0; ///< At most so many milliseconds.
    double msAboveLimit = 0;
    int percent = 50; ///< Of the runs; 95 for what must nearly always be so quick.
};

inline void printHeading(const char* what)
{
    std::printf("\n%s\n%-36s %10s %10s %7s %10s %7s  %s\n", what, "milliseconds", "ours", "limit", "ratio", "ours, cpu",
                "ratio", "goal");
}

/// One line: what, ours, the limit and their ratio; ours and the ratio in processor time (medians); the goal, and
/// whether the clock says that it is reached.
inline void printPath(const QByteArray& name, const Pairs& pairs, const Goal& goal)
{
    const auto ratio = [](double ours, double limit) { return limit > 0 ? ours / limit : 0; };
    const double ours = rank(pairs.ours, goal.percent);
    const double limit = rank(pairs.limit, 50);
    const double processor = rank(pairs.ours, 50, &Cost::processor);
    std::printf("%-36s %10.3f %10.3f %7.2f %10.3f %7.2f ", name.constData(), ours, limit, ratio(ours, limit), processor,
                ratio(processor, rank(pairs.limit, 50, &Cost::processor)));
    if (goal.times > 0)
        std::printf(" <= %.2f x", goal.times);
    if (goal.ms > 0)
        std::printf(" <= %g ms", goal.ms);
    if (goal.msAboveLimit > 0)
        std::printf(" <= limit + %g ms", goal.msAboveLimit);
    if (goal.percent != 50)
        std::printf(" (%d %%)", goal.percent);
    const bool hasGoal = goal.times > 0 || goal.ms > 0 || goal.msAboveLimit > 0;
    const bool isReached = (goal.times <= 0 || ours <= limit * goal.times) && (goal.ms <= 0 || ours <= goal.ms)
        && (goal.msAboveLimit <= 0 || ours <= limit + goal.msAboveLimit);
    std::printf("%s\n", !hasGoal ? " none" : isReached ? "  reached" : "  missed");
    std::fflush(stdout);
}

[[noreturn]] inline void fail(const char* what)
{
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(1);
}

template<typename T>
T must(core::base::Result<T> result)
{
    if (!result) {
        const core::base::Error& error = result.error();
        fail(qPrintable(core::base::errorCodeName(error.code) + QLatin1Char(' ') + error.detail + QLatin1Char(' ')
                        + error.subject));
    }
    return *std::move(result);
}

} // namespace bench
