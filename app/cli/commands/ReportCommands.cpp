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

#include <QJsonArray>

#include <array>
#include <memory>

namespace app::cli::commands {

using core::domain::Report;
using core::domain::ReportId;
using grammar::Command;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array reportFields{
    FieldOption{"--channel", "C", "channel",
                "101, 999, online, station, phone, email, letter, in-person, platform, other"},
    FieldOption{"--agency", "NAME", "agency", "police, or another body"},
    FieldOption{"--force", "NAME", "force", "which police force"},
    FieldOption{"--made-at", "T", "made_at", "when you made it"},
    FieldOption{"--no-reference", "", "no_reference_given", "you asked and got no number", FieldOption::Kind::Flag},
    FieldOption{"--officer", "TEXT", "officer", "name, number, team"},
    FieldOption{"--told", "TEXT", "told", "what you told them"},
    FieldOption{"--said", "TEXT", "said", "what they said"},
    FieldOption{"--recorded-as", "TEXT", "recorded_as", "the offence they named"},
    FieldOption{"--status", "TEXT", "status", "open, closed, or your words"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
    FieldOption{"--private", "", "private", "keep out of every report", FieldOption::Kind::Flag},
};

constexpr char reportNoun[] = "a report";

struct GivenReport
{
    QString id;
    QJsonObject fields;
    GivenReferences references;
    GivenPromises promises;
    QStringList incidents;
    QStringList evidence;
    std::optional<int> kept;
    std::optional<QString> reason;
    std::optional<QByteArray> jsonFile;
};

bool isEmpty(const GivenReport& given)
{
    return given.fields.isEmpty() && given.references.references.isEmpty() && given.promises.what.isEmpty()
        && given.incidents.isEmpty() && given.evidence.isEmpty() && !given.kept && !given.jsonFile;
}

/// `before` with what was given: fields replace, references, promises, incidents and evidence are added.
Report changed(const Report& before, const GivenReport& given, Session& session)
{
    const QJsonObject fromFile = given.jsonFile ? objectFrom(session, *given.jsonFile) : QJsonObject{};
    Report after
        = orFail(About::Record,
                 core::domain::reportFromJson(merged(merged(core::domain::toJson(before), fromFile), given.fields)));
    for (const auto& reference : referencesFrom(given.references, dayOf(after.madeAt)))
        after.references.push_back(reference);
    for (const auto& promise : promisesFrom(given.promises))
        after.promised.push_back(promise);
    for (const auto& incident : incidentIdsFrom(given.incidents))
        if (std::find(after.incidents.begin(), after.incidents.end(), incident) == after.incidents.end())
            after.incidents.push_back(incident);
    for (const QString& exhibitOrId : given.evidence)
        if (const auto item = evidenceFrom(exhibitOrId, session).id;
            std::find(after.evidence.begin(), after.evidence.end(), item) == after.evidence.end())
            after.evidence.push_back(item);
    if (given.kept) {
        if (*given.kept < 1 || static_cast<std::size_t>(*given.kept) > after.promised.size())
            failUsage(QStringLiteral("There is no promise number %1").arg(*given.kept),
                      QStringLiteral("'report list --json' shows the promises, counted from 1"));
        after.promised[static_cast<std::size_t>(*given.kept) - 1].kept = true;
    }
    return after;
}

int runAdd(const GivenReport& given, Session& session)
{
    Report blank;
    blank.id = ReportId::create(); // the codec wants a whole record; core gives the id that counts
    blank.caseId = core::domain::CaseId::create();
    blank.agency = QStringLiteral("police");
    blank.channel = QStringLiteral("other");
    blank.status = QStringLiteral("open");
    Report report = changed(blank, given, session);
    report.id = ReportId();
    core::vault::UnlockedVault& vault = session.vault();
    report.caseId = session.matter().id;
    return answer(orFail(About::Record, core::contacts::addReport(report, vault)), session, QStringLiteral("Added"),
                  reportNoun);
}

int runEdit(const GivenReport& given, Session& session)
{
    if (isEmpty(given))
        failUsage(QStringLiteral("There is nothing to change"), QStringLiteral("Give a field; --help lists them"));
    const auto id = idFrom<ReportId>(QStringLiteral("a report"), given.id);
    core::vault::UnlockedVault& vault = session.vault();
    const Report before = orFail(About::Record, core::contacts::findReport(id, vault));
    Report after = changed(before, given, session);
    after.id = before.id;
    after = orFail(About::Record, core::contacts::editReport(after, given.reason.value_or(QString()), vault));
    return answer(after, session, QStringLiteral("Changed"), reportNoun);
}

struct GivenReportList
{
    GivenList which;
    bool isLong = false;
};

int runReportList(const GivenReportList& given, Session& session)
{
    const auto caseId = session.matter().id;
    std::vector<QJsonObject> items;
    QString whole;
    TextTable table({QStringLiteral("ID"), QStringLiteral("Made"), QStringLiteral("Channel"), QStringLiteral("To"),
                     QStringLiteral("Status"), QStringLiteral("References")});
    for (const Report& report :
         orFail(About::Record, core::contacts::listReports(caseId, session.vault(), listedFrom(given.which)))) {
        items.push_back(core::domain::toJson(report));
        QStringList references;
        for (const auto& reference : report.references)
            references << reference.type + QLatin1Char(' ') + reference.value;
        table.addRow({report.id.text(), textOf(report.madeAt), report.channel, report.agency, report.status,
                      references.join(QStringLiteral(", "))});
        whole += textOf(report) + QLatin1Char('\n');
    }
    session.out().jsonList("reports", items);
    session.out().text(given.isLong ? whole : table.text());
    return exitDone;
}

void declare(Command& command, GivenReport& given)
{
    command.fields(reportFields, given.fields);
    declareReferences(command, given.references);
    declarePromises(command, given.promises);
    command.texts("--incident", "ID", "what you told them about (repeat)", given.incidents)
        .texts("--evidence", "ID|EXHIBIT", "what you gave them, or their letter (repeat)", given.evidence)
        .file("--from-json", "one JSON object ('-': standard input)", given.jsonFile);
}

} // namespace

void addReportCommands(CommandTree& tree)
{
    const auto added = std::make_shared<GivenReport>();
    Command& add = tree.add({"report add", "Notes a report to the police or another body, and its reference numbers.",
                             "report add my-records --channel 101 --made-at 2026-03-05 --reference incident=412"},
                            CommandTree::Needs::Case);
    declare(add, *added);
    add.runs([added](Session& session) { return runAdd(*added, session); });

    const auto listed = std::make_shared<GivenReportList>();
    tree.add({"report list", "Lists reports, newest first.", "report list my-records"}, CommandTree::Needs::Case)
        .flag("--long", "everything of each", listed->isLong)
        .flag("--removed", "those that were removed", listed->which.removed)
        .flag("--all", "every one: removed ones too", listed->which.all)
        .runs([listed](Session& session) { return runReportList(*listed, session); });

    const auto edited = std::make_shared<GivenReport>();
    Command& edit
        = tree.add({"report edit", "Changes a report; references, promises, incidents and evidence are added to it.",
                    "report edit my-records ID --reference crime=46/10234/26"},
                   CommandTree::Needs::Vault);
    edit.argument("ID", "which report", edited->id);
    declare(edit, *edited);
    edit.number("--kept", "mark promise number N as kept", edited->kept)
        .text("--reason", "TEXT", "why it is changed", edited->reason)
        .runs([edited](Session& session) { return runEdit(*edited, session); });

    addRemoval(tree,
               Removable<Report, ReportId>{reportNoun, core::contacts::removeReport, core::contacts::restoreReport},
               {"report remove", "Takes a report out of the lists; the record and what belongs to it stay.",
                "report remove my-records ID --reason 'Never sent'"},
               {"report restore", "Puts a removed report back.", "report restore my-records ID"});
}

} // namespace app::cli::commands
