#include "app/cli/Failure.h"
#include "app/cli/Messages.h"
#include "app/cli/OutputFile.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/audit/CheckVault.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"
#include "core/evidence/Producer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace app::cli::commands {

using core::vault::KdfCost;
using grammar::CommandTree;

namespace {

constexpr const char* kdfChoices = "interactive|moderate|sensitive";

KdfCost costOf(const std::optional<QString>& name)
{
    if (!name)
        return KdfCost::Tuned;
    if (*name == QLatin1String("interactive"))
        return KdfCost::Interactive;
    return *name == QLatin1String("moderate") ? KdfCost::Moderate : KdfCost::Sensitive;
}

struct NewVault
{
    std::optional<QString> ownerName;
    std::optional<QString> initials;
    std::optional<QString> jurisdiction;
    std::optional<QString> caseName;
    std::optional<QString> kdf;
    std::optional<QByteArray> recoveryOut;
};

/// The vault that was just made: its owner and its first case.
void fillNewVault(const NewVault& given, core::vault::UnlockedVault& vault)
{
    core::evidence::Producer producer;
    producer.name = given.ownerName.value_or(QString());
    producer.initials = given.initials ? *given.initials : core::evidence::initialsOf(producer.name);
    if (!producer.initials.isEmpty() || !producer.name.isEmpty())
        orFail(About::Opening, core::evidence::setProducer(producer, vault));
    core::domain::Case matter;
    matter.name = given.caseName.value_or(QStringLiteral("My records"));
    if (given.jurisdiction)
        matter.jurisdiction = *core::domain::jurisdictionFromName(*given.jurisdiction);
    orFail(About::Opening, core::diary::addCase(matter, vault));
}

void printRecovery(const core::crypto::SecretBytes& words, const QJsonObject& facts, const Output& out)
{
    if (out.asJson()) {
        // The words are letters, hyphens and spaces: nothing in them needs an escape.
        const QByteArray rest = QJsonDocument(facts).toJson(QJsonDocument::Compact);
        out.secret("{\"recovery_key\": \"", words, "\"," + rest.mid(1) + '\n');
        return;
    }
    out.secret(
        "Your recovery key. Write it down now and keep it away from home;\nit is shown once and kept nowhere:\n\n  ",
        words, "\n\n");
}

int runInit(const NewVault& given, Session& session)
{
    const QString folder = session.folder();
    std::unique_ptr<ReservedFile> recoveryFile;
    if (given.recoveryOut)
        recoveryFile = std::make_unique<ReservedFile>(*given.recoveryOut);

    core::vault::CreateVaultRequest request;
    request.folder = folder;
    request.passphrase = session.newPassphrase(session.given().passphraseFile);
    request.cost = costOf(given.kdf);
    auto created
        = orFail(About::Opening, core::custody::createVault(std::move(request), session.clock(), session.job()));
    try {
        fillNewVault(given, *created.vault);
        if (recoveryFile)
            recoveryFile->fill(created.recoveryWords);
    } catch (const Failure&) {
        // Nobody has the recovery key of this vault, so it must not stay. It holds nothing but what init put there.
        created.vault->close();
        created.vault.reset();
        QDir(folder).removeRecursively();
        throw;
    }
    const QJsonObject facts{{QStringLiteral("vault"), created.vault->id().text()}, {QStringLiteral("folder"), folder}};
    session.adopt(std::move(created.vault));
    if (recoveryFile) {
        recoveryFile->keep();
        session.out().json(facts);
        session.out().text(QStringLiteral("The vault is made. The recovery key is in %1: keep it away from home.\n")
                               .arg(QString::fromUtf8(*given.recoveryOut)));
    } else {
        session.out().text(QStringLiteral("The vault is made.\n"));
        printRecovery(created.recoveryWords, facts, session.out());
    }
    return exitDone;
}

QJsonObject slotJson(const core::vault::VaultDescription::Slot& slot)
{
    const QStringList kinds{QString(), QStringLiteral("passphrase"), QStringLiteral("recovery"),
                            QStringLiteral("passphrase and key file")};
    return {{QStringLiteral("kind"), kinds.value(slot.kind)},
            {QStringLiteral("passes"), slot.passes},
            {QStringLiteral("memory_bytes"), slot.memoryBytes},
            {QStringLiteral("created_at"), core::base::toUtcText(slot.createdAt)}};
}

int runInfo(Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    const auto facts = orFail(About::Record, core::audit::readFacts(vault));
    const auto description = orFail(About::Opening, core::vault::describeVault(vault.folder()));
    QJsonArray slots_;
    QStringList slotTexts;
    for (const auto& slot : description.slotsInUse) {
        slots_.append(slotJson(slot));
        slotTexts << (slot.passes > 0 ? QStringLiteral("%1: Argon2id, %2 passes over %3 MiB")
                                            .arg(slotJson(slot).value(QStringLiteral("kind")).toString())
                                            .arg(slot.passes)
                                            .arg(slot.memoryBytes / (qint64{1024} * 1024))
                                      : slotJson(slot).value(QStringLiteral("kind")).toString());
    }
    const QJsonObject counts{{QStringLiteral("cases"), facts.cases},     {QStringLiteral("incidents"), facts.incidents},
                             {QStringLiteral("people"), facts.people},   {QStringLiteral("accounts"), facts.accounts},
                             {QStringLiteral("places"), facts.places},   {QStringLiteral("evidence"), facts.evidence},
                             {QStringLiteral("reports"), facts.reports}, {QStringLiteral("contacts"), facts.contacts}};
    session.out().json(
        {{QStringLiteral("vault"), description.id.text()},
         {QStringLiteral("folder"), vault.folder()},
         {QStringLiteral("format_version"), description.formatVersion},
         {QStringLiteral("read_only"), vault.isReadOnly()},
         {QStringLiteral("notices"), QJsonArray::fromStringList(vault.notices())},
         {QStringLiteral("owner"),
          QJsonObject{{QStringLiteral("name"), facts.ownerName}, {QStringLiteral("initials"), facts.ownerInitials}}},
         {QStringLiteral("counts"), counts},
         {QStringLiteral("original_bytes"), facts.originalBytes},
         {QStringLiteral("stored_bytes"), facts.storedBytes},
         {QStringLiteral("slots"), slots_},
         {QStringLiteral("log"),
          QJsonObject{{QStringLiteral("entries"), facts.head.entries},
                      {QStringLiteral("head"), facts.head.link.hex()}}},
         {QStringLiteral("last_proven_backup"),
          facts.lastProvenBackup ? QJsonValue(core::base::toUtcText(*facts.lastProvenBackup)) : QJsonValue()}});
    session.out().text(
        labelled({{QStringLiteral("Vault"), vault.folder()},
                  {QStringLiteral("Format"), QStringLiteral("version %1").arg(description.formatVersion)},
                  {QStringLiteral("Owner"), facts.ownerName},
                  {QStringLiteral("Initials"), facts.ownerInitials},
                  {QStringLiteral("Cases"), QString::number(facts.cases)},
                  {QStringLiteral("Incidents"), QString::number(facts.incidents)},
                  {QStringLiteral("People"), QString::number(facts.people)},
                  {QStringLiteral("Accounts"), QString::number(facts.accounts)},
                  {QStringLiteral("Places"), QString::number(facts.places)},
                  {QStringLiteral("Evidence"), QString::number(facts.evidence)},
                  {QStringLiteral("Reports"), QString::number(facts.reports)},
                  {QStringLiteral("Contacts"), QString::number(facts.contacts)},
                  {QStringLiteral("Originals"), bytesText(facts.originalBytes)},
                  {QStringLiteral("On disk"), bytesText(facts.storedBytes)},
                  {QStringLiteral("Opens with"), slotTexts.join(QLatin1Char('\n'))},
                  {QStringLiteral("Custody log"), QStringLiteral("%1 entries").arg(facts.head.entries)},
                  {QStringLiteral("Log head"), facts.head.link.hex()},
                  {QStringLiteral("Last proven backup"),
                   facts.lastProvenBackup ? textOf(*facts.lastProvenBackup) : QStringLiteral("none")}}));
    return exitDone;
}

/// What was noticed since, while a way into the vault was changed.
void noteWhatIsNew(const QStringList& before, Session& session)
{
    for (const QString& notice : session.vault().notices())
        if (!before.contains(notice))
            session.out().note(noticeText(notice));
}

struct NewPassphrase
{
    std::optional<QByteArray> file;
    std::optional<QString> kdf;
};

int runPassphrase(const NewPassphrase& given, Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    const QStringList before = vault.notices();
    const auto replacement = session.newPassphrase(given.file);
    const KdfCost cost = costOf(given.kdf);
    // Who came in with the recovery key has forgotten the old one.
    orFail(About::Opening,
           session.passphrase().isEmpty()
               ? core::custody::resetPassphrase(vault, replacement, cost, session.job())
               : core::custody::changePassphrase(vault, session.passphrase(), replacement, cost, session.job()));
    noteWhatIsNew(before, session);
    session.out().json({{QStringLiteral("changed"), QStringLiteral("passphrase")}});
    session.out().text(QStringLiteral("The passphrase is changed. The old one no longer opens this vault.\n"));
    return exitDone;
}

int runRecoveryNew(const std::optional<QByteArray>& outFile, Session& session)
{
    core::vault::UnlockedVault& vault = session.vault();
    std::unique_ptr<ReservedFile> file;
    if (outFile)
        file = std::make_unique<ReservedFile>(*outFile);
    const QStringList before = vault.notices();
    // The old key goes when the new one is written down: else a full disk in between would leave neither.
    const auto words = orFail(About::Opening, core::custody::addRecoveryWords(vault, session.job()));
    if (file) {
        file->fill(words);
        file->keep();
    } else {
        printRecovery(words, {{QStringLiteral("changed"), QStringLiteral("recovery")}}, session.out());
    }
    orFail(About::Opening, core::custody::keepOnlyRecoveryWords(vault, words, session.job()));
    noteWhatIsNew(before, session);
    if (!file)
        return exitDone;
    session.out().json({{QStringLiteral("changed"), QStringLiteral("recovery")}});
    session.out().text(QStringLiteral("The new recovery key is in %1. The old one no longer works.\n")
                           .arg(QString::fromUtf8(*outFile)));
    return exitDone;
}

} // namespace

