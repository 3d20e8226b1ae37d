#include "app/widgets/SecretText.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace app::widgets {

namespace {

bool isContinuation(std::byte byte)
{
    return (std::to_integer<unsigned>(byte) & 0xC0U) == 0x80U;
}

/// Overwrites what has been used; volatile, so that it is not optimized away.
template<typename Text>
void wipe(Text& text)
{
    auto* at = reinterpret_cast<volatile char*>(text.data());
    const auto size = static_cast<std::size_t>(text.size()) * sizeof(typename Text::value_type);
    for (std::size_t i = 0; i < size; ++i)
        at[i] = 0;
}

} // namespace

SecretText::SecretText()
    : m_bytes(Capacity)
{
}

int SecretText::charactersIn(std::size_t from, std::size_t to) const
{
    const auto bytes = m_bytes.view().subspan(from, to - from);
    return static_cast<int>(std::count_if(bytes.begin(), bytes.end(), [](std::byte b) { return !isContinuation(b); }));
}

std::size_t SecretText::offsetOf(int character) const
{
    const auto bytes = view();
    std::size_t offset = 0;
    for (int passed = 0; offset < m_size && passed < character; ++passed) {
        ++offset;
        while (offset < m_size && isContinuation(bytes[offset]))
            ++offset;
    }
    return offset;
}

void SecretText::cut(std::size_t from, std::size_t to)
{
    auto bytes = m_bytes.writable();
    std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(to), bytes.begin() + static_cast<std::ptrdiff_t>(m_size),
              bytes.begin() + static_cast<std::ptrdiff_t>(from));
    const std::size_t size = m_size - (to - from);
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(size), bytes.begin() + static_cast<std::ptrdiff_t>(m_size),
              std::byte{});
    m_size = size;
    m_cursor = m_anchor = from;
}

bool SecretText::insert(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text)
        if (c.category() != QChar::Other_Control)
            kept.append(c);
    QByteArray utf8 = kept.toUtf8();
    wipe(kept);
    const auto added = static_cast<std::size_t>(utf8.size());
    const std::size_t from = std::min(m_cursor, m_anchor);
    const std::size_t to = std::max(m_cursor, m_anchor);
    const bool fits = m_size - (to - from) + added <= Capacity;
    if (fits && added > 0) {
        cut(from, to);
        auto bytes = m_bytes.writable();
        std::copy_backward(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                           bytes.begin() + static_cast<std::ptrdiff_t>(m_size),
                           bytes.begin() + static_cast<std::ptrdiff_t>(m_size + added));
        const auto source = std::as_bytes(std::span(utf8.constData(), added));
        std::copy(source.begin(), source.end(), bytes.begin() + static_cast<std::ptrdiff_t>(from));
        m_size += added;
        m_cursor = m_anchor = from + added;
    }
    wipe(utf8);
    return fits;
}

void SecretText::removeBefore()
{
    if (hasSelection())
        return cut(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor));
    if (m_cursor > 0)
        cut(offsetOf(cursor() - 1), m_cursor);
}

void SecretText::removeAfter()
{
    if (hasSelection())
        return cut(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor));
    if (m_cursor < m_size)
        cut(m_cursor, offsetOf(cursor() + 1));
}

void SecretText::clear()
{
    auto bytes = m_bytes.writable();
    std::fill(bytes.begin(), bytes.end(), std::byte{});
    m_size = m_cursor = m_anchor = 0;
}

void SecretText::moveTo(int character, Selecting selecting)
{
    m_cursor = offsetOf(std::max(0, character));
    if (selecting == Selecting::No)
        m_anchor = m_cursor;
}

void SecretText::selectAll()
{
    m_anchor = 0;
    m_cursor = m_size;
}

} // namespace app::widgets
