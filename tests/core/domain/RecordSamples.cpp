#include "tests/core/domain/RecordSamples.h"

#include "core/domain/EvidenceItem.h"
#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"
#include "core/domain/Report.h"

namespace samples {

using namespace core;
using domain::RecordKind;

namespace {

template<typename IdType>
IdType idNumber(int number)
{
    return IdType::fromText(QStringLiteral("6f1c1f0e-3a52-4d0c-9f54-%1").arg(number, 12, 10, QLatin1Char('0')));
}

domain::When evening()
{
    const domain::Moment nine{{1'772'658'600'000}, 0};
    return {.from = nine, .to = domain::Moment{{nine.at.msecs + 90'000}, 3600}, .precision = domain::Precision::About};
}

const QString emoji = QStringLiteral("\U0001F469\u200D\U0001F680 and \U0001F1EC\U0001F1E7");
const QString urdu
    = QStringLiteral("\u0627\u0633 \u0646\u06D2 \u0645\u062C\u06BE\u06D2 \u0641\u0648\u0646 \u06A9\u06CC\u0627");
const QString arabic = QStringLiteral("\u200F\u0627\u062A\u0635\u0644 \u0628\u064A \u0645\u0631\u062A\u064A\u0646");
const QString awkward = QStringLiteral("\"quoted\" \\ / \b\f\n\r\t \u0001 \u2028 \uFFFE e\u0301 \u00E9");

const base::Timestamp created{1'772'700'000'123};

domain::Case fullCase()
{
    return {
        .id = idNumber<domain::CaseId>(1),
        .name = emoji,
        .jurisdiction = domain::Jurisdiction::NorthernIreland,
        .force = QStringLiteral("PSNI"),
        .role = domain::Role::OnBehalf,
        .wanted = urdu,
        .safeContact = arabic,
        .notes = awkward,
        .createdAt = created,
        .revision = 2'147'483'647,
    };
}

domain::Incident fullIncident()
{
    return {
        .id = idNumber<domain::IncidentId>(2),
        .caseId = idNumber<domain::CaseId>(1),
        .statement = {
            .when = evening(),
            .title = emoji,
            .what = urdu,
            .wordsUsed = arabic,
            .where = awkward,
            .place = idNumber<domain::PlaceId>(3),
            .channel = QStringLiteral("phone"),
            .behaviours = {QStringLiteral("following"), QStringLiteral("calls")},
            .people = {{idNumber<domain::PersonId>(4), emoji, QStringLiteral("did-it"), domain::Certainty::Guess, arabic},
                       {domain::PersonId(), urdu, QString(), domain::Certainty::Sure}},
            .accounts = {idNumber<domain::AccountId>(5), idNumber<domain::AccountId>(6)},
            .witnesses = {{arabic, QStringLiteral("next door"), awkward}, {QStringLiteral("Sam"), {}, {}}},
            .impact = QStringLiteral("Frightened"),
            .effect = QStringLiteral("Not sleeping"),
            .fearOfViolence = false,
            .response = QStringLiteral("Hung up"),
            .breachOf = idNumber<domain::OrderId>(7),
            .isPrivate = true,
            .tags = {emoji, arabic},
            .evidence = {idNumber<domain::EvidenceId>(8)},
            .answers = {{QStringLiteral("asked-to-stop"), domain::Reply::Yes, urdu},
                        {QStringLiteral("risk-before"), domain::Reply::NotSure, {}},
                        {QStringLiteral("call-count"), std::nullopt, awkward}},
        },
        .writtenAt = created,
        .revisedAt = {created.msecs + 1},
        .revision = 3,
        .amendReason = QStringLiteral("The time was wrong"),
        .withdrawnAt = base::Timestamp {created.msecs + 2},
        .withdrawnReason = QStringLiteral("Somebody else"),
    };
}

domain::Person fullPerson()
{
    return {
        .id = idNumber<domain::PersonId>(4),
        .caseId = idNumber<domain::CaseId>(1),
        .name = arabic,
        .shownAs = emoji,
        .relationship = QStringLiteral("ex"),
        .description = urdu,
        .howKnown = awkward,
        .certainty = domain::Certainty::ThinkSo,
        .doesThis = true,
        .marks = {{QStringLiteral("phone"), QStringLiteral("07700 900123"), QStringLiteral("new")},
                  {QStringLiteral("alias"), urdu, {}}},
        .notes = QStringLiteral("Works nights"),
        .createdAt = created,
        .revision = 2,
        .mergedInto = idNumber<domain::PersonId>(14),
        .removedAt = base::Timestamp{created.msecs + 3},
    };
}

domain::Account fullAccount()
{
    return {
        .id = idNumber<domain::AccountId>(5),
        .caseId = idNumber<domain::CaseId>(1),
        .person = idNumber<domain::PersonId>(4),
        .platform = emoji,
        .handle = arabic,
        .stableId = QStringLiteral("178414"),
        .url = QStringLiteral("https://example.org/\u00E9"),
        .certainty = domain::Certainty::Guess,
        .basis = urdu,
        .notes = awkward,
        .createdAt = created,
        .revision = 4,
        .mergedInto = idNumber<domain::AccountId>(15),
        .removedAt = base::Timestamp{created.msecs + 4},
    };
}

domain::EvidenceItem fullEvidence()
{
    return {
        .id = idNumber<domain::EvidenceId>(8),
        .caseId = idNumber<domain::CaseId>(1),
        .exhibit = QStringLiteral("AB/12"),
        .origin = domain::Origin::Pasted,
        .name = QStringLiteral("caf\uFFFD.png"),
        .nameBytes = QByteArray("caf\xE9.png"),
        .sourcePath = urdu,
        .size = 2048,
        .sha256 = base::Sha256::fromBytes(QByteArray(32, '\x5a')),
        .mediaType = QStringLiteral("image/png"),
        .addedAt = created,
        .fileModifiedAt = base::Timestamp{created.msecs - 1000},
        .capturedAt = evening(),
        .source = arabic,
        .url = QStringLiteral("https://example.org/"),
        .title = emoji,
        .description = awkward,
        .keptAt = QStringLiteral("drawer"),
        .isPrivate = true,
        .incidents = {idNumber<domain::IncidentId>(2)},
        .duplicateOf = idNumber<domain::EvidenceId>(9),
        .objectName = QByteArray(32, '\xa5'),
        .revision = 5,
        .removedAt = base::Timestamp{created.msecs + 5},
        .removedReason = QStringLiteral("Not mine"),
    };
}

domain::Report fullReport()
{
    return {
        .id = idNumber<domain::ReportId>(10),
        .caseId = idNumber<domain::CaseId>(1),
        .channel = QStringLiteral("101"),
        .agency = emoji,
        .force = QStringLiteral("Sussex Police"),
        .madeAt = evening(),
        .references = {{QStringLiteral("incident"), QStringLiteral("CAD 1234/22NOV26"), QDate(2026, 11, 22), urdu},
                       {QStringLiteral("crime"), arabic, {}, {}}},
        .noReferenceGiven = true,
        .officer = QStringLiteral("PC 1234"),
        .told = urdu,
        .said = arabic,
        .recordedAs = QStringLiteral("harassment"),
        .promised = {{awkward, QDate(2026, 3, 9), true}, {QStringLiteral("Call back"), {}, false}},
        .status = QStringLiteral("open"),
        .incidents = {idNumber<domain::IncidentId>(2), idNumber<domain::IncidentId>(11)},
        .notes = awkward,
        .isPrivate = true,
        .createdAt = created,
        .revision = 6,
        .evidence = {idNumber<domain::EvidenceId>(8)},
        .removedAt = base::Timestamp{created.msecs + 7},
    };
}

domain::Contact fullContact()
{
    return {
        .id = idNumber<domain::ContactId>(12),
        .caseId = idNumber<domain::CaseId>(1),
        .report = idNumber<domain::ReportId>(10),
        .at = evening(),
        .direction = domain::Direction::In,
        .channel = QStringLiteral("letter"),
        .agency = emoji,
        .who = urdu,
        .told = arabic,
        .said = awkward,
        .promised = {{QStringLiteral("Write"), QDate(2024, 2, 29), false}},
        .evidence = {idNumber<domain::EvidenceId>(8)},
        .isPrivate = true,
        .createdAt = created,
        .revision = 7,
        .removedAt = base::Timestamp{created.msecs + 8},
    };
}

domain::Place fullPlace()
{
    return {
        .id = idNumber<domain::PlaceId>(3),
        .caseId = idNumber<domain::CaseId>(1),
        .name = urdu,
        .address = arabic,
        .notes = awkward,
        .createdAt = created,
        .revision = 8,
        .person = idNumber<domain::PersonId>(4),
        .removedAt = base::Timestamp{created.msecs + 6},
    };
}

domain::ProtectiveOrder fullOrder()
{
    return {
        .id = idNumber<domain::OrderId>(7),
        .caseId = idNumber<domain::CaseId>(1),
        .kind = urdu,
        .against = idNumber<domain::PersonId>(4),
        .issuedBy = arabic,
        .number = emoji,
        .madeOn = QDate(2026, 3, 4),
        .servedOn = QDate(2026, 3, 5),
        .expiresOn = QDate(2028, 2, 29),
        .conditions = awkward,
        .notes = arabic,
        .createdAt = created,
        .revision = 9,
        .endedAt = base::Timestamp{created.msecs + 7},
        .removedAt = base::Timestamp{created.msecs + 8},
    };
}

} // namespace

std::vector<RecordKind> kinds()
{
    return {RecordKind::Case,     RecordKind::Incident, RecordKind::Person,  RecordKind::Account, RecordKind::Place,
            RecordKind::Evidence, RecordKind::Report,   RecordKind::Contact, RecordKind::Order};
}

QJsonObject full(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Case:
        return toJson(fullCase());
    case RecordKind::Incident:
        return toJson(fullIncident());
    case RecordKind::Person:
        return toJson(fullPerson());
    case RecordKind::Account:
        return toJson(fullAccount());
    case RecordKind::Place:
        return toJson(fullPlace());
    case RecordKind::Evidence:
        return toJson(fullEvidence());
    case RecordKind::Report:
        return toJson(fullReport());
    case RecordKind::Contact:
        return toJson(fullContact());
    case RecordKind::Order:
        return toJson(fullOrder());
    case RecordKind::Step:
        break;
    }
    return {};
}

QJsonObject bare(RecordKind kind)
{
    const QString some = QStringLiteral("x");
    switch (kind) {
    case RecordKind::Case:
        return toJson(domain::Case{.name = some});
    case RecordKind::Incident:
        return toJson(domain::Incident{.statement = {.what = some}});
    case RecordKind::Person:
        return toJson(domain::Person{.name = some});
    case RecordKind::Account:
        return toJson(domain::Account{.platform = some, .url = some});
    case RecordKind::Place:
        return toJson(domain::Place{.name = some});
    case RecordKind::Evidence:
        return toJson(domain::EvidenceItem{.origin = domain::Origin::Physical, .name = some});
    case RecordKind::Report:
        return toJson(domain::Report{.channel = some});
    case RecordKind::Contact:
        return toJson(domain::Contact{});
    case RecordKind::Order:
        return toJson(domain::ProtectiveOrder{.kind = some});
    case RecordKind::Step:
        break;
    }
    return {};
}

} // namespace samples
