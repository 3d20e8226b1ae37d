#include "core/crypto/WordList.h"

#include <QFile>

#include <algorithm>

// The resource is part of a static library: without this call a linker may leave it out. Outside of any namespace.
static void useWordResource()
{
    Q_INIT_RESOURCE(words);
}

namespace core::crypto {

WordList::WordList()
{
    useWordResource();
    QFile file(QStringLiteral(":/holdfast/words/eff_large.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word list is not in this program");
    m_text = file.readAll();
    m_words.reserve(size);
    std::string_view rest(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        m_words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (m_words.size() != size)
        qFatal("the word list is not whole");
}

std::string_view WordList::word(int index) const
{
    return m_words.at(static_cast<std::size_t>(index));
}

std::optional<int> WordList::indexOf(std::string_view word) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), word);
    if (found == m_words.end() || *found != word)
        return std::nullopt;
    return static_cast<int>(found - m_words.begin());
}

QStringList WordList::words() const
{
    QStringList list;
    list.reserve(size);
    for (const std::string_view word : m_words)
        list.append(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    return list;
}

} // namespace core::crypto
