#include "core/vault/object/Buffers.h"

#include "core/crypto/Start.h"
#include "core/vault/disk/DiskFile.h"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <utility>

namespace core::vault::object {

namespace {

/// 25 MiB: `performance` P4 allows 32, whatever number of large files is worked on at once.
constexpr std::size_t mostPieces = 2 * ringSize;
/// As many as threads work at once.
constexpr std::size_t mostIdleCiphers = 8;

std::byte* alignedBlock(std::size_t size)
{
    void* block = std::aligned_alloc(disk::directAlignment, size);
    if (!block)
        throw std::bad_alloc();
    return static_cast<std::byte*>(block);
}

} // namespace

Piece::Piece()
    : m_plain(alignedBlock(plainSize))
    , m_sealed(alignedBlock(sealedSize))
{
}

void Piece::Free::operator()(std::byte* block) const noexcept
{
    std::free(block);
}

void Piece::wipePlain()
{
    crypto::wipe(plain().first(plainUsed));
    plainUsed = 0;
}

PieceStore::Pieces PieceStore::borrow(std::size_t most)
{
    std::size_t count = most;
    Pieces pieces;
    {
        const std::lock_guard lock(m_mutex);
        // Half of what is left, so that those who come later have room as well.
        const std::size_t left = m_onLoan < mostPieces ? mostPieces - m_onLoan : 0;
        count = std::clamp<std::size_t>(left / 2, 1, most);
        m_onLoan += count;
        while (pieces.size() < count && !m_idle.empty()) {
            pieces.push_back(std::move(m_idle.back()));
            m_idle.pop_back();
        }
    }
    try {
        while (pieces.size() < count)
            pieces.push_back(std::make_unique<Piece>());
    } catch (const std::bad_alloc&) {
        const std::lock_guard lock(m_mutex);
        m_onLoan -= count;
        throw;
    }
    return pieces;
}

BorrowedCipher PieceStore::borrowCipher()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idleCiphers.empty()) {
            std::unique_ptr<crypto::ChunkCipher> cipher = std::move(m_idleCiphers.back());
            m_idleCiphers.pop_back();
            return BorrowedCipher(cipher.release(), CipherReturn{this});
        }
    }
    auto cipher = std::make_unique<crypto::ChunkCipher>(crypto::SecretBytes(64));
    return BorrowedCipher(cipher.release(), CipherReturn{this});
}

void CipherReturn::operator()(crypto::ChunkCipher* cipher) const
{
    std::unique_ptr<crypto::ChunkCipher> returned(cipher);
    static_cast<void>(returned->rekey());
    const std::lock_guard lock(store->m_mutex);
    if (store->m_idleCiphers.size() < mostIdleCiphers)
        store->m_idleCiphers.push_back(std::move(returned));
}

void PieceStore::giveBack(Pieces pieces)
{
    for (const auto& piece : pieces)
        piece->wipePlain();
    const std::lock_guard lock(m_mutex);
    m_onLoan -= pieces.size();
    for (auto& piece : pieces)
        if (m_idle.size() < mostPieces)
            m_idle.push_back(std::move(piece));
}

} // namespace core::vault::object
