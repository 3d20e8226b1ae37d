#include "core/vault/object/WriteObject.h"

#include "core/crypto/Hash.h"
#include "core/crypto/Random.h"
#include "core/vault/KeyRing.h"
#include "core/vault/object/ObjectFormat.h"
#include "core/vault/object/Pipeline.h"

#include <algorithm>

namespace core::vault::object {

namespace {

using base::Error;
using base::ErrorCode;

constexpr qint64 writebackStep = 8 << 20;

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
        if (const auto begun = store(header); !begun)
            return begun.error();
        Pipeline pipeline({{[this](std::size_t piece) { return read(piece); }, -1, true},
                           {[this](std::size_t piece) { return hashContent(piece); }, 0},
                           {[this](std::size_t piece) { return encrypt(piece); }, 0},
                           {[this](std::size_t piece) { return hashStored(piece); }, 2},
                           {[this](std::size_t piece) { return write(piece); }, 2}},
                          m_ring.size());
        if (const auto through = pipeline.run(m_ring.size() == 1); !through)
            return through.error();
        if (const auto atEnd = expectEnd(); !atEnd)
            return atEnd.error();

        description.size = m_source.expectedSize;
        description.sha256 = m_contentHash.finish();
        std::array<std::byte, sealedFinalSize> last{};
        const FinalBytes plain = encodeFinal(description);
        if (!m_key.cipher.seal(chunkNonce(m_chunks, true), plain, last))
            return Error{ErrorCode::NoMemory, QStringLiteral("encryption failed")};
        if (const auto ended = store(last); !ended)
            return ended.error();
        m_file.startWriteback();
        return WrittenObject{m_storedHash.finish().toByteArray(), description, storedSizeFor(m_chunks)};
    }

private:
    base::Result<void> store(std::span<const std::byte> bytes)
    {
        m_storedHash.add(bytes);
        return m_file.append(bytes);
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

    base::Result<Flow> encrypt(std::size_t index)
    {
        Piece& piece = m_ring.at(index);
        const std::size_t chunks = piece.plainUsed / chunkSize;
        for (std::size_t i = 0; i < chunks; ++i)
            if (!m_key.cipher.seal(chunkNonce(m_chunksSealed++, false), piece.plain().subspan(i * chunkSize, chunkSize),
                                   piece.sealed().subspan(i * sealedChunkSize, sealedChunkSize)))
                return Error{ErrorCode::NoMemory, QStringLiteral("encryption failed")};
        piece.sealedUsed = chunks * sealedChunkSize;
        return Flow::More;
    }

    base::Result<Flow> hashStored(std::size_t index)
    {
        m_storedHash.add(m_ring.at(index).sealed().first(m_ring.at(index).sealedUsed));
        return Flow::More;
    }

    base::Result<Flow> write(std::size_t index)
    {
        const auto bytes = m_ring.at(index).sealed().first(m_ring.at(index).sealedUsed);
        if (const auto written = m_file.append(bytes); !written)
            return written.error();
        m_sinceWriteback += static_cast<qint64>(bytes.size());
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
    qint64 m_sinceWriteback = 0;
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
    auto key = objectKeyFor(workshop.keys, std::span(header).first(64));
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
