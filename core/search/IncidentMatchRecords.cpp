#include "core/search/IncidentMatchRecords.h"

#include "core/db/RowNumbers.h"
#include "core/db/Rows.h"
#include "core/search/SearchExpression.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace core::search {

namespace {

// The indexes "back" hold the ids of incidents in their order, and so does the one that gives their rows: each is read
// from one end to the other. CROSS JOIN keeps that order.
constexpr char ofBehaviour[] = "SELECT i.seq FROM incident_behaviour AS b INDEXED BY incident_behaviour_back"
                               " CROSS JOIN incident AS i ON i.id = b.incident WHERE b.behaviour = ?1";
// All who are one with ?1: whoever stands for them, and whoever is merged into that one.
#define ONE_WITH_PERSON                                                                                                \
    " IN (SELECT coalesce((SELECT root FROM person_root WHERE person = ?1), ?1)"                                       \
    "     UNION SELECT person FROM person_root"                                                                        \
    "     WHERE root = coalesce((SELECT root FROM person_root WHERE person = ?1), ?1))"
constexpr char ofPerson[] = "SELECT i.seq FROM incident_person AS p INDEXED BY incident_person_back"
                            " CROSS JOIN incident AS i ON i.id = p.incident WHERE p.person" ONE_WITH_PERSON;
#undef ONE_WITH_PERSON
constexpr char ofAccount[] = "SELECT i.seq FROM incident_account AS a INDEXED BY incident_account_back"
                             " CROSS JOIN incident AS i ON i.id = a.incident WHERE a.account"
                             " IN (SELECT coalesce((SELECT root FROM account_root WHERE account = ?1), ?1)"
                             "     UNION ALL SELECT account FROM account_root INDEXED BY account_root_back"
                             "     WHERE root = coalesce((SELECT root FROM account_root WHERE account = ?1), ?1))";
constexpr char ofTag[] = "SELECT i.seq FROM tag AS t INDEXED BY tag_back"
                         " CROSS JOIN incident AS i ON i.id = t.record WHERE t.name = ?1";
constexpr char ofReports[] = "SELECT i.seq FROM report_incident AS r INDEXED BY report_incident_back"
                             " CROSS JOIN incident AS i ON i.id = r.incident"
                             " WHERE EXISTS (SELECT 1 FROM report AS p WHERE p.id = r.report"
                             " AND p.removed_at IS NULL AND (?1 OR p.is_private = 0))";
constexpr char ofPlace[] = "SELECT seq FROM incident WHERE place = ?1";
constexpr char ofPrivate[] = "SELECT seq FROM incident WHERE case_id = ?1 AND is_private = 1";
constexpr char ofWithdrawn[] = "SELECT seq FROM incident WHERE case_id = ?1 AND withdrawn_at IS NOT NULL";

// Without a time: those that stand, whose day (as in ChronologyRecords) is null; then the withdrawn ones.
constexpr char ofNoTime[]
    = "SELECT i.seq FROM incident AS i INDEXED BY incident_by_day WHERE i.case_id = ?1 AND i.withdrawn_at IS NULL AND"
      " iif(i.precision = 'month', NULL, (i.from_at + i.from_offset * 1000 + 8640000000000) / 86400000 - 100000)"
      " IS NULL AND i.from_at IS NULL"
      " UNION ALL SELECT i.seq FROM incident AS i INDEXED BY incident_withdrawn WHERE i.case_id = ?1"
      " AND i.withdrawn_at IS NOT NULL AND i.from_at IS NULL";

constexpr char lastRow[] = "SELECT max(seq) FROM incident";

// Texts of files and of their messages, then of people, accounts, places and orders. ?3 private files too.
#define TEXT_FROM " FROM search_index CROSS JOIN search_text AS t ON t.key = search_index.rowid"
#define TEXT_WHERE " WHERE search_index MATCH ?1 AND t.case_id = ?2"
constexpr char linkedToText[]
    = "WITH hit AS MATERIALIZED (SELECT DISTINCT t.record AS record" TEXT_FROM TEXT_WHERE ")"
      // People and accounts found, who stands for them, and who is merged into those.
      ", hit_root AS (SELECT record FROM hit UNION SELECT root FROM hit CROSS JOIN person_root ON person = record"
      "            UNION SELECT root FROM hit CROSS JOIN account_root ON account = record)"
      ", hit_all AS MATERIALIZED (SELECT record FROM hit_root"
      "  UNION SELECT person FROM hit_root CROSS JOIN person_root ON root = record"
      "  UNION SELECT account FROM hit_root CROSS JOIN account_root ON root = record)"
      " SELECT i.seq FROM hit CROSS JOIN incident_evidence AS e ON e.evidence = hit.record"
      " CROSS JOIN incident AS i ON i.id = e.incident"
      " WHERE ?3 OR EXISTS (SELECT 1 FROM evidence AS v WHERE v.id = e.evidence AND v.is_private = 0)"
      " UNION ALL SELECT i.seq FROM hit_all CROSS JOIN incident_person AS p ON p.person = hit_all.record"
      " CROSS JOIN incident AS i ON i.id = p.incident"
      " UNION ALL SELECT i.seq FROM hit_all CROSS JOIN incident_account AS a ON a.account = hit_all.record"
      " CROSS JOIN incident AS i ON i.id = a.incident"
      " UNION ALL SELECT i.seq FROM hit CROSS JOIN incident AS i"
      " ON i.place = hit.record"
      " UNION ALL SELECT i.seq FROM hit CROSS JOIN incident AS i"
      " ON i.breach_of = hit.record";
constexpr char ofPlaceText[] = "SELECT i.seq" TEXT_FROM " CROSS JOIN incident AS i"
                               " ON i.place = t.record" TEXT_WHERE " AND t.kind = 'place'";
constexpr char hitsForward[]
    = "SELECT t.key, t.source" TEXT_FROM TEXT_WHERE " AND search_index.rowid >= ?3 ORDER BY search_index.rowid";
constexpr char hitsBackward[]
    = "SELECT t.key, t.source" TEXT_FROM TEXT_WHERE " AND search_index.rowid <= ?3 ORDER BY search_index.rowid DESC";
#undef TEXT_FROM
#undef TEXT_WHERE

constexpr char placeTexts[] = "SELECT place_text, seq FROM incident WHERE place_text <> ''";
constexpr char keysOf[] = "SELECT t.key, t.source FROM json_each(?1) AS j CROSS JOIN search_text AS t"
                          " ON t.kind IN ('incident', 'incident_witness', 'incident_tag', 'incident_person',"
                          " 'incident_answer')"
                          " AND t.source = j.value";
constexpr char bareHits[] = "SELECT search_index.rowid FROM search_index WHERE search_index MATCH ?1";
// As the index has them: each row is a text of its own, and all of the words must stand in one of them.
constexpr char ownTexts[]
    = "WITH wanted AS (SELECT i.seq, i.id FROM json_each(?1) AS j CROSS JOIN incident AS i ON i.seq = j.value)"
      " SELECT i.seq, i.title || char(10) || i.what || char(10) || i.words_used || char(10)"
      " || i.place_text || char(10) || i.channel || char(10) || i.impact || char(10)"
      " || i.effect || char(10) || i.response"
      " FROM wanted AS w CROSS JOIN incident AS i ON i.seq = w.seq"
      " UNION ALL SELECT w.seq, n.name || char(10) || n.contact || char(10) || n.saw"
      " FROM wanted AS w CROSS JOIN incident_witness AS n ON n.incident = w.id"
      " UNION ALL SELECT w.seq, p.reason FROM wanted AS w CROSS JOIN incident_person AS p ON p.incident = w.id"
      " UNION ALL SELECT w.seq, a.words FROM wanted AS w CROSS JOIN incident_answer AS a ON a.incident = w.id"
      " UNION ALL SELECT w.seq, t.name FROM wanted AS w CROSS JOIN tag AS t ON t.record = w.id";

/// Bits of a key of search_text below its time (0002_search.sql).
constexpr int bitsBelowTime = 20;
constexpr qint64 lastTime = std::numeric_limits<qint64>::max() >> bitsBelowTime;

} // namespace

