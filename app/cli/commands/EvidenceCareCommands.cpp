#include "app/cli/Failure.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/VisibleText.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"

#include <QJsonArray>

#include <array>
#include <memory>

namespace app::cli::commands {

using core::base::ErrorCode;
using core::domain::EvidenceItem;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

struct Extraction
{
    QString id;
    std::optional<QString> to;
};

int runExtract(const Extraction& given, Session& session)
{
    const EvidenceItem item = evidenceFrom(given.id, session);
    {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        // Damaged is about the vault, the rest about the file that is written.
        const auto extracted
            = core::evidence::extractEvidence(item.id, given.to.value_or(QString()), session.vault(), session.job());
        if (!extracted)
            throw Failure(extracted.error().code == ErrorCode::Invalid ? About::Record : About::File,
                          extracted.error());
    }
    QJsonObject json = core::domain::toJson(item);
    json.insert(QStringLiteral("extracted_to"), *given.to);
    session.out().json(json);
    session.out().text(QStringLiteral("%1  %2  %3\n")
                           .arg(item.exhibit, item.sha256 ? item.sha256->hex() : QString(), visibleLine(*given.to)));
    return exitDone;
}

QString verdictCode(ErrorCode code)
{
    return code == ErrorCode::NotFound ? QStringLiteral("object_missing") : QStringLiteral("object");
}

int runVerify(const QStringList& given, Session& session)
{
    std::vector<core::domain::EvidenceId> ids;
    for (const QString& one : given)
        ids.push_back(evidenceFrom(one, session).id);
    core::base::Result<std::vector<core::evidence::ItemVerdict>> verdicts = core::base::Error{};
    {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        verdicts = core::evidence::verifyEvidence(ids, session.vault(), session.job());
    }
    QJsonArray problems;
    QString lines;
    for (const auto& verdict : orFail(About::Record, verdicts)) {
        if (!verdict.failure)
            continue;
        const QString message = verdict.failure->code == ErrorCode::NotFound
            ? QStringLiteral("The file of this exhibit is not in the vault any more")
            : QStringLiteral("The file of this exhibit is not what was put in");
        problems.append(QJsonObject{{QStringLiteral("code"), verdictCode(verdict.failure->code)},
                                    {QStringLiteral("subject"), verdict.item.exhibit},
                                    {QStringLiteral("path"), verdict.failure->subject},
                                    {QStringLiteral("message"), message}});
        lines += QStringLiteral("%1: %2 (%3)\n").arg(verdict.item.exhibit, message, visibleLine(verdict.item.name));
    }
    session.out().json({{QStringLiteral("ok"), problems.isEmpty()},
                        {QStringLiteral("problems"), problems},
                        {QStringLiteral("checked"), static_cast<qint64>(verdicts->size())}});
    session.out().text(lines);
    session.out().text(
        problems.isEmpty()
            ? QStringLiteral("%1 files checked, all unchanged since they were added.\n").arg(verdicts->size())
            : QStringLiteral("%1 of %2 files are not what was put in.\n").arg(problems.size()).arg(verdicts->size()));
    return problems.isEmpty() ? exitDone : exitProblemFound;
}

constexpr std::array editableFields{
    FieldOption{"--title", "TEXT", "title", "a short name"},
    FieldOption{"--description", "TEXT", "description", "what it shows"},
    FieldOption{"--source", "TEXT", "source", "how you came by it"},
    FieldOption{"--url", "U", "url", "where it was on the web"},
    FieldOption{"--captured-at", "T", "captured_at", "when it was captured"},
    FieldOption{"--kept-at", "TEXT", "kept_at", "where a physical item is kept"},
    FieldOption{"--private", "yes|no", "private", "keep out of every report", FieldOption::Kind::YesNo},
};

struct GivenEdit
{
    QString id;
    QJsonObject fields;
    std::optional<QString> reason;
};

int runEdit(const GivenEdit& given, Session& session)
{
    if (given.fields.isEmpty())
        failUsage(QStringLiteral("There is nothing to change"), QStringLiteral("Give a field; --help lists them"));
    EvidenceItem item = evidenceFrom(given.id, session);
    const QJsonObject& fields = given.fields;
    const auto take = [&fields](const char* member, QString& target) {
        if (fields.contains(QString::fromLatin1(member)))
            target = fields.value(QString::fromLatin1(member)).toString();
    };
    take("title", item.title);
    take("description", item.description);
    take("source", item.source);
    take("url", item.url);
    take("kept_at", item.keptAt);
    if (fields.contains(QStringLiteral("captured_at")))
        item.capturedAt = whenFrom("--captured-at", fields.value(QStringLiteral("captured_at")).toString());
    item.isPrivate = fields.value(QStringLiteral("private")).toBool(item.isPrivate);
    item = orFail(About::Record, core::evidence::editEvidence(item, given.reason.value_or(QString()), session.vault()));
    session.out().json(core::domain::toJson(item));
    session.out().text(QStringLiteral("Changed %1, revision %2\n").arg(item.exhibit).arg(item.revision));
    return exitDone;
}

struct GivenLink
{
    QString id;
    QString incident;
};

int runLink(const GivenLink& given, Session& session)
{
    const auto incident = idFrom<core::domain::IncidentId>(QStringLiteral("an incident"), given.incident);
    EvidenceItem item = evidenceFrom(given.id, session);
    orFail(About::Record, core::evidence::linkEvidence(item.id, incident, session.vault()));
    item = orFail(About::Record, core::evidence::findEvidence(item.id, session.vault()));
    session.out().json(core::domain::toJson(item));
    session.out().text(QStringLiteral("Linked %1 to %2\n").arg(item.exhibit, incident.text()));
    return exitDone;
}

int runRemove(const GivenEdit& given, Session& session)
{
    EvidenceItem item = evidenceFrom(given.id, session);
    item = orFail(About::Record,
                  core::evidence::removeEvidence(item.id, given.reason.value_or(QString()), session.vault()));
    session.out().json(core::domain::toJson(item));
    session.out().text(
        QStringLiteral("Took out %1; its record and its fingerprint stay in the log\n").arg(item.exhibit));
    return exitDone;
}

int runRecovered(bool adopt, Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    const auto found = orFail(About::Record, core::intake::listRecovered(vault, session.job()));
    std::vector<QJsonObject> items;
    TextTable table(
        {QStringLiteral("Exhibit"), QStringLiteral("Stored"), QStringLiteral("Size"), QStringLiteral("Name")});
    for (const core::intake::RecoveredObject& object : found) {
        QJsonObject json{{QStringLiteral("object"), QString::fromLatin1(object.objectName.toHex())},
                         {QStringLiteral("name"), object.name},
                         {QStringLiteral("size"), object.size},
                         {QStringLiteral("acquired_at"), core::base::toUtcText(object.acquiredAt)}};
        QString exhibit;
        if (adopt) {
            const auto adopted
                = orFail(About::Record,
                         core::intake::adoptRecovered(object.objectName, session.matter().id, vault, session.job()));
            exhibit = adopted.item.exhibit;
            json.insert(QStringLiteral("evidence"), core::domain::toJson(adopted.item));
        }
        items.push_back(json);
        table.addRow({exhibit, textOf(object.acquiredAt), bytesText(object.size), object.name});
    }
    session.out().jsonList("recovered", items);
    session.out().text(found.empty() ? QStringLiteral("There is nothing without a record.\n") : table.text());
    if (!found.empty() && !adopt)
        session.out().text(QStringLiteral("Add --adopt to record these as evidence.\n"));
    return exitDone;
}

} // namespace

