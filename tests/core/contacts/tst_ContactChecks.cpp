#include "core/contacts/Contacts.h"

#include "tests/core/contacts/ContactSamples.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <functional>

using namespace core;

/// What a form says of a report or a contact: only what is really needed is asked for, and the field is named.
class TestContactChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnesPass();
    void referencesAreNeverRefusedForTheirShape_data();
    void referencesAreNeverRefusedForTheirShape();
    void wrongReportsAreNamed_data();
    void wrongReportsAreNamed();
    void wrongContactsAreNamed_data();
    void wrongContactsAreNamed();

private:
    support::TempVault m_temp;
    base::Timestamp m_now = support::FixedClock().now();
};

void TestContactChecks::goodOnesPass()
{
    VERIFY_OK(contacts::validate(samples::report(m_temp), m_now));
    VERIFY_OK(contacts::validate(samples::contact(m_temp), m_now));
    VERIFY_OK(contacts::validate(
        domain::Report{.channel = QStringLiteral("101"), .madeAt = samples::at(QStringLiteral("2026-11"))}, m_now));
    VERIFY_OK(contacts::validate(
        domain::Contact{.at = samples::at(QStringLiteral("2026-11-01")), .channel = QStringLiteral("phone")}, m_now));
}

void TestContactChecks::referencesAreNeverRefusedForTheirShape_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char* type, const QString& value) { QTest::newRow(type) << QString::fromLatin1(type) << value; };
    // The kinds of guidance-facts section 2; the shapes are those seen, and some that were not.
    row("incident", QStringLiteral("log 567 of 22 November 2026"));
    row("receipt", QStringLiteral("TCF-12345-26-4700-01"));
    row("crime", QStringLiteral("01/1234567/26"));
    row("occurrence", QStringLiteral("44260012345"));
    row("report-fraud", QStringLiteral("NFRC260112345678"));
    row("urn", QStringLiteral("01AB1234526"));
    row("court", QStringLiteral("T20267001"));
    row("complaint", QStringLiteral("CO/00001/26"));
    row("iopc", QStringLiteral("2026/123456"));
    row("police-scotland-incident", QStringLiteral("PS-20261122-0001"));
    row("something of their own", QStringLiteral("\u0627\u0633 / ???"));
}

void TestContactChecks::referencesAreNeverRefusedForTheirShape()
{
    QFETCH(const QString, type);
    QFETCH(const QString, value);
    domain::Report report = samples::report(m_temp);
    report.references = {{type, value, QDate(2026, 11, 22), {}}};
    VERIFY_OK(contacts::validate(report, m_now));
    report.references[0].givenAt = {};
    if (type == QStringLiteral("incident"))
        VERIFY_ERROR(contacts::validate(report, m_now), base::ErrorCode::Invalid);
    else
        VERIFY_OK(contacts::validate(report, m_now));
}

void TestContactChecks::wrongReportsAreNamed_data()
{
    using Change = std::function<void(domain::Report&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    using R = domain::Report;
    row("no channel", "channel", [](R& r) { r.channel = QStringLiteral(" "); });
    row("no day", "made_at", [](R& r) { r.madeAt = {}; });
    row("a day to come", "made_at.from", [](R& r) { r.madeAt = samples::at(QStringLiteral("2026-11-24")); });
    row("a zone of nowhere", "made_at.zone", [](R& r) { r.madeAt.zone = QStringLiteral("Europe/Camelot"); });
    row("an incident number without its day", "references[0].given_at", [](R& r) { r.references[0].givenAt = {}; });
    row("a number of tomorrow's tomorrow", "references[1].given_at",
        [](R& r) { r.references[1].givenAt = QDate(2026, 11, 24); });
    row("an empty number", "references[1].value", [](R& r) { r.references[1].value = QStringLiteral("\n"); });
    row("a number of no kind", "references[1].type", [](R& r) { r.references[1].type.clear(); });
    row("a promise of nothing", "promised[0].what", [](R& r) { r.promised[0].what.clear(); });
    row("a promise in a year beyond paper", "promised[0].by", [](R& r) { r.promised[0].by = QDate(12'000, 1, 1); });
    row("NUL in what they said", "said", [](R& r) { r.said = QString(QChar(QChar::Null)); });
    row("half a character from the officer", "officer", [](R& r) { r.officer = QString(QChar(0xDC00)); });
    row("the same incident twice", "incidents[1]", [](R& r) {
        const auto id = domain::IncidentId::create();
        r.incidents = {id, id};
    });
}

void TestContactChecks::wrongReportsAreNamed()
{
    QFETCH(const std::function<void(domain::Report&)>, change);
    QFETCH(const QString, subject);
    domain::Report report = samples::report(m_temp);
    change(report);
    const auto checked = contacts::validate(report, m_now);
    VERIFY_ERROR(checked, base::ErrorCode::Invalid);
    QCOMPARE(checked.error().subject, subject);

    const auto added = contacts::addReport(report, m_temp.vault());
    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QCOMPARE(added.error().subject, subject);
}

void TestContactChecks::wrongContactsAreNamed_data()
{
    using Change = std::function<void(domain::Contact&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* subject, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(subject);
    };
    using C = domain::Contact;
    row("no channel", "channel", [](C& c) { c.channel.clear(); });
    row("no day", "at", [](C& c) { c.at = {}; });
    row("a day to come", "at.from", [](C& c) { c.at = samples::at(QStringLiteral("2026-11-24")); });
    row("a promise of nothing", "promised[0].what", [](C& c) { c.promised[0].what = QStringLiteral("  "); });
    row("NUL in the name", "who", [](C& c) { c.who = QString(QChar(QChar::Null)); });
    row("the same letter twice", "evidence[1]", [](C& c) {
        const auto id = domain::EvidenceId::create();
        c.evidence = {id, id};
    });
}

void TestContactChecks::wrongContactsAreNamed()
{
    QFETCH(const std::function<void(domain::Contact&)>, change);
    QFETCH(const QString, subject);
    domain::Contact contact = samples::contact(m_temp);
    change(contact);
    const auto added = contacts::addContact(contact, m_temp.vault());
    VERIFY_ERROR(added, base::ErrorCode::Invalid);
    QCOMPARE(added.error().subject, subject);
}

QTEST_GUILESS_MAIN(TestContactChecks)
#include "tst_ContactChecks.moc"
