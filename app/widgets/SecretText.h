#pragma once

#include "core/crypto/SecretBytes.h"

#include <QStringView>

#include <cstddef>

namespace app::widgets {

/// Text that is typed and must not stay behind: UTF-8 in one locked, wiped buffer of fixed size, with a cursor and a
/// selection. No undo, no QString kept. What a field of a passphrase edits; knows nothing of widgets.
class SecretText
{
public:
    /// Bytes that fit: a passphrase has at most 1,024 (security-design 4.2).
    static constexpr std::size_t Capacity = 1024;

    SecretText();

    bool isEmpty() const { return m_size == 0; }
    /// Characters (code points).
    int length() const { return charactersIn(0, m_size); }
    std::span<const std::byte> view() const { return m_bytes.view().first(m_size); }
    int cursor() const { return charactersIn(0, m_cursor); }
    int anchor() const { return charactersIn(0, m_anchor); }
    bool hasSelection() const { return m_cursor != m_anchor; }

    /// Puts text in the place of the selection; without control characters. False, and nothing changes, when it
    /// would not fit.
    bool insert(QStringView text);
    void removeBefore(); ///< The selection, or the character before the cursor.
    void removeAfter(); ///< The selection, or the character after the cursor.
    void clear();

    enum class Selecting { No, Yes };
    void moveTo(int character, Selecting selecting);
    void selectAll();

private:
    int charactersIn(std::size_t from, std::size_t to) const;
    std::size_t offsetOf(int character) const;
    void cut(std::size_t from, std::size_t to);

    core::crypto::SecretBytes m_bytes;
    std::size_t m_size = 0;
    std::size_t m_cursor = 0;
    std::size_t m_anchor = 0;
};

} // namespace app::widgets
