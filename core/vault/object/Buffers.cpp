#include "core/vault/object/Buffers.h"

#include "core/crypto/Start.h"

#include <cstdlib>
#include <new>
#include <utility>

namespace core::vault::object {

namespace {

std::byte* alignedBlock(std::size_t size)
{
    constexpr std::size_t alignment = 4096; // what reading past the page cache asks for
    void* block = std::aligned_alloc(alignment, size);
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

PieceStore::Pieces PieceStore::borrow(std::size_t count)
{
    Pieces pieces;
    {
        const std::lock_guard lock(m_mutex);
        while (pieces.size() < count && !m_idle.empty()) {
            pieces.push_back(std::move(m_idle.back()));
            m_idle.pop_back();
        }
    }
    while (pieces.size() < count)
        pieces.push_back(std::make_unique<Piece>());
    return pieces;
}

void PieceStore::giveBack(Pieces pieces)
{
    for (const auto& piece : pieces)
        piece->wipePlain();
    const std::lock_guard lock(m_mutex);
    for (auto& piece : pieces)
        if (m_idle.size() < 2 * ringSize)
            m_idle.push_back(std::move(piece));
}

} // namespace core::vault::object
