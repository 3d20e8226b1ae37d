#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/domain/Ids.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>

namespace core::exchange {

/// How records of a file point to each other: by id, by the local "ref" that the file gave, or by what a record is
/// called in its case (name, handle, exhibit). Turns each into an id. Lives as long as one load.
class LocalNames
{
public:
    explicit LocalNames(db::Database& database)
        : m_database(database)
    {
    }

    /// Error: Invalid (`subject` is the place) when another record of the kind has that ref.
    base::Result<void> giveRef(domain::RecordKind kind, const QString& ref, const QByteArray& id, const QString& place);
    /// What a record that was taken in is called.
    void giveName(domain::RecordKind kind, domain::CaseId caseId, const QString& name, const QByteArray& id);
    /// A record of the file that stands for one that is here already.
    void standFor(const QByteArray& idInFile, const QByteArray& idHere) { m_standsFor[idInFile] = idHere; }

    /// Puts an id in the place of what `object[member]` says; nothing happens when it is missing or null.
    /// Error: Invalid, `subject` is place + member.
    base::Result<void> settle(QJsonObject& object, const char* member, domain::RecordKind kind, domain::CaseId caseId,
                              const QString& place);
    /// The same for every item of a list.
    base::Result<void> settleList(QJsonObject& object, const char* member, domain::RecordKind kind,
                                  domain::CaseId caseId, const QString& place);
    /// The people of an incident: objects with "id", "ref" or "name", or a text. A name that nobody has stays a name.
    base::Result<void> settlePeople(QJsonObject& object, domain::CaseId caseId, const QString& place);

    const std::map<QString, QString>& refs() const { return m_ids; }

private:
    struct Key
    {
        domain::RecordKind kind;
        QByteArray caseId;
        friend bool operator<(const Key& a, const Key& b)
        {
            return a.kind != b.kind ? a.kind < b.kind : a.caseId < b.caseId;
        }
    };
    static Key keyOf(domain::RecordKind kind, domain::CaseId caseId);
    using Names = QHash<QString, QByteArray>;

    /// The id, or nothing when no record is called that.
    base::Result<QByteArray> find(domain::RecordKind kind, domain::CaseId caseId, const QString& text);
    base::Result<Names> readNames(domain::RecordKind kind, domain::CaseId caseId) const;

    db::Database& m_database;
    std::map<domain::RecordKind, Names> m_refs;
    std::map<Key, Names> m_names;
    QHash<QByteArray, QByteArray> m_standsFor;
    std::map<QString, QString> m_ids; ///< Refs and the text of their ids.
};

} // namespace core::exchange
