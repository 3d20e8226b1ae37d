// Measures the hot paths over many incidents; prints lines of name, value and unit.
// Usage: bench_records [incidents, 100000 unless given]

#include "core/diary/Diary.h"
#include "core/search/Search.h"
#include "core/timeline/Timeline.h"

#include "tests/support/TempVault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace core;

namespace {

void print(const QByteArray& name, double value, const char* unit)
{
    std::printf("%s %.3f %s\n", name.constData(), value, unit);
    std::fflush(stdout);
}

/// Runs `work` once for the first time, then `rounds` times; prints the first, the median and the 95th percentile, and
/// the median of the processor time, which other programs on the machine change less.
template<typename Work>
void measure(const QByteArray& name, int rounds, Work work)
{
    std::vector<double> times;
    std::vector<double> processor;
    for (int i = 0; i <= rounds; ++i) {
        const std::clock_t start = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    print(name + "_first", times.front(), "ms");
    std::sort(times.begin() + 1, times.end());
    std::sort(processor.begin() + 1, processor.end());
    const auto rank = [rounds](int percent) { return static_cast<std::size_t>(1 + (rounds - 1) * percent / 100); };
    print(name + "_median", times[rank(50)], "ms");
    print(name + "_p95", times[rank(95)], "ms");
    print(name + "_cpu", processor[rank(50)], "ms");
}

/// 20 to 60 words; nine of ten texts hold "message", one of 5,000 holds "kestrel".
std::vector<domain::IncidentStatement> synthetic(int count, qint64 newest)
{
    QRandomGenerator random(1);
    QStringList words;
    for (int i = 0; i < 4000; ++i) {
        QString word;
        for (int n = 3 + random.bounded(7); n > 0; --n)
            word += QChar(u'a' + random.bounded(26));
        words << word;
    }
    const QStringList behaviours{QStringLiteral("called"), QStringLiteral("messaged"), QStringLiteral("followed"),
                                 QStringLiteral("approached")};
    std::vector<domain::IncidentStatement> statements;
    statements.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        domain::IncidentStatement statement;
        const qint64 at = newest - qint64{i % 1600} * 86'400'000 - qint64{random.bounded(86'400)} * 1000;
        statement.when = {.from = domain::Moment{{at}, 0}, .precision = domain::Precision::Exact};
        QStringList text;
        for (int n = 20 + random.bounded(40); n > 0; --n)
            text << words[random.bounded(random.bounded(4000) + 1)]; // low numbers are frequent, as in a language
        if (i % 10 != 0)
            text.insert(text.size() / 2, QStringLiteral("message"));
        if (i % 5000 == 0)
            text << QStringLiteral("kestrel");
        statement.what = text.join(QLatin1Char(' '));
        statement.title = text.mid(0, 4).join(QLatin1Char(' '));
        statement.behaviours = {behaviours[i % 4]};
        statement.people = {{{}, QStringLiteral("Person %1").arg(i % 7), QStringLiteral("did-it"), {}}};
        statements.push_back(std::move(statement));
    }
    return statements;
}

template<typename T>
T must(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_records: %s: %s\n", qPrintable(base::errorCodeName(result.error().code)),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

void measureLists(support::TempVault& temp, domain::IncidentId middle)
{
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    measure("page_newest_200", 200, [&] { (void)must(diary::listIncidents(query, temp.vault())); });
    query.after = middle;
    measure("page_middle_200", 200, [&] { (void)must(diary::listIncidents(query, temp.vault())); });
    measure("read_middle_200_whole", 50, [&] { (void)must(diary::readIncidents(query, temp.vault())); });
    query.after.reset();
    measure("count_all", 20, [&] { (void)must(diary::countIncidents(query, temp.vault())); });
    query.behaviour = QStringLiteral("followed");
    measure("count_behaviour", 20, [&] { (void)must(diary::countIncidents(query, temp.vault())); });
}

void measureSearch(support::TempVault& temp)
{
    const auto search = [&temp](const char* name, const char* text, std::vector<search::Scope> scopes,
                                search::SearchQuery::Order order) {
        search::SearchQuery query;
        query.text = QString::fromLatin1(text);
        query.scopes = std::move(scopes);
        query.order = order;
        std::size_t hits = 0;
        measure(name, 60, [&] { hits = must(search::search(query, temp.vault())).size(); });
        std::printf("# %s: %zu hits\n", name, hits);
    };
    using Order = search::SearchQuery::Order;
    search("search_frequent_word", "message ", {}, Order::NewestFirst);
    search("search_frequent_as_typed", "message", {}, Order::NewestFirst);
    search("search_frequent_2_letters", "me", {}, Order::NewestFirst);
    search("search_frequent_3_letters", "mes", {}, Order::NewestFirst);
    search("search_1_letter", "m", {}, Order::NewestFirst);
    search("search_rare_word", "kestrel", {}, Order::NewestFirst);
    search("search_frequent_and_rare", "message kestrel", {}, Order::NewestFirst);
    search("search_frequent_in_people", "message ", {search::Scope::People}, Order::NewestFirst);
    search("search_frequent_best", "message ", {}, Order::BestFirst);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    support::TempVault temp;
    base::JobContext job;
    diary::AddIncidentsRequest request{temp.caseId(), synthetic(count, temp.clock().now().msecs), {}};

    const std::clock_t start = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto added = must(diary::addIncidents(request, temp.vault(), job));
    print("add_all", static_cast<double>(timer.nsecsElapsed()) / 1e9, "s");
    print("add_all_cpu", static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, "s");
    request = {};
    {
        const auto connection = must(temp.vault().openForReading());
        print("database_size",
              static_cast<double>(
                  must(connection->integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"))
                      .value_or(0))
                  / 1e6,
              "MB");
    }

    measureLists(temp, added[added.size() / 2].id);
    measureSearch(temp);

    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    measure("pattern", 5, [&] { (void)must(timeline::readPattern(filter, temp.vault())); });
    measure("timeline_all", 3, [&] { (void)must(timeline::readTimeline(filter, temp.vault())); });
    {
        const auto connection = must(temp.vault().openForReading());
        measure("count_by_month", 50, [&] {
            auto statement = must(connection->prepare("SELECT month, count(*) FROM incident WHERE case_id = ?1"
                                                      " GROUP BY month"));
            statement.bind(1, temp.caseId().bytes());
            while (must(statement.step())) { }
        });
    }

    std::vector<domain::IncidentStatement> one = synthetic(1, temp.clock().now().msecs);
    measure("save_one", 100, [&] { (void)must(diary::addIncidents({temp.caseId(), one, {}}, temp.vault(), job)); });
    int turn = 0;
    measure("amend_one", 100, [&] {
        one.front().what += QStringLiteral(" again");
        const auto& target = added[static_cast<std::size_t>(++turn) * added.size() / 200];
        (void)must(diary::amendIncident(target.id, one.front(), {}, temp.vault()));
    });
    return 0;
}
