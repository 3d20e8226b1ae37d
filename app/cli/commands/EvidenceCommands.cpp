#include "app/cli/Failure.h"
#include "app/cli/Messages.h"
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

#include <memory>

#include <sys/stat.h>

namespace app::cli::commands {

using core::base::Error;
using core::base::ErrorCode;
using core::domain::EvidenceItem;
using core::intake::AcquireRequest;
using grammar::CommandTree;

namespace {

struct GivenFiles
{
    std::vector<QByteArray> paths;
    QStringList incidents;
    std::optional<QString> source;
    std::optional<QString> url;
    std::optional<QString> capturedAt;
    std::optional<QString> title;
    std::optional<QString> kind;
    bool isPrivate = false;
};

/// What became of the files: those that are in, and those that are not.
struct Outcome
{
    std::vector<QJsonObject> added;
    QJsonArray failed;
    std::optional<Failure> onlyFailure; ///< The last one.
};

void noteFailure(const QByteArray& path, const Error& error, Outcome& outcome, const Session& session)
{
    const Message message = messageOf(About::File, error);
    const QString name = QString::fromUtf8(path);
    QString line = lineOf(message);
    if (!line.contains(visibleLine(name)))
        line = QStringLiteral("holdfast-cli: '%1': ").arg(visibleLine(name))
            + line.section(QStringLiteral("holdfast-cli: "), 1);
    session.out().complain(line);
    outcome.failed.append(
        QJsonObject{{QStringLiteral("name"), name},
                    {QStringLiteral("code"), core::base::errorCodeName(error.code)},
                    {QStringLiteral("message"), message.happened + QStringLiteral(": ") + message.next}});
    outcome.onlyFailure = Failure(About::File, error);
}

/// The files that the arguments name, folders opened up.
std::vector<QByteArray> filesOf(const std::vector<QByteArray>& paths, Outcome& outcome, const Session& session)
{
    std::vector<QByteArray> files;
    for (const QByteArray& path : paths) {
        struct stat status
        {
        };
        if (::lstat(path.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
            files.push_back(path); // intake says what is wrong with it
            continue;
        }
        auto listing = core::intake::listFolder(path, session.job());
        if (!listing) {
            if (listing.error().code == ErrorCode::Canceled)
                throw Failure(About::File, listing.error());
            noteFailure(path, listing.error(), outcome, session);
            continue;
        }
        files.insert(files.end(), listing->files.begin(), listing->files.end());
        for (const QByteArray& skipped : listing->skipped)
            noteFailure(skipped, {ErrorCode::Io, QStringLiteral("not a regular file"), QString::fromUtf8(skipped)},
                        outcome, session);
    }
    return files;
}

std::vector<AcquireRequest> requestsFor(const std::vector<QByteArray>& files, const GivenFiles& given, Session& session)
{
    AcquireRequest request;
    request.caseId = session.matter().id;
    request.title = given.title.value_or(QString());
    request.source = given.source.value_or(QString());
    request.url = given.url.value_or(QString());
    request.isPrivate = given.isPrivate;
    request.incidents = incidentIdsFrom(given.incidents);
    if (given.capturedAt)
        request.capturedAt = whenFrom("--captured-at", *given.capturedAt);
    std::vector<AcquireRequest> requests;
    for (const QByteArray& file : files) {
        request.sourcePath = file;
        requests.push_back(request);
    }
    return requests;
}

QString addedLine(const core::intake::Acquired& acquired)
{
    const EvidenceItem& item = acquired.item;
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(item.exhibit, item.sha256 ? item.sha256->hex() : QString(), bytesText(item.size),
                            visibleLine(item.name));
    if (acquired.wasRepaired)
        line += QStringLiteral("  (already there; its stored copy was damaged, and is whole again)");
    else if (acquired.wasAlreadyThere)
        line += QStringLiteral("  (already there)");
    return line + QLatin1Char('\n');
}

int runAdd(const GivenFiles& given, Session& session)
{
    if (given.kind == QLatin1String("physical"))
        failUsage(QStringLiteral("A physical item has no file"),
                  QStringLiteral("Use 'holdfast-cli evidence add-physical'"));
    if (given.capturedAt)
        whenFrom("--captured-at", *given.capturedAt); // refused before the passphrase is asked for
    core::vault::UnlockedVault& vault = session.vault();
    Outcome outcome;
    const std::vector<QByteArray> files = filesOf(given.paths, outcome, session);
    const auto requests = requestsFor(files, given, session);

    core::base::Result<void> whole;
    {
        const ProgressLine progress(session.job(), !session.out().isQuiet());
        whole = core::intake::acquireFiles(requests, vault, session.job(), [&](const core::intake::BatchOutcome& one) {
            if (!one.result) {
                noteFailure(one.request.sourcePath, one.result.error(), outcome, session);
                return;
            }
            QJsonObject json = core::domain::toJson(one.result->item);
            json.insert(QStringLiteral("already_there"), one.result->wasAlreadyThere);
            json.insert(QStringLiteral("repaired"), one.result->wasRepaired);
            outcome.added.push_back(json);
            session.out().text(addedLine(*one.result));
        });
    }
    QJsonObject rest{{QStringLiteral("failed"), outcome.failed}};
    if (!whole) {
        const Message message = messageOf(About::File, whole.error());
        session.out().complain(lineOf(message));
        rest.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), core::base::errorCodeName(whole.error().code)},
                                {QStringLiteral("message"), message.happened + QStringLiteral(": ") + message.next}});
    }
    session.out().jsonList("evidence", outcome.added, rest);
    if (!whole)
        return exitCodeOf(About::File, whole.error().code);
    if (outcome.failed.isEmpty())
        return exitDone;
    const bool wasOneFile = outcome.failed.size() == 1 && outcome.added.empty() && given.paths.size() == 1;
    if (wasOneFile)
        return exitCodeOf(outcome.onlyFailure->about(), outcome.onlyFailure->error().code);
    session.out().complain(
        QStringLiteral("%1 of %2 files could not be added: The others are in; look at the names above")
            .arg(outcome.failed.size())
            .arg(outcome.failed.size() + static_cast<qsizetype>(outcome.added.size())));
    return exitProblemFound;
}

