#include "core/vault/object/WriteObject.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/vault/KeyRing.h"
#include "core/vault/object/ObjectFormat.h"
#include "core/vault/object/Pipeline.h"

#include <algorithm>
#include <vector>

namespace core::vault::object {

namespace {

using base::Error;
using base::ErrorCode;

constexpr qint64 writebackStep = 8 << 20;
constexpr auto blockSize = static_cast<std::size_t>(disk::directAlignment);

/// The work on one object, in the five stages of its pipeline.
class ObjectWriting
{
public:
    ObjectWriting(const ObjectSource& source, disk::DiskFile& file, const Workshop& workshop, base::JobContext& job,
                  ObjectKey key)
        : m_source(source)
        , m_file(file)
        , m_keys(workshop.keys)
        , m_job(job)
        , m_key(std::move(key))
        , m_chunks(chunkCountFor(source.expectedSize))
        , m_ring(workshop.pieces, source.expectedSize > smallContent ? ringSize : 1)
    {
    }

    base::Result<WrittenObject> run(const HeaderBytes& header, ObjectDescription description)
    {
        m_storedHash.add(header);
        m_carry.assign(header.begin(), header.end());
        Pipeline pipeline({{[this](std::size_t piece) { return read(piece); }, -1, true},
                           {[this](std::size_t piece) { return hashContent(piece); }, 0},
                           {[this](std::size_t piece) { return encrypt(piece); }, 0},
                           {[this](std::size_t piece) { return hashStored(piece); }, 2},
                           {[this](std::size_t piece) { return write(piece); }, 2}},
                          m_ring.size());
        if (const auto through = pipeline.run(m_ring.size() == 1 ? 0 : helperCount); !through)
            return through.error();
        if (const auto atEnd = expectEnd(); !atEnd)
            return atEnd.error();

        description.size = m_source.expectedSize;
        description.sha256 = m_contentHash.finish();
        std::array<std::byte, sealedFinalSize> last{};
        const FinalBytes plain = encodeFinal(description);
        if (!m_key.cipher->seal(chunkNonce(m_chunks, true), plain, last))
            return Error{ErrorCode::NoMemory, QStringLiteral("encryption failed")};
        m_storedHash.add(last);
        if (const auto ended = writeEnd(last); !ended)
            return ended.error();
        return WrittenObject{m_storedHash.finish().toByteArray(), description, storedSizeFor(m_chunks)};
    }

private:
    // The last piece is still in its buffer; the final chunk goes with it, so that a small object is one write.
    base::Result<void> writeEnd(std::span<const std::byte> last)
    {
        Piece& piece = *m_lastPiece;
        const std::size_t end = piece.sealedStart + piece.sealedUsed;
        std::copy(last.begin(), last.end(), piece.sealed().begin() + static_cast<std::ptrdiff_t>(end));
        std::size_t size = end + last.size();
        if (m_file.isUncached()) {
            const std::size_t whole = (size + blockSize - 1) / blockSize * blockSize;
            std::fill(piece.sealed().begin() + static_cast<std::ptrdiff_t>(size),
                      piece.sealed().begin() + static_cast<std::ptrdiff_t>(whole), std::byte{0});
            size = whole;
        }
        if (const auto written = m_file.append(piece.sealed().first(size)); !written)
            return written;
        if (const auto cut = m_file.cutTo(storedSizeFor(m_chunks)); !cut)
            return cut;
        m_file.startWriteback();
        return {};
    }

    // Fills as many whole chunks as there are left: content first, then zero bytes.
    base::Result<Flow> read(std::size_t index)
    {
        if (m_chunksRead == m_chunks)
            return Flow::End;
        if (m_job.isCanceled() || m_keys.isWiped())
            return Error{ErrorCode::Canceled};
        Piece& piece = m_ring.at(index);
        const qint64 chunks = std::min<qint64>(m_chunks - m_chunksRead, chunksPerPiece);
        const qint64 size = chunks * chunkSize;
        const qint64 wanted = std::min(size, m_source.expectedSize - m_contentRead);
        qint64 filled = 0;
        piece.plainUsed = static_cast<std::size_t>(size);
        while (filled < wanted) {
            const auto count = m_source.read(
                piece.plain().subspan(static_cast<std::size_t>(filled), static_cast<std::size_t>(wanted - filled)));
            if (!count)
                return count.error();
            if (*count == 0)
                return shorter();
            filled += static_cast<qint64>(*count);
        }
        const auto rest
            = piece.plain().subspan(static_cast<std::size_t>(filled), static_cast<std::size_t>(size - filled));
        std::fill(rest.begin(), rest.end(), std::byte{0});
        m_chunksRead += chunks;
        m_contentRead += filled;
        return Flow::More;
    }

    base::Result<Flow> hashContent(std::size_t index)
    {
        const qint64 size = std::min<qint64>(static_cast<qint64>(m_ring.at(index).plainUsed),
                                             m_source.expectedSize - m_contentHashed);
        m_contentHash.add(m_ring.at(index).plain().first(static_cast<std::size_t>(size)));
        m_contentHashed += size;
        m_job.advance((m_contentHashed / 2) - m_advanced);
        m_advanced = m_contentHashed / 2;
        return Flow::More;
    }

