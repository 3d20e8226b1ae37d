#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/people/People.h"

#include <QJsonArray>

#include <array>
#include <memory>

namespace app::cli::commands {

using core::domain::Account;
using core::domain::Person;
using core::domain::Place;
using grammar::CommandText;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array personFields{
    FieldOption{"--name", "NAME", "name", "the name, or 'Unknown person 1'"},
    FieldOption{"--shown-as", "NAME", "shown_as", "what the window shows instead"},
    FieldOption{"--relationship", "TEXT", "relationship", "who they are to you"},
    FieldOption{"--description", "TEXT", "description", "what they look like"},
    FieldOption{"--how-known", "TEXT", "how_known", "how you know it is them"},
    FieldOption{"--certainty", "C", "certainty", "sure, think-so or guess"},
    FieldOption{"--does-this", "yes|no", "does_this", "the person who does it", FieldOption::Kind::YesNo},
    FieldOption{"--mark", "KIND=VALUE", "marks", "phone, email, vehicle, address, alias, other (repeat)",
                FieldOption::Kind::Texts},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
};

constexpr std::array accountFields{
    FieldOption{"--platform", "NAME", "platform", "where it is"},
    FieldOption{"--handle", "NAME", "handle", "the name it shows"},
    FieldOption{"--stable-id", "ID", "stable_id", "the id that stays when the name changes"},
    FieldOption{"--url", "U", "url", "its address"},
    FieldOption{"--person", "ID", "person", "whose it is"},
    FieldOption{"--certainty", "C", "certainty", "sure, think-so or guess"},
    FieldOption{"--basis", "TEXT", "basis", "why you think so"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
};

constexpr std::array placeFields{
    FieldOption{"--name", "NAME", "name", "what you call it"},
    FieldOption{"--address", "TEXT", "address", "where it is"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
};

struct GivenRecord
{
    QString id;
    QJsonObject fields;
    std::optional<QString> reason;
    std::optional<QByteArray> jsonFile;
};

/// What one kind of record needs to be added, edited and listed alike.
template<typename Record, typename IdType>
struct Kind
{
    const char* noun; ///< "a person".
    const char* list; ///< "people", the member of a JSON answer.
    core::base::Result<Record> (*fromJson)(const QJsonObject&);
    core::base::Result<Record> (*add)(Record, core::vault::UnlockedVault&);
    core::base::Result<Record> (*edit)(Record, const QString&, core::vault::UnlockedVault&);
    core::base::Result<Record> (*find)(IdType, const core::vault::UnlockedVault&);
    core::base::Result<std::vector<Record>> (*all)(core::domain::CaseId, const core::vault::UnlockedVault&);
    QStringList headings;
    QStringList (*row)(const Record&);
};

/// "phone=07700 900123" as the codec has it.
QJsonObject withMarks(QJsonObject fields)
{
    QJsonArray marks;
    const QJsonArray given = fields.value(QStringLiteral("marks")).toArray();
    for (const QJsonValue mark : given) {
        if (!mark.isString()) {
            marks.append(mark);
            continue;
        }
        const QString text = mark.toString();
        if (!text.contains(QLatin1Char('=')))
            failUsage(QStringLiteral("'%1' does not fit --mark").arg(text),
                      QStringLiteral("Write it as phone=07700 900123"));
        marks.append(QJsonObject{{QStringLiteral("kind"), text.section(QLatin1Char('='), 0, 0)},
                                 {QStringLiteral("value"), text.section(QLatin1Char('='), 1)}});
    }
    if (!given.isEmpty())
        fields.insert(QStringLiteral("marks"), marks);
    return fields;
}

QJsonObject fieldsOf(const GivenRecord& given, const Session& session)
{
    QJsonObject fields = given.jsonFile ? objectFrom(session, *given.jsonFile) : QJsonObject{};
    return withMarks(merged(fields, given.fields));
}

template<typename Record, typename IdType>
int answer(const Record& record, const Session& session, const QString& done, const Kind<Record, IdType>& kind)
{
    session.out().json(core::domain::toJson(record));
    session.out().text(QStringLiteral("%1 %2 %3\n")
                           .arg(done, QString::fromLatin1(kind.noun).section(QLatin1Char(' '), 1), record.id.text()));
    return exitDone;
}

template<typename Record, typename IdType>
int runAdd(const Kind<Record, IdType>& kind, const GivenRecord& given, Session& session)
{
    const QJsonObject fields = fieldsOf(given, session);
    core::vault::UnlockedVault& vault = session.vault();
    Record blank;
    blank.id = IdType::create(); // the codec wants a whole record; core gives the id that counts
    blank.caseId = session.matter().id;
    Record record = orFail(About::Record, kind.fromJson(merged(core::domain::toJson(blank), fields)));
    record.id = IdType();
    return answer(orFail(About::Record, kind.add(record, vault)), session, QStringLiteral("Added"), kind);
}

template<typename Record, typename IdType>
int runEdit(const Kind<Record, IdType>& kind, const GivenRecord& given, Session& session)
{
    const IdType id = idFrom<IdType>(QString::fromLatin1(kind.noun), given.id);
    const QJsonObject fields = fieldsOf(given, session);
    if (fields.isEmpty())
        failUsage(QStringLiteral("There is nothing to change"), QStringLiteral("Give a field; --help lists them"));
    core::vault::UnlockedVault& vault = session.vault();
    const Record before = orFail(About::Record, kind.find(id, vault));
    Record after = orFail(About::Record, kind.fromJson(merged(core::domain::toJson(before), fields)));
    after.id = before.id;
    return answer(orFail(About::Record, kind.edit(after, given.reason.value_or(QString()), vault)), session,
                  QStringLiteral("Changed"), kind);
}

template<typename Record, typename IdType>
int runList(const Kind<Record, IdType>& kind, Session& session)
{
    const core::domain::CaseId caseId = session.matter().id;
    std::vector<QJsonObject> items;
    TextTable table(kind.headings);
    for (const Record& record : orFail(About::Record, kind.all(caseId, session.vault()))) {
        items.push_back(core::domain::toJson(record));
        table.addRow(kind.row(record));
    }
    session.out().jsonList(kind.list, items);
    session.out().text(table.text());
    return exitDone;
}

struct Texts
{
    CommandText add;
    CommandText list;
    CommandText edit;
};

template<typename Record, typename IdType>
void addThree(CommandTree& tree, const Kind<Record, IdType>& kind, std::span<const FieldOption> fields,
              const Texts& texts)
{
    const auto added = std::make_shared<GivenRecord>();
    tree.add(texts.add, CommandTree::Needs::Case)
        .fields(fields, added->fields)
        .file("--from-json", "one JSON object ('-': standard input)", added->jsonFile)
        .runs([kind, added](Session& session) { return runAdd(kind, *added, session); });
    tree.add(texts.list, CommandTree::Needs::Case).runs([kind](Session& session) { return runList(kind, session); });
    const auto edited = std::make_shared<GivenRecord>();
    tree.add(texts.edit, CommandTree::Needs::Vault)
        .argument("ID", "which one", edited->id)
        .fields(fields, edited->fields)
        .text("--reason", "TEXT", "why it is changed", edited->reason)
        .file("--from-json", "one JSON object with what changes ('-': standard input)", edited->jsonFile)
        .runs([kind, edited](Session& session) { return runEdit(kind, *edited, session); });
}

} // namespace

void addPeopleCommands(CommandTree& tree)
{
    const Kind<Person, core::domain::PersonId> person{
        "a person",
        "people",
        core::domain::personFromJson,
        core::people::addPerson,
        core::people::editPerson,
        core::people::findPerson,
        core::people::listPeople,
        {QStringLiteral("ID"), QStringLiteral("Does this"), QStringLiteral("Relationship"), QStringLiteral("Name")},
        [](const Person& one) {
            return QStringList{one.id.text(), one.doesThis ? QStringLiteral("yes") : QString(), one.relationship,
                               one.name};
        }};
    addThree(
        tree, person, personFields,
        {{"person add", "Adds somebody who plays a part.", "person add my-records --name 'Alex Moore' --does-this yes"},
         {"person list", "Lists people.", "person list my-records"},
         {"person edit", "Changes a person; the earlier revision is kept.",
          "person edit my-records ID --mark vehicle='AB12 CDE, red'"}});

    const Kind<Account, core::domain::AccountId> account{
        "an account",
        "accounts",
        core::domain::accountFromJson,
        core::people::addAccount,
        core::people::editAccount,
        core::people::findAccount,
        core::people::listAccounts,
        {QStringLiteral("ID"), QStringLiteral("Platform"), QStringLiteral("Handle"), QStringLiteral("Address")},
        [](const Account& one) {
            return QStringList{one.id.text(), one.platform, one.handle, one.url};
        }};
    addThree(
        tree, account, accountFields,
        {{"account add", "Adds a name on a platform.", "account add my-records --platform Instagram --handle @alex.m"},
         {"account list", "Lists accounts.", "account list my-records"},
         {"account edit", "Changes an account; the earlier revision is kept.",
          "account edit my-records ID --handle @new.name"}});

    const Kind<Place, core::domain::PlaceId> place{
        "a place",
        "places",
        core::domain::placeFromJson,
        core::people::addPlace,
        core::people::editPlace,
        core::people::findPlace,
        core::people::listPlaces,
        {QStringLiteral("ID"), QStringLiteral("Name"), QStringLiteral("Address")},
        [](const Place& one) {
            return QStringList{one.id.text(), one.name, one.address};
        }};
    addThree(tree, place, placeFields,
             {{"place add", "Adds a place.", "place add my-records --name 'My work' --address '3 High Street'"},
              {"place list", "Lists places.", "place list my-records"},
              {"place edit", "Changes a place; the earlier revision is kept.",
               "place edit my-records ID --notes 'Has a camera'"}});
}

} // namespace app::cli::commands
