#include "app/cli/commands/RecordInput.h"

#include "app/cli/Failure.h"
#include "core/base/Json.h"
#include "core/evidence/Evidence.h"
#include "core/guidance/Behaviours.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace app::cli::commands {

using core::base::Error;
using core::base::ErrorCode;
using core::domain::When;

namespace {

/// How many letters must change to make one word of the other (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = above;
        }
    }
    return row.back();
}

QStringList nearestBehaviours(const QString& given)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const core::guidance::Behaviour& behaviour : core::guidance::behaviours()) {
        const bool contains = given.size() > 2 && behaviour.id.contains(given, Qt::CaseInsensitive);
        ranked.emplace_back(contains ? 0 : distance(given.toLower(), behaviour.id), behaviour.id);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList nearest;
    for (std::size_t i = 0; i < ranked.size() && i < 3; ++i)
        nearest << ranked[i].second;
    return nearest;
}

} // namespace

QJsonObject merged(QJsonObject base, const QJsonObject& given)
{
    for (auto member = given.begin(); member != given.end(); ++member)
        base.insert(member.key(), member.value());
    return base;
}

std::vector<QJsonObject> objectsFrom(const Session& session, const QByteArray& path)
{
    return orFail(About::Input, core::base::parseJsonRecords(session.readInput(path)));
}

QJsonObject objectFrom(const Session& session, const QByteArray& path)
{
    const std::vector<QJsonObject> objects = objectsFrom(session, path);
    if (objects.size() != 1)
        throw Failure(
            About::Input,
            Error{ErrorCode::Invalid, QStringLiteral("one JSON object is expected"), QString::fromUtf8(path)});
    return objects.front();
}

When whenFrom(const char* option, const QString& text, const QString& zone)
{
    auto when = core::domain::whenFromJson(QJsonValue(text), zone.isEmpty() ? When{}.zone : zone);
    if (!when)
        failUsage(
            QStringLiteral("'%1' does not fit %2: %3").arg(text, QString::fromLatin1(option), when.error().detail),
            QStringLiteral("Write 2026-03-04T21:10, 2026-03-04 or 2026-03"));
    return *when;
}

core::base::Timestamp beginningOf(const When& when)
{
    return when.from ? when.from->at : core::base::Timestamp{};
}

core::base::Timestamp endOf(const When& when)
{
    const core::base::Timestamp start = when.to ? when.to->at : beginningOf(when);
    const bool isDay = when.precision == core::domain::Precision::Day;
    const bool isMonth = when.precision == core::domain::Precision::Month;
    if (!isDay && !isMonth)
        return {start.msecs + 1};
    const QTimeZone zone(when.zone.toLatin1());
    const QDate first = QDateTime::fromMSecsSinceEpoch(start.msecs, zone).date();
    const QDate next = isDay ? first.addDays(1) : QDate(first.year(), first.month(), 1).addMonths(1);
    return {next.startOfDay(zone).toMSecsSinceEpoch()};
}

QDate dayFrom(const char* option, const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        failUsage(QStringLiteral("'%1' does not fit %2").arg(text, QString::fromLatin1(option)),
                  QStringLiteral("Write a day as 2026-03-04"));
    return day;
}

void failNoId(const QString& kind, const QString& text)
{
    failUsage(QStringLiteral("'%1' is not the id of %2").arg(text, kind),
              QStringLiteral("Use an id that 'list' prints"));
}

std::vector<core::domain::IncidentId> incidentIdsFrom(const QStringList& texts)
{
    std::vector<core::domain::IncidentId> ids;
    for (const QString& text : texts)
        ids.push_back(idFrom<core::domain::IncidentId>(QStringLiteral("an incident"), text));
    return ids;
}

core::domain::EvidenceItem evidenceFrom(const QString& exhibitOrId, Session& session)
{
    auto item = core::evidence::findEvidence(exhibitOrId, session.vault());
    if (!item && item.error().code == ErrorCode::NotFound)
        throw Failure(About::Record, Error{ErrorCode::NotFound, {}, exhibitOrId});
    return orFail(About::Record, std::move(item));
}

void checkBehaviours(const QJsonObject& statement, const QString& place)
{
    for (const QJsonValue value : statement.value(QStringLiteral("behaviours")).toArray()) {
        const QString id = value.toString();
        if (value.isString() && core::guidance::findBehaviour(id) == nullptr)
            failUsage(
                QStringLiteral("%1There is no behaviour '%2'").arg(place, id),
                QStringLiteral("Did you mean one of these? %1").arg(nearestBehaviours(id).join(QStringLiteral(", "))));
    }
}

} // namespace app::cli::commands
