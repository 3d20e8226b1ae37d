#include "core/vault/ObjectStore.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/vault/KeyRing.h"
#include "core/vault/ObjectReaderState.h"
#include "core/vault/disk/DiskFile.h"
#include "core/vault/object/SettleObjects.h"
#include "core/vault/object/WriteObject.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <utility>

namespace core::vault {

namespace {

using base::Error;
using base::ErrorCode;

/// What must stay free beside the object, for the database and everybody else.
constexpr qint64 spaceToLeave = 64 << 20;
constexpr qsizetype nameSize = 32;

QString hexOf(const QByteArray& name)
{
    return QString::fromLatin1(name.toHex());
}

/// From so many on, one sync of the file system is cheaper than one for each folder.
constexpr qsizetype manyFolders = 16;

base::Result<void> syncFolders(const QSet<QString>& folders, const QString& root)
{
    if (disk::DiskFile::canSyncFileSystem && folders.size() >= manyFolders) {
        auto whole = disk::DiskFile::open(root, disk::DiskFile::Mode::Folder);
        if (!whole)
            return whole.error();
        return whole->syncFileSystem();
    }
    for (const QString& folder : folders)
        if (const auto synced = disk::syncFolder(folder); !synced)
            return synced;
    return {};
}

} // namespace

struct StagedObject::State
{
    QString path; ///< Of the temporary file, until published.
    object::WrittenObject written;
    bool published = false;

