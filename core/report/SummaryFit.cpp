#include "core/report/Quotation.h"
#include "core/report/SummaryWords.h"

#include <algorithm>
#include <limits>

namespace core::report {

namespace {

/// Chooses the wordings: first the shortest of each block, by rank; then longer ones, by rank, round by round.
std::vector<SummaryBlock> fitted(const std::vector<Candidate>& candidates, qsizetype most)
{
    const qsizetype gap = 2; // the empty line between two blocks
    std::vector<const Candidate*> byRank;
    for (const auto& candidate : candidates)
        if (!candidate.wordings.empty())
            byRank.push_back(&candidate);
    std::stable_sort(byRank.begin(), byRank.end(),
                     [](const Candidate* a, const Candidate* b) { return a->rank < b->rank; });

    QMap<const Candidate*, size_t> chosen;
    qsizetype used = -gap;
    size_t rounds = 0;
    for (const Candidate* candidate : byRank) {
        const qsizetype size = codePoints(candidate->wordings.front().text) + gap;
        rounds = std::max(rounds, candidate->wordings.size());
        if (used + size <= most) {
            chosen.insert(candidate, 0);
            used += size;
        }
    }
    for (size_t round = 1; round < rounds; ++round) {
        for (const Candidate* candidate : byRank) {
            if (!chosen.contains(candidate) || round >= candidate->wordings.size())
                continue;
            const qsizetype more = codePoints(candidate->wordings.at(round).text)
                - codePoints(candidate->wordings.at(chosen.value(candidate)).text);
            if (used + more <= most) {
                chosen.insert(candidate, round);
                used += more;
            }
        }
    }

    std::vector<SummaryBlock> blocks;
    for (const auto& candidate : candidates) {
        const auto found = chosen.constFind(&candidate);
        if (found == chosen.constEnd())
            continue;
        const Wording& wording = candidate.wordings.at(*found);
        blocks.push_back({candidate.label, wording.text, wording.restsOn});
    }
    return blocks;
}

} // namespace

Summary composeSummary(const SummaryFacts& facts, Channel channel, int maxChars)
{
    Summary summary;
    summary.channel = channel;
    summary.maxChars = maxChars;
    summary.leftOutPrivate = facts.leftOutPrivate;
    summary.blocks = fitted(SummaryWords(facts, channel).candidates(),
                            maxChars > 0 ? maxChars : std::numeric_limits<qsizetype>::max() / 2);
    QStringList texts;
    for (const auto& block : summary.blocks)
        texts += block.text;
    summary.text = texts.join(QStringLiteral("\n\n"));

    if (channel == Channel::Online) {
        summary.askFor = {QStringLiteral("The receipt code you get. It is not a crime reference.")};
        summary.goodToKnow = {QStringLiteral("You do not need proof to report.")};
        return summary;
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
           QStringLiteral("You can ask for an interpreter. You can have someone with you.")};
    return summary;
}

} // namespace core::report
