#pragma once

#include "core/crypto/ChunkCipher.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace core::vault::object {

/// Chunks that go through a pipeline together: 1 MiB of content, large enough that a disk and a hash run at full speed,
/// small enough to stay in the processor's cache.
inline constexpr std::size_t chunksPerPiece = 16;
/// Pieces in flight.
inline constexpr std::size_t ringSize = 6;
/// Threads beside the caller's: one for the second core, and one that may wait for the disk meanwhile.
inline constexpr std::size_t helperCount = 2;
/// Up to this a second thread costs more than it brings, and one piece is enough; in a batch each thread has a file.
inline constexpr std::int64_t smallContent = 4 << 20;

/// Memory of one piece: plaintext, and ciphertext with room for what goes along past the page cache. Both
/// begin at a multiple of 4,096. The plaintext is wiped when the piece goes back.
class Piece
{
public:
    static constexpr std::size_t plainSize = std::size_t{chunksPerPiece} * 65'536;
    static constexpr std::size_t sealedSize = plainSize + std::size_t{2} * 65'536;

    Piece();
    std::span<std::byte> plain() { return {m_plain.get(), plainSize}; }
    std::span<std::byte> sealed() { return {m_sealed.get(), sealedSize}; }
    std::size_t plainUsed = 0; ///< Bytes of plain() that may hold content; wipePlain() clears them.
    std::size_t sealedStart = 0; ///< Where in sealed() the chunks begin: past the page cache a block begins earlier.
    std::size_t sealedUsed = 0;
    void wipePlain();

private:
    struct Free
    {
        void operator()(std::byte* block) const noexcept;
    };
    std::unique_ptr<std::byte[], Free> m_plain;
    std::unique_ptr<std::byte[], Free> m_sealed;
};

class PieceStore;

/// A cipher on loan; its key is wiped when it goes back.
struct CipherReturn
{
    PieceStore* store = nullptr; ///< Not owned; outlives the loan.
    void operator()(crypto::ChunkCipher* cipher) const;
};
using BorrowedCipher = std::unique_ptr<crypto::ChunkCipher, CipherReturn>;

/// Keeps pieces and ciphers between jobs: fresh memory for each file would cost more, in page faults and locking, than
/// encrypting it. May be used from several threads.
class PieceStore
{
public:
    using Pieces = std::vector<std::unique_ptr<Piece>>;
    /// A cipher without a key: see crypto::ChunkCipher::rekey(). Throws std::bad_alloc.
    BorrowedCipher borrowCipher();
    /// Up to `most`, at least one: less while many are on loan, so that memory does not grow with the number of files.
    /// Throws std::bad_alloc.
    Pieces borrow(std::size_t most);
    /// Wipes and keeps them, up to two rings.
    void giveBack(Pieces pieces);

private:
    friend struct CipherReturn;
    std::mutex m_mutex;
    Pieces m_idle;
    std::size_t m_onLoan = 0;
    std::vector<std::unique_ptr<crypto::ChunkCipher>> m_idleCiphers;
};

/// A ring on loan, given back when destroyed.
class BorrowedRing
{
public:
    BorrowedRing(PieceStore& store, std::size_t count)
        : m_store(store)
        , m_pieces(store.borrow(count))
    {
    }
    BorrowedRing(const BorrowedRing&) = delete;
    BorrowedRing& operator=(const BorrowedRing&) = delete;
    ~BorrowedRing() { m_store.giveBack(std::move(m_pieces)); }

    std::size_t size() const { return m_pieces.size(); }
    Piece& at(std::size_t piece) { return *m_pieces[piece % m_pieces.size()]; }

private:
    PieceStore& m_store;
    PieceStore::Pieces m_pieces;
};

} // namespace core::vault::object