struct GivenPhysical
{
    std::optional<QString> what;
    std::optional<QString> keptAt;
    std::optional<QString> source;
    std::optional<QString> description;
    QStringList incidents;
};

int runAddPhysical(const GivenPhysical& given, Session& session)
{
    core::evidence::PhysicalItemRequest request;
    request.what = given.what.value_or(QString());
    request.keptAt = given.keptAt.value_or(QString());
    request.source = given.source.value_or(QString());
    request.description = given.description.value_or(QString());
    request.incidents = incidentIdsFrom(given.incidents);
    core::vault::UnlockedVault& vault = session.vault();
    request.caseId = session.matter().id;
    const EvidenceItem item = orFail(About::Record, core::evidence::addPhysicalItem(request, vault));
    session.out().json(core::domain::toJson(item));
    session.out().text(QStringLiteral("%1  %2\n").arg(item.exhibit, visibleLine(item.name)));
    return exitDone;
}

struct GivenList
{
    std::optional<QString> incident;
    std::optional<int> limit;
    bool withRemoved = false;
};

int runList(const GivenList& given, Session& session)
{
    core::evidence::EvidenceQuery query;
    if (given.incident)
        query.incident = idFrom<core::domain::IncidentId>(QStringLiteral("an incident"), *given.incident);
    query.limit = given.limit.value_or(0);
    query.withRemoved = given.withRemoved;
    query.caseId = session.matter().id;
    std::vector<QJsonObject> items;
    TextTable table({QStringLiteral("Exhibit"), QStringLiteral("Added"), QStringLiteral("Size"), QStringLiteral("Type"),
                     QStringLiteral("Name")});
    for (const EvidenceItem& item : orFail(About::Record, core::evidence::listEvidence(query, session.vault()))) {
        items.push_back(core::domain::toJson(item));
        const QString mark = item.removedAt ? QStringLiteral(" (taken out)") : QString();
        table.addRow({item.exhibit, textOf(item.addedAt),
                      item.sha256 ? bytesText(item.size) : QStringLiteral("physical"), item.mediaType,
                      item.name + mark});
    }
    session.out().jsonList("evidence", items);
    session.out().text(table.text());
    return exitDone;
}

int runShow(const QString& id, Session& session)
{
    const EvidenceItem item = evidenceFrom(id, session);
    session.out().json(core::domain::toJson(item));
    session.out().text(textOf(item));
    return exitDone;
}

} // namespace

void addEvidenceCommands(CommandTree& tree)
{
    const auto files = std::make_shared<GivenFiles>();
    tree.add({"evidence add", "Hashes, encrypts and keeps files; a folder is taken with all that is in it.",
              "evidence add my-records photo.jpg chat/ --incident ID --source 'My phone'"},
             CommandTree::Needs::Case)
        .argumentFiles("FILE...", "files and folders", files->paths)
        .texts("--incident", "ID", "what it proves (repeat)", files->incidents)
        .text("--source", "TEXT", "how you came by it", files->source)
        .text("--url", "U", "where it was on the web", files->url)
        .text("--captured-at", "T", "when it was captured", files->capturedAt)
        .text("--title", "TEXT", "a short name", files->title)
        .choice("--kind", "file|physical", "what it is", files->kind)
        .flag("--private", "keep out of every report", files->isPrivate)
        .runs([files](Session& session) { return runAdd(*files, session); });

    const auto physical = std::make_shared<GivenPhysical>();
    tree.add({"evidence add-physical", "Adds an exhibit without a file: a gift, a letter, a phone.",
              "evidence add-physical my-records --what 'Letter' --kept-at 'Blue folder'"},
             CommandTree::Needs::Case)
        .text("--what", "TEXT", "what it is", physical->what)
        .text("--kept-at", "TEXT", "where it is kept", physical->keptAt)
        .text("--source", "TEXT", "how you came by it", physical->source)
        .text("--description", "TEXT", "what it shows", physical->description)
        .texts("--incident", "ID", "what it proves (repeat)", physical->incidents)
        .needs("--what")
        .needs("--kept-at")
        .runs([physical](Session& session) { return runAddPhysical(*physical, session); });

    const auto listed = std::make_shared<GivenList>();
    tree.add({"evidence list", "Lists exhibits in the order they were added.", "evidence list my-records --json"},
             CommandTree::Needs::Case)
        .text("--incident", "ID", "only what is linked to it", listed->incident)
        .number("--limit", "at most so many", listed->limit)
        .flag("--with-removed", "those that were taken out too", listed->withRemoved)
        .runs([listed](Session& session) { return runList(*listed, session); });

    const auto shown = std::make_shared<QString>();
    tree.add({"evidence show", "Shows what is known of one exhibit.", "evidence show my-records AB/12"},
             CommandTree::Needs::Vault)
        .argument("ID", "exhibit or id", *shown)
        .runs([shown](Session& session) { return runShow(*shown, session); });
}

} // namespace app::cli::commands
