#include "core/audit/CheckVault.h"
#include "core/contacts/Contacts.h"
#include "core/custody/Ledger.h"
#include "core/diary/IncidentLists.h"
#include "core/report/Summary.h"
#include "core/timeline/Chronology.h"
#include "tests/core/contacts/ContactSamples.h"
#include "tests/core/contacts/RemovalStage.h"
#include "tests/support/VaultRows.h"
#include "tests/support/Verify.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using domain::Listed;
using samples::faults;
using samples::found;
using samples::letter;

/// Reports and contacts are removed and put back: nothing is lost, and what is removed is read nowhere.
class TestReportRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedReportIsKeptAndPutBack();
    void aRemovedContactIsKeptAndPutBack();
    void whatIsRemovedAlreadyIsSaidSo();
    void anEditRemovesNothing();
    void whatIsRemovedIsReadNowhere();
    void aContactStaysWhenItsReportIsRemoved();
};

namespace {

/// How many reports and contacts the timeline has, both as it is read whole and as it is jumped through.
std::pair<std::size_t, std::size_t> onTimeline(const support::TempVault& temp)
{
    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    filter.includePrivate = true;
    const auto isIncident = [](const auto& each) { return each.kind == domain::RecordKind::Incident; };
    auto whole = timeline::readTimeline(filter, temp.vault());
    auto keys = timeline::readChronology({filter, {}, false}, temp.vault());
    if (!whole || !keys)
        return {99, 99};
    std::erase_if(*whole, isIncident);
    std::erase_if(*keys, isIncident);
    return {whole->size(), keys->size()};
}

std::size_t incidentsReported(const support::TempVault& temp, bool isReported)
{
    diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.filter.reported = isReported;
    const auto listed = diary::listIncidents(query, temp.vault());
    return listed ? listed->size() : 99;
}

/// Whether lists show the one incident as reported: 1, 0, or -1 when they do not agree.
int isShownAsReported(const support::TempVault& temp)
{
    const auto listed = diary::listIncidents({.caseId = temp.caseId()}, temp.vault());
    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    filter.includePrivate = true;
    filter.withReports = false;
    const auto entries = timeline::readTimeline(filter, temp.vault());
    const auto keys = timeline::readChronology({filter, {}, false}, temp.vault());
    const auto rows = timeline::readTimelineRows(*keys, true, temp.vault());
    const bool allAgree = listed->front().isReported == entries->front().isReported
        && listed->front().isReported == rows->front().isReported;
    return allAgree ? int{listed->front().isReported} : -1;
}

using Pair = std::pair<std::size_t, std::size_t>;

} // namespace

void TestReportRemoval::aRemovedReportIsKeptAndPutBack()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    given.incidents = {samples::addIncident(temp)};
    given.evidence = {letter(temp).id};
    const auto added = contacts::addReport(given, temp.vault());
    VERIFY_OK(added);
    temp.clock().advance(5000);
    const auto removed = contacts::removeReport(added->id, QStringLiteral("Sent by mistake"), temp.vault());
    VERIFY_OK(removed);
    domain::Report expected = *added;
    expected.removedAt = temp.clock().now();
    expected.revision = 2;
    QVERIFY(*removed == expected);
    temp.close();
    temp.reopen();
    QVERIFY(contacts::listReports(temp.caseId(), temp.vault())->empty());
    QVERIFY(contacts::listReports(temp.caseId(), temp.vault(), Listed::Removed)->front() == expected);
    QCOMPARE(contacts::listReports(temp.caseId(), temp.vault(), Listed::All)->size(), std::size_t{1});
    QVERIFY(*contacts::findReport(added->id, temp.vault()) == expected);
    QCOMPARE(faults(temp), QStringList());

    VERIFY_OK(contacts::restoreReport(added->id, {}, temp.vault()));
    expected.removedAt.reset();
    expected.revision = 3;
    QVERIFY(contacts::listReports(temp.caseId(), temp.vault())->front() == expected);
    QVERIFY(contacts::listReports(temp.caseId(), temp.vault(), Listed::Removed)->empty());
    const auto revisions = custody::revisionsOf(temp.vault(), added->id.bytes());
    VERIFY_OK(revisions);
    QCOMPARE(revisions->size(), std::size_t{3});
    QCOMPARE((*revisions)[1].reason, QStringLiteral("Sent by mistake"));
    QVERIFY((*revisions)[1].canonical.contains("\"removed_at\""));
    QVERIFY(!(*revisions)[2].canonical.contains("\"removed_at\""));
    const QStringList events = support::logEvents(temp.vault());
    for (const char* event : {"report.removed ", "report.restored "})
        QCOMPARE(events.filter(QRegularExpression(QLatin1Char('^') + QLatin1String(event))).size(), qsizetype{1});
    QCOMPARE(events.count(QStringLiteral("reference.added ") + added->id.text()), qsizetype{2}); // not told again
    QCOMPARE(faults(temp), QStringList());
}

