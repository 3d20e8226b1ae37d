#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "core/people/Merging.h"

namespace app::cli::commands {

using core::domain::AccountId;
using core::domain::PersonId;
using grammar::CommandTree;

namespace {

struct GivenMerge
{
    QString other;
    QString kept;
    std::optional<QString> reason;
};

struct GivenSplit
{
    QString id;
    QStringList incidents;
    bool hasNone = false;
    std::optional<QString> reason;
};

template<typename Record>
int answerMerged(const Record& record, const QString& done, const Session& session)
{
    session.out().json(core::domain::toJson(record));
    session.out().text(QStringLiteral("%1 %2\n").arg(done, record.id.text()));
    return exitDone;
}

int runMergePeople(const GivenMerge& given, Session& session)
{
    const QString noun = QStringLiteral("a person");
    const core::people::PersonMerge request{idFrom<PersonId>(noun, given.kept), idFrom<PersonId>(noun, given.other),
                                            given.reason.value_or(QString())};
    return answerMerged(orFail(About::Record, core::people::mergePeople(request, session.vault())),
                        QStringLiteral("Merged person"), session);
}

int runMergeAccounts(const GivenMerge& given, Session& session)
{
    const QString noun = QStringLiteral("an account");
    const core::people::AccountMerge request{idFrom<AccountId>(noun, given.kept), idFrom<AccountId>(noun, given.other),
                                             given.reason.value_or(QString())};
    return answerMerged(orFail(About::Record, core::people::mergeAccounts(request, session.vault())),
                        QStringLiteral("Merged account"), session);
}

/// The incidents that go with the one that is split off; nothing: each link goes back to where it was.
std::optional<std::vector<core::domain::IncidentId>> incidentsOf(const GivenSplit& given)
{
    if (given.hasNone && !given.incidents.isEmpty())
        failUsage(QStringLiteral("--incident and --no-incidents do not go together"),
                  QStringLiteral("Give one of them, or neither"));
    if (given.incidents.isEmpty() && !given.hasNone)
        return std::nullopt;
    return incidentIdsFrom(given.incidents);
}

int runSplitPerson(const GivenSplit& given, Session& session)
{
    const core::people::PersonSplit request{idFrom<PersonId>(QStringLiteral("a person"), given.id), incidentsOf(given),
                                            given.reason.value_or(QString())};
    return answerMerged(orFail(About::Record, core::people::splitPerson(request, session.vault())),
                        QStringLiteral("Split off person"), session);
}

int runSplitAccount(const GivenSplit& given, Session& session)
{
    const core::people::AccountSplit request{idFrom<AccountId>(QStringLiteral("an account"), given.id),
                                             incidentsOf(given), given.reason.value_or(QString())};
    return answerMerged(orFail(About::Record, core::people::splitAccount(request, session.vault())),
                        QStringLiteral("Split off account"), session);
}

void addMerge(CommandTree& tree, const grammar::CommandText& text, int (*run)(const GivenMerge&, Session&))
{
    const auto given = std::make_shared<GivenMerge>();
    tree.add(text, CommandTree::Needs::Vault)
        .argument("ID", "the one that turned out to be the other", given->other)
        .argument("INTO", "the one whose name stands from now on", given->kept)
        .text("--reason", "TEXT", "how you know", given->reason)
        .runs([run, given](Session& session) { return run(*given, session); });
}

void addSplit(CommandTree& tree, const grammar::CommandText& text, int (*run)(const GivenSplit&, Session&))
{
    const auto given = std::make_shared<GivenSplit>();
    tree.add(text, CommandTree::Needs::Vault)
        .argument("ID", "the one that was merged", given->id)
        .texts("--incident", "ID", "belongs to this one, all others to the other (repeat)", given->incidents)
        .flag("--no-incidents", "none belongs to this one", given->hasNone)
        .text("--reason", "TEXT", "how you know", given->reason)
        .runs([run, given](Session& session) { return run(*given, session); });
}

} // namespace

void addMergeCommands(CommandTree& tree)
{
    addMerge(tree,
             {"person merge", "Takes two people for one; every link stays as written.",
              "person merge my-records ID INTO --reason 'The same voice'"},
             runMergePeople);
    addSplit(tree,
             {"person split", "Undoes a merge, now or later; links go back to whom they were written for.",
              "person split my-records ID --incident INCIDENT"},
             runSplitPerson);
    addMerge(tree,
             {"account merge", "Takes two accounts for one; every link stays as written.",
              "account merge my-records ID INTO --reason 'It was renamed'"},
             runMergeAccounts);
    addSplit(tree,
             {"account split", "Undoes a merge, now or later; links go back to what they were written for.",
              "account split my-records ID"},
             runSplitAccount);
}

} // namespace app::cli::commands