void addVaultCommands(CommandTree& tree)
{
    const auto fresh = std::make_shared<NewVault>();
    tree.add({"init", "Makes a new vault, and prints its recovery key once.",
              "init my-records --initials AB --recovery-out key.txt"},
             CommandTree::Needs::NewVault)
        .text("--owner-name", "NAME", "whose record it is", fresh->ownerName)
        .text("--initials", "AB", "stand before the number of every exhibit", fresh->initials)
        .choice("--jurisdiction", "england-wales|scotland|northern-ireland", "of the first case", fresh->jurisdiction)
        .text("--case-name", "NAME", "of the first case", fresh->caseName)
        .choice("--kdf", kdfChoices, "the cost of guessing the passphrase (else tuned to this computer)", fresh->kdf)
        .file("--recovery-out", "write the recovery key to a new file instead", fresh->recoveryOut)
        .runs([fresh](Session& session) { return runInit(*fresh, session); });

    tree.add({"info", "Tells what is in a vault, how large it is, and how it is locked.", "info my-records --json"},
             CommandTree::Needs::Vault)
        .runs(runInfo);

    const auto change = std::make_shared<NewPassphrase>();
    tree.add({"passphrase", "Changes the passphrase. Nothing is encrypted again.", "passphrase my-records"},
             CommandTree::Needs::Vault)
        .file("--new-passphrase-file", "read the new passphrase from FILE", change->file)
        .choice("--kdf", kdfChoices, "the cost of guessing it", change->kdf)
        .runs([change](Session& session) { return runPassphrase(*change, session); });

    const auto renewed = std::make_shared<std::optional<QByteArray>>();
    tree.add({"recovery new", "Makes a new recovery key; the old one stops working.",
              "recovery new my-records --recovery-out key.txt"},
             CommandTree::Needs::Vault)
        .file("--recovery-out", "write it to a new file instead of the terminal", *renewed)
        .runs([renewed](Session& session) { return runRecoveryNew(*renewed, session); });
}

} // namespace app::cli::commands
