#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace core::crypto {

/// The EFF large word list: 7,776 words of 3 to 9 lower-case letters (four have a hyphen), in order. Reading it takes
/// about a millisecond.
class WordList
{
public:
    static constexpr int size = 7776;

    WordList();

    /// `index` from 0 to 7,775.
    std::string_view word(int index) const;
    /// The position of a word, which must be in lower case.
    std::optional<int> indexOf(std::string_view word) const;
    QStringList words() const;

private:
    QByteArray m_text;
    std::vector<std::string_view> m_words; ///< Into m_text.
};

} // namespace core::crypto
