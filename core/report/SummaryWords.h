#pragma once

#include "core/report/SummaryFacts.h"

#include <QMap>

#include <functional>

namespace core::report {

/// One way to say a block.
struct Wording
{
    QString text;
    QStringList restsOn;
};

/// A block with all the ways to say it.
struct Candidate
{
    QString label;
    std::vector<Wording> wordings; ///< Shortest first; empty: nothing to say.
    int rank = 0; ///< 1 is kept longest.
};

/// Puts the facts of a case into sentences. Keeps a reference to the facts.
class SummaryWords
{
public:
    SummaryWords(const SummaryFacts& facts, Channel channel, int maxChars);

    /// In the order they are read.
    std::vector<Candidate> candidates() const;
    /// Without an incident: what is known, and gaps for the rest.
    std::vector<SummaryBlock> blocksToFillIn() const;

private:
    void findWorstAndLatest();

    // What happened.
    Candidate emergency() const;
    Candidate lead() const;
    Candidate pattern() const;
    /// "Someone called me (31 incidents), followed me (12) and waited outside (4)."
    QString mostFrequent() const;
    Candidate worst() const;
    Candidate latest() const;
    Candidate fear() const;

    // What belongs to it.
    Candidate who() const;
    Candidate places() const;
    Candidate earlier() const;
    Candidate things() const;
    Candidate wanted() const;
    Candidate safeContact() const;

    // What was answered.
    /// "I asked them to stop on 3 March 2026. They have been in touch 4 times since."
    Candidate askedToStop() const;
    Candidate details() const;
    Candidate riskFacts() const;

    /// Adds `before` and a longer and longer quotation of `words`; only `otherwise` when not even a word fits.
    void quote(Candidate& block, const QString& before, const QString& words, const QStringList& restsOn,
               const QString& otherwise) const;
    /// The last incident, in the order they happened, for which `has` holds.
    const domain::Incident* lastWith(const std::function<bool(const domain::IncidentStatement&)>& has) const;

    /// By its kinds, then by fear of violence; what has none of them is (0, false).
    static std::pair<int, bool> seriousness(const domain::Incident& incident);
    bool hasLatest() const; ///< The latest has a date.
    QString theLatest() const; ///< "the latest"; where some have no date, of those that have one.

    const SummaryFacts& m_facts;
    Channel m_channel;
    bool m_isShort = false; ///< Too little room for a second word to lead with.
    std::vector<qsizetype> m_sizes; ///< The longest quotations, in code points, rising.
    QMap<QString, int> m_behaviours; ///< Incidents per kind.
    const domain::Incident* m_worst = nullptr;
    const domain::Incident* m_latest = nullptr;
};

/// What to ask for, what to say when it goes badly, and what is good to know on this channel.
void addAdvice(Summary& summary);

/// A sentence that ends with a quotation: a full stop follows unless the quoted words end a sentence themselves.
QString endingWith(const QString& before, const QString& quoted);
/// "a", "a and b", "a, b and c".
QString listed(const QStringList& items);
/// "1 picture", "2 pictures".
QString counted(qsizetype count, const QString& one, const QString& many);
/// "on 4 March 2026", "about 4 March 2026", "between 4 March 2026 and 6 March 2026", "in March 2026", "on a date I do
/// not know".
QString onDay(const domain::When& when);

} // namespace core::report
