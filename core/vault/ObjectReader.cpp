#include "core/crypto/Start.h"
#include "core/vault/ObjectReaderState.h"
#include "core/vault/ObjectStore.h"

#include <algorithm>
#include <utility>

namespace core::vault {

namespace {

constexpr std::size_t mostKeptChunks = 128; // 8 MiB

} // namespace

ObjectReader::State::State(object::OpenedObject openedObject, std::shared_ptr<object::PieceStore> pieceStore)
    : pieces(std::move(pieceStore))
    , object(std::move(openedObject))
{
}

ObjectReader::State::~State()
{
    for (KeptChunk& kept : chunks)
        crypto::wipe(kept.plain);
}

base::Result<std::span<const std::byte>> ObjectReader::State::chunk(qint64 index)
{
    ++clock;
    const auto known
        = std::find_if(chunks.begin(), chunks.end(), [&](const KeptChunk& kept) { return kept.index == index; });
    if (known != chunks.end()) {
        known->lastUsed = clock;
        return std::span<const std::byte>(known->plain);
    }
    if (chunks.size() < mostKeptChunks) {
        chunks.push_back({});
        chunks.back().plain.resize(object::chunkSize);
    }
    KeptChunk& place = *std::min_element(
        chunks.begin(), chunks.end(), [](const KeptChunk& a, const KeptChunk& b) { return a.lastUsed < b.lastUsed; });
    place.index = -1; // until it is whole
    object::BorrowedRing ring(*pieces, 1);
    if (const auto read = object::readChunk(object, index, place.plain, ring.at(0)); !read)
        return read.error();
    place.index = index;
    place.lastUsed = clock;
    return std::span<const std::byte>(place.plain);
}

ObjectReader::ObjectReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ObjectReader::ObjectReader(ObjectReader&&) noexcept = default;
ObjectReader::~ObjectReader() = default;

const ObjectDescription& ObjectReader::description() const
{
    return m_state->object.description;
}

base::Result<std::size_t> ObjectReader::read(qint64 offset, std::span<std::byte> buffer)
{
    const qint64 size = m_state->object.description.size;
    if (offset < 0 || offset >= size)
        return std::size_t{0};
    const auto wanted = static_cast<std::size_t>(std::min<qint64>(size - offset, static_cast<qint64>(buffer.size())));
    std::size_t done = 0;
    while (done < wanted) {
        const qint64 at = offset + static_cast<qint64>(done);
        const auto chunk = m_state->chunk(at / object::chunkSize);
        if (!chunk)
            return chunk.error();
        const auto within = static_cast<std::size_t>(at % object::chunkSize);
        const std::size_t count = std::min(wanted - done, chunk->size() - within);
        std::copy_n(chunk->begin() + static_cast<std::ptrdiff_t>(within), count,
                    buffer.begin() + static_cast<std::ptrdiff_t>(done));
        done += count;
    }
    return done;
}

base::Result<void> ObjectReader::readAll(const std::function<base::Result<void>(std::span<const std::byte>)>& sink,
                                         base::JobContext& job)
{
    if (!m_state->object.file.isUncached())
        m_state->object.file.adviseSequential();
    return object::readWhole(m_state->object, sink, object::Share::Whole, *m_state->pieces, job);
}

} // namespace core::vault
