#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/exchange/Dump.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

namespace {

/// Each incident of a case with its marks, sorted by its words.
QStringList marks(const support::TempVault& temp, domain::CaseId caseId)
{
    diary::IncidentQuery query;
    query.caseId = caseId;
    query.withWithdrawn = true;
    const auto listed = diary::listIncidents(query, temp.vault());
    if (!listed)
        return {listed.error().detail};
    QStringList all;
    for (const diary::IncidentSummary& each : *listed)
        all += each.beginning + QLatin1Char(':') + (each.isCorrected ? QStringLiteral(" corrected") : QString())
            + (each.isWithdrawn ? QStringLiteral(" removed") : QString());
    all.sort();
    return all;
}

/// What the log says of incidents and evidence: the event, the record and its revision, sorted.
QStringList recordEvents(const support::TempVault& temp)
{
    QStringList all;
    for (const custody::LogEntry& entry : support::logEntries(temp.vault())) {
        const auto field = [&entry](const char* name) { return support::logField(entry, QString::fromLatin1(name)); };
        if (field("event").startsWith(QLatin1String("incident."))
            || field("event").startsWith(QLatin1String("evidence.")))
            all += QStringList{field("event"), field("fact.record"), field("fact.revision")}.join(QLatin1Char(' '));
    }
    all.sort();
    return all;
}

} // namespace

/// What was done to a record before a dump is what the vault says of it that loads the dump.
class TestLoadedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCorrectedRemovedAndPutBackIsSoAfterwards();
};

void TestLoadedHistory::whatWasCorrectedRemovedAndPutBackIsSoAfterwards()
{
    support::TempVault from;
    const auto corrected = support::addIncident(from, QStringLiteral("corrected"));
    domain::IncidentStatement statement = diary::findIncident(corrected, from.vault())->statement;
    statement.what = QStringLiteral("Corrected");
    VERIFY_OK(diary::amendIncident(corrected, statement, {}, from.vault()));
    const auto removed = support::addIncident(from, QStringLiteral("removed"));
    VERIFY_OK(diary::withdrawIncident(removed, QStringLiteral("x"), from.vault()));
    const auto back = support::addIncident(from, QStringLiteral("put back"));
    VERIFY_OK(diary::withdrawIncident(back, QStringLiteral("x"), from.vault()));
    VERIFY_OK(diary::restoreIncidents({back}, QStringLiteral("y"), from.vault()));
    const auto linked = support::addIncident(from, QStringLiteral("linked"));
    const evidence::PhysicalItemRequest letter{
        from.caseId(), QStringLiteral("A letter"), QStringLiteral("Drawer"), {}, {}, {linked}};
    const auto item = evidence::addPhysicalItem(letter, from.vault());
    VERIFY_OK(item);
    VERIFY_OK(evidence::removeEvidence(item->id, QStringLiteral("By mistake"), from.vault()));
    base::JobContext job;
    const auto dump = exchange::dump(from.vault(), job);
    VERIFY_OK(dump);

    support::TempVault to;
    VERIFY_OK(exchange::load(*dump, to.vault(), job));

    const QStringList was = marks(from, from.caseId());
    QCOMPARE(was,
             QStringList({QStringLiteral("Corrected: corrected"), QStringLiteral("linked:"),
                          QStringLiteral("put back:"), QStringLiteral("removed: removed")}));
    QCOMPARE(marks(to, from.caseId()), was);
    const QStringList events = recordEvents(from);
    QCOMPARE(events.filter(QStringLiteral("incident.withdrawn")).size(), 2);
    QCOMPARE(recordEvents(to), events);
}

QTEST_GUILESS_MAIN(TestLoadedHistory)
#include "tst_LoadedHistory.moc"
