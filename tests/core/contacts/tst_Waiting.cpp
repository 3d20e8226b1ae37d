#include "core/contacts/Contacts.h"

#include "tests/core/contacts/ContactSamples.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using contacts::Waiting;

/// What somebody else owes: promises not kept and references not given, soonest first, by the day in London.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOwedAtFirst();
    void promisesWaitUntilTheyAreKept();
    void theDayTurnsInLondon();
    void soonestComesFirstAndNoDayLast();
    void whichReportsLackAReference_data();
    void whichReportsLackAReference();
    void aMissingReferenceHasTheDayOfItsReport();
};

void TestWaiting::nothingIsOwedAtFirst()
{
    support::TempVault temp;
    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(waiting);
    QVERIFY(waiting->empty());
}

void TestWaiting::promisesWaitUntilTheyAreKept()
{
    support::TempVault temp;
    const auto report = contacts::addReport(samples::report(temp), temp.vault());
    VERIFY_OK(report);
    domain::Contact letter = samples::contact(temp);
    letter.report = report->id;
    const auto contact = contacts::addContact(letter, temp.vault());
    VERIFY_OK(contact);

    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), std::size_t{2});
    const Waiting& call = waiting->at(0);
    QVERIFY(call.kind == Waiting::Kind::Promise && call.report == report->id && !call.contact);
    QCOMPARE(call.what, QStringLiteral("Call back"));
    QCOMPARE(call.by, QDate(2026, 11, 25));
    QCOMPARE(call.channel, QStringLiteral("101"));
    const Waiting& visit = waiting->at(1);
    QVERIFY(visit.kind == Waiting::Kind::Promise && visit.report == report->id && visit.contact == contact->id);
    QCOMPARE(visit.what, QStringLiteral("Visit"));
    QCOMPARE(visit.channel, QStringLiteral("letter"));
    QVERIFY(!visit.by.isValid() && !visit.isDue);

    domain::Report kept = *report;
    kept.promised[0].kept = true;
    VERIFY_OK(contacts::editReport(kept, QStringLiteral("They called"), temp.vault()));
    const auto left = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(left);
    QCOMPARE(left->size(), std::size_t{1});
    QCOMPARE(left->at(0).what, QStringLiteral("Visit"));
}

void TestWaiting::theDayTurnsInLondon()
{
    support::TempVault temp;
    // The promise is for 1 July; London is an hour ahead of UTC then.
    temp.clock().set({QDateTime(QDate(2026, 6, 30), QTime(22, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch()});
    domain::Report report = samples::report(temp);
    report.madeAt = samples::at(QStringLiteral("2026-06-20"));
    report.references[0].givenAt = QDate(2026, 6, 20);
    report.promised = {{QStringLiteral("Call back"), QDate(2026, 7, 1), false}};
    VERIFY_OK(contacts::addReport(report, temp.vault()));

    const auto before = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(before);
    QCOMPARE(before->size(), std::size_t{1});
    QVERIFY(!before->at(0).isDue);
    temp.clock().advance(1);
    const auto after = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(after);
    QVERIFY(after->at(0).isDue);
}

void TestWaiting::soonestComesFirstAndNoDayLast()
{
    support::TempVault temp;
    domain::Report report = samples::report(temp);
    report.promised = {{QStringLiteral("some day"), {}, false},
                       {QStringLiteral("later"), QDate(2026, 12, 24), false},
                       {QStringLiteral("done"), QDate(2026, 11, 1), true},
                       {QStringLiteral("overdue"), QDate(2026, 11, 21), false}};
    VERIFY_OK(contacts::addReport(report, temp.vault()));
    domain::Contact contact = samples::contact(temp);
    contact.promised = {{QStringLiteral("today"), QDate(2026, 11, 22), false}};
    VERIFY_OK(contacts::addContact(contact, temp.vault()));

    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(waiting);
    QStringList order;
    for (const Waiting& item : *waiting)
        order.append(item.what + (item.isDue ? QStringLiteral(" (due)") : QString()));
    QCOMPARE(order,
             QStringList({QStringLiteral("overdue (due)"), QStringLiteral("today (due)"), QStringLiteral("later"),
                          QStringLiteral("some day")}));
    QVERIFY(waiting->at(1).report.isNull());
}

void TestWaiting::whichReportsLackAReference_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("reference"); // its type; empty: none
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("lacks");
    const auto row
        = [](const char* channel, const char* agency, const char* reference, const char* status, bool lacks) {
              const QByteArray name = QByteArray(channel) + ", " + agency + ", " + reference + ", " + status;
              QTest::newRow(name.constData()) << QString::fromLatin1(channel) << QString::fromLatin1(agency)
                                              << QString::fromLatin1(reference) << QString::fromLatin1(status) << lacks;
          };
    row("101", "", "", "open", true);
    row("101", "", "", "", true);
    row("101", "", "", "they are thinking", true);
    row("101", "", "", "closed", false);
    row("101", "", "incident", "open", false);
    row("101", "", "crime", "open", false);
    row("101", "", "occurrence", "open", false);
    row("999", "", "complaint", "open", true);
    row("station", "", "other", "open", true);
    row("online", "", "receipt", "open", true);
    row("online", "", "crime", "open", false);
    row("online", "Sussex Police", "receipt", "open", true);
    row("online", "report-fraud", "report-fraud", "open", false);
    row("online", "report-fraud", "", "open", true);
    row("platform", "Instagram", "", "open", true);
    row("platform", "Instagram", "receipt", "open", false);
    row("email", "British Transport POLICE", "receipt", "open", true);
}

void TestWaiting::whichReportsLackAReference()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, agency);
    QFETCH(const QString, reference);
    QFETCH(const QString, status);
    QFETCH(const bool, lacks);
    support::TempVault temp;
    domain::Report report{.caseId = temp.caseId(),
                          .channel = channel,
                          .agency = agency,
                          .madeAt = samples::at(QStringLiteral("2026-11-20")),
                          .noReferenceGiven = true, // asked, and still waiting
                          .status = status};
    if (!reference.isEmpty())
        report.references = {{reference, QStringLiteral("1"), QDate(2026, 11, 20), {}}};
    VERIFY_OK(contacts::addReport(report, temp.vault()));

    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), std::size_t{lacks ? 1U : 0U});
    if (lacks)
        QVERIFY(waiting->front().kind == Waiting::Kind::MissingReference);
}

void TestWaiting::aMissingReferenceHasTheDayOfItsReport()
{
    support::TempVault temp;
    domain::Report report = samples::report(temp);
    report.madeAt = samples::at(QStringLiteral("2026-07-02T00:30")); // still 1 July in UTC
    report.references.clear();
    report.promised.clear();
    VERIFY_OK(contacts::addReport(report, temp.vault()));
    const auto waiting = contacts::listWaiting(temp.caseId(), temp.vault());
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), std::size_t{1});
    QVERIFY(waiting->front().kind == Waiting::Kind::MissingReference);
    QCOMPARE(waiting->front().by, QDate(2026, 7, 2));
    QVERIFY(waiting->front().what.isEmpty());
    QVERIFY(waiting->front().isDue);
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_Waiting.moc"
