#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace core::search {

/// A set of incidents by the numbers of their rows, which are small and without large gaps: one bit each.
class IncidentSet
{
public:
    /// Every row up to and with this one.
    static IncidentSet upTo(qint64 row)
    {
        IncidentSet all;
        if (row > 0)
            all.m_words.assign(wordOf(row) + 1, ~quint64{0});
        return all;
    }

    void add(qint64 row)
    {
        const std::size_t word = wordOf(row);
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() * 2));
        m_words[word] |= bitOf(row);
    }

    bool contains(qint64 row) const { return wordOf(row) < m_words.size() && (m_words[wordOf(row)] & bitOf(row)) != 0; }

    /// Leaves what is in the other one, too.
    void keep(const IncidentSet& other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }

    void addAll(const IncidentSet& other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }

    /// Takes out what is in the other one.
    void drop(const IncidentSet& other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
    }

    qint64 size() const
    {
        qint64 rows = 0;
        for (const quint64 word : m_words)
            rows += std::popcount(word);
        return rows;
    }

    /// In the order of their numbers.
    std::vector<qint64> rows() const
    {
        std::vector<qint64> found;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                found.push_back(static_cast<qint64>(i) * 64 + std::countr_zero(word));
        return found;
    }

private:
    static std::size_t wordOf(qint64 row) { return static_cast<std::size_t>(row) / 64; }
    static quint64 bitOf(qint64 row) { return quint64{1} << (static_cast<quint64>(row) % 64); }

    std::vector<quint64> m_words;
};

} // namespace core::search
