#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/vault/ObjectStore.h"
#include "core/vault/disk/DiskFile.h"
#include "core/vault/object/Buffers.h"
#include "core/vault/object/ObjectFormat.h"

#include <functional>
#include <memory>

namespace core::vault::object {

/// An object whose header and final chunk are good; its content is not looked at yet.
struct OpenedObject
{
    disk::DiskFile file;
    ObjectKey key;
    qint64 chunks = 0;
    ObjectDescription description;
    const KeyRing* keys = nullptr; ///< Not owned; outlives it.
    /// A small object that is read past the page cache: all of its bytes, in one piece.
    std::unique_ptr<BorrowedRing> loaded;
};

/// Checks size, header, commitment and final chunk, in this order. `pieces` outlives the object. Errors: Damaged,
/// NewerFormat, Io, Canceled (keys wiped).
base::Result<OpenedObject> openObject(disk::DiskFile file, const KeyRing& keys, PieceStore& pieces);

/// Decrypts content chunk `index` into `plain` (chunkSize bytes), and checks its padding. `scratch` is overwritten.
base::Result<void> readChunk(OpenedObject& object, qint64 index, std::span<std::byte> plain, Piece& scratch);

/// How much of the work on an object this is: a read-back is the second half of taking it in.
enum class Share { Whole, SecondHalf };

using Sink = std::function<base::Result<void>(std::span<const std::byte>)>;

/// The whole content through `sink`, which may be empty, and its SHA-256 compared. Errors: Damaged, Io, Canceled, and
/// those of the sink.
base::Result<void> readWhole(OpenedObject& object, const Sink& sink, Share share, PieceStore& pieces,
                             base::JobContext& job);

} // namespace core::vault::object