void addEvidenceCareCommands(CommandTree& tree)
{
    const auto extracted = std::make_shared<Extraction>();
    tree.add({"evidence extract", "Writes the original, byte for byte, to a new file.",
              "evidence extract my-records AB/12 --to photo.jpg"},
             CommandTree::Needs::Vault)
        .argument("ID", "exhibit or id", extracted->id)
        .text("--to", "FILE", "a name that is free", extracted->to)
        .needs("--to")
        .runs([extracted](Session& session) { return runExtract(*extracted, session); });

    const auto verified = std::make_shared<QStringList>();
    tree.add({"evidence verify", "Decrypts and hashes all files again, or those named.", "evidence verify my-records"},
             CommandTree::Needs::Vault)
        .argumentTexts("ID...", "exhibits or ids", *verified)
        .runs([verified](Session& session) { return runVerify(*verified, session); });

    const auto edited = std::make_shared<GivenEdit>();
    tree.add({"evidence edit", "Changes what you say of an exhibit; the file itself never changes.",
              "evidence edit my-records AB/12 --description 'The car outside'"},
             CommandTree::Needs::Vault)
        .argument("ID", "exhibit or id", edited->id)
        .fields(editableFields, edited->fields)
        .text("--reason", "TEXT", "why it is changed", edited->reason)
        .runs([edited](Session& session) { return runEdit(*edited, session); });

    const auto linked = std::make_shared<GivenLink>();
    tree.add({"evidence link", "Links an exhibit to an incident that it proves.",
              "evidence link my-records AB/12 INCIDENT"},
             CommandTree::Needs::Vault)
        .argument("ID", "exhibit or id", linked->id)
        .argument("INCIDENT", "id of the incident", linked->incident)
        .runs([linked](Session& session) { return runLink(*linked, session); });

    const auto removed = std::make_shared<GivenEdit>();
    tree.add({"evidence remove", "Takes a file out; the log keeps its fingerprint and the reason.",
              "evidence remove my-records AB/12 --reason 'Added by mistake'"},
             CommandTree::Needs::Vault)
        .argument("ID", "exhibit or id", removed->id)
        .text("--reason", "TEXT", "why it is taken out", removed->reason)
        .needs("--reason")
        .runs([removed](Session& session) { return runRemove(*removed, session); });

    const auto adopts = std::make_shared<bool>(false);
    tree.add({"evidence recovered", "Lists files that an interruption left in the vault without a record.",
              "evidence recovered my-records --adopt"},
             CommandTree::Needs::Case)
        .flag("--adopt", "record them as evidence", *adopts)
        .runs([adopts](Session& session) { return runRecovered(*adopts, session); });
}

} // namespace app::cli::commands
