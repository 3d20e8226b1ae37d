// Measures the list of entries: each filter alone and together, a page and a count, with many incidents.
//
// usage: bench_filters [incidents, 100000 unless given]

#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/people/People.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Inputs.h"
#include "tests/support/TempVault.h"

#include <QCoreApplication>

#include <functional>

using namespace core;

namespace {

constexpr double goalMs = 50;

/// The bench's incidents, with what filters ask for: tags, places, private ones.
std::vector<domain::IncidentStatement> furnished(int count, qint64 newest)
{
    auto statements = bench::synthetic(count, newest);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        domain::IncidentStatement& said = statements[i];
        said.where = i % 3 == 0 ? QStringLiteral("outside my work") : QStringLiteral("bus stop %1").arg(i % 40);
        said.isPrivate = i % 20 == 0;
        if (i % 5 == 0)
            said.tags += QStringLiteral("phone");
        if (i % 997 == 0)
            said.tags += QStringLiteral("rare");
    }
    return statements;
}

struct Asked
{
    const char* name;
    std::function<void(diary::IncidentQuery&)> ask;
};

void measure(const support::TempVault& temp, const Asked& asked)
{
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    asked.ask(query);
    qint64 found = 0;
    bench::Costs page, deep, count;
    for (int i = 0; i < 20; ++i) {
        std::vector<diary::IncidentSummary> rows;
        page.push_back(bench::costOf([&] { rows = bench::must(diary::listIncidents(query, temp.vault())); }));
        count.push_back(bench::costOf([&] { found = bench::must(diary::countIncidents(query, temp.vault())); }));
        if (rows.empty())
            continue;
        diary::IncidentQuery further = query;
        further.after = rows.back().id;
        deep.push_back(bench::costOf([&] { rows = bench::must(diary::listIncidents(further, temp.vault())); }));
    }
    const double slowest = bench::rank(page, 95);
    std::printf("%-34s %8lld %10.2f %10.2f %10.2f %10.2f  %s\n", asked.name, static_cast<long long>(found),
                bench::rank(page, 50), slowest, bench::rank(deep, 50), bench::rank(count, 50),
                slowest <= goalMs ? "reached" : "missed");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int incidents = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 100'000;
    support::TempVault temp;
    base::JobContext job;
    const auto added = bench::must(
        diary::addIncidents({temp.caseId(), furnished(incidents, temp.clock().now().msecs), {}}, temp.vault(), job));
    domain::Report report;
    report.caseId = temp.caseId();
    report.channel = QStringLiteral("101");
    report.madeAt = added.front().statement.when;
    for (std::size_t i = 0; i < added.size(); i += 60)
        report.incidents.push_back(added[i].id);
    (void)bench::must(contacts::addReport(report, temp.vault()));
    std::vector<domain::IncidentId> gone;
    for (std::size_t i = 7; i < added.size(); i += 500)
        gone.push_back(added[i].id);
    (void)bench::must(diary::withdrawIncidents(gone, QStringLiteral("x"), temp.vault()));
    const auto people = bench::must(people::listPeople(temp.caseId(), temp.vault()));

    using Query = diary::IncidentQuery;
    const auto text
        = [](const char* typed) { return [typed](Query& query) { query.filter.text = QString::fromLatin1(typed); }; };
    const auto called = [](Query& query) { query.filter.behaviours = {QStringLiteral("called")}; };
    const auto phone = [](Query& query) { query.filter.tags = {QStringLiteral("phone")}; };
    std::printf("%-34s %8s %10s %10s %10s %10s  page <= %g ms\n", "milliseconds", "found", "page", "95 %", "further",
                "count", goalMs);
    for (const Asked& asked : {
             Asked{"all", [](Query&) {}},
             Asked{"last written first", [](Query& query) { query.order = Query::Order::LastWrittenFirst; }},
             Asked{"30 days",
                   [&](Query& query) {
                       query.filter.from = base::Timestamp{temp.clock().now().msecs - qint64{30} * 86'400'000};
                   }},
             Asked{"a kind", called},
             Asked{"a kind, last written first",
                   [&](Query& query) {
                       called(query);
                       query.order = Query::Order::LastWrittenFirst;
                   }},
             Asked{"a kind nobody has", [](Query& query) { query.filter.behaviours = {QStringLiteral("fraud")}; }},
             Asked{"a person", [&](Query& query) { query.filter.people = {people.front().id}; }},
             Asked{"a frequent tag", phone},
             Asked{"a rare tag", [](Query& query) { query.filter.tags = {QStringLiteral("rare")}; }},
             Asked{"reported", [](Query& query) { query.filter.reported = true; }},
             Asked{"not reported", [](Query& query) { query.filter.reported = false; }},
             Asked{"private", [](Query& query) { query.filter.isPrivate = true; }},
             Asked{"not private", [](Query& query) { query.filter.isPrivate = false; }},
             Asked{"removed", [](Query& query) { query.onlyWithdrawn = true; }},
             Asked{"where: bus stop 7", [](Query& query) { query.filter.where = QStringLiteral("bus stop 7"); }},
             Asked{"where: outside", [](Query& query) { query.filter.where = QStringLiteral("outside"); }},
             Asked{"kind, person, tag, not reported",
                   [&](Query& query) {
                       called(query);
                       phone(query);
                       query.filter.people = {people.front().id};
                       query.filter.reported = false;
                   }},
             Asked{"two kinds that exclude each other",
                   [&](Query& query) {
                       called(query);
                       query.filter.people = {people.front().id};
                       query.filter.from = base::Timestamp{temp.clock().now().msecs - qint64{400} * 86'400'000};
                   }},
             Asked{"a frequent word", text("message ")},
             Asked{"a frequent word as typed", text("message")},
             Asked{"3 letters", text("mes")},
             Asked{"2 letters", text("me")},
             Asked{"1 letter", text("m")},
             Asked{"a rare word", text("kestrel ")},
             Asked{"no such word", text("zzzzzzzz")},
             Asked{"a name", text("person")},
             Asked{"a frequent word and a kind",
                   [&](Query& query) {
                       called(query);
                       query.filter.text = QStringLiteral("message");
                   }},
             Asked{"a frequent word, a rare tag",
                   [&](Query& query) {
                       query.filter.tags = {QStringLiteral("rare")};
                       query.filter.text = QStringLiteral("message");
                   }},
             Asked{"a frequent word, last written",
                   [&](Query& query) {
                       query.order = Query::Order::LastWrittenFirst;
                       query.filter.text = QStringLiteral("message");
                   }},
         })
        measure(temp, asked);
    return 0;
}
