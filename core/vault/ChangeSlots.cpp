#include "core/vault/ChangeSlots.h"

#include "core/vault/MetaRecords.h"
#include "core/vault/NewSlots.h"
#include "core/vault/RecoveryWords.h"
#include "core/vault/TrySlots.h"
#include "core/vault/VaultState.h"

#include <algorithm>

namespace core::vault {

namespace {

using base::Error;
using base::ErrorCode;

base::Result<void> mayWrite(const UnlockedVault& vault)
{
    if (vault.isReadOnly())
        return Error{ErrorCode::Conflict, QStringLiteral("the vault is open for reading only")};
    return {};
}

// Writes a header with other slots. Precondition: headerMutex is held.
base::Result<void> writeHeader(UnlockedVault& vault, Header changed)
{
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const auto headerKey = state.keys->headerKey();
    if (!headerKey)
        return headerKey.error();
    auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    MetaRecords meta(**connection);
    const auto known = meta.headerEpoch();
    if (!known)
        return known.error();

    changed.epoch = std::max(changed.epoch, static_cast<quint64>(std::max<qint64>(*known, 0))) + 1;
    changed.writtenAt = state.clock.now();
    // With the key in hand: the new slot must be there, and the whole must be ours, before the old one goes.
    const auto accept = [&](const QByteArray& bytes) {
        const auto header = decodeHeader(bytes);
        return header.has_value() && isHeaderAuthentic(bytes, *headerKey);
    };
    const auto replaced = state.folder.replaceHeader(encodeHeader(changed, *headerKey), accept);
    if (!replaced)
        return replaced.error();
    state.header = changed;
    // Whoever were told that nothing has changed would keep to a secret that opens nothing any more.
    if (const auto notice = QStringLiteral("header_not_synced"); *replaced == disk::Replaced::Synced)
        state.dropNotice(notice);
    else
        state.addNotice(notice);
    // If this fails, the next opening does it: a header newer than the database knows is no cause for alarm.
    static_cast<void>(meta.setHeaderEpoch(static_cast<qint64>(changed.epoch)));
    return {};
}

// The same with one slot more, or another one in its place.
base::Result<void> writeSlot(UnlockedVault& vault, std::size_t place, const KeySlot& slot)
{
    Header changed = VaultOpener::stateOf(vault).header;
    changed.slotsInUse.at(place) = slot;
    return writeHeader(vault, changed);
}

base::Result<KeySlot> newPassphraseSlot(UnlockedVault& vault, const crypto::SecretBytes& passphrase, KdfCost cost,
                                        base::JobContext& job)
{
    const auto vaultKey = vault.keys().vaultKey();
    if (!vaultKey)
        return vaultKey.error();
    return makePassphraseSlot(passphrase, cost, {vault.id(), *vaultKey, vault.clock().now()}, job);
}

std::size_t placeFor(const Header& header, SlotKind kind)
{
    const auto sameKind = std::find_if(header.slotsInUse.begin(), header.slotsInUse.end(),
                                       [&](const auto& slot) { return slot && slot->kind == kind; });
    if (sameKind != header.slotsInUse.end())
        return static_cast<std::size_t>(sameKind - header.slotsInUse.begin());
    const auto empty = std::find(header.slotsInUse.begin(), header.slotsInUse.end(), std::nullopt);
    return static_cast<std::size_t>(empty - header.slotsInUse.begin());
}

bool isForWords(const std::optional<KeySlot>& slot)
{
    return slot && slot->kind == SlotKind::RecoveryWords;
}

// Takes away every slot of recovery words but one. How many those were.
int keepOnly(Header& header, std::size_t place)
{
    int gone = 0;
    for (std::size_t i = 0; i < header.slotsInUse.size(); ++i) {
        if (i == place || !isForWords(header.slotsInUse.at(i)))
            continue;
        header.slotsInUse.at(i).reset();
        ++gone;
    }
    return gone;
}

// Where one more slot of recovery words goes: an empty place, else that of the newest, which nobody checked. The oldest
// are those that somebody has on paper.
std::optional<std::size_t> placeForWords(const Header& header)
{
    std::optional<std::size_t> newest;
    for (std::size_t i = 0; i < header.slotsInUse.size(); ++i) {
        const auto& slot = header.slotsInUse.at(i);
        if (!slot)
            return i;
        if (isForWords(slot) && (!newest || slot->createdAt >= header.slotsInUse.at(*newest)->createdAt))
            newest = i;
    }
    return newest;
}

} // namespace

base::Result<void> changePassphrase(UnlockedVault& vault, const crypto::SecretBytes& current,
                                    const crypto::SecretBytes& replacement, KdfCost cost, base::JobContext& job)
{
    if (const auto may = mayWrite(vault); !may)
        return may;
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto opened = SlotSecret::ofPassphrase(current.copy()).open(state.header, job);
    if (!opened)
        return opened.error();
    const auto slot = newPassphraseSlot(vault, replacement, cost, job);
    if (!slot)
        return slot.error();
    return writeSlot(vault, opened->slot, *slot);
}

base::Result<void> resetPassphrase(UnlockedVault& vault, const crypto::SecretBytes& replacement, KdfCost cost,
                                   base::JobContext& job)
{
    if (const auto may = mayWrite(vault); !may)
        return may;
    if (!vault.isOpenedWithRecoveryWords())
        return Error{ErrorCode::Conflict, QStringLiteral("only recovery words may replace a forgotten passphrase")};
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto slot = newPassphraseSlot(vault, replacement, cost, job);
    if (!slot)
        return slot.error();
    const auto written = writeSlot(vault, placeFor(state.header, SlotKind::Passphrase), *slot);
    if (written)
        state.openedWithRecoveryWords = false; // From now on there is a passphrase that the person knows.
    return written;
}

base::Result<void> renewHeaderCopies(UnlockedVault& vault)
{
    if (const auto may = mayWrite(vault); !may)
        return may;
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto headerKey = state.keys->headerKey();
    if (!headerKey)
        return headerKey.error();
    return state.folder.renewHeaderCopies(encodeHeader(state.header, *headerKey));
}

base::Result<crypto::SecretBytes> addRecoveryWords(UnlockedVault& vault, base::JobContext& job)
{
    if (const auto may = mayWrite(vault); !may)
        return may.error();
    if (job.isCanceled())
        return Error{ErrorCode::Canceled};
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto vaultKey = state.keys->vaultKey();
    const auto headerKey = state.keys->headerKey();
    if (!vaultKey || !headerKey)
        return vaultKey ? headerKey.error() : vaultKey.error();
    NewRecoverySlot made = makeRecoverySlot({vault.id(), *vaultKey, state.clock.now()});
    const auto place = placeForWords(state.header);
    if (!place)
        return Error{ErrorCode::Conflict, QStringLiteral("no slot is free")};
    if (const auto written = writeSlot(vault, *place, made.slot); !written)
        return written.error();
    // The new words work from now on, so they are given out; copies that could not be renewed are renewed at the next
    // opening.
    static_cast<void>(state.folder.renewHeaderCopies(encodeHeader(state.header, *headerKey)));
    return std::move(made.words);
}

base::Result<int> keepOnlyRecoveryWords(UnlockedVault& vault, const crypto::SecretBytes& words, base::JobContext& job)
{
    if (const auto may = mayWrite(vault); !may)
        return may.error();
    const auto entropy = recoveryEntropyFrom(words);
    if (!entropy)
        return entropy.error();
    VaultOpener::State& state = VaultOpener::stateOf(vault);
    const std::lock_guard lock(state.headerMutex);
    const auto opened = SlotSecret::ofRecovery(*entropy).open(state.header, job);
    if (!opened)
        return opened.error();
    Header changed = state.header;
    const int gone = keepOnly(changed, opened->slot);
    if (gone == 0)
        return 0;
    const auto headerKey = state.keys->headerKey();
    if (!headerKey)
        return headerKey.error();
    if (const auto written = writeHeader(vault, changed); !written)
        return written.error();
    // What could not be renewed is renewed at the next opening; until then a copy counts only if the header is damaged.
    static_cast<void>(state.folder.renewHeaderCopies(encodeHeader(state.header, *headerKey)));
    return gone;
}

} // namespace core::vault
