#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/commands/ReferenceOptions.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/contacts/Contacts.h"

#include <array>
#include <memory>

namespace app::cli::commands {

using core::domain::Contact;
using grammar::Command;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array contactFields{
    FieldOption{"--at", "T", "at", "when it was"},
    FieldOption{"--direction", "out|in", "direction", "from you, or to you"},
    FieldOption{"--channel", "C", "channel", "phone, email, letter, in person …"},
    FieldOption{"--agency", "NAME", "agency", "police, or another body"},
    FieldOption{"--who", "TEXT", "who", "name, number"},
    FieldOption{"--told", "TEXT", "told", "what you told them"},
    FieldOption{"--said", "TEXT", "said", "what they said"},
    FieldOption{"--report", "ID", "report", "the report that it belongs to"},
    FieldOption{"--private", "", "private", "keep out of every report", FieldOption::Kind::Flag},
};

struct GivenContact
{
    QJsonObject fields;
    GivenPromises promises;
    QStringList evidence;
    std::optional<QByteArray> jsonFile;
};

int runAdd(const GivenContact& given, Session& session)
{
    const QJsonObject fromFile = given.jsonFile ? objectFrom(session, *given.jsonFile) : QJsonObject{};
    Contact blank;
    blank.id = core::domain::ContactId::create(); // the codec wants a whole record; core gives the id that counts
    blank.caseId = core::domain::CaseId::create();
    blank.channel = QStringLiteral("phone");
    blank.agency = QStringLiteral("police");
    Contact contact
        = orFail(About::Record,
                 core::domain::contactFromJson(merged(merged(core::domain::toJson(blank), fromFile), given.fields)));
    for (const auto& promise : promisesFrom(given.promises))
        contact.promised.push_back(promise);
    core::vault::UnlockedVault& vault = session.vault();
    for (const QString& item : given.evidence)
        contact.evidence.push_back(evidenceFrom(item, session).id);
    contact.id = core::domain::ContactId();
    contact.caseId = session.matter().id;
    contact = orFail(About::Record, core::contacts::addContact(contact, vault));
    session.out().json(core::domain::toJson(contact));
    session.out().text(QStringLiteral("Added contact %1\n").arg(contact.id.text()));
    return exitDone;
}

struct GivenContactList
{
    GivenList which;
    bool isLong = false;
};

int runContactList(const GivenContactList& given, Session& session)
{
    const auto caseId = session.matter().id;
    std::vector<QJsonObject> items;
    QString whole;
    TextTable table({QStringLiteral("ID"), QStringLiteral("When"), QStringLiteral("Way"), QStringLiteral("Channel"),
                     QStringLiteral("With"), QStringLiteral("They said")});
    for (const Contact& contact :
         orFail(About::Record, core::contacts::listContacts(caseId, session.vault(), listedFrom(given.which)))) {
        items.push_back(core::domain::toJson(contact));
        table.addRow({contact.id.text(), textOf(contact.at), core::domain::directionName(contact.direction),
                      contact.channel, contact.agency, cutAt(contact.said, 80)});
        whole += textOf(contact) + QLatin1Char('\n');
    }
    session.out().jsonList("contacts", items);
    session.out().text(given.isLong ? whole : table.text());
    return exitDone;
}

} // namespace

void addContactCommands(CommandTree& tree)
{
    const auto added = std::make_shared<GivenContact>();
    Command& add
        = tree.add({"contact add", "Notes a call, a letter, an email or a meeting.",
                    "contact add my-records --at 2026-03-09 --who 'PC 4411' --promised 'Call back' --by 2026-03-12"},
                   CommandTree::Needs::Case);
    add.fields(contactFields, added->fields);
    declarePromises(add, added->promises);
    add.texts("--evidence", "ID|EXHIBIT", "the letter or the email itself (repeat)", added->evidence)
        .file("--from-json", "one JSON object ('-': standard input)", added->jsonFile)
        .runs([added](Session& session) { return runAdd(*added, session); });

    const auto listed = std::make_shared<GivenContactList>();
    tree.add({"contact list", "Lists contacts, newest first.", "contact list my-records --long"},
             CommandTree::Needs::Case)
        .flag("--long", "everything of each", listed->isLong)
        .flag("--removed", "those that were removed", listed->which.removed)
        .flag("--all", "every one: removed ones too", listed->which.all)
        .runs([listed](Session& session) { return runContactList(*listed, session); });

    addRemoval(tree,
               Removable<Contact, core::domain::ContactId>{"a contact", core::contacts::removeContact,
                                                           core::contacts::restoreContact},
               {"contact remove", "Takes a contact out of the lists; the record and what belongs to it stay.",
                "contact remove my-records ID --reason 'Added twice'"},
               {"contact restore", "Puts a removed contact back.", "contact restore my-records ID"});
}

} // namespace app::cli::commands
