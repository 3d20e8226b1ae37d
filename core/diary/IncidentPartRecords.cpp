#include "core/diary/IncidentPartRecords.h"

namespace core::diary {

namespace {

constexpr char insertBehaviour[] = "INSERT INTO incident_behaviour (incident, position, behaviour) VALUES (?1, ?2, ?3)";
constexpr char insertPerson[] = "INSERT INTO incident_person (incident, position, person, role, certainty, reason)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr char insertAccount[] = "INSERT INTO incident_account (incident, position, account) VALUES (?1, ?2, ?3)";
constexpr char insertWitness[] = "INSERT INTO incident_witness (incident, position, name, contact, saw)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr char insertTag[] = "INSERT INTO tag (record, position, name) VALUES (?1, ?2, ?3)";
constexpr char insertEvidence[] = "INSERT INTO incident_evidence (incident, position, evidence) VALUES (?1, ?2, ?3)";

constexpr char insertAnswer[] = "INSERT INTO incident_answer (incident, position, question, reply, words)"
                                " VALUES (?1, ?2, ?3, ?4, ?5)";

constexpr char removeBehaviours[] = "DELETE FROM incident_behaviour WHERE incident = ?1";
constexpr char removePeople[] = "DELETE FROM incident_person WHERE incident = ?1";
constexpr char removeAccounts[] = "DELETE FROM incident_account WHERE incident = ?1";
constexpr char removeWitnesses[] = "DELETE FROM incident_witness WHERE incident = ?1";
constexpr char removeTags[] = "DELETE FROM tag WHERE record = ?1";
constexpr char removeEvidence[] = "DELETE FROM incident_evidence WHERE incident = ?1";
constexpr char removeAnswers[] = "DELETE FROM incident_answer WHERE incident = ?1";

// `key` is the place in the array, hence in the vector. CROSS JOIN keeps the order of the tables as written.
constexpr char readBehaviours[] = "SELECT j.key, p.behaviour FROM json_each(?1) AS j"
                                  " CROSS JOIN incident AS i ON i.seq = j.value"
                                  " CROSS JOIN incident_behaviour AS p ON p.incident = i.id"
                                  " ORDER BY j.key, p.position";
// Whoever is merged goes by the name of the one that stands for them.
constexpr char readPeople[] = "SELECT j.key, p.person, n.name, p.role, p.certainty, p.reason FROM json_each(?1) AS j"
                              " CROSS JOIN incident AS i ON i.seq = j.value"
                              " CROSS JOIN incident_person AS p ON p.incident = i.id"
                              " LEFT JOIN person_root AS s ON s.person = p.person"
                              " CROSS JOIN person AS n ON n.id = coalesce(s.root, p.person)"
                              " ORDER BY j.key, p.position";
constexpr char readAccounts[] = "SELECT j.key, p.account FROM json_each(?1) AS j"
                                " CROSS JOIN incident AS i ON i.seq = j.value"
                                " CROSS JOIN incident_account AS p ON p.incident = i.id"
                                " ORDER BY j.key, p.position";
constexpr char readWitnesses[] = "SELECT j.key, p.name, p.contact, p.saw FROM json_each(?1) AS j"
                                 " CROSS JOIN incident AS i ON i.seq = j.value"
                                 " CROSS JOIN incident_witness AS p ON p.incident = i.id"
                                 " ORDER BY j.key, p.position";
constexpr char readTags[] = "SELECT j.key, p.name FROM json_each(?1) AS j"
                            " CROSS JOIN incident AS i ON i.seq = j.value"
                            " CROSS JOIN tag AS p ON p.record = i.id"
                            " ORDER BY j.key, p.position";
constexpr char readEvidence[] = "SELECT j.key, p.evidence FROM json_each(?1) AS j"
                                " CROSS JOIN incident AS i ON i.seq = j.value"
                                " CROSS JOIN incident_evidence AS p ON p.incident = i.id"
                                " ORDER BY j.key, p.position";
constexpr char readAnswers[] = "SELECT j.key, p.question, p.reply, p.words FROM json_each(?1) AS j"
                               " CROSS JOIN incident AS i ON i.seq = j.value"
                               " CROSS JOIN incident_answer AS p ON p.incident = i.id"
                               " ORDER BY j.key, p.position";

/// Binds the incident, the position and, through `bindRest`, what follows for each of `items`.
template<typename Items, typename BindRest>
base::Result<void> insertEach(db::Database& database, const char* sql, const QByteArray& incident, const Items& items,
                              BindRest bindRest)
{
    int position = 0;
    for (const auto& item : items) {
        auto statement = database.cached(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, incident);
        (*statement)->bind(2, position++);
        bindRest(**statement, item);
        if (const auto stored = (*statement)->run(); !stored)
            return stored.error();
    }
    return {};
}

/// Hands each row to `take`, with the statement of the incident that it belongs to.
template<typename Take>
base::Result<void> readEach(db::Database& database, const char* sql, const QString& rows,
                            std::vector<domain::Incident>& incidents, Take take)
{
    auto statement = database.cached(sql);
    if (!statement)
        return statement.error();
    db::Statement& row = **statement;
    row.bind(1, rows);
    for (;;) {
        const auto more = row.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        take(incidents[static_cast<std::size_t>(row.integer(0))].statement, row);
    }
}

} // namespace

base::Result<void> IncidentPartRecords::insert(domain::IncidentId incident, const domain::IncidentStatement& statement)
{
    const QByteArray id = incident.bytes();
    const auto bindText = [](db::Statement& row, const QString& text) { row.bind(3, text); };
    const auto bindId = [](db::Statement& row, const auto& linked) { row.bind(3, linked.bytes()); };

    if (auto r = insertEach(m_database, insertBehaviour, id, statement.behaviours, bindText); !r)
        return r;
    const auto bindPerson = [](db::Statement& row, const domain::IncidentPerson& person) {
        row.bind(3, person.id.bytes());
        row.bind(4, person.role);
        row.bind(5, domain::certaintyName(person.certainty));
        row.bind(6, person.reason);
    };
    if (auto r = insertEach(m_database, insertPerson, id, statement.people, bindPerson); !r)
        return r;
    if (auto r = insertEach(m_database, insertAccount, id, statement.accounts, bindId); !r)
        return r;
    const auto bindWitness = [](db::Statement& row, const domain::Witness& witness) {
        row.bind(3, witness.name);
        row.bind(4, witness.contact);
        row.bind(5, witness.saw);
    };
    if (auto r = insertEach(m_database, insertWitness, id, statement.witnesses, bindWitness); !r)
        return r;
    if (auto r = insertEach(m_database, insertTag, id, statement.tags, bindText); !r)
        return r;
    if (auto r = insertEach(m_database, insertEvidence, id, statement.evidence, bindId); !r)
        return r;
    const auto bindAnswer = [](db::Statement& row, const domain::Answer& answer) {
        row.bind(3, answer.question);
        row.bind(4, answer.reply ? std::optional(domain::replyName(*answer.reply)) : std::nullopt);
        row.bind(5, answer.words);
    };
    return insertEach(m_database, insertAnswer, id, statement.answers, bindAnswer);
}

base::Result<void> IncidentPartRecords::remove(domain::IncidentId incident)
{
    const char* const parts[]
        = {removeBehaviours, removePeople, removeAccounts, removeWitnesses, removeTags, removeEvidence, removeAnswers};
    for (const char* sql : parts) {
        auto statement = m_database.cached(sql);
        if (!statement)
            return statement.error();
        (*statement)->bind(1, incident.bytes());
        if (const auto removed = (*statement)->run(); !removed)
            return removed.error();
    }
    return {};
}

base::Result<void> IncidentPartRecords::fill(const QString& rows, std::vector<domain::Incident>& incidents) const
{
    using Into = domain::IncidentStatement;
    using Row = const db::Statement;
    auto read = readEach(m_database, readBehaviours, rows, incidents,
                         [](Into& into, Row& row) { into.behaviours.append(row.text(1)); });
    if (!read)
        return read;
    read = readEach(m_database, readPeople, rows, incidents, [](Into& into, Row& row) {
        into.people.push_back({domain::PersonId::fromBytes(row.blob(1)), row.text(2), row.text(3),
                               domain::certaintyFromName(row.text(4)).value_or(domain::Certainty::Guess), row.text(5)});
    });
    if (!read)
        return read;
    read = readEach(m_database, readAccounts, rows, incidents,
                    [](Into& into, Row& row) { into.accounts.push_back(domain::AccountId::fromBytes(row.blob(1))); });
    if (!read)
        return read;
    read = readEach(m_database, readWitnesses, rows, incidents, [](Into& into, Row& row) {
        into.witnesses.push_back({row.text(1), row.text(2), row.text(3)});
    });
    if (!read)
        return read;
    read = readEach(m_database, readTags, rows, incidents, [](Into& into, Row& row) { into.tags.append(row.text(1)); });
    if (!read)
        return read;
    read = readEach(m_database, readEvidence, rows, incidents,
                    [](Into& into, Row& row) { into.evidence.push_back(domain::EvidenceId::fromBytes(row.blob(1))); });
    if (!read)
        return read;
    return readEach(m_database, readAnswers, rows, incidents, [](Into& into, Row& row) {
        into.answers.push_back(
            {row.text(1), row.isNull(2) ? std::nullopt : domain::replyFromName(row.text(2)), row.text(3)});
    });
}

} // namespace core::diary