std::vector<std::pair<const char*, const char*>> IncidentMatchRecords::statements()
{
    return {{"behaviour", ofBehaviour}, {"person", ofPerson},     {"account", ofAccount}, {"tag", ofTag},
            {"reported", ofReports},    {"place", ofPlace},       {"private", ofPrivate}, {"withdrawn", ofWithdrawn},
            {"hits", hitsBackward},     {"linked", linkedToText}, {"where", placeTexts},  {"keys", keysOf},
            {"no time", ofNoTime}};
}

template<typename... Values>
base::Result<void> IncidentMatchRecords::addAll(const char* sql, IncidentSet& into, const Values&... values) const
{
    auto statement = m_database.cached(sql);
    if (!statement)
        return statement.error();
    int parameter = 0;
    ((*statement)->bind(++parameter, values), ...);
    return db::eachRow(**statement, [&into](const db::Statement& row) { into.add(row.integer(0)); });
}

base::Result<void> IncidentMatchRecords::addOfBehaviour(const QString& behaviour, IncidentSet& into) const
{
    return addAll(ofBehaviour, into, behaviour);
}

base::Result<void> IncidentMatchRecords::addOfPerson(domain::PersonId person, IncidentSet& into) const
{
    return addAll(ofPerson, into, person.bytes());
}

