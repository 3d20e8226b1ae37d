#pragma once

#include "core/vault/ObjectStore.h"
#include "core/vault/object/ReadObject.h"

#include <memory>
#include <vector>

namespace core::vault {

/// An object that is read, and the chunks of it that were read last.
struct ObjectReader::State
{
    State(object::OpenedObject openedObject, std::shared_ptr<object::PieceStore> pieceStore);
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    /// The plaintext of one content chunk; valid until the next call. Errors: Damaged, Io.
    base::Result<std::span<const std::byte>> chunk(qint64 index);

    struct KeptChunk
    {
        qint64 index = -1;
        quint64 lastUsed = 0;
        std::vector<std::byte> plain;
    };
    std::shared_ptr<object::PieceStore> pieces; ///< Before the object, which gives back to it.
    object::OpenedObject object;
    std::vector<KeptChunk> chunks;
    quint64 clock = 0;
};

} // namespace core::vault
