#pragma once

#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/domain/Listed.h"

#include <QJsonArray>

#include <memory>

namespace app::cli::commands {

// add, list, edit, remove and restore of a kind of record that has them all: people, accounts, places, orders; and
// remove and restore for the others. For the .cpp files that declare these commands.

struct GivenRecord
{
    QString id;
    QJsonObject fields;
    std::optional<QString> reason;
    std::optional<QByteArray> jsonFile;
};

struct GivenList
{
    bool removed = false;
    bool all = false;
};

inline core::domain::Listed listedFrom(const GivenList& given)
{
    using core::domain::Listed;
    return given.all ? Listed::All : given.removed ? Listed::Removed : Listed::Standing;
}

/// What one kind of record needs to be removed and put back.
template<typename Record, typename IdType>
struct Removable
{
    const char* noun; ///< "a person".
    core::base::Result<Record> (*remove)(IdType, const QString&, core::vault::UnlockedVault&);
    core::base::Result<Record> (*restore)(IdType, const QString&, core::vault::UnlockedVault&);
};

/// What one kind of record needs to be added, changed and listed alike.
template<typename Record, typename IdType>
struct Kind
{
    const char* noun; ///< "a person".
    const char* list; ///< "people", the member of a JSON answer.
    core::base::Result<Record> (*fromJson)(const QJsonObject&);
    core::base::Result<Record> (*add)(Record, core::vault::UnlockedVault&);
    core::base::Result<Record> (*edit)(Record, const QString&, core::vault::UnlockedVault&);
    core::base::Result<Record> (*find)(IdType, const core::vault::UnlockedVault&);
    core::base::Result<std::vector<Record>> (*all)(core::domain::CaseId, const core::vault::UnlockedVault&,
                                                   core::domain::Listed);
    core::base::Result<Record> (*remove)(IdType, const QString&, core::vault::UnlockedVault&);
    core::base::Result<Record> (*restore)(IdType, const QString&, core::vault::UnlockedVault&);
    QStringList headings;
    QStringList (*row)(const Record&);
    QJsonObject (*tidy)(QJsonObject fields) = nullptr; ///< Puts what was given into the form of the codec.
    bool isNumberedByItself = false; ///< Without a name it is given one by core.
};

template<typename Record, typename IdType>
QJsonObject fieldsOf(const GivenRecord& given, const Session& session, const Kind<Record, IdType>& kind)
{
    QJsonObject fields = given.jsonFile ? objectFrom(session, *given.jsonFile) : QJsonObject{};
    fields = merged(fields, given.fields);
    return kind.tidy ? kind.tidy(fields) : fields;
}

template<typename Record>
int answer(const Record& record, const Session& session, const QString& done, const char* noun)
{
    session.out().json(toJson(record));
    session.out().text(QStringLiteral("%1 %2 %3\n")
                           .arg(done, QString::fromLatin1(noun).section(QLatin1Char(' '), 1), record.id.text()));
    return exitDone;
}

template<typename Record, typename IdType>
int runAdd(const Kind<Record, IdType>& kind, const GivenRecord& given, Session& session)
{
    QJsonObject fields = fieldsOf(given, session, kind);
    const QString name = QStringLiteral("name");
    const bool isNameless = kind.isNumberedByItself && !fields.contains(name);
    if (isNameless)
        fields.insert(name, QStringLiteral("Unknown person")); // as above: core gives the one that counts
    core::vault::UnlockedVault& vault = session.vault();
    Record blank;
    blank.id = IdType::create(); // the codec wants a whole record; core gives the id that counts
    blank.caseId = session.matter().id;
    Record record = orFail(About::Record, kind.fromJson(merged(toJson(blank), fields)));
    record.id = IdType();
    if constexpr (requires { record.name; })
        if (isNameless)
            record.name.clear();
    return answer(orFail(About::Record, kind.add(record, vault)), session, QStringLiteral("Added"), kind.noun);
}

template<typename Record, typename IdType>
int runEdit(const Kind<Record, IdType>& kind, const GivenRecord& given, Session& session)
{
    const IdType id = idFrom<IdType>(QString::fromLatin1(kind.noun), given.id);
    const QJsonObject fields = fieldsOf(given, session, kind);
    if (fields.isEmpty())
        failUsage(QStringLiteral("There is nothing to change"), QStringLiteral("Give a field; --help lists them"));
    core::vault::UnlockedVault& vault = session.vault();
    const Record before = orFail(About::Record, kind.find(id, vault));
    Record after = orFail(About::Record, kind.fromJson(merged(toJson(before), fields)));
    after.id = before.id;
    return answer(orFail(About::Record, kind.edit(after, given.reason.value_or(QString()), vault)), session,
                  QStringLiteral("Changed"), kind.noun);
}

template<typename Record, typename IdType>
int runList(const Kind<Record, IdType>& kind, const GivenList& given, Session& session)
{
    const core::domain::CaseId caseId = session.matter().id;
    std::vector<QJsonObject> items;
    TextTable table(kind.headings);
    for (const Record& record : orFail(About::Record, kind.all(caseId, session.vault(), listedFrom(given)))) {
        items.push_back(toJson(record));
        table.addRow(kind.row(record));
    }
    session.out().jsonList(kind.list, items);
    session.out().text(table.text());
    return exitDone;
}

template<typename Record, typename IdType>
int runState(const Removable<Record, IdType>& kind, const GivenRecord& given, bool isRemoval, Session& session)
{
    const IdType id = idFrom<IdType>(QString::fromLatin1(kind.noun), given.id);
    const auto change = isRemoval ? kind.remove : kind.restore;
    return answer(orFail(About::Record, change(id, given.reason.value_or(QString()), session.vault())), session,
                  isRemoval ? QStringLiteral("Removed") : QStringLiteral("Put back"), kind.noun);
}

struct Texts
{
    grammar::CommandText add;
    grammar::CommandText list;
    grammar::CommandText edit;
    grammar::CommandText remove;
    grammar::CommandText restore;
};

template<typename Record, typename IdType>
void addRemoval(grammar::CommandTree& tree, const Removable<Record, IdType>& kind, const grammar::CommandText& remove,
                const grammar::CommandText& restore)
{
    for (const bool isRemoval : {true, false}) {
        const auto changed = std::make_shared<GivenRecord>();
        tree.add(isRemoval ? remove : restore, grammar::CommandTree::Needs::Vault)
            .argument("ID", "which one", changed->id)
            .text("--reason", "TEXT", "why", changed->reason)
            .runs(
                [kind, changed, isRemoval](Session& session) { return runState(kind, *changed, isRemoval, session); });
    }
}

template<typename Record, typename IdType>
void addFive(grammar::CommandTree& tree, const Kind<Record, IdType>& kind, std::span<const grammar::FieldOption> fields,
             const Texts& texts)
{
    using grammar::CommandTree;
    const auto added = std::make_shared<GivenRecord>();
    tree.add(texts.add, CommandTree::Needs::Case)
        .fields(fields, added->fields)
        .file("--from-json", "one JSON object ('-': standard input)", added->jsonFile)
        .runs([kind, added](Session& session) { return runAdd(kind, *added, session); });
    const auto listed = std::make_shared<GivenList>();
    tree.add(texts.list, CommandTree::Needs::Case)
        .flag("--removed", "those that were removed", listed->removed)
        .flag("--all", "every one: removed and merged ones too", listed->all)
        .runs([kind, listed](Session& session) { return runList(kind, *listed, session); });
    const auto edited = std::make_shared<GivenRecord>();
    tree.add(texts.edit, CommandTree::Needs::Vault)
        .argument("ID", "which one", edited->id)
        .fields(fields, edited->fields)
        .text("--reason", "TEXT", "why it is changed", edited->reason)
        .file("--from-json", "one JSON object with what changes ('-': standard input)", edited->jsonFile)
        .runs([kind, edited](Session& session) { return runEdit(kind, *edited, session); });
    addRemoval(tree, Removable<Record, IdType>{kind.noun, kind.remove, kind.restore}, texts.remove, texts.restore);
}

} // namespace app::cli::commands