base::Result<void> IncidentMatchRecords::addOfAccount(domain::AccountId account, IncidentSet& into) const
{
    return addAll(ofAccount, into, account.bytes());
}

base::Result<void> IncidentMatchRecords::addOfPlace(domain::PlaceId place, IncidentSet& into) const
{
    return addAll(ofPlace, into, place.bytes());
}

base::Result<void> IncidentMatchRecords::addOfTag(const QString& tag, IncidentSet& into) const
{
    return addAll(ofTag, into, tag);
}

base::Result<void> IncidentMatchRecords::addReported(bool includePrivate, IncidentSet& into) const
{
    return addAll(ofReports, into, includePrivate);
}

base::Result<void> IncidentMatchRecords::addPrivate(domain::CaseId caseId, IncidentSet& into) const
{
    return addAll(ofPrivate, into, caseId.bytes());
}

base::Result<void> IncidentMatchRecords::addWithdrawn(domain::CaseId caseId, IncidentSet& into) const
{
    return addAll(ofWithdrawn, into, caseId.bytes());
}

base::Result<void> IncidentMatchRecords::addWithoutTime(domain::CaseId caseId, IncidentSet& into) const
{
    return addAll(ofNoTime, into, caseId.bytes());
}

base::Result<IncidentSet> IncidentMatchRecords::everything() const
{
    auto statement = m_database.cached(lastRow);
    if (!statement)
        return statement.error();
    if (const auto there = (*statement)->step(); !there)
        return there.error();
    const qint64 last = (*statement)->integer(0);
    (*statement)->reset();
    return IncidentSet::upTo(last);
}

base::Result<void> IncidentMatchRecords::addLinkedToText(const TextQuery& query, IncidentSet& into) const
{
    return addAll(linkedToText, into, query.expression, query.caseId.bytes(), query.includePrivate);
}

base::Result<void> IncidentMatchRecords::addOfPlaceText(const QString& expression, domain::CaseId caseId,
                                                        IncidentSet& into) const
{
    return addAll(ofPlaceText, into, expression, caseId.bytes());
}

base::Result<void> IncidentMatchRecords::eachHit(const QString& expression, domain::CaseId caseId, qint64 start,
                                                 Direction direction,
                                                 const std::function<bool(const TextHit&)>& take) const
{
    const bool isForward = direction == Direction::Forward;
    auto prepared = m_database.cached(isForward ? hitsForward : hitsBackward);
    if (!prepared)
        return prepared.error();
    db::Statement& row = **prepared;
    row.bind(1, expression);
    row.bind(2, caseId.bytes());
    const qint64 first = std::clamp(start, -lastTime, lastTime - 1) * (qint64{1} << bitsBelowTime);
    row.bind(3, isForward ? first : first + (qint64{1} << bitsBelowTime) - 1);
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (!take({row.integer(0) >> bitsBelowTime, row.integer(1)})) {
            row.reset();
            return {};
        }
    }
}

base::Result<IncidentSet> IncidentMatchRecords::hitsAmong(const QString& expression, const IncidentSet& rows) const
{
    auto prepared = m_database.cached(keysOf);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, db::rowNumbers(rows.rows()));
    QHash<qint64, qint64> rowOfKey;
    auto done = db::eachRow(**prepared,
                            [&rowOfKey](const db::Statement& key) { rowOfKey.insert(key.integer(0), key.integer(1)); });
    if (!done)
        return done.error();
    prepared = m_database.cached(bareHits);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, expression);
    IncidentSet found;
    done = db::eachRow(**prepared, [&](const db::Statement& hit) {
        if (const auto row = rowOfKey.constFind(hit.integer(0)); row != rowOfKey.constEnd())
            found.add(*row);
    });
    if (!done)
        return done.error();
    return found;
}

base::Result<void> IncidentMatchRecords::addOfWrittenPlace(const WordMatch& words, IncidentSet& into) const
{
    auto prepared = m_database.cached(placeTexts);
    if (!prepared)
        return prepared.error();
    QString last;
    bool lastFits = false;
    return db::eachRow(**prepared, [&](const db::Statement& row) {
        if (const QString text = row.text(0); text != last) { // The index has equal texts beside each other.
            lastFits = words.fits(text);
            last = text;
        }
        if (lastFits)
            into.add(row.integer(1));
    });
}

base::Result<void> IncidentMatchRecords::addWithText(const IncidentSet& rows, const WordMatch& words,
                                                     IncidentSet& into) const
{
    auto prepared = m_database.cached(ownTexts);
    if (!prepared)
        return prepared.error();
    (*prepared)->bind(1, db::rowNumbers(rows.rows()));
    return db::eachRow(**prepared, [&](const db::Statement& row) {
        if (words.fits(row.text(1)))
            into.add(row.integer(0));
    });
}

} // namespace core::search