void TestReportRemoval::aRemovedContactIsKeptAndPutBack()
{
    support::TempVault temp;
    domain::Contact given = samples::contact(temp);
    given.evidence = {letter(temp).id};
    const auto added = contacts::addContact(given, temp.vault());
    VERIFY_OK(added);
    const auto removed = contacts::removeContact(added->id, QStringLiteral("Twice"), temp.vault());
    VERIFY_OK(removed);
    domain::Contact expected = *added;
    expected.removedAt = temp.clock().now();
    expected.revision = 2;
    QVERIFY(*removed == expected);
    QVERIFY(contacts::listContacts(temp.caseId(), temp.vault())->empty());
    QVERIFY(contacts::listContacts(temp.caseId(), temp.vault(), Listed::Removed)->front() == expected);
    VERIFY_OK(contacts::restoreContact(added->id, {}, temp.vault()));
    expected.removedAt.reset();
    expected.revision = 3;
    QVERIFY(contacts::listContacts(temp.caseId(), temp.vault())->front() == expected);
    const QStringList events = support::logEvents(temp.vault());
    QCOMPARE(events.filter(QStringLiteral("contact.removed ")).size(), qsizetype{1});
    QCOMPARE(events.filter(QStringLiteral("contact.restored ")).size(), qsizetype{1});
    QCOMPARE(faults(temp), QStringList());
}

