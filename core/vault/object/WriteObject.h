#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/disk/DiskFile.h"
#include "core/vault/object/Buffers.h"

#include <array>

namespace core::vault::object {

struct WrittenObject
{
    QByteArray name; ///< SHA-256 of the stored bytes.
    ObjectDescription description;
    qint64 storedSize = 0;
};

/// Where encrypting happens: the keys, and memory to do it in.
struct Workshop
{
    const KeyRing& keys;
    PieceStore& pieces;
};

/// Encrypts a source into a new file while it hashes the content and the stored bytes; the file is written, its
/// writeback begun, but not synced. Advances `job` by half the bytes of content. Errors: SourceChanged, Canceled,
/// NoSpace, Denied, Io, and those of the source.
base::Result<WrittenObject> writeObject(const ObjectSource& source, disk::DiskFile& file, const Workshop& workshop,
                                        base::JobContext& job);

/// What is random in an object, chosen; for the known answers.
struct NewObject
{
    std::array<std::byte, 16> objectId{};
    std::array<std::byte, 24> salt{};
};
base::Result<WrittenObject> writeObjectAs(const NewObject& made, const ObjectSource& source, disk::DiskFile& file,
                                          const Workshop& workshop, base::JobContext& job);

} // namespace core::vault::object