    State(QString temporary, object::WrittenObject object)
        : path(std::move(temporary))
        , written(std::move(object))
    {
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (!published)
            static_cast<void>(disk::removeFile(path));
    }
};

StagedObject::StagedObject(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

StagedObject::StagedObject(StagedObject&&) noexcept = default;
StagedObject& StagedObject::operator=(StagedObject&&) noexcept = default;
StagedObject::~StagedObject() = default;

const QByteArray& StagedObject::name() const
{
    return m_state->written.name;
}

const ObjectDescription& StagedObject::description() const
{
    return m_state->written.description;
}

qint64 StagedObject::storedSize() const
{
    return m_state->written.storedSize;
}

struct ObjectStore::State
{
    QString root; ///< `objects`
    const KeyRing& keys;
    std::shared_ptr<object::PieceStore> pieces = std::make_shared<object::PieceStore>();

    QString temporaryFolder() const { return root + QStringLiteral("/tmp"); }
    QString folderOf(const QByteArray& name) const { return root + QLatin1Char('/') + hexOf(name).left(2); }
};

ObjectStore::ObjectStore(const QString& vaultFolder, const KeyRing& keys)
    : m_state(new State{vaultFolder + QStringLiteral("/objects"), keys})
{
}

ObjectStore::~ObjectStore() = default;

base::Result<StagedObject> ObjectStore::stageUnsettled(const ObjectSource& source, base::JobContext& job)
{
    const qint64 needed = object::storedSizeFor(object::chunkCountFor(source.expectedSize)) + spaceToLeave;
    const auto available = disk::freeSpace(m_state->root);
    if (available && *available < needed)
        return Error{ErrorCode::NoSpace, QStringLiteral("not enough space for the object"), source.name,
                     needed - *available};
    // Without objects/tmp, which holds nothing of worth, a vault is still whole.
    if (const auto made = disk::makeFolder(m_state->temporaryFolder()); !made && made.error().code != ErrorCode::Exists)
        return made.error();

    const QString path
        = m_state->temporaryFolder() + QLatin1Char('/') + hexOf(crypto::randomBytes(16)) + QStringLiteral(".part");
    auto file = disk::DiskFile::open(path, disk::DiskFile::Mode::CreateUncached);
    if (!file)
        return file.error();
    StagedObject staged(std::make_unique<StagedObject::State>(path, object::WrittenObject{}));
    auto written = object::writeObject(source, *file, {m_state->keys, *m_state->pieces}, job);
    if (!written)
        return written.error();
    staged.m_state->written = std::move(*written);
    return staged;
}

base::Result<StagedObject> ObjectStore::stage(const ObjectSource& source, base::JobContext& job)
{
    auto staged = stageUnsettled(source, job);
    if (!staged)
        return staged;
    std::vector<StagedObject> batch;
    batch.push_back(std::move(*staged));
    if (auto settled = settle(batch, job); !settled) {
        Error error = settled.error();
        error.amount = 0;
        return error;
    }
    return std::move(batch.front());
}

base::Result<void> ObjectStore::settle(std::vector<StagedObject>& batch, base::JobContext& job)
{
    std::vector<object::UnsettledObject> objects;
    objects.reserve(batch.size());
    for (const StagedObject& staged : batch)
        objects.push_back({staged.m_state->path, staged.m_state->written.description});
    return object::settleObjects(objects, m_state->temporaryFolder(), {m_state->keys, *m_state->pieces}, job);
}

base::Result<void> ObjectStore::publish(std::vector<StagedObject>& batch)
{
    bool madeFolder = false;
    QSet<QString> folders;
    for (const StagedObject& staged : batch) {
        const QString folder = m_state->folderOf(staged.name());
        if (folders.contains(folder))
            continue;
        folders.insert(folder);
        const auto made = disk::makeFolder(folder);
        if (!made && made.error().code != ErrorCode::Exists)
            return made;
        madeFolder = madeFolder || made.has_value();
    }
    if (madeFolder)
        if (const auto synced = disk::syncFolder(m_state->root); !synced)
            return synced;

    const auto publishAll = [&]() -> base::Result<void> {
        for (StagedObject& staged : batch) {
            const QString path = pathOf(staged.name());
            if (const auto renamed = disk::renameNew(staged.m_state->path, path); !renamed)
                return renamed;
            staged.m_state->path = path;
        }
        return syncFolders(folders, m_state->root);
    };
    // On failure every object of the batch goes with its StagedObject, wherever it stands by then.
    if (const auto all = publishAll(); !all)
        return all;
    for (StagedObject& staged : batch)
        staged.m_state->published = true;
    return {};
}

base::Result<ObjectReader> ObjectStore::open(const QByteArray& name, Reading reading) const
{
    if (name.size() != nameSize)
        return Error{ErrorCode::NotFound, QStringLiteral("no object has this name")};
    const auto mode = reading == Reading::Once ? disk::DiskFile::Mode::ReadUncached : disk::DiskFile::Mode::Read;
    auto file = disk::DiskFile::open(pathOf(name), mode);
    if (!file)
        return file.error();
    auto opened = object::openObject(std::move(*file), m_state->keys, *m_state->pieces);
    if (!opened)
        return opened.error();
    return ObjectReader(std::make_unique<ObjectReader::State>(std::move(*opened), m_state->pieces));
}

bool ObjectStore::contains(const QByteArray& name) const
{
    if (name.size() != nameSize)
        return false;
    const auto kind = disk::kindOf(pathOf(name));
    return kind && *kind == disk::PathKind::File;
}

std::vector<QByteArray> ObjectStore::names() const
{
    std::vector<QByteArray> found;
    QDirIterator files(m_state->root, {QStringLiteral("*.evo")}, QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QByteArray name = QByteArray::fromHex(files.fileName().chopped(4).toLatin1());
        const bool isInPlace = files.filePath().endsWith(pathOf(name).mid(m_state->root.size()));
        if (name.size() == nameSize && isInPlace)
            found.push_back(name);
    }
    return found;
}

QString ObjectStore::pathOf(const QByteArray& name) const
{
    return m_state->folderOf(name) + QLatin1Char('/') + hexOf(name) + QStringLiteral(".evo");
}

void ObjectStore::removeLeftovers()
{
    const QDir folder(m_state->temporaryFolder());
    const QStringList parts = folder.entryList({QStringLiteral("*.part")}, QDir::Files | QDir::System | QDir::Hidden);
    for (const QString& part : parts)
        static_cast<void>(disk::removeFile(folder.filePath(part)));
}

base::Result<void> ObjectStore::remove(const QByteArray& name)
{
    if (name.size() != nameSize)
        return Error{ErrorCode::NotFound, QStringLiteral("no object has this name")};
    if (const auto removed = disk::removeFile(pathOf(name)); !removed)
        return removed;
    return disk::syncFolder(m_state->folderOf(name));
}

base::Result<void> ObjectStore::verifyName(const QByteArray& name, base::JobContext& job) const
{
    if (name.size() != nameSize)
        return Error{ErrorCode::NotFound, QStringLiteral("no object has this name")};
    const auto file = disk::DiskFile::open(pathOf(name), disk::DiskFile::Mode::Read);
    if (!file)
        return file.error();
    file->adviseSequential();
    object::BorrowedRing ring(*m_state->pieces, 1);
    crypto::Sha256Hasher hasher;
    for (qint64 offset = 0;;) {
        if (job.isCanceled())
            return Error{ErrorCode::Canceled};
        const auto count = file->readAt(offset, ring.at(0).sealed());
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        hasher.add(ring.at(0).sealed().first(*count));
        offset += static_cast<qint64>(*count);
        job.advance(static_cast<qint64>(*count));
    }
    if (hasher.finish().toByteArray() != name)
        return Error{ErrorCode::Damaged, QStringLiteral("the bytes do not fit the name"), file->path()};
    return {};
}

} // namespace core::vault