    // Into the place where it belongs in its block of the file; what stands before it there is the end of the piece
    // before, or the header.
    base::Result<Flow> encrypt(std::size_t index)
    {
        Piece& piece = m_ring.at(index);
        const std::size_t chunks = piece.plainUsed / chunkSize;
        piece.sealedStart = static_cast<std::size_t>(headerSize + m_chunksSealed * sealedChunkSize) % blockSize;
        piece.sealedUsed = chunks * sealedChunkSize;
        const auto sealed = piece.sealed().subspan(piece.sealedStart, piece.sealedUsed);
        for (std::size_t i = 0; i < chunks; ++i)
            if (!m_key.cipher->seal(chunkNonce(m_chunksSealed++, false),
                                    piece.plain().subspan(i * chunkSize, chunkSize),
                                    sealed.subspan(i * sealedChunkSize, sealedChunkSize)))
                return Error{ErrorCode::NoMemory, QStringLiteral("encryption failed")};
        return Flow::More;
    }

    base::Result<Flow> hashStored(std::size_t index)
    {
        Piece& piece = m_ring.at(index);
        m_storedHash.add(piece.sealed().subspan(piece.sealedStart, piece.sealedUsed));
        return Flow::More;
    }

    // Whole blocks; the rest waits for the next piece. The last piece waits for the final chunk.
    base::Result<Flow> write(std::size_t index)
    {
        Piece& piece = m_ring.at(index);
        std::copy(m_carry.begin(), m_carry.end(), piece.sealed().begin());
        m_chunksWritten += static_cast<qint64>(piece.sealedUsed) / sealedChunkSize;
        if (m_chunksWritten == m_chunks) {
            m_lastPiece = &piece;
            return Flow::More;
        }
        const auto bytes = piece.sealed().first(piece.sealedStart + piece.sealedUsed);
        const std::size_t whole = bytes.size() / blockSize * blockSize;
        if (const auto written = m_file.append(bytes.first(whole)); !written)
            return written.error();
        m_carry.assign(bytes.begin() + static_cast<std::ptrdiff_t>(whole), bytes.end());
        m_sinceWriteback += static_cast<qint64>(whole);
        if (m_sinceWriteback >= writebackStep) {
            m_file.startWriteback();
            m_sinceWriteback = 0;
        }
        return Flow::More;
    }

    base::Result<void> expectEnd() const
    {
        std::array<std::byte, 1> beyond{};
        const auto count = m_source.read(beyond);
        if (!count)
            return count.error();
        if (*count != 0)
            return Error{ErrorCode::SourceChanged, QStringLiteral("the source became longer"), m_source.name};
        return {};
    }

    Error shorter() const
    {
        return {ErrorCode::SourceChanged, QStringLiteral("the source became shorter"), m_source.name};
    }

    const ObjectSource& m_source;
    disk::DiskFile& m_file;
    const KeyRing& m_keys;
    base::JobContext& m_job;
    ObjectKey m_key;
    const qint64 m_chunks;
    BorrowedRing m_ring;
    // Each of these belongs to one stage.
    qint64 m_chunksRead = 0;
    qint64 m_contentRead = 0;
    qint64 m_contentHashed = 0;
    qint64 m_advanced = 0;
    qint64 m_chunksSealed = 0;
    qint64 m_chunksWritten = 0;
    qint64 m_sinceWriteback = 0;
    std::vector<std::byte> m_carry; ///< Sealed bytes that begin the next block of the file.
    Piece* m_lastPiece = nullptr;
    crypto::Sha256Hasher m_contentHash;
    crypto::Sha256Hasher m_storedHash;
};

} // namespace

base::Result<WrittenObject> writeObject(const ObjectSource& source, disk::DiskFile& file, const Workshop& workshop,
                                        base::JobContext& job)
{
    std::array<std::byte, 16> objectId{};
    std::array<std::byte, 24> salt{};
    crypto::fillRandom(objectId);
    crypto::fillRandom(salt);
    return writeObjectAs(NewObject{objectId, salt}, source, file, workshop, job);
}

base::Result<WrittenObject> writeObjectAs(const NewObject& made, const ObjectSource& source, disk::DiskFile& file,
                                          const Workshop& workshop, base::JobContext& job)
{
    if (source.expectedSize < 0 || source.expectedSize > largestContent)
        return Error{ErrorCode::Invalid, QStringLiteral("impossible size"), source.name};
    HeaderBytes header = startHeader(workshop.keys.vaultId(), made.objectId, made.salt);
    auto key = objectKeyFor(workshop.keys, std::span(header).first(64), workshop.pieces);
    if (!key)
        return key.error();
    std::copy(key->commitment.begin(), key->commitment.end(), header.begin() + 64);
    ObjectDescription description;
    description.acquiredAt = source.acquiredAt;
    description.name = QString::fromUtf8(storableName(source.name));
    description.objectId = base::toByteArray(made.objectId);
    return ObjectWriting(source, file, workshop, job, std::move(*key)).run(header, description);
}

} // namespace core::vault::object
