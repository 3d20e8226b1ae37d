#include "app/cli/Failure.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/VisibleText.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/audit/CheckVault.h"
#include "core/custody/VerifyLog.h"
#include "core/intake/AcquireFile.h"

#include <QJsonArray>

#include <memory>

namespace app::cli::commands {

using core::custody::LogEntry;
using core::custody::Verification;
using grammar::CommandTree;

namespace {

/// Problems or notices as JSON, and as lines for people.
struct Told
{
    QJsonArray json;
    QString lines;
};

Told told(const std::vector<core::custody::Problem>& findings)
{
    Told told;
    for (const auto& finding : findings) {
        told.json.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                     {QStringLiteral("subject"), finding.subject},
                                     {QStringLiteral("path"), finding.path},
                                     {QStringLiteral("message"), finding.message}});
        QStringList about{finding.code, finding.subject, finding.path};
        about.removeAll(QString());
        about.removeDuplicates();
        told.lines += QStringLiteral("%1 (%2)\n")
                          .arg(visibleLine(finding.message), visibleLine(about.join(QStringLiteral(", "))));
    }
    return told;
}

int answer(const Verification& verification, const QString& whatHolds, const Session& session)
{
    const Told problems = told(verification.problems);
    const Told notices = told(verification.notices);
    session.out().json({{QStringLiteral("ok"), verification.holds()},
                        {QStringLiteral("problems"), problems.json},
                        {QStringLiteral("notices"), notices.json},
                        {QStringLiteral("checked"), verification.checked},
                        {QStringLiteral("head"),
                         QJsonObject{{QStringLiteral("entries"), verification.head.entries},
                                     {QStringLiteral("link"), verification.head.link.hex()}}}});
    session.out().text(problems.lines + notices.lines);
    session.out().text(verification.holds()
                           ? whatHolds.arg(verification.checked)
                           : QStringLiteral("%1 of %2 things checked are not as they were written. Keep this folder as "
                                            "it is, and every copy you have.\n")
                                 .arg(verification.problems.size())
                                 .arg(verification.checked));
    return verification.holds() ? exitDone : exitProblemFound;
}

struct GivenLog
{
    bool verify = false;
    std::optional<int> after;
    std::optional<int> limit;
};

QJsonObject entryJson(const LogEntry& entry)
{
    // The first line of a body says its format: "evidence-log-entry: 1".
    const QString first = QString::fromLatin1(entry.body.left(entry.body.indexOf('\n')));
    QJsonObject json{{first.section(QStringLiteral(": "), 0, 0), first.section(QStringLiteral(": "), 1)}};
    for (const auto& [name, value] : entry.fields)
        json.insert(name, name == QLatin1String("seq") ? QJsonValue(entry.sequence) : QJsonValue(value));
    json.insert(QStringLiteral("link"), entry.link.hex());
    return json;
}

QString factsOf(const LogEntry& entry)
{
    QStringList facts;
    for (const auto& [name, value] : entry.fields) {
        if (name.startsWith(QLatin1String("fact.")))
            facts << name.mid(5) + QLatin1Char('=') + value;
        else if (name == QLatin1String("note"))
            facts << value;
    }
    return facts.join(QStringLiteral("; "));
}

QString fieldOf(const LogEntry& entry, QLatin1String wanted)
{
    for (const auto& [name, value] : entry.fields)
        if (name == wanted)
            return value;
    return {};
}

int runLog(const GivenLog& given, Session& session)
{
    if (given.verify) {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        return answer(orFail(About::Record, core::custody::verifyLog(session.vault(), session.job())),
                      QStringLiteral("The log holds together: %1 things checked.\n"), session);
    }
    constexpr int everything = 0x7fffffff;
    std::vector<QJsonObject> items;
    TextTable table({QStringLiteral("Entry"), QStringLiteral("Time"), QStringLiteral("Event"),
                     QStringLiteral("Subject"), QStringLiteral("Facts")});
    for (const LogEntry& entry :
         orFail(About::Record,
                core::custody::readLog(session.vault(), given.after.value_or(0), given.limit.value_or(everything)))) {
        items.push_back(entryJson(entry));
        table.addRow({QString::number(entry.sequence), fieldOf(entry, QLatin1String("time")),
                      fieldOf(entry, QLatin1String("event")), fieldOf(entry, QLatin1String("subject")),
                      factsOf(entry)});
    }
    session.out().jsonList("entries", items);
    session.out().text(table.text());
    return exitDone;
}

struct GivenCheck
{
    bool readData = false;
    bool repair = false;
};

/// What can be put right without a backup: opening has repaired the header from its copy; complete files without a
/// record get one.
void repair(Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    const auto left = orFail(About::Record, core::intake::listRecovered(vault, session.job()));
    for (const auto& object : left) {
        const auto adopted = orFail(
            About::Record, core::intake::adoptRecovered(object.objectName, session.matter().id, vault, session.job()));
        session.out().note(
            QStringLiteral("'%1' had no record and is now exhibit %2").arg(adopted.item.name, adopted.item.exhibit));
    }
}

int runCheck(const GivenCheck& given, Session& session)
{
    session.vault();
    if (given.repair)
        repair(session);
    core::audit::CheckRequest request;
    request.readData = given.readData;
    core::base::Result<Verification> verification = core::base::Error{};
    {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        verification = core::audit::checkVault(request, session.vault(), session.job());
    }
    return answer(orFail(About::Record, std::move(verification)),
                  QStringLiteral("%1 things checked, all as they were written.\n"), session);
}

} // namespace

void addLogCommands(CommandTree& tree)
{
    const auto log = std::make_shared<GivenLog>();
    tree.add({"log", "Prints the custody log: what was done, when, in an order that cannot be changed unseen.",
              "log my-records --verify"},
             CommandTree::Needs::Vault)
        .flag("--verify", "recompute the chain and the signatures", log->verify)
        .number("--after", "entries after this one", log->after)
        .number("--limit", "at most so many", log->limit)
        .runs([log](Session& session) { return runLog(*log, session); });

    const auto check = std::make_shared<GivenCheck>();
    tree.add({"check", "Checks the header, the database, the log and every file.", "check my-records --read-data"},
             CommandTree::Needs::Case)
        .flag("--read-data", "decrypt and hash every file too", check->readData)
        .flag("--repair", "put right what can be without a backup", check->repair)
        .runs([check](Session& session) { return runCheck(*check, session); });
}

} // namespace app::cli::commands
