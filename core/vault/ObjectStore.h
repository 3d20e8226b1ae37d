#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/base/Values.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core::vault {

class KeyRing;

/// What the final chunk of an object says of the original (`FORMAT.md`, objects).
struct ObjectDescription
{
    qint64 size = 0; ///< Bytes of the original.
    base::Sha256 sha256; ///< Of the original.
    base::Timestamp acquiredAt;
    QString name; ///< At most 512 bytes of UTF-8.
    QByteArray objectId; ///< 16 bytes.
};

/// One object opened for reading: any offset, one chunk at a time; no byte leaves before its tag is good. Used by one
/// thread at a time.
class ObjectReader
{
public:
    ObjectReader(ObjectReader&&) noexcept;
    ~ObjectReader();

    const ObjectDescription& description() const;

    /// Up to `buffer.size()` bytes from `offset`; fewer only at the end. Error: Damaged, Io.
    base::Result<std::size_t> read(qint64 offset, std::span<std::byte> buffer);

    /// The whole content in order, in pieces of 64 KiB to 1 MiB, to `sink`; `sink` returns an error to stop. Compares
    /// the SHA-256 at the end. Two threads: one decrypts, one hashes. Polls `job` and advances it by bytes of content.
    /// Errors: Damaged, Io, Canceled, and what `sink` gives.
    base::Result<void> readAll(const std::function<base::Result<void>(std::span<const std::byte>)>& sink,
                               base::JobContext& job);

private:
    friend class ObjectStore;
    struct State;
    explicit ObjectReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// An object on its way in: complete and read back, but under its temporary name. Gone when destroyed before publish().
class StagedObject
{
public:
    StagedObject(StagedObject&&) noexcept;
    StagedObject& operator=(StagedObject&&) noexcept;
    ~StagedObject();

    const QByteArray& name() const; ///< 32 bytes: SHA-256 of the stored bytes.
    const ObjectDescription& description() const;
    qint64 storedSize() const;

private:
    friend class ObjectStore;
    struct State;
    explicit StagedObject(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Where the plaintext of a new object comes from.
struct ObjectSource
{
    /// Fills the buffer; the number of bytes, 0 at the end. Called from one thread, in order.
    std::function<base::Result<std::size_t>(std::span<std::byte>)> read;
    qint64 expectedSize = 0; ///< For the space check and the padding; reading another number of bytes is SourceChanged.
    QString name;
    base::Timestamp acquiredAt;
};

/// What an object is opened for: some of it, again and again; or all of it once, past the page cache where that can be,
/// so that it comes from the disk itself.
enum class Reading { Anywhere, Once };

/// The `objects/` folder: encrypted, padded, written once, named after the SHA-256 of the stored bytes.
///
/// stage() is step 3 to 7 of `security-design` 6.2 (without the sync when `deferSync`), publish() is 8 and 9. It knows
/// nothing of records. May be used from several threads.
class ObjectStore
{
public:
    ObjectStore(const QString& vaultFolder, const KeyRing& keys);
    ~ObjectStore();

    /// Encrypts and writes under a temporary name, syncs, and reads everything back. Advances `job` by the bytes of
    /// content, half of them while writing and half while reading back. Errors: NoSpace (with the missing bytes),
    /// Canceled, SourceChanged, Unreliable, Denied, Io, and those of the source.
    base::Result<StagedObject> stage(const ObjectSource& source, base::JobContext& job);

    /// The same for one of many: writeback is started, but neither synced nor read back before settle().
    base::Result<StagedObject> stageUnsettled(const ObjectSource& source, base::JobContext& job);
    /// Syncs all of a batch at once and reads every object back. Errors name the first that failed; its index is in
    /// `Error::amount`.
    base::Result<void> settle(std::vector<StagedObject>& batch, base::JobContext& job);

    /// Gives staged objects their final names and syncs the folders, once for each. After it they are durable; without
    /// a record they are offered as recovered items at the next opening.
    base::Result<void> publish(std::vector<StagedObject>& batch);

    /// The object is authentic, but it may be another one of this vault under this name: the caller compares
    /// description().sha256 with its record, or verifyName() is asked. Errors: NotFound, Damaged, NewerFormat, Io,
    /// Canceled.
    base::Result<ObjectReader> open(const QByteArray& name, Reading reading = Reading::Anywhere) const;

    bool contains(const QByteArray& name) const;
    /// The names of all objects in the folder, without opening them.
    std::vector<QByteArray> names() const;
    /// Path of an object, for the keyless check.
    QString pathOf(const QByteArray& name) const;
    /// Removes what an interruption left in `objects/tmp`. Called on unlock.
    void removeLeftovers();
    /// Unlinks one object; for removal with a logged reason. Errors: NotFound, Denied, Io.
    base::Result<void> remove(const QByteArray& name);
    /// Compares stored bytes with the name, without a key. Errors: NotFound, Damaged, Io, Canceled.
    base::Result<void> verifyName(const QByteArray& name, base::JobContext& job) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core::vault
