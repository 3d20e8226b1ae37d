#include "core/vault/object/ReadObject.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Start.h"
#include "core/vault/object/Pipeline.h"

#include <algorithm>
#include <utility>

namespace core::vault::object {

namespace {

using base::Error;
using base::ErrorCode;

Error damaged(const OpenedObject& object, const char* what)
{
    return {ErrorCode::Damaged, QStringLiteral("object: ") + QLatin1String(what), object.file.path()};
}

// `size` bytes from `offset` into the ciphertext buffer of a piece, in multiples of what the disk reads at once when
// the page cache is passed by. Damaged when the file is shorter.
base::Result<std::span<const std::byte>> readInto(Piece& piece, const disk::DiskFile& file, qint64 offset, qint64 size)
{
    qint64 begin = offset;
    qint64 wanted = size;
    if (file.isUncached()) {
        begin -= offset % disk::directAlignment;
        wanted = (offset + size - begin + disk::directAlignment - 1) / disk::directAlignment * disk::directAlignment;
    }
    const auto count = file.readAt(begin, piece.sealed().first(static_cast<std::size_t>(wanted)));
    if (!count)
        return count.error();
    piece.sealedStart = static_cast<std::size_t>(offset - begin);
    piece.sealedUsed = static_cast<std::size_t>(size);
    if (*count < piece.sealedStart + piece.sealedUsed)
        return Error{ErrorCode::Damaged, QStringLiteral("object: cut short"), file.path()};
    return std::span<const std::byte>(piece.sealed()).subspan(piece.sealedStart, piece.sealedUsed);
}

qint64 offsetOf(qint64 chunk)
{
    return headerSize + chunk * sealedChunkSize;
}

// Decrypts one content chunk; what stands behind the end of the content must be zero.
base::Result<void> openChunk(OpenedObject& object, qint64 index, std::span<const std::byte> sealed,
                             std::span<std::byte> plain)
{
    if (!object.key.cipher->open(chunkNonce(index, false), sealed, plain))
        return damaged(object, "a chunk is not what was written");
    const qint64 content = std::clamp<qint64>(object.description.size - index * chunkSize, 0, chunkSize);
    if (!isAllZero(plain.subspan(static_cast<std::size_t>(content)))) {
        crypto::wipe(plain);
        return damaged(object, "bytes behind its end");
    }
    return {};
}

/// The work on one object, in the stages of its pipeline.
class ObjectReading
{
public:
    ObjectReading(OpenedObject& object, const Sink& sink, Share share, PieceStore& pieces, base::JobContext& job)
        : m_object(object)
        , m_sink(sink)
        , m_share(share)
        , m_job(job)
        , m_own(object.loaded
                    ? nullptr
                    : std::make_unique<BorrowedRing>(pieces, object.description.size > smallContent ? ringSize : 1))
        , m_ring(object.loaded ? *object.loaded : *m_own)
    {
    }

    base::Result<void> run()
    {
        std::vector<Stage> stages{{[this](std::size_t piece) { return read(piece); }},
                                  {[this](std::size_t piece) { return decrypt(piece); }, 0},
                                  {[this](std::size_t piece) { return hash(piece); }, 1}};
        if (m_sink)
            stages.push_back({[this](std::size_t piece) { return give(piece); }, 1, true});
        Pipeline pipeline(std::move(stages), m_ring.size());
        if (const auto through = pipeline.run(m_ring.size() == 1 ? 0 : helperCount); !through)
            return through;
        if (m_hash.finish() != m_object.description.sha256)
            return damaged(m_object, "the content is not what was taken in");
        return {};
    }

private:
    base::Result<Flow> read(std::size_t index)
    {
        if (m_chunksRead == m_object.chunks)
            return Flow::End;
        if (m_job.isCanceled() || m_object.keys->isWiped())
            return Error{ErrorCode::Canceled};
        const qint64 chunks = std::min<qint64>(m_object.chunks - m_chunksRead, chunksPerPiece);
        if (m_object.loaded) {
            m_ring.at(index).sealedStart = static_cast<std::size_t>(offsetOf(0));
            m_ring.at(index).sealedUsed = static_cast<std::size_t>(chunks * sealedChunkSize);
        } else if (const auto bytes
                   = readInto(m_ring.at(index), m_object.file, offsetOf(m_chunksRead), chunks * sealedChunkSize);
                   !bytes) {
            return bytes.error();
        }
        m_chunksRead += chunks;
        return Flow::More;
    }

    base::Result<Flow> decrypt(std::size_t index)
    {
        Piece& piece = m_ring.at(index);
        const std::size_t chunks = piece.sealedUsed / sealedChunkSize;
        piece.plainUsed = chunks * chunkSize;
        for (std::size_t i = 0; i < chunks; ++i) {
            const auto sealed = piece.sealed().subspan(piece.sealedStart + i * sealedChunkSize, sealedChunkSize);
            const auto opened
                = openChunk(m_object, m_chunksOpened++, sealed, piece.plain().subspan(i * chunkSize, chunkSize));
            if (!opened)
                return opened.error();
        }
        return Flow::More;
    }

