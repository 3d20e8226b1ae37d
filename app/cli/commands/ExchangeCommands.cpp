#include "app/cli/Failure.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/DocumentOutput.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/exchange/Dump.h"

#include <memory>

namespace app::cli::commands {

using grammar::CommandTree;

namespace {

int runDump(const DocumentTarget& target, Session& session)
{
    checkTarget(target, QStringLiteral("json"), session);
    const QByteArray everything = orFail(About::Record, core::exchange::dump(session.vault(), session.job()));
    return deliver(everything, target, session);
}

int runLoad(const QByteArray& path, Session& session)
{
    const QByteArray json = session.readInput(path);
    core::vault::UnlockedVault& vault = session.vault();
    core::base::Result<core::exchange::Loaded> result = core::base::Error{};
    {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        result = core::exchange::load(json, vault, session.job());
    }
    const core::exchange::Loaded loaded = orFail(About::Input, std::move(result));
    QJsonObject refs;
    for (const auto& [ref, id] : loaded.refs)
        refs.insert(ref, id);
    session.out().json({{QStringLiteral("cases"), loaded.cases},
                        {QStringLiteral("people"), loaded.people},
                        {QStringLiteral("accounts"), loaded.accounts},
                        {QStringLiteral("places"), loaded.places},
                        {QStringLiteral("orders"), loaded.orders},
                        {QStringLiteral("incidents"), loaded.incidents},
                        {QStringLiteral("evidence"), loaded.evidence},
                        {QStringLiteral("reports"), loaded.reports},
                        {QStringLiteral("contacts"), loaded.contacts},
                        {QStringLiteral("own_words"), loaded.ownWords},
                        {QStringLiteral("refs"), refs}});
    session.out().text(labelled({{QStringLiteral("Cases"), QString::number(loaded.cases)},
                                 {QStringLiteral("People"), QString::number(loaded.people)},
                                 {QStringLiteral("Accounts"), QString::number(loaded.accounts)},
                                 {QStringLiteral("Places"), QString::number(loaded.places)},
                                 {QStringLiteral("Orders"), QString::number(loaded.orders)},
                                 {QStringLiteral("Incidents"), QString::number(loaded.incidents)},
                                 {QStringLiteral("Evidence"), QString::number(loaded.evidence)},
                                 {QStringLiteral("Reports"), QString::number(loaded.reports)},
                                 {QStringLiteral("Contacts"), QString::number(loaded.contacts)},
                                 {QStringLiteral("Own words"), QString::number(loaded.ownWords)}}));
    return exitDone;
}

} // namespace

void addExchangeCommands(CommandTree& tree)
{
    const auto target = std::make_shared<DocumentTarget>();
    tree.add({"dump",
              "Writes every record as one JSON document, readable without this program. The bytes of files, "
              "half-written text and saved filters are not in it.",
              "dump my-records -o everything.json"},
             CommandTree::Needs::Vault)
        .file("-o,--output", "write a new file", target->file)
        .flag("--force", "replace the file if it is there", target->force)
        .runs([target](Session& session) { return runDump(*target, session); });

    const auto path = std::make_shared<QByteArray>();
    tree.add({"load", "Takes in the records of a dump, or of a JSON file written by hand: all or none.",
              "load my-records everything.json"},
             CommandTree::Needs::Vault)
        .argumentFile("FILE", "a dump ('-': standard input)", *path)
        .runs([path](Session& session) { return runLoad(*path, session); });
}

} // namespace app::cli::commands
