#pragma once

#include "core/db/Database.h"
#include "core/diary/Diary.h"
#include "core/timeline/Timeline.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QJsonDocument>

namespace timelinetest {

constexpr qint64 day = 86'400'000;
constexpr qint64 january = 1'767'225'600'000; // 2026-01-01T00:00:00Z

inline core::domain::When at(qint64 msecs)
{
    return {.from = core::domain::Moment{{msecs}, 0}, .precision = core::domain::Precision::Exact};
}

inline core::domain::IncidentStatement on(qint64 msecs, const QString& title)
{
    core::domain::IncidentStatement statement;
    statement.when = at(msecs);
    statement.title = title;
    statement.what = QStringLiteral("What happened: ") + title;
    return statement;
}

/// The records of other rooms are written as those rooms write them.
struct Row
{
    const char* sql;
    std::vector<QByteArray> ids;
    std::vector<QString> texts;
    std::vector<qint64> numbers;
};

inline void run(support::TempVault& temp, const Row& row)
{
    const auto connection = temp.vault().openForWriting();
    auto transaction = core::db::Transaction::begin(**connection); // Its end puts words into the search.
    VERIFY_OK(transaction);
    {
        auto statement = (*connection)->prepare(row.sql);
        VERIFY_OK(statement);
        int parameter = 1;
        for (const QByteArray& id : row.ids)
            statement->bind(parameter++, id);
        for (const QString& text : row.texts)
            statement->bind(parameter++, text);
        for (const qint64 number : row.numbers)
            statement->bind(parameter++, number);
        VERIFY_OK(statement->run());
    }
    VERIFY_OK(transaction->commit());
}

inline QString stored(const core::domain::When& when)
{
    return QString::fromUtf8(QJsonDocument(core::domain::toJson(when)).toJson(QJsonDocument::Compact));
}

/// A vault with what a timeline is made of.
class TimelineStage
{
public:
    std::vector<core::domain::Incident> add(std::vector<core::domain::IncidentStatement> statements)
    {
        core::base::JobContext job;
        auto added = core::diary::addIncidents({m_temp.caseId(), std::move(statements), {}}, m_temp.vault(), job);
        return added ? *std::move(added) : std::vector<core::domain::Incident>();
    }

    QByteArray addReport(qint64 msecs, const QString& agency, bool isPrivate = false)
    {
        const QByteArray id = core::domain::ReportId::create().bytes();
        run(m_temp,
            {"INSERT INTO report (id, case_id, made_at, agency, sort_at, is_private, created_at, channel, force,"
             " no_reference_given, officer, told, said, recorded_as, status, notes, revision)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '101', 'West Yorkshire', 0, '', 'All of it', 'They would ring', '',"
             " '', '', 1)",
             {id, m_temp.caseId().bytes()},
             {stored(at(msecs)), agency},
             {msecs, isPrivate ? 1 : 0, m_temp.clock().now().msecs}});
        return id;
    }

    QByteArray addContact(qint64 msecs, const QByteArray& report)
    {
        const QByteArray id = core::domain::ContactId::create().bytes();
        run(m_temp,
            {"INSERT INTO contact (id, case_id, report, at, sort_at, created_at, direction, channel, agency, who, told,"
             " said, is_private, revision)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'in', 'phone', 'police', 'PC 12', '', 'Still looking', 0, 1)",
             {id, m_temp.caseId().bytes(), report},
             {stored(at(msecs))},
             {msecs, m_temp.clock().now().msecs}});
        return id;
    }

    void link(const QByteArray& report, const core::domain::Incident& incident)
    {
        run(m_temp,
            {"INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2)",
             {report, incident.id.bytes()},
             {},
             {}});
    }

    core::domain::EvidenceId addEvidence(int number, bool isPrivate, bool isRemoved)
    {
        const auto id = core::domain::EvidenceId::create();
        run(m_temp,
            {"INSERT INTO evidence (id, case_id, exhibit_number, is_private, removed_at, exhibit_initials, origin, "
             "name,"
             " name_bytes, source_path, size, media_type, added_at, source, url, title, description, kept_at, revision,"
             " removed_reason)"
             " VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), 'AB', 'physical', 'Letter', x'', '', 0, '', 1, '', '', '', '',"
             " 'drawer', 1, '')",
             {id.bytes(), m_temp.caseId().bytes()},
             {},
             {number, isPrivate ? 1 : 0, isRemoved ? 1 : 0}});
        return id;
    }

    core::timeline::TimelineFilter filter() const
    {
        core::timeline::TimelineFilter all;
        all.caseId = m_temp.caseId();
        return all;
    }

    QStringList titles(const core::timeline::TimelineFilter& asked) const
    {
        const auto entries = core::timeline::readTimeline(asked, m_temp.vault());
        QStringList list;
        if (entries)
            for (const core::timeline::TimelineEntry& entry : *entries)
                list << entry.title;
        return list;
    }

    support::TempVault& temp() { return m_temp; }
    core::vault::UnlockedVault& vault() { return m_temp.vault(); }
    const core::vault::UnlockedVault& vault() const { return m_temp.vault(); }

private:
    support::TempVault m_temp;
};

} // namespace timelinetest
