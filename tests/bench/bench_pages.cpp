// Measures the window with many records: how long each page takes until it shows what it has, the search as somebody
// types, the longest turn of the window while a list is scrolled, and memory.
//
// usage: bench_pages [incidents, 100000 unless given] [files, 20000 unless given] [name of the only page to measure]

#include "app/Rooms.h"
#include "app/filters/EntryFilters.h"
#include "app/widgets/Theme.h"
#include "core/diary/Diary.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Inputs.h"
#include "tests/bench/ManyFiles.h"
#include "tests/support/PageParts.h"

#include <QFile>
#include <QListView>
#include <QLoggingCategory>
#include <QScrollBar>

#include <ctime>
#include <map>

#include <malloc.h>

using namespace app;

namespace {

constexpr int rounds = 10;
constexpr double pageGoalMs = 100;
constexpr double searchGoalMs = 50;
constexpr double turnGoalMs = 16;
constexpr double memoryGoalMb = 250;

/// Processor time of this thread alone: what keeps the window from answering.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What the system says of this process, in MB: "VmRSS" or "VmHWM".
double memoryMb(const QByteArray& what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(what.size() + 1).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Until what was asked for is shown: answers bring further questions.
void untilShown(support::PageStage& stage)
{
    for (int i = 0; i < 4; ++i) {
        stage.queries.waitUntilIdle();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void line(const char* what, const bench::Costs& costs, double goal)
{
    const double often = bench::rank(costs, 95);
    std::printf("%-32s %10.1f %10.1f  <= %g  %s\n", what, bench::rank(costs, 50), often, goal,
                often <= goal ? "reached" : "missed");
    std::fflush(stdout);
}

struct Opened
{
    std::unique_ptr<shell::Page> page;
    bench::Cost shown; ///< Until its list has rows, or, on a page without a list, until all of it is there.
    bench::Cost complete; ///< Until nothing more comes: also what is counted or worked out for a line below.
};

bool hasRows(const shell::Page& page)
{
    const auto views = page.findChildren<QAbstractItemView*>();
    return std::ranges::any_of(views, [](const QAbstractItemView* view) {
        return view->isVisible() && view->model() && view->model()->rowCount() > 0;
    });
}

Opened open(support::PageStage& stage, const shell::PageEntry& entry, const QByteArray& id = {})
{
    constexpr qint64 longestMs = 2'000;
    Opened opened;
    QElapsedTimer timer;
    timer.start();
    opened.page.reset(entry.make(stage.context(), nullptr));
    opened.page->resize(1366, 768);
    opened.page->show();
    opened.page->arrive(id, shell::Purpose::Show);
    opened.page->reload();
    const bool isList = !opened.page->findChildren<QAbstractItemView*>().empty();
    while (isList && !hasRows(*opened.page) && timer.elapsed() < longestMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    const bool isShown = isList && hasRows(*opened.page);
    opened.page->repaint();
    opened.shown.clock = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    untilShown(stage);
    opened.page->repaint();
    opened.complete.clock = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!isShown)
        opened.shown = opened.complete;
    return opened;
}

/// The longest turn while the list goes from its top to its end in steps, as a wheel and a held bar do.
double longestTurn(support::PageStage& stage, shell::Page& page)
{
    double longest = 0;
    for (QAbstractScrollArea* area : page.findChildren<QAbstractScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        for (int step = 0; step <= 200; ++step) {
            const double before = threadMs();
            bar->setValue(step < 100 ? bar->value() + bar->singleStep() * 3 : bar->maximum() / 100 * (step - 100));
            QCoreApplication::processEvents();
            longest = std::max(longest, threadMs() - before);
            stage.queries.waitUntilIdle(); // Then the turn that takes the answer.
            const double answered = threadMs();
            QCoreApplication::processEvents();
            longest = std::max(longest, threadMs() - answered);
        }
    }
    return longest;
}

/// From the moment that the typed word is looked for, a short pause after the key, until its rows are shown.
void measureSearch(support::PageStage& stage, const shell::PageEntry& entry)
{
    const Opened diary = open(stage, entry);
    auto* filters = diary.page->findChild<filters::EntryFilters*>();
    if (!filters)
        bench::fail("no box to search in");
    bool isAsked = false;
    QObject::connect(filters, &filters::EntryFilters::changed, filters, [&isAsked] { isAsked = true; });
    bench::Costs costs;
    double longest = 0;
    for (const char* word : {"message", "kestrel", "he said"}) {
        filters->searchField()->clear();
        QTest::qWait(500);
        untilShown(stage);
        for (const char letter : QByteArray(word)) {
            isAsked = false;
            double before = threadMs();
            QTest::keyClick(filters->searchField(), letter);
            QCoreApplication::processEvents();
            longest = std::max(longest, threadMs() - before);
            // The question goes out within the turn in which `changed` is told.
            QElapsedTimer timer;
            while (!isAsked) {
                timer.start();
                before = threadMs();
                QCoreApplication::processEvents();
            }
            untilShown(stage);
            diary.page->repaint();
            costs.push_back({static_cast<double>(timer.nsecsElapsed()) / 1e6, 0});
            longest = std::max(longest, threadMs() - before);
        }
    }
    line("search, each letter", costs, searchGoalMs);
    line("the same, the window's own part", {{longest, 0}}, turnGoalMs);
}

} // namespace

int main(int argc, char** argv)
{
    QLoggingCategory::setFilterRules(
        QStringLiteral("qt.qpa.*=false\ndefault.warning=false")); // The offscreen platform complains of each window.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    support::speakEnglish();
    widgets::applyLook(application, {});
    const int incidents = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 100'000;
    const QString only = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    const int files = argc > 2 ? std::max(100, std::atoi(argv[2])) : 20'000;
    support::PageStage stage;
    core::base::JobContext job;
    QByteArray first;
    {
        const auto added = bench::must(core::diary::addIncidents(
            {stage.vault.caseId(), bench::synthetic(incidents, stage.vault.clock().now().msecs), {}},
            stage.vault.vault(), job));
        first = added.front().id.bytes();
    }
    bench::addFiles(stage.vault, files);
    malloc_trim(0);
    if (QFile peak(QStringLiteral("/proc/self/clear_refs")); peak.open(QIODevice::WriteOnly))
        peak.write("5"); // The peak counts from here on.

    const double before = memoryMb("VmRSS");
    std::printf("the window with %d entries and %d files, in milliseconds\n%-32s %10s %10s\n", incidents, files, "",
                "median", "95 %");
    std::map<QString, double> turns;
    for (const shell::PageEntry& entry : app::pageTable()) {
        const bool isEntry = entry.id == shell::PageId::Entry;
        if (entry.word.isEmpty() && !isEntry && entry.id != shell::PageId::CallSheet)
            continue;
        const QString name = isEntry ? QStringLiteral("an entry")
            : entry.word.isEmpty()   ? QStringLiteral("the call sheet")
                                     : entry.word;
        if (!only.isEmpty() && name != only)
            continue;
        bench::Costs shown, complete;
        for (int i = 0; i < rounds; ++i) {
            const Opened opened = open(stage, entry, isEntry ? first : QByteArray());
            shown.push_back(opened.shown);
            complete.push_back(opened.complete);
        }
        line(qPrintable(name), shown, pageGoalMs);
        std::printf("%-32s %10.1f %10.1f\n", "    and all that is worked out", bench::rank(complete, 50),
                    bench::rank(complete, 95));
        turns[name] = longestTurn(stage, *open(stage, entry, isEntry ? first : QByteArray()).page);
    }
    for (const shell::PageEntry& entry : app::pageTable())
        if (entry.id == shell::PageId::Diary && only.isEmpty())
            measureSearch(stage, entry);
    std::printf("\nthe longest turn while scrolling, processor time of the window's thread\n");
    for (const auto& [name, longest] : turns)
        line(qPrintable(name), {{longest, 0}}, turnGoalMs);
    const double peak = memoryMb("VmHWM");
    std::printf("\nmemory, MB: %.0f before the first page, %.0f now, %.0f at most  <= %g  %s\n", before,
                memoryMb("VmRSS"), peak, memoryGoalMb, peak <= memoryGoalMb ? "reached" : "missed");
    return 0;
}
