#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/people/People.h"
#include "core/report/Summary.h"
#include "core/report/TimelineReport.h"
#include "core/timeline/Timeline.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

using namespace core;

/// A summary read from a vault: what is recorded there enters, what is private or withdrawn does not.
class TestSummarize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheVaultHolds();
    void privateAndWithdrawnStayOut();
    void aStrangeCaseIsNotFound();
    void tooFewCharactersAreInvalid();
    void onlyPrivateIsAConflict();
    void readingChangesNothing();

private:
    static domain::IncidentStatement statement(const QString& day, const QString& what, const QString& behaviour)
    {
        domain::IncidentStatement result;
        const auto when = domain::whenFromJson(QJsonValue(day));
        if (when)
            result.when = *when;
        result.what = what;
        result.behaviours = {behaviour};
        return result;
    }
    static std::vector<domain::Incident> add(support::TempVault& temp,
                                             std::vector<domain::IncidentStatement> statements)
    {
        base::JobContext job;
        auto added = diary::addIncidents({temp.caseId(), std::move(statements), {}}, temp.vault(), job);
        return added ? *std::move(added) : std::vector<domain::Incident>();
    }
};

void TestSummarize::saysWhatTheVaultHolds()
{
    support::TempVault temp;
    domain::Person person;
    person.caseId = temp.caseId();
    person.name = QStringLiteral("Robin Vale");
    person.doesThis = true;
    const auto robin = people::addPerson(person, temp.vault());
    VERIFY_OK(robin);
    auto second = statement(QStringLiteral("2026-04-05"), QStringLiteral("The car followed me home."),
                            QStringLiteral("followed"));
    second.people.push_back({robin->id, {}, QStringLiteral("did-it"), {}});
    second.fearOfViolence = true;
    second.impact = QStringLiteral("I could not stop shaking.");
    const auto incidents = add(
        temp,
        {statement(QStringLiteral("2026-03-04"), QStringLiteral("Nine calls."), QStringLiteral("called")), second});
    QCOMPARE(incidents.size(), size_t(2));
    evidence::PhysicalItemRequest letter;
    letter.caseId = temp.caseId();
    letter.what = QStringLiteral("A letter");
    letter.keptAt = QStringLiteral("With my sister");
    VERIFY_OK(evidence::addPhysicalItem(letter, temp.vault()));
    domain::Report told;
    told.caseId = temp.caseId();
    told.channel = QStringLiteral("101");
    told.force = QStringLiteral("Kent Police");
    told.madeAt = incidents.at(1).statement.when;
    told.references.push_back({QStringLiteral("crime"), QStringLiteral("46/10234/26"), QDate(2026, 4, 6), {}});
    VERIFY_OK(contacts::addReport(told, temp.vault()));

    const auto summary = report::summarize({temp.caseId(), report::Channel::Online, 4000, {}}, temp.vault());

    VERIFY_OK(summary);
    for (const char* expected :
         {"I want to report stalking.",
          "There have been 2 incidents. The first was on 4 March 2026. The last was on 5 April 2026.",
          "“The car followed me home.”", "I am afraid of violence.", "“I could not stop shaking.”",
          "The person is Robin Vale.", "Kent Police, on 5 April 2026: crime reference 46/10234/26.", "1 thing I kept"})
        QVERIFY2(summary->text.contains(QString::fromUtf8(expected)), qPrintable(summary->text));
    QCOMPARE(summary->leftOutPrivate, 0);
}

