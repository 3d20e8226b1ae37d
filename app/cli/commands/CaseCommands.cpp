#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/diary/Diary.h"

#include <array>
#include <memory>

namespace app::cli::commands {

using core::domain::Case;
using core::domain::CaseId;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array caseFields{
    FieldOption{"--name", "NAME", "name", "what you call it"},
    FieldOption{"--jurisdiction", "J", "jurisdiction", "england-wales, scotland or northern-ireland"},
    FieldOption{"--force", "NAME", "force", "the police force"},
    FieldOption{"--role", "R", "role", "victim, witness or on-behalf"},
    FieldOption{"--wanted", "TEXT", "wanted", "what you want to happen"},
    FieldOption{"--safe-contact", "TEXT", "safe_contact", "how and when it is safe to reach you"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
};

struct GivenCase
{
    QString id;
    QJsonObject fields;
    std::optional<QString> reason;
    bool isDefault = false;
};

/// The case with what was given in it. Throws Failure (About::Record).
Case changed(const Case& before, const QJsonObject& fields)
{
    // The codec wants a whole record: a new one gets its id and time from core.
    Case base = before;
    if (base.id.isNull())
        base.id = CaseId::create();
    Case after = orFail(About::Record, core::domain::caseFromJson(merged(core::domain::toJson(base), fields)));
    after.id = before.id;
    return after;
}

int answer(const Case& matter, const Session& session, const QString& done)
{
    session.out().json(core::domain::toJson(matter));
    session.out().text(QStringLiteral("%1 %2\n").arg(done, matter.id.text()));
    return exitDone;
}

int runAdd(const GivenCase& given, Session& session)
{
    Case matter = changed(Case{}, given.fields);
    core::vault::UnlockedVault& vault = session.vault();
    matter = orFail(About::Record, core::diary::addCase(matter, vault));
    if (given.isDefault)
        orFail(About::Record, core::diary::makeDefaultCase(matter.id, vault));
    return answer(matter, session, QStringLiteral("Added case"));
}

int runEdit(const GivenCase& given, Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    const CaseId id = idFrom<CaseId>(QStringLiteral("a case"), given.id);
    for (const Case& before : orFail(About::Record, core::diary::listCases(vault))) {
        if (before.id != id)
            continue;
        Case after = before;
        if (!given.fields.isEmpty())
            after
                = orFail(About::Record,
                         core::diary::editCase(changed(before, given.fields), given.reason.value_or(QString()), vault));
        if (given.isDefault)
            orFail(About::Record, core::diary::makeDefaultCase(id, vault));
        return answer(after, session, QStringLiteral("Changed case"));
    }
    throw Failure(About::Record, core::base::Error{core::base::ErrorCode::NotFound, {}, given.id});
}

int runList(Session& session)
{
    const core::vault::UnlockedVault& vault = session.vault();
    const auto chosen = core::diary::defaultCase(vault);
    std::vector<QJsonObject> items;
    TextTable table(
        {QStringLiteral("ID"), QStringLiteral("Default"), QStringLiteral("Jurisdiction"), QStringLiteral("Name")});
    for (const Case& matter : orFail(About::Record, core::diary::listCases(vault))) {
        items.push_back(core::domain::toJson(matter));
        table.addRow({matter.id.text(), chosen && chosen->id == matter.id ? QStringLiteral("yes") : QString(),
                      core::domain::jurisdictionName(matter.jurisdiction), matter.name});
    }
    session.out().jsonList("cases", items,
                           {{QStringLiteral("default"), chosen ? QJsonValue(chosen->id.text()) : QJsonValue()}});
    session.out().text(table.text());
    return exitDone;
}

} // namespace

void addCaseCommands(CommandTree& tree)
{
    const auto added = std::make_shared<GivenCase>();
    tree.add({"case add", "Adds a case: one matter, in one nation.", "case add my-records --name 'The flat below'"},
             CommandTree::Needs::Vault)
        .fields(caseFields, added->fields)
        .flag("--default", "use it when no case is named", added->isDefault)
        .needs("--name")
        .runs([added](Session& session) { return runAdd(*added, session); });

    tree.add({"case list", "Lists the cases of a vault.", "case list my-records"}, CommandTree::Needs::Vault)
        .runs(runList);

    const auto edited = std::make_shared<GivenCase>();
    tree.add({"case edit", "Changes a case; the earlier revision is kept.",
              "case edit my-records ID --force 'Kent Police'"},
             CommandTree::Needs::Vault)
        .argument("ID", "which case", edited->id)
        .fields(caseFields, edited->fields)
        .text("--reason", "TEXT", "why it is changed", edited->reason)
        .flag("--default", "use it when no case is named", edited->isDefault)
        .runs([edited](Session& session) { return runEdit(*edited, session); });
}

} // namespace app::cli::commands