    // The part of a piece that is content, not padding. `before` is how much the stage has had.
    std::span<const std::byte> contentOf(std::size_t index, qint64 before)
    {
        Piece& piece = m_ring.at(index);
        const qint64 size = std::min(static_cast<qint64>(piece.plainUsed), m_object.description.size - before);
        return piece.plain().first(static_cast<std::size_t>(size));
    }

    base::Result<Flow> hash(std::size_t index)
    {
        const std::span<const std::byte> content = contentOf(index, m_hashed);
        m_hash.add(content);
        m_hashed += static_cast<qint64>(content.size());
        // The halves of writing are rounded down, these up: together they are the size.
        const qint64 reached = m_share == Share::Whole ? m_hashed : m_hashed - m_hashed / 2;
        m_job.advance(reached - m_advanced);
        m_advanced = reached;
        return Flow::More;
    }

    base::Result<Flow> give(std::size_t index)
    {
        const std::span<const std::byte> content = contentOf(index, m_given);
        m_given += static_cast<qint64>(content.size());
        if (!content.empty())
            if (const auto taken = m_sink(content); !taken)
                return taken.error();
        return Flow::More;
    }

    OpenedObject& m_object;
    const Sink& m_sink;
    const Share m_share;
    base::JobContext& m_job;
    const std::unique_ptr<BorrowedRing> m_own;
    BorrowedRing& m_ring;
    // Each of these belongs to one stage.
    qint64 m_chunksRead = 0;
    qint64 m_chunksOpened = 0;
    qint64 m_hashed = 0;
    qint64 m_advanced = 0;
    qint64 m_given = 0;
    crypto::Sha256Hasher m_hash;
};

} // namespace

base::Result<OpenedObject> openObject(disk::DiskFile file, const KeyRing& keys, PieceStore& pieces)
{
    const auto withPath = [&](Error error) {
        error.subject = file.path();
        return error;
    };
    const auto size = file.size();
    if (!size)
        return size.error();
    const auto chunks = chunkCountOf(*size);
    if (!chunks)
        return Error{ErrorCode::Damaged, QStringLiteral("object: impossible size"), file.path()};

    auto ring = std::make_unique<BorrowedRing>(pieces, 1);
    Piece& piece = ring->at(0);
    // Past the page cache each reading waits for the disk: one for all of a small object.
    const bool isLoaded = file.isUncached() && *chunks <= static_cast<qint64>(chunksPerPiece);
    const auto start = readInto(piece, file, 0, isLoaded ? *size : headerSize);
    if (!start)
        return start.error();
    HeaderBytes header{};
    std::copy_n(start->begin(), headerSize, header.begin());
    if (const auto good = checkHeader(header, keys.vaultId()); !good)
        return withPath(good.error());
    auto key = objectKeyFor(keys, std::span(header).first(64), pieces);
    if (!key)
        return key.error();
    if (!crypto::sameBytes(key->commitment, std::span(header).last(32)))
        return Error{ErrorCode::Damaged, QStringLiteral("object: its header is not what was written"), file.path()};

    const auto sealed = isLoaded
        ? base::Result<std::span<const std::byte>>(start->last(static_cast<std::size_t>(sealedFinalSize)))
        : readInto(piece, file, offsetOf(*chunks), sealedFinalSize);
    if (!sealed)
        return sealed.error();
    FinalBytes last{};
    if (!key->cipher->open(chunkNonce(*chunks, true), *sealed, last))
        return Error{ErrorCode::Damaged, QStringLiteral("object: its last chunk is not what was written"), file.path()};
    auto description = decodeFinal(last, header, *chunks);
    crypto::wipe(last);
    if (!description)
        return withPath(description.error());
    return OpenedObject{std::move(file),         std::move(*key), *chunks,
                        std::move(*description), &keys,           isLoaded ? std::move(ring) : nullptr};
}

base::Result<void> readChunk(OpenedObject& object, qint64 index, std::span<std::byte> plain, Piece& scratch)
{
    if (object.keys->isWiped())
        return Error{ErrorCode::Canceled, QStringLiteral("the keys are wiped")};
    const auto sealed = readInto(scratch, object.file, offsetOf(index), sealedChunkSize);
    if (!sealed)
        return sealed.error();
    return openChunk(object, index, *sealed, plain);
}

base::Result<void> readWhole(OpenedObject& object, const Sink& sink, Share share, PieceStore& pieces,
                             base::JobContext& job)
{
    return ObjectReading(object, sink, share, pieces, job).run();
}

} // namespace core::vault::object
