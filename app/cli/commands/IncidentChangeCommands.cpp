#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/IncidentInput.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/base/Json.h"
#include "core/custody/Ledger.h"
#include "core/diary/Diary.h"

#include <memory>

namespace app::cli::commands {

using core::domain::Incident;
using core::domain::IncidentId;
using grammar::Command;
using grammar::CommandTree;

namespace {

/// What a person may give of an incident: its JSON without what the program keeps by itself.
QJsonObject givenPart(const Incident& incident)
{
    QJsonObject json = core::domain::toJson(incident);
    for (const char* member :
         {"case", "written_at", "revised_at", "revision", "amend_reason", "withdrawn_at", "withdrawn_reason"})
        json.remove(QString::fromLatin1(member));
    return json;
}

int answer(const Incident& incident, const Session& session, const QString& done)
{
    session.out().json(core::domain::toJson(incident));
    session.out().text(QStringLiteral("%1 %2, revision %3\n").arg(done, incident.id.text()).arg(incident.revision));
    return exitDone;
}

int runAmend(const GivenIncident& given, Session& session)
{
    if (!given.jsonFile && !given.hasFields())
        failUsage(QStringLiteral("There is nothing to change"),
                  QStringLiteral("Give a field, for example --what TEXT"));
    const auto id = idFrom<IncidentId>(QStringLiteral("an incident"), given.id);
    const QString place = given.jsonFile ? QStringLiteral("incident 1: ") : QString();
    QJsonObject changes = given.jsonFile ? objectFrom(session, *given.jsonFile) : QJsonObject{};
    changes = merged(given.jsonFile ? statementJson(changes, place, session) : changes, statementJson(given, session));
    core::vault::UnlockedVault& vault = session.vault();
    const Incident before = orFail(About::Record, core::diary::findIncident(id, vault));
    const auto statement = statementFrom(merged(givenPart(before), changes), place);
    const Incident after
        = orFail(About::Record, core::diary::amendIncident(id, statement, given.reason.value_or(QString()), vault));
    return answer(after, session, QStringLiteral("Amended incident"));
}

/// Which incident, and why.
struct Given
{
    QString id;
    std::optional<QString> reason;
};

int runWithdraw(const Given& given, Session& session)
{
    const auto id = idFrom<IncidentId>(QStringLiteral("an incident"), given.id);
    const Incident after
        = orFail(About::Record, core::diary::withdrawIncident(id, given.reason.value_or(QString()), session.vault()));
    return answer(after, session, QStringLiteral("Withdrawn incident"));
}

int runRestore(const Given& given, Session& session)
{
    const auto id = idFrom<IncidentId>(QStringLiteral("an incident"), given.id);
    const auto after
        = orFail(About::Record, core::diary::restoreIncidents({id}, given.reason.value_or(QString()), session.vault()));
    return answer(after.front(), session, QStringLiteral("Restored incident"));
}

QStringList changedMembers(const QJsonObject& before, const QJsonObject& after)
{
    QStringList names;
    for (auto member = after.begin(); member != after.end(); ++member)
        if (before.value(member.key()) != member.value() && member.key() != QLatin1String("revised_at")
            && member.key() != QLatin1String("revision") && member.key() != QLatin1String("amend_reason"))
            names << member.key();
    return names;
}

int runHistory(const QString& given, Session& session)
{
    const auto id = idFrom<IncidentId>(QStringLiteral("an incident"), given);
    orFail(About::Record, core::diary::findIncident(id, session.vault()));
    std::vector<QJsonObject> items;
    TextTable table(
        {QStringLiteral("Revision"), QStringLiteral("Written"), QStringLiteral("Reason"), QStringLiteral("Changed")});
    QJsonObject before;
    for (const auto& revision : orFail(About::Record, core::custody::revisionsOf(session.vault(), id.bytes()))) {
        const QJsonObject record = orFail(About::Record, core::base::parseJson(revision.canonical)).toObject();
        items.push_back({{QStringLiteral("number"), revision.number},
                         {QStringLiteral("written_at"), core::base::toUtcText(revision.writtenAt)},
                         {QStringLiteral("reason"), revision.reason},
                         {QStringLiteral("log_entry"), revision.logEntry},
                         {QStringLiteral("record"), record}});
        table.addRow({QString::number(revision.number), textOf(revision.writtenAt), revision.reason,
                      before.isEmpty() ? QStringLiteral("first written")
                                       : changedMembers(before, record).join(QStringLiteral(", "))});
        before = record;
    }
    session.out().jsonList("revisions", items);
    session.out().text(table.text());
    return exitDone;
}

} // namespace

void addIncidentChangeCommands(CommandTree& tree)
{
    const auto amended = std::make_shared<GivenIncident>();
    Command& amend = tree.add({"incident amend", "Corrects an incident: adds a revision, the earlier ones stay.",
                               "incident amend my-records ID --where 'Bus stop' --reason 'I had the wrong street'"},
                              CommandTree::Needs::Case);
    amend.argument("ID", "which incident", amended->id).text("--reason", "TEXT", "why it is changed", amended->reason);
    declareIncidentOptions(amend, *amended);
    amend.flag("--not-private", "may stand in reports again", amended->isNotPrivate).runs([amended](Session& session) {
        return runAmend(*amended, session);
    });

    const auto withdrawn = std::make_shared<Given>();
    tree.add({"incident withdraw", "Takes an incident back; it is kept, with the reason.",
              "incident withdraw my-records ID --reason 'It was somebody else'"},
             CommandTree::Needs::Vault)
        .argument("ID", "which incident", withdrawn->id)
        .text("--reason", "TEXT", "why it is taken back", withdrawn->reason)
        .needs("--reason")
        .runs([withdrawn](Session& session) { return runWithdraw(*withdrawn, session); });

    const auto restored = std::make_shared<Given>();
    tree.add({"incident restore", "Puts back an incident that was withdrawn; what was said about it stays.",
              "incident restore my-records ID"},
             CommandTree::Needs::Vault)
        .argument("ID", "which incident", restored->id)
        .text("--reason", "TEXT", "why it is put back", restored->reason)
        .runs([restored](Session& session) { return runRestore(*restored, session); });

    const auto shown = std::make_shared<QString>();
    tree.add({"incident history", "Lists every revision of an incident.", "incident history my-records ID --json"},
             CommandTree::Needs::Vault)
        .argument("ID", "which incident", *shown)
        .runs([shown](Session& session) { return runHistory(*shown, session); });
}

} // namespace app::cli::commands
