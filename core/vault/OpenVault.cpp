#include "core/vault/OpenVault.h"

#include "core/crypto/Random.h"
#include "core/db/Migrator.h"
#include "core/vault/HeaderSource.h"
#include "core/vault/MetaRecords.h"
#include "core/vault/NewSlots.h"
#include "core/vault/RecoveryWords.h"
#include "core/vault/StartUp.h"
#include "core/vault/TrySlots.h"
#include "core/vault/VaultState.h"

#include <algorithm>
#include <utility>

namespace core::vault {

namespace {

using base::Error;
using base::ErrorCode;

bool isAuthenticHeader(const QByteArray& bytes, const crypto::SecretBytes& headerKey)
{
    return decodeHeader(bytes).has_value() && isHeaderAuthentic(bytes, headerKey);
}

base::Result<void> createDatabase(const QString& path, const KeyRing& keys, const Header& header)
{
    const auto key = keys.databaseKey();
    const auto salt = keys.databaseSalt();
    if (!key || !salt)
        return key ? salt.error() : key.error();
    auto database = db::Database::create(path, {*key, salt->view()});
    if (!database)
        return database.error();
    if (const auto schema = db::createSchema(*database); !schema)
        return schema;
    auto transaction = db::Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    MetaRecords meta(*database);
    if (const auto id = meta.setVaultId(header.vaultId.bytes()); !id)
        return id;
    if (const auto epoch = meta.setHeaderEpoch(static_cast<qint64>(header.epoch)); !epoch)
        return epoch;
    return transaction->commit();
}

// What is opened, and how.
struct Unlocking
{
    HeaderFiles files;
    std::size_t usedFile = 0; ///< In files.whole.
    SlotSecret::Opened opened;
    const HeaderFile& used() const { return files.whole.at(usedFile); }
};

// The first header, then, only if it is damaged where it matters, its copies: a passphrase that was replaced must not
// open the vault through an old copy.
base::Result<Unlocking> openSlots(HeaderFiles files, SlotSecret secret, base::JobContext& job)
{
    bool sawDamage = false;
    for (std::size_t i = 0; i < files.whole.size(); ++i) {
        auto opened = secret.open(files.whole.at(i).header, job);
        if (opened)
            return Unlocking{std::move(files), i, std::move(*opened)};
        const ErrorCode code = opened.error().code;
        sawDamage = sawDamage || code == ErrorCode::Damaged;
        const bool isCopy = i > 0 || !files.isMainWhole;
        if (code != ErrorCode::Damaged && !(code == ErrorCode::WrongKey && isCopy))
            return opened.error();
    }
    if (!sawDamage)
        return Error{ErrorCode::WrongKey, QStringLiteral("no slot opens")};
    return Error{ErrorCode::Damaged, QStringLiteral("a key slot is damaged"), files.whole.front().path};
}

struct DatabaseTie
{
    qint64 knownEpoch = 0;
    int upgradedFrom = 0; ///< The older schema that was there; 0: it was this one.
};

base::Result<int> bringUpToDate(const QString& path, const db::Database::Key& key)
{
    auto database = db::Database::open(path, key, db::Access::Write);
    if (!database)
        return database.error();
    return db::bringUpToDate(*database);
}

base::Result<DatabaseTie> checkDatabase(const QString& path, const KeyRing& keys)
{
    const auto key = keys.databaseKey();
    const auto salt = keys.databaseSalt();
    if (!key || !salt)
        return key ? salt.error() : key.error();
    auto database = db::Database::open(path, {*key, salt->view()}, db::Access::Read);
    if (!database) {
        // A missing database is damage to the vault, not a vault that is missing.
        Error error = database.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Damaged;
        error.subject = path;
        return error;
    }
    const auto schema = db::isUpToDate(*database);
    if (!schema) {
        Error error = schema.error();
        if (error.code == ErrorCode::NotAVault)
            error.code = ErrorCode::Damaged;
        error.subject = path;
        return error;
    }
    MetaRecords meta(*database);
    const auto id = meta.vaultId();
    if (!id)
        return id.error();
    if (*id != keys.vaultId().bytes())
        return Error{ErrorCode::Damaged, QStringLiteral("the database belongs to another vault"), path};
    const auto epoch = meta.headerEpoch();
    if (!epoch)
        return epoch.error();
    DatabaseTie tie{*epoch};
    if (!*schema) {
        const auto older = bringUpToDate(path, {*key, salt->view()});
        if (!older)
            return older.error();
        tie.upgradedFrom = *older;
    }
    return tie;
}

// Writes a good header where a damaged one stood. The epoch goes past what the database knows: the person is told once.
bool repairHeader(VaultOpener::State& state, qint64 knownEpoch, const crypto::SecretBytes& headerKey)
{
    Header repaired = state.header;
    if (static_cast<qint64>(repaired.epoch) < knownEpoch)
        repaired.epoch = static_cast<quint64>(knownEpoch) + 1;
    const auto accept = [&](const QByteArray& bytes) { return isAuthenticHeader(bytes, headerKey); };
    const auto replaced = state.folder.replaceHeader(encodeHeader(repaired, headerKey), accept);
    if (!replaced)
        return false;
    if (*replaced == disk::Replaced::Unsynced)
        state.addNotice(QStringLiteral("header_not_synced"));
    state.header = repaired;
    return true;
}

// The old slot of a changed passphrase stays in the copies until the new one has opened the vault once.
bool mayRenewCopies(const HeaderFiles& files, const Unlocking& unlocking)
{
    const auto& current = unlocking.used().header.slotsInUse;
    for (const HeaderFile& copy : files.whole)
        for (std::size_t i = 0; i < current.size(); ++i)
            if (copy.header.slotsInUse.at(i) != current.at(i) && i != unlocking.opened.slot && current.at(i)
                && current.at(i)->kind != SlotKind::RecoveryWords)
                return false;
    return true;
}

// After everything is open and found in order: what a repair or an interruption left to do. Failure keeps nobody out.
void tidyUp(VaultOpener::State& state, const Unlocking& unlocking, qint64 knownEpoch,
            const crypto::SecretBytes& headerKey)
{
    const bool needsRepair = unlocking.usedFile != 0 || !unlocking.files.isMainWhole;
    if (static_cast<qint64>(state.header.epoch) < knownEpoch)
        state.addNotice(QStringLiteral("older_header"));
    if (state.readOnly)
        return;
    if (needsRepair) {
        const bool repaired = repairHeader(state, knownEpoch, headerKey);
        state.readOnly = !repaired;
        state.addNotice(repaired ? QStringLiteral("header_repaired") : QStringLiteral("header_not_repaired"));
        if (!repaired)
            return;
    }
    state.folder.removeLeftovers();
    state.objects.removeLeftovers();
    if (!needsRepair && !mayRenewCopies(unlocking.files, unlocking))
        return;
    const bool isRenewed = state.folder.renewHeaderCopies(encodeHeader(state.header, headerKey)).has_value();
    if (isRenewed && !needsRepair && !unlocking.files.damagedCopies.isEmpty()) // A repair is told once.
        state.addNotice(QStringLiteral("header_copy_repaired"));
}

void rememberEpoch(UnlockedVault& vault, qint64 epoch)
{
    auto connection = vault.openForWriting();
    if (connection)
        static_cast<void>(MetaRecords(**connection).setHeaderEpoch(epoch));
}

base::Result<SlotSecret> secretOf(UnlockRequest& request)
{
    if (request.passphrase.has_value() == request.recoveryWords.has_value())
        return Error{ErrorCode::Internal, QStringLiteral("exactly one secret opens a vault")};
    if (request.passphrase)
        return SlotSecret::ofPassphrase(std::move(*request.passphrase));
    const auto entropy = recoveryEntropyFrom(*request.recoveryWords);
    if (!entropy)
        return entropy.error();
    return SlotSecret::ofRecovery(*entropy);
}

} // namespace

base::Result<CreatedVault> createVault(CreateVaultRequest request, const base::Clock& clock, base::JobContext& job)
{
    if (const auto started = startUp(); !started)
        return started.error();
    if (const auto possible = disk::VaultFolder::mayCreate(request.folder); !possible)
        return possible.error();

    Header header;
    header.vaultId = VaultId::fromBytes(crypto::randomBytes(16));
    header.writtenAt = clock.now();
    const crypto::SecretBytes vaultKey = crypto::SecretBytes::random(32);
    const SlotContext context{header.vaultId, vaultKey, header.writtenAt};
    auto slot = makePassphraseSlot(request.passphrase, request.cost, context, job);
    if (!slot)
        return slot.error();
    header.slotsInUse.front() = *slot;
    CreatedVault created;
    if (request.withRecoveryWords) {
        NewRecoverySlot recovery = makeRecoverySlot(context);
        header.slotsInUse.at(1) = recovery.slot;
        created.recoveryWords = std::move(recovery.words);
    }
    auto keys = std::make_unique<KeyRing>(header.vaultId, vaultKey);
    const auto headerKey = keys->headerKey();
    if (!headerKey)
        return headerKey.error();

    // From here on there is something on disk; it goes again unless keep() is reached. The header comes last: a folder
    // without one was never a vault.
    auto folder = disk::VaultFolder::create(request.folder);
    if (!folder)
        return folder.error();
    if (const auto database = createDatabase(folder->databasePath(), *keys, header); !database)
        return database.error();
    const QByteArray bytes = encodeHeader(header, *headerKey);
    const auto accept = [&](const QByteArray& written) { return isAuthenticHeader(written, *headerKey); };
    const auto written = folder->replaceHeader(bytes, accept);
    if (!written)
        return written.error();
    if (*written == disk::Replaced::Unsynced)
        return Error{ErrorCode::Io, QStringLiteral("the folder could not be synced"), folder->path()};
    if (const auto copies = folder->renewHeaderCopies(bytes); !copies)
        return copies.error();
    if (job.isCanceled())
        return Error{ErrorCode::Canceled};
    folder->keep();

    auto state = std::make_unique<VaultOpener::State>(std::move(*folder), std::move(keys), clock);
    state->header = header;
    created.vault = VaultOpener::share(std::move(state));
    return created;
}

base::Result<std::shared_ptr<UnlockedVault>> unlockVault(UnlockRequest request, const base::Clock& clock,
                                                         base::JobContext& job)
{
    if (const auto started = startUp(); !started)
        return started.error();
    auto folder = disk::VaultFolder::open(request.folder);
    if (!folder)
        return folder.error();
    auto files = readHeaders(folder->path());
    if (!files)
        return files.error();
    auto secret = secretOf(request);
    if (!secret)
        return secret.error();
    auto unlocking = openSlots(std::move(*files), std::move(*secret), job);
    if (!unlocking)
        return unlocking.error();

    const HeaderFile& used = unlocking->used();
    auto keys = std::make_unique<KeyRing>(used.header.vaultId, unlocking->opened.vaultKey);
    const auto headerKey = keys->headerKey();
    if (!headerKey)
        return headerKey.error();
    const auto tie = checkDatabase(folder->databasePath(), *keys);
    if (!tie)
        return tie.error();

    folder->keep();
    auto state = std::make_unique<VaultOpener::State>(std::move(*folder), std::move(keys), clock);
    state->header = used.header;
    state->upgradedFrom = tie->upgradedFrom;
    state->openedWithRecoveryWords = used.header.slotsInUse.at(unlocking->opened.slot)->kind == SlotKind::RecoveryWords;
    if (!isHeaderAuthentic(used.bytes, *headerKey)) {
        state->readOnly = true;
        state->addNotice(QStringLiteral("header_altered"));
    }
    tidyUp(*state, *unlocking, tie->knownEpoch, *headerKey);

    const auto epoch = static_cast<qint64>(state->header.epoch);
    auto vault = VaultOpener::share(std::move(state));
    if (epoch > tie->knownEpoch && !vault->isReadOnly())
        rememberEpoch(*vault, epoch);
    return vault;
}

base::Result<VaultDescription> describeVault(const QString& folder)
{
    if (const auto known = disk::VaultFolder::recognise(folder); !known)
        return known.error();
    const auto files = readHeaders(folder);
    if (!files)
        return files.error();
    const Header& header = files->whole.front().header;
    VaultDescription description;
    description.id = header.vaultId;
    description.formatVersion = headerFormatVersion;
    description.epoch = header.epoch;
    for (const auto& slot : header.slotsInUse)
        if (slot)
            description.slotsInUse.push_back(
                {static_cast<int>(slot->kind), slot->argon2 ? static_cast<int>(slot->argon2->passes) : 0,
                 slot->argon2 ? static_cast<qint64>(slot->argon2->memoryBytes) : 0, slot->createdAt});
    return description;
}

bool VaultDescription::Slot::isRecoveryWords() const
{
    return kind == static_cast<int>(SlotKind::RecoveryWords);
}

bool hasRecoveryWords(const VaultDescription& description)
{
    return std::ranges::any_of(description.slotsInUse, &VaultDescription::Slot::isRecoveryWords);
}

} // namespace core::vault