void TestReportRemoval::whatIsRemovedAlreadyIsSaidSo()
{
    support::TempVault temp;
    const auto report = contacts::addReport(samples::report(temp), temp.vault());
    const auto contact = contacts::addContact(samples::contact(temp), temp.vault());
    const auto before = support::logEvents(temp.vault());
    VERIFY_ERROR(contacts::restoreReport(report->id, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(contacts::restoreContact(contact->id, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(contacts::removeReport(domain::ReportId::create(), {}, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(contacts::removeContact(domain::ContactId::create(), {}, temp.vault()), base::ErrorCode::NotFound);
    VERIFY_ERROR(contacts::removeReport(report->id, QString(QChar(QChar::Null)), temp.vault()),
                 base::ErrorCode::Invalid);
    QCOMPARE(support::logEvents(temp.vault()), before);
    VERIFY_OK(contacts::removeReport(report->id, {}, temp.vault()));
    VERIFY_OK(contacts::removeContact(contact->id, {}, temp.vault()));
    VERIFY_ERROR(contacts::removeReport(report->id, {}, temp.vault()), base::ErrorCode::Conflict);
    VERIFY_ERROR(contacts::removeContact(contact->id, {}, temp.vault()), base::ErrorCode::Conflict);
}

void TestReportRemoval::anEditRemovesNothing()
{
    support::TempVault temp;
    domain::Report report = samples::report(temp);
    report.removedAt = temp.clock().now();
    const auto refused = contacts::addReport(report, temp.vault());
    VERIFY_ERROR(refused, base::ErrorCode::Invalid);
    QCOMPARE(refused.error().subject, QStringLiteral("removed_at"));
    auto added = contacts::addReport(samples::report(temp), temp.vault());
    added->removedAt = temp.clock().now();
    VERIFY_ERROR(contacts::editReport(*added, {}, temp.vault()), base::ErrorCode::Invalid);

    domain::Contact contact = samples::contact(temp);
    contact.removedAt = temp.clock().now();
    VERIFY_ERROR(contacts::addContact(contact, temp.vault()), base::ErrorCode::Invalid);
    auto call = contacts::addContact(samples::contact(temp), temp.vault());
    call->removedAt = temp.clock().now();
    VERIFY_ERROR(contacts::editContact(*call, {}, temp.vault()), base::ErrorCode::Invalid);
    QVERIFY(!contacts::findContact(call->id, temp.vault())->removedAt);
}

void TestReportRemoval::whatIsRemovedIsReadNowhere()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    given.incidents = {samples::addIncident(temp)};
    given.told = QStringLiteral("kestrel");
    given.references[0].value = QStringLiteral("heron");
    given.promised[0].what = QStringLiteral("osprey");
    given.isPrivate = false;
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    domain::Contact call = samples::contact(temp);
    call.said = QStringLiteral("kestrel");
    call.promised[0].what = QStringLiteral("osprey");
    const auto contact = contacts::addContact(call, temp.vault());
    VERIFY_OK(contact);
    const auto reported = [&temp] {
        const auto summary = report::summarize({.caseId = temp.caseId(), .maxChars = 0}, temp.vault());
        return summary && summary->text.contains(QStringLiteral("heron"));
    };

    QCOMPARE(found(temp, "kestrel").size(), qsizetype{2});
    QCOMPARE(found(temp, "heron"), QStringList({QStringLiteral("report")}));
    QCOMPARE(found(temp, "osprey").size(), qsizetype{2});
    QCOMPARE(onTimeline(temp), Pair(2, 2));
    QCOMPARE(contacts::listWaiting(temp.caseId(), temp.vault())->size(), std::size_t{2});
    QCOMPARE(incidentsReported(temp, true), std::size_t{1});
    QCOMPARE(isShownAsReported(temp), 1);
    QVERIFY(reported());

    VERIFY_OK(contacts::removeReport(report->id, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel"), QStringList({QStringLiteral("contact")}));
    QCOMPARE(found(temp, "heron"), QStringList());
    QCOMPARE(found(temp, "osprey"), QStringList({QStringLiteral("contact")}));
    QCOMPARE(onTimeline(temp), Pair(1, 1));
    QCOMPARE(contacts::listWaiting(temp.caseId(), temp.vault())->size(), std::size_t{1});
    QCOMPARE(incidentsReported(temp, true), std::size_t{0});
    QCOMPARE(incidentsReported(temp, false), std::size_t{1});
    QCOMPARE(isShownAsReported(temp), 0);
    QVERIFY(!reported());
    QCOMPARE(audit::readFacts(temp.vault())->reports, qint64{0});

    VERIFY_OK(contacts::removeContact(contact->id, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel"), QStringList());
    QCOMPARE(found(temp, "osprey"), QStringList());
    QCOMPARE(onTimeline(temp), Pair(0, 0));
    QVERIFY(contacts::listWaiting(temp.caseId(), temp.vault())->empty());
    QCOMPARE(audit::readFacts(temp.vault())->contacts, qint64{0});
    // A correction of what is removed brings nothing back.
    domain::Report corrected = *contacts::findReport(report->id, temp.vault());
    corrected.told = QStringLiteral("kestrel again");
    VERIFY_OK(contacts::editReport(corrected, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel"), QStringList());

    VERIFY_OK(contacts::restoreReport(report->id, {}, temp.vault()));
    VERIFY_OK(contacts::restoreContact(contact->id, {}, temp.vault()));
    QCOMPARE(found(temp, "kestrel").size(), qsizetype{2});
    QCOMPARE(found(temp, "heron"), QStringList({QStringLiteral("report")}));
    QCOMPARE(found(temp, "osprey").size(), qsizetype{2});
    QCOMPARE(onTimeline(temp), Pair(2, 2));
    QCOMPARE(contacts::listWaiting(temp.caseId(), temp.vault())->size(), std::size_t{2});
    QCOMPARE(incidentsReported(temp, true), std::size_t{1});
    QCOMPARE(isShownAsReported(temp), 1);
    QVERIFY(reported());
    QCOMPARE(faults(temp), QStringList());
}

void TestReportRemoval::aContactStaysWhenItsReportIsRemoved()
{
    support::TempVault temp;
    domain::Report given = samples::report(temp);
    given.incidents = {samples::addIncident(temp)};
    given.isPrivate = false;
    const auto report = contacts::addReport(given, temp.vault());
    VERIFY_OK(report);
    domain::Contact call = samples::contact(temp);
    call.report = report->id;
    const auto contact = contacts::addContact(call, temp.vault());
    VERIFY_OK(contact);
    QCOMPARE(contacts::listWaiting(temp.caseId(), temp.vault())->back().report, report->id);
    // With a filter that asks for more than dates, it is there for what its report is about.
    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    filter.incidents.reported = true;
    const auto fitting = [&temp](const timeline::TimelineFilter& asked) {
        return Pair(timeline::readTimeline(asked, temp.vault())->size(),
                    timeline::readChronology({asked, {}, false}, temp.vault())->size());
    };
    QCOMPARE(fitting(filter), Pair(3, 3));

    VERIFY_OK(contacts::removeReport(report->id, {}, temp.vault()));
    QVERIFY(*contacts::findContact(contact->id, temp.vault()) == *contact);
    QCOMPARE(onTimeline(temp), Pair(1, 1));
    filter.incidents.reported = false;
    QCOMPARE(fitting(filter), Pair(1, 1)); // the incident alone
    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    QCOMPARE(waiting->size(), std::size_t{1});
    QVERIFY(waiting->front().report.isNull() && waiting->front().contact == contact->id);
    domain::Contact changed = *contact;
    changed.who = QStringLiteral("Sgt Khan");
    VERIFY_OK(contacts::editContact(changed, {}, temp.vault()));
    QCOMPARE(faults(temp), QStringList());
}

QTEST_GUILESS_MAIN(TestReportRemoval)
#include "tst_ReportRemoval.moc"
