#pragma once

#include "core/audit/CheckVault.h"
#include "core/contacts/Contacts.h"
#include "core/db/Database.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Producer.h"
#include "core/intake/AcquireFile.h"
#include "core/people/People.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/LogView.h"
#include "tests/support/TempVault.h"

#include <QDebug>
#include <QFile>

namespace support {

/// A vault with a record of every kind, and what a test needs of it.
struct FilledVault
{
    TempVault temp;
    core::domain::IncidentId incident;
    core::domain::PersonId person;
    core::domain::AccountId account;
    core::domain::PlaceId place;
    core::domain::ReportId report;
    core::domain::ContactId contact;
    std::vector<core::domain::EvidenceItem> items;

    bool fill();
    QString pathOf(std::size_t i) const { return temp.vault().objects().pathOf(items[i].objectName); }
    /// Runs SQL of an attacker who has the key.
    bool attack(const char* sql)
    {
        const auto connection = temp.vault().openForWriting();
        if (!connection)
            return false;
        auto transaction = core::db::Transaction::begin(**connection);
        return transaction && (*connection)->execute(sql) && transaction->commit();
    }
    /// The codes and subjects of what is found, sorted: "object EX/2".
    QStringList findings(bool readData = false)
    {
        core::base::JobContext job;
        const auto found = core::audit::checkVault({.readData = readData}, temp.vault(), job);
        if (!found)
            return {QStringLiteral("error ") + core::base::errorCodeName(found.error().code) + found.error().detail};
        QStringList list;
        for (const core::custody::Problem& problem : found->problems)
            list.append(problem.code + QLatin1Char(' ') + problem.subject);
        list.sort();
        return list;
    }
};

/// Changes one bit of the byte at `at`, counted from the end when negative.
inline bool flip(const QString& path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    return file.open(QIODevice::ReadWrite) && file.seek(at < 0 ? file.size() + at : at) && file.getChar(&byte)
        && file.seek(at < 0 ? file.size() + at : at) && file.putChar(static_cast<char>(byte ^ 1));
}

inline bool FilledVault::fill()
{
    core::vault::UnlockedVault& vault = temp.vault();
    core::base::JobContext job;
    if (!core::evidence::setProducer({QStringLiteral("Anna Bell"), QStringLiteral("AB")}, vault))
        return false;
    core::domain::Person somebody;
    somebody.caseId = temp.caseId();
    somebody.name = QStringLiteral("Unknown person 1");
    somebody.marks = {{QStringLiteral("phone"), QStringLiteral("07700 900000"), {}}};
    const auto addedPerson = core::people::addPerson(somebody, vault);
    core::domain::Account online;
    online.caseId = temp.caseId();
    online.platform = QStringLiteral("Example");
    online.handle = QStringLiteral("@x");
    const auto addedAccount = core::people::addAccount(online, vault);
    core::domain::Place home;
    home.caseId = temp.caseId();
    home.name = QStringLiteral("Home");
    const auto addedPlace = core::people::addPlace(home, vault);
    if (!addedPerson || !addedAccount || !addedPlace)
        return false;
    person = addedPerson->id;
    account = addedAccount->id;
    place = addedPlace->id;
    incident = addIncident(temp);
    core::domain::Report made;
    made.caseId = temp.caseId();
    made.channel = QStringLiteral("101");
    made.agency = QStringLiteral("police");
    made.madeAt = *core::domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-05")));
    made.references = {{QStringLiteral("crime"), QStringLiteral("42/1/26"), {}, {}}};
    made.promised = {{QStringLiteral("to call back"), {}, false}};
    made.incidents = {incident};
    const auto addedReport = core::contacts::addReport(made, vault);
    if (!addedReport) {
        qWarning().noquote() << addedReport.error().subject << addedReport.error().detail;
        return false;
    }
    report = addedReport->id;
    core::domain::Contact call;
    call.caseId = temp.caseId();
    call.channel = QStringLiteral("phone");
    call.at = *core::domain::whenFromJson(QJsonValue(QStringLiteral("2026-03-06T10:00:00+00:00")));
    call.who = QStringLiteral("PC 1234");
    const auto addedContact = core::contacts::addContact(call, vault);
    if (!addedContact) {
        qWarning().noquote() << addedContact.error().subject << addedContact.error().detail;
        return false;
    }
    contact = addedContact->id;
    for (int i = 0; i < 4; ++i) {
        const auto got = core::intake::acquireBytes({.caseId = temp.caseId(),
                                                     .content = QByteArray(100'000, static_cast<char>('a' + i)),
                                                     .name = QStringLiteral("picture %1").arg(i),
                                                     .incidents = {incident}},
                                                    vault, job);
        if (!got)
            return false;
        items.push_back(got->item);
    }
    const auto thing = core::evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("A letter"), .keptAt = QStringLiteral("At work")}, vault);
    const auto removed = core::intake::acquireBytes(
        {.caseId = temp.caseId(), .content = "to be removed", .name = QStringLiteral("x")}, vault, job);
    return thing && removed && core::evidence::removeEvidence(removed->item.id, QStringLiteral("not mine"), vault);
}

} // namespace support
