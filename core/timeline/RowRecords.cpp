#include "core/timeline/ChronologyRecords.h"

#include "core/db/RowNumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::timeline {

namespace {

// ?1 numbers of rows as a JSON array, ?2 private files too.
constexpr char incidentRows[]
    = "SELECT i.seq, i.id, i.from_at, i.from_offset, i.to_at, i.to_offset, i.precision, i.zone, i.title,"
      " substr(i.what, 1, 300), i.is_private,"
      " (SELECT count(*) FROM incident_evidence AS e CROSS JOIN evidence AS v ON v.id = e.evidence"
      "  WHERE e.incident = i.id AND v.removed_at IS NULL AND (?2 OR v.is_private = 0)),"
      " EXISTS (SELECT 1 FROM report_incident AS r CROSS JOIN report AS t ON t.id = r.report"
      "         WHERE r.incident = i.id AND t.removed_at IS NULL AND (?2 OR t.is_private = 0))"
      " FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value";
constexpr char reportRows[]
    = "SELECT r.seq, r.id, r.made_at, r.channel, r.agency, r.force, substr(r.said, 1, 300), r.is_private,"
      " (SELECT json_group_array(json_object('type', type, 'value', value, 'given_at', given_at)) FROM"
      "  (SELECT f.type, f.value, f.given_at FROM report_reference AS f WHERE f.report = r.id ORDER BY f.position))"
      " FROM json_each(?1) AS j CROSS JOIN report AS r ON r.seq = j.value WHERE ?2 IS NOT NULL";
constexpr char contactRows[]
    = "SELECT c.seq, c.id, c.at, c.channel, c.agency, c.who, substr(c.said, 1, 300), c.is_private, c.direction"
      " FROM json_each(?1) AS j CROSS JOIN contact AS c ON c.seq = j.value WHERE ?2 IS NOT NULL";

std::optional<domain::Moment> momentOf(const db::Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return domain::Moment{{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

TimelineRow incidentRow(const db::Statement& row)
{
    TimelineRow read;
    read.id = row.blob(1);
    read.when.from = momentOf(row, 2);
    read.when.to = momentOf(row, 4);
    read.when.precision = domain::precisionFromName(row.text(6)).value_or(domain::Precision::Unknown);
    read.when.zone = row.text(7);
    read.title = row.text(8);
    read.beginning = row.text(9);
    read.isPrivate = row.integer(10) != 0;
    read.files = static_cast<int>(row.integer(11));
    read.isReported = row.integer(12) != 0;
    return read;
}

/// A time that cannot be read is damage, which opening the record tells; here it is not known.
domain::When whenOf(const QString& stored)
{
    const auto when = domain::whenFromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
    return when ? *when : domain::When();
}

TimelineRow reportRow(const db::Statement& row)
{
    TimelineRow read;
    read.id = row.blob(1);
    read.when = whenOf(row.text(2));
    read.channel = row.text(3);
    read.agency = row.text(4);
    read.force = row.text(5);
    read.beginning = row.text(6);
    read.isPrivate = row.integer(7) != 0;
    read.isReported = true;
    for (const QJsonValue item : QJsonDocument::fromJson(row.text(8).toUtf8()).array()) {
        const QJsonObject given = item.toObject();
        read.references.push_back({given.value(QStringLiteral("type")).toString(),
                                   given.value(QStringLiteral("value")).toString(),
                                   QDate::fromString(given.value(QStringLiteral("given_at")).toString(), Qt::ISODate),
                                   {}});
    }
    return read;
}

TimelineRow contactRow(const db::Statement& row)
{
    TimelineRow read;
    read.id = row.blob(1);
    read.when = whenOf(row.text(2));
    read.channel = row.text(3);
    read.agency = row.text(4);
    read.who = row.text(5);
    read.beginning = row.text(6);
    read.isPrivate = row.integer(7) != 0;
    read.direction = domain::directionFromName(row.text(8)).value_or(domain::Direction::Out);
    return read;
}

} // namespace

base::Result<std::vector<ChronologyRecords::NumberedRow>> ChronologyRecords::rowsOf(domain::RecordKind kind,
                                                                                    const std::vector<qint64>& numbers,
                                                                                    bool includePrivate) const
{
    const bool isReport = kind == domain::RecordKind::Report;
    const bool isContact = kind == domain::RecordKind::Contact;
    const auto read = isReport ? reportRow : isContact ? contactRow : incidentRow;
    auto prepared = m_database.cached(isReport ? reportRows : isContact ? contactRows : incidentRows);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, db::rowNumbers(numbers));
    row.bind(2, includePrivate);
    std::vector<NumberedRow> found;
    found.reserve(numbers.size());
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        found.push_back({row.integer(0), read(row)});
    }
}

} // namespace core::timeline
