#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "core/people/People.h"

#include <array>

namespace app::cli::commands {

using core::domain::Account;
using core::domain::Person;
using core::domain::Place;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array personFields{
    FieldOption{"--name", "NAME", "name", "the name; without one: Unknown person 1, 2, …"},
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
    FieldOption{"--person", "ID", "person", "whose it is"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
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
        core::people::removePerson,
        core::people::restorePerson,
        {QStringLiteral("ID"), QStringLiteral("Does this"), QStringLiteral("Relationship"), QStringLiteral("Name")},
        [](const Person& one) {
            return QStringList{one.id.text(), one.doesThis ? QStringLiteral("yes") : QString(), one.relationship,
                               one.name};
        },
        withMarks,
        true};
    addFive(
        tree, person, personFields,
        {{"person add", "Adds somebody who plays a part.", "person add my-records --name 'Alex Moore' --does-this yes"},
         {"person list", "Lists people.", "person list my-records"},
         {"person edit", "Changes a person; the earlier revision is kept.",
          "person edit my-records ID --mark vehicle='AB12 CDE, red'"},
         {"person remove", "Takes a person out of the lists; the record and its links stay.",
          "person remove my-records ID --reason 'Added twice'"},
         {"person restore", "Puts a removed person back.", "person restore my-records ID"}});

    const Kind<Account, core::domain::AccountId> account{
        "an account",
        "accounts",
        core::domain::accountFromJson,
        core::people::addAccount,
        core::people::editAccount,
        core::people::findAccount,
        core::people::listAccounts,
        core::people::removeAccount,
        core::people::restoreAccount,
        {QStringLiteral("ID"), QStringLiteral("Platform"), QStringLiteral("Handle"), QStringLiteral("Address")},
        [](const Account& one) {
            return QStringList{one.id.text(), one.platform, one.handle, one.url};
        }};
    addFive(
        tree, account, accountFields,
        {{"account add", "Adds a name on a platform.", "account add my-records --platform Instagram --handle @alex.m"},
         {"account list", "Lists accounts.", "account list my-records"},
         {"account edit", "Changes an account; the earlier revision is kept.",
          "account edit my-records ID --handle @new.name"},
         {"account remove", "Takes an account out of the lists; the record and its links stay.",
          "account remove my-records ID --reason 'Added twice'"},
         {"account restore", "Puts a removed account back.", "account restore my-records ID"}});

    const Kind<Place, core::domain::PlaceId> place{
        "a place",
        "places",
        core::domain::placeFromJson,
        core::people::addPlace,
        core::people::editPlace,
        core::people::findPlace,
        core::people::listPlaces,
        core::people::removePlace,
        core::people::restorePlace,
        {QStringLiteral("ID"), QStringLiteral("Name"), QStringLiteral("Address")},
        [](const Place& one) {
            return QStringList{one.id.text(), one.name, one.address};
        }};
    addFive(tree, place, placeFields,
            {{"place add", "Adds a place.", "place add my-records --name 'My work' --address '3 High Street'"},
             {"place list", "Lists places.", "place list my-records"},
             {"place edit", "Changes a place; the earlier revision is kept.",
              "place edit my-records ID --notes 'Has a camera'"},
             {"place remove", "Takes a place out of the lists; the record and its links stay.",
              "place remove my-records ID --reason 'Added twice'"},
             {"place restore", "Puts a removed place back.", "place restore my-records ID"}});
}

} // namespace app::cli::commands
