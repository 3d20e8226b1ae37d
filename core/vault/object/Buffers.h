#pragma once

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
inline constexpr std::size_t ringSize = 4;
/// Up to this a second thread costs more than it brings, and one piece is enough; in a batch each thread has a file.
inline constexpr std::int64_t smallContent = 4 << 20;

/// Memory of one piece: plaintext, and ciphertext with room for what a read past the page cache brings along. Both
/// begin at a multiple of 4,096. The plaintext is wiped when the piece goes back.
class Piece
{
public:
    static constexpr std::size_t plainSize = chunksPerPiece * 65'536;
    static constexpr std::size_t sealedSize = plainSize + 2 * 65'536;

    Piece();
    std::span<std::byte> plain() { return {m_plain.get(), plainSize}; }
    std::span<std::byte> sealed() { return {m_sealed.get(), sealedSize}; }
    std::size_t plainUsed = 0; ///< Bytes of plain() that may hold content; wipePlain() clears them.
    std::size_t sealedStart = 0; ///< Where in sealed() the chunks begin: a read past the page cache begins earlier.
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

/// Keeps pieces between jobs: fresh memory for each file would cost more, in page faults, than encrypting it. May be
/// used from several threads.
class PieceStore
{
public:
    using Pieces = std::vector<std::unique_ptr<Piece>>;
    /// Throws std::bad_alloc.
    Pieces borrow(std::size_t count);
    /// Wipes and keeps them, up to two rings.
    void giveBack(Pieces pieces);

private:
    std::mutex m_mutex;
    Pieces m_idle;
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