void TestSummarize::privateAndWithdrawnStayOut()
{
    support::TempVault temp;
    auto secret
        = statement(QStringLiteral("2026-01-01"), QStringLiteral("planted heron"), QStringLiteral("threat-to-kill"));
    secret.isPrivate = true;
    secret.people.push_back({{}, QStringLiteral("Planted Person"), QStringLiteral("did-it"), {}});
    const auto incidents = add(
        temp,
        {statement(QStringLiteral("2026-03-04"), QStringLiteral("Nine calls."), QStringLiteral("called")), secret,
         statement(QStringLiteral("2026-02-04"), QStringLiteral("planted wren"), QStringLiteral("threat-to-kill"))});
    QCOMPARE(incidents.size(), size_t(3));
    VERIFY_OK(diary::withdrawIncident(incidents.at(2).id, QStringLiteral("not mine"), temp.vault()));
    domain::Report told;
    told.caseId = temp.caseId();
    told.channel = QStringLiteral("101");
    told.force = QStringLiteral("Planted Police");
    told.madeAt = incidents.at(0).statement.when;
    told.isPrivate = true;
    VERIFY_OK(contacts::addReport(told, temp.vault()));

    for (const auto channel : {report::Channel::Phone101, report::Channel::Online, report::Channel::Station}) {
        const auto summary = report::summarize({temp.caseId(), channel, 0, {}}, temp.vault());
        VERIFY_OK(summary);
        const QByteArray all = report::summaryJson(*summary)
            + report::toText(report::summaryDocument(*summary, temp.clock().now())).toUtf8();
        QVERIFY2(!all.toLower().contains("planted"), all.constData());
        QVERIFY2(!all.contains("kill"), all.constData());
        QVERIFY2(all.contains("It happened on 4 March 2026."), all.constData());
        QCOMPARE(summary->leftOutPrivate, 1);
    }
    VERIFY_ERROR(report::summarize({temp.caseId(), report::Channel::Online, 0, {incidents.at(2).id}}, temp.vault()),
                 base::ErrorCode::NotFound);

    timeline::TimelineFilter filter;
    filter.caseId = temp.caseId();
    const auto entries = timeline::readTimeline(filter, temp.vault());
    VERIFY_OK(entries);
    QVERIFY(!report::timelineCsv(*entries).toLower().contains("planted"));
}

void TestSummarize::aStrangeCaseIsNotFound()
{
    support::TempVault temp;
    VERIFY_ERROR(report::summarize({domain::CaseId::create(), report::Channel::Online, 0, {}}, temp.vault()),
                 base::ErrorCode::NotFound);
}

void TestSummarize::tooFewCharactersAreInvalid()
{
    support::TempVault temp;
    add(temp, {statement(QStringLiteral("2026-03-04"), QStringLiteral("Nine calls."), QStringLiteral("called"))});
    for (const int most : {-1, 1, 199})
        VERIFY_ERROR(report::summarize({temp.caseId(), report::Channel::Online, most, {}}, temp.vault()),
                     base::ErrorCode::Invalid);
    VERIFY_OK(report::summarize({temp.caseId(), report::Channel::Online, 200, {}}, temp.vault()));
}

void TestSummarize::onlyPrivateIsAConflict()
{
    support::TempVault temp;
    VERIFY_ERROR(report::summarize({temp.caseId(), report::Channel::Online, 0, {}}, temp.vault()),
                 base::ErrorCode::Conflict);
    auto secret = statement(QStringLiteral("2026-01-01"), QStringLiteral("planted"), QStringLiteral("called"));
    secret.isPrivate = true;
    add(temp, {secret});
    VERIFY_ERROR(report::summarize({temp.caseId(), report::Channel::Online, 0, {}}, temp.vault()),
                 base::ErrorCode::Conflict);
}

void TestSummarize::readingChangesNothing()
{
    support::TempVault temp;
    add(temp, {statement(QStringLiteral("2026-03-04"), QStringLiteral("Nine calls."), QStringLiteral("called"))});
    const auto first = report::summarize({temp.caseId(), report::Channel::Online, 0, {}}, temp.vault());
    const auto second = report::summarize({temp.caseId(), report::Channel::Online, 0, {}}, temp.vault());
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(report::summaryJson(*first), report::summaryJson(*second));
}

QTEST_GUILESS_MAIN(TestSummarize)
#include "tst_Summarize.moc"
