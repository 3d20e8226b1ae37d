#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/IncidentInput.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/diary/Diary.h"

#include <QJsonArray>

#include <memory>

namespace app::cli::commands {

using core::diary::IncidentQuery;
using core::domain::Incident;
using grammar::Command;
using grammar::CommandTree;

namespace {

core::diary::AddIncidentsRequest requestFrom(const GivenIncident& given, Session& session)
{
    core::diary::AddIncidentsRequest request;
    if (!given.jsonFile) {
        request.statements.push_back(statementFrom(statementJson(given, session), {}));
        return request;
    }
    // The text is read and checked before the passphrase is asked for.
    const std::vector<QJsonObject> objects = objectsFrom(session, *given.jsonFile);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const QString place = QStringLiteral("incident %1: ").arg(i + 1);
        request.statements.push_back(statementFrom(statementJson(objects[i], place, session), place));
    }
    return request;
}

int runAdd(const GivenIncident& given, Session& session)
{
    if (given.jsonFile && given.hasFields())
        failUsage(QStringLiteral("--from-json and options for one incident are both given"),
                  QStringLiteral("Give one or the other"));
    if (!given.jsonFile && !given.fields.contains(QStringLiteral("what")))
        failUsage(QStringLiteral("--what is missing"),
                  QStringLiteral("Say what happened with --what TEXT, or use --from-json FILE"));
    core::diary::AddIncidentsRequest request = requestFrom(given, session);
    core::vault::UnlockedVault& vault = session.vault();
    request.caseId = session.matter().id;
    const auto added = core::diary::addIncidents(request, vault, session.job());
    if (!added)
        throw Failure(given.jsonFile && added.error().code == core::base::ErrorCode::Invalid ? About::Input
                                                                                             : About::Record,
                      added.error());
    std::vector<QJsonObject> items;
    QString ids;
    for (const Incident& incident : *added) {
        items.push_back(core::domain::toJson(incident));
        ids += incident.id.text() + QLatin1Char('\n');
    }
    session.out().jsonList("incidents", items);
    session.out().text(ids);
    return exitDone;
}

struct GivenList
{
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> person;
    std::optional<QString> behaviour;
    std::optional<QString> tag;
    std::optional<QString> order;
    std::optional<bool> reported;
    std::optional<int> limit;
    bool withWithdrawn = false;
};

IncidentQuery queryFrom(const GivenList& given, Session& session)
{
    IncidentQuery query;
    query.limit = given.limit.value_or(0);
    query.withWithdrawn = given.withWithdrawn;
    query.filter.reported = given.reported;
    if (given.tag)
        query.filter.tags = {*given.tag};
    if (given.behaviour) {
        query.filter.behaviours = {*given.behaviour};
        checkBehaviours({{QStringLiteral("behaviours"), QJsonArray{*given.behaviour}}}, {});
    }
    if (given.order == QLatin1String("oldest"))
        query.order = IncidentQuery::Order::OldestFirst;
    else if (given.order == QLatin1String("written"))
        query.order = IncidentQuery::Order::LastWrittenFirst;
    if (given.from)
        query.filter.from = beginningOf(whenFrom("--from", *given.from));
    if (given.to)
        query.filter.to = endOf(whenFrom("--to", *given.to));
    if (given.person)
        query.filter.people = {idFrom<core::domain::PersonId>(QStringLiteral("a person"), *given.person)};
    query.caseId = session.matter().id;
    return query;
}

QString marksOf(const core::diary::IncidentSummary& summary)
{
    QStringList marks;
    if (summary.isPrivate)
        marks << QStringLiteral("private");
    if (summary.isWithdrawn)
        marks << QStringLiteral("withdrawn");
    if (summary.isReported)
        marks << QStringLiteral("reported");
    if (summary.evidenceCount > 0)
        marks << QStringLiteral("evidence %1").arg(summary.evidenceCount);
    return marks.join(QStringLiteral(", "));
}

int runList(const GivenList& given, Session& session)
{
    const IncidentQuery query = queryFrom(given, session);
    if (session.out().asJson()) {
        std::vector<QJsonObject> items;
        for (const Incident& incident : orFail(About::Record, core::diary::readIncidents(query, session.vault())))
            items.push_back(core::domain::toJson(incident));
        session.out().jsonList("incidents", items);
        return exitDone;
    }
    TextTable table({QStringLiteral("ID"), QStringLiteral("When"), QStringLiteral("Marks"), QStringLiteral("What")});
    for (const auto& summary : orFail(About::Record, core::diary::listIncidents(query, session.vault())))
        table.addRow({summary.id.text(), textOf(summary.when), marksOf(summary),
                      cutAt(summary.title.isEmpty() ? summary.beginning : summary.title, 80)});
    session.out().text(table.text());
    return exitDone;
}

int runShow(const QString& id, Session& session)
{
    const auto incidentId = idFrom<core::domain::IncidentId>(QStringLiteral("an incident"), id);
    const Incident incident = orFail(About::Record, core::diary::findIncident(incidentId, session.vault()));
    session.out().json(core::domain::toJson(incident));
    session.out().text(textOf(incident));
    return exitDone;
}

} // namespace

void addIncidentCommands(CommandTree& tree)
{
    const auto added = std::make_shared<GivenIncident>();
    Command& add = tree.add({"incident add",
                             "Writes down what happened: one from options, or any number from JSON, all or none.",
                             "incident add my-records --what 'He waited outside' --when 2026-03-04T21:10"},
                            CommandTree::Needs::Case);
    declareIncidentOptions(add, *added);
    add.runs([added](Session& session) { return runAdd(*added, session); });

    const auto listed = std::make_shared<GivenList>();
    tree.add({"incident list", "Lists incidents, newest first.", "incident list my-records --from 2026-03 --json"},
             CommandTree::Needs::Case)
        .text("--from", "T", "from this time, day or month on", listed->from)
        .text("--to", "T", "up to and with this one", listed->to)
        .text("--person", "ID", "with this person", listed->person)
        .text("--behaviour", "ID", "of this kind", listed->behaviour)
        .text("--tag", "WORD", "with this tag", listed->tag)
        .yesNo("--reported", "in a report, or in none", listed->reported)
        .choice("--order", "newest|oldest|written", "which comes first", listed->order)
        .number("--limit", "at most so many", listed->limit)
        .flag("--with-withdrawn", "withdrawn ones too", listed->withWithdrawn)
        .runs([listed](Session& session) { return runList(*listed, session); });

    const auto shown = std::make_shared<QString>();
    tree.add({"incident show", "Shows one incident, whole.", "incident show my-records ID"}, CommandTree::Needs::Vault)
        .argument("ID", "which incident", *shown)
        .runs([shown](Session& session) { return runShow(*shown, session); });
}

} // namespace app::cli::commands
