#include "core/report/SummaryWords.h"

namespace core::report {

namespace {

SummaryBlock gap(const QString& label, const QString& text)
{
    return {label, text, {}, true};
}

} // namespace

std::vector<SummaryBlock> SummaryWords::blocksToFillIn() const
{
    std::vector<SummaryBlock> blocks;
    const auto known = [&blocks](const Candidate& candidate) {
        if (candidate.wordings.empty())
            return false;
        blocks.push_back({candidate.label, candidate.wordings.back().text, candidate.wordings.back().restsOn});
        return true;
    };
    QString role;
    if (m_facts.matter.role == domain::Role::Witness)
        role = QStringLiteral("I am a witness. ");
    else if (m_facts.matter.role == domain::Role::OnBehalf)
        role = QStringLiteral("I am reporting for someone else. ");

    known(emergency());
    blocks.push_back(gap(QStringLiteral("What I am reporting"),
                         role
                             + QStringLiteral("I want to report stalking (or: threats; sharing my private details). "
                                              "It has happened \u2026 times.")));
    blocks.push_back(gap(QStringLiteral("How often, and since when"),
                         QStringLiteral("It started on \u2026. The last time was on \u2026.")));
    blocks.push_back(gap(QStringLiteral("The most serious"), QStringLiteral("The most serious was: \u2026")));
    blocks.push_back(gap(QStringLiteral("How it affects me"), QStringLiteral("I am frightened because \u2026")));
    if (!known(who()))
        blocks.push_back(
            gap(QStringLiteral("Who it is"), QStringLiteral("The person is \u2026. They know where I \u2026.")));
    if (!known(earlier()))
        blocks.push_back(gap(QStringLiteral("Orders and earlier reports"),
                             QStringLiteral("There is an order, a bail condition or an earlier reference: \u2026")));
    blocks.push_back(gap(QStringLiteral("What I have"), QStringLiteral("I have \u2026. I can show or send it.")));
    known(wanted());
    if (!known(safeContact()))
        blocks.push_back(gap(QStringLiteral("How to reach me safely"),
                             QStringLiteral("It is safe to contact me by \u2026 at \u2026. Do not \u2026.")));
    return blocks;
}

Summary composeToFillIn(const SummaryFacts& facts, Channel channel)
{
    Summary summary;
    summary.channel = channel;
    summary.blocks = SummaryWords(facts, channel, 0).blocksToFillIn();
    QStringList texts;
    for (const SummaryBlock& block : summary.blocks)
        texts += block.text;
    summary.text = texts.join(QStringLiteral("\n\n"));
    addAdvice(summary);
    return summary;
}

} // namespace core::report
