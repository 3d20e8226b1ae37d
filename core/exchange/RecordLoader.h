#pragma once

#include "core/base/JobContext.h"
#include "core/custody/Ledger.h"
#include "core/diary/LinkedRecords.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Incident.h"
#include "core/exchange/Dump.h"
#include "core/exchange/LocalNames.h"
#include "core/people/MergeRecords.h"

#include <map>

namespace core::exchange {

/// Takes the records of a parsed dump into the tables, one after the other, inside the caller's transaction.
class RecordLoader
{
public:
    RecordLoader(db::Database& database, const vault::UnlockedVault& vault, base::JobContext& job);

    /// All lists of a dump, in the order in which records need each other. Errors as load().
    base::Result<Loaded> run(const QJsonObject& dump);

private:
    /// One record on its way in.
    struct Coming
    {
        QJsonObject json; ///< Without "ref" and "revisions"; ids settled.
        QJsonArray revisions; ///< Ids settled.
        QString place; ///< "people[2]".
        domain::CaseId caseId;
    };

    /// Puts ids in the place of refs and names, in a record or in one of its revisions.
    using Settle = base::Result<void> (RecordLoader::*)(QJsonObject&, domain::CaseId, const QString&);
    struct Kind
    {
        domain::RecordKind kind;
        const char* list; ///< "people".
        const char* created; ///< "created_at": the member with the time of writing.
        Settle settle;
    };

    base::Result<void> takeOwner(const QJsonObject& dump);
    base::Result<void> takeOwnWords(const QJsonObject& dump);
    base::Result<void> takeDefaultCase(const QJsonObject& dump, bool hadCases);

    /// Calls `take(Coming&)` for every record of a list.
    template<typename Take>
    base::Result<void> eachOf(const QJsonObject& dump, const Kind& kind, Take take);
    base::Result<Coming> prepare(QJsonObject given, const Kind& kind, const QString& place);

    /// A kind whose Records follow custody::addRecord().
    template<typename Records, typename Record>
    base::Result<void> takeRecord(const Kind& kind, const Coming& coming,
                                  base::Result<Record> (*fromJson)(const QJsonObject&), int& count);
    /// That everybody who came merged leads to somebody of their case. Error: Invalid.
    base::Result<void> checkMerges(people::MergeRecords::Of of);
    base::Result<void> takeCase(const Coming& coming);
    base::Result<void> takeEvidence(const Coming& coming);
    base::Result<void> takeNewEvidence(domain::EvidenceItem item, const Coming& coming);
    base::Result<void> takeIncident(const Coming& coming);

    /// Stores all revisions: the earlier ones as the dump has them, the last one from `canonical`.
    base::Result<void> keepRevisions(const Kind& kind, const QByteArray& id, int revision, const QByteArray& canonical,
                                     const Coming& coming, const QString& subject = {},
                                     std::map<QByteArray, QString> facts = {});

    base::Result<void> settleNothing(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settleAccount(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settlePerson(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settlePlace(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settleOrder(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settleIncident(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settleReport(QJsonObject& json, domain::CaseId caseId, const QString& place);
    base::Result<void> settleContact(QJsonObject& json, domain::CaseId caseId, const QString& place);

    static const Kind& kindOf(domain::RecordKind kind);

    db::Database& m_database;
    const vault::UnlockedVault& m_vault;
    base::JobContext& m_job;
    base::Timestamp m_now;
    custody::Ledger m_ledger;
    LocalNames m_names;
    std::map<domain::CaseId, diary::LinkedRecords> m_linked;
    std::map<QByteArray, QString> m_merged; ///< Who came merged, and where in the file.
    std::optional<domain::CaseId> m_onlyCase; ///< For records that name none.
    Loaded m_loaded;
};

} // namespace core::exchange
