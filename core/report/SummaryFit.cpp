#include "core/report/Quotation.h"
#include "core/report/SummaryWords.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace core::report {

namespace {

/// The blocks up to this rank (what I report, how often, 999, the most serious, fear, what is wanted, safe contact)
/// come first, and get a second, longer wording before any other block gets a first one.
constexpr int c_firstRanks = 7;

/// The wordings chosen so far, and how many code points they take.
class Selection
{
public:
    Selection(const std::vector<Candidate>& candidates, qsizetype most)
        : m_candidates(candidates)
        , m_most(most)
        , m_chosen(candidates.size(), -1)
    {
        for (size_t i = 0; i < candidates.size(); ++i)
            if (!candidates[i].wordings.empty())
                m_byRank.push_back(i);
        std::stable_sort(m_byRank.begin(), m_byRank.end(),
                         [&](size_t x, size_t y) { return candidates[x].rank < candidates[y].rank; });
    }

    /// Gives each block of these ranks its wording number `round` where that fits: 0 is the shortest. A later round
    /// only makes a block longer that is there already.
    void offer(int firstRank, int lastRank, qsizetype round)
    {
        for (const size_t i : m_byRank) {
            const Candidate& candidate = m_candidates[i];
            if (candidate.rank < firstRank || candidate.rank > lastRank || round >= qsizetype(candidate.wordings.size())
                || (round > 0 && m_chosen[i] < 0))
                continue;
            const qsizetype more = cost(i, round) - (m_chosen[i] < 0 ? 0 : cost(i, m_chosen[i]));
            if (m_used + more <= m_most) {
                m_used += more;
                m_chosen[i] = round;
            }
        }
    }

    std::vector<SummaryBlock> blocks() const
    {
        std::vector<SummaryBlock> result;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_chosen[i] < 0)
                continue;
            const Wording& wording = m_candidates[i].wordings.at(size_t(m_chosen[i]));
            result.push_back({m_candidates[i].label, wording.text, wording.restsOn});
        }
        return result;
    }

private:
    /// With the empty line before it.
    qsizetype cost(size_t candidate, qsizetype wording) const
    {
        return codePoints(m_candidates[candidate].wordings.at(size_t(wording)).text) + c_gap;
    }

    static constexpr qsizetype c_gap = 2;
    const std::vector<Candidate>& m_candidates;
    qsizetype m_most;
    qsizetype m_used = -c_gap; // No line before the first.
    std::vector<qsizetype> m_chosen; ///< Number of the wording; -1: left out.
    std::vector<size_t> m_byRank;
};

std::vector<SummaryBlock> fitted(const std::vector<Candidate>& candidates, qsizetype most)
{
    constexpr int lastRank = std::numeric_limits<int>::max();
    qsizetype rounds = 0;
    for (const auto& candidate : candidates)
        rounds = std::max(rounds, qsizetype(candidate.wordings.size()));

    Selection selection(candidates, most);
    selection.offer(1, c_firstRanks, 0);
    selection.offer(1, c_firstRanks, 1);
    selection.offer(c_firstRanks + 1, lastRank, 0);
    for (qsizetype round = 1; round < rounds; ++round)
        selection.offer(1, lastRank, round);
    return selection.blocks();
}

} // namespace

Summary composeSummary(const SummaryFacts& facts, Channel channel, int maxChars)
{
    Summary summary;
    summary.channel = channel;
    summary.maxChars = maxChars;
    summary.leftOutPrivate = facts.leftOutPrivate;
    summary.blocks = fitted(SummaryWords(facts, channel, maxChars).candidates(),
                            maxChars > 0 ? maxChars : std::numeric_limits<qsizetype>::max() / 2);
    QStringList texts;
    for (const auto& block : summary.blocks)
        texts += block.text;
    summary.text = texts.join(QStringLiteral("\n\n"));
    addAdvice(summary);
    return summary;
}

void addAdvice(Summary& summary)
{
    const Channel channel = summary.channel;
    const auto noAdvice = QStringLiteral("This is information, not legal advice.");
    if (channel == Channel::Online) {
        summary.askFor = {QStringLiteral("The receipt code you get. It is not a crime reference.")};
        summary.goodToKnow = {QStringLiteral("You do not need proof to report."), noAdvice};
        return;
    }
    summary.askFor = {QStringLiteral("The incident or log number, and its date"),
                      QStringLiteral("Has a crime been recorded? The crime reference"),
                      QStringLiteral("The offence it is recorded as"),
                      QStringLiteral("The name and number of the officer or team"),
                      QStringLiteral("When they will contact you"),
                      QStringLiteral("Is your address or phone marked as urgent?")};
    summary.ifItGoesBadly
        = {QStringLiteral("\u201CPlease record that I asked for this to be recorded as a crime.\u201D"),
           QStringLiteral("\u201CWho can I speak to if I am not happy with that?\u201D"),
           channel == Channel::Phone101 ? QStringLiteral("You can hang up and call again.")
                                        : QStringLiteral("You can leave, and come back or call 101.")};
    summary.goodToKnow
        = {QStringLiteral("Deaf, or hard to speak? Dial 18001 then 101 (Relay UK)."),
           QStringLiteral("In danger: 999 BSL, or dial 18000. You can text 999 if your phone is signed up."),
           QStringLiteral("You can ask for an interpreter. You can have someone with you."), noAdvice};
}

} // namespace core::report
