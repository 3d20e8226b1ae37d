#include "core/report/SummaryWords.h"

#include "core/guidance/Behaviours.h"
#include "core/report/Quotation.h"
#include "core/report/WhenInWords.h"

#include <algorithm>

namespace core::report {

namespace {

/// From here on the lead names two things at least.
constexpr int c_roomForTwoWords = 450;

/// The longest quotations, in code points, by how they are used: read aloud, given in person, pasted.
std::vector<qsizetype> quotationSizes(Channel channel)
{
    switch (channel) {
    case Channel::Phone101:
        return {40, 60, 100, 160};
    case Channel::Station:
        return {40, 60, 100, 160, 240};
    case Channel::Online:
        break;
    }
    return {40, 60, 100, 160, 240, 400, 700, 1200};
}

QString idOf(const domain::Incident& incident)
{
    return incident.id.text();
}

QStringList idsOf(const std::vector<domain::Incident>& incidents)
{
    QStringList ids;
    for (const auto& incident : incidents)
        ids += idOf(incident);
    return ids;
}

} // namespace

QString endingWith(const QString& before, const QString& quoted)
{
    const QString ends = QStringLiteral(".!?\u2026\u06D4\u3002\uFF01\uFF1F");
    const bool isEnded = quoted.size() > 1 && ends.contains(quoted.at(quoted.size() - 2));
    return before + quoted + (isEnded ? QString() : QStringLiteral("."));
}

QString listed(const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    return QStringLiteral("%1 and %2").arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString counted(qsizetype count, const QString& one, const QString& many)
{
    return count == 1 ? QStringLiteral("1 %1").arg(one) : QStringLiteral("%1 %2").arg(count).arg(many);
}

QString onDay(const domain::When& when)
{
    const QString day = dayInWords(when);
    if (day.isEmpty())
        return QStringLiteral("on a date I do not know");
    if (when.to) {
        domain::When end = when;
        end.from = when.to;
        if (const QString lastDay = dayInWords(end); lastDay != day)
            return QStringLiteral("between %1 and %2").arg(day, lastDay);
    }
    if (when.precision == domain::Precision::Month)
        return QStringLiteral("in %1").arg(day);
    // "About" at midnight means about that day; about another time of day, the day itself is known.
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    const qint64 wallSeconds = when.from->at.msecs / 1000 + when.from->offsetSeconds;
    const bool isAboutDay = when.precision == domain::Precision::About && !when.to && wallSeconds % secondsOfDay == 0;
    return (isAboutDay ? QStringLiteral("about %1") : QStringLiteral("on %1")).arg(day);
}

SummaryWords::SummaryWords(const SummaryFacts& facts, Channel channel, int maxChars)
    : m_facts(facts)
    , m_channel(channel)
    , m_isShort(maxChars != 0 && maxChars < c_roomForTwoWords)
    , m_sizes(quotationSizes(channel))
{
    for (const auto& incident : facts.incidents)
        for (const QString& behaviour : incident.statement.behaviours)
            ++m_behaviours[behaviour];
    findWorstAndLatest();
}

std::vector<Candidate> SummaryWords::candidates() const
{
    return {emergency(), lead(),    pattern(),   askedToStop(), worst(),  latest(), fear(),       who(),
            places(),    earlier(), riskFacts(), details(),     things(), wanted(), safeContact()};
}

std::pair<int, bool> SummaryWords::seriousness(const domain::Incident& incident)
{
    int severity = 0;
    for (const QString& id : incident.statement.behaviours)
        if (const auto* known = guidance::findBehaviour(id))
            severity = std::max(severity, known->severity);
    return {severity, incident.statement.fearOfViolence.value_or(false)};
}

bool SummaryWords::hasLatest() const
{
    return m_latest->statement.when.from.has_value();
}

QString SummaryWords::theLatest() const
{
    const bool isAllDated
        = std::ranges::all_of(m_facts.incidents, [](const auto& one) { return one.statement.when.from.has_value(); });
    return isAllDated ? QStringLiteral("the latest") : QStringLiteral("the latest with a known date");
}

void SummaryWords::findWorstAndLatest()
{
    for (const auto& incident : m_facts.incidents) {
        const bool isDated = incident.statement.when.from.has_value();
        if (!m_latest || isDated)
            m_latest = &incident;
        // Later ones win a tie, but a known date wins over an unknown one.
        if (!m_worst || seriousness(incident) > seriousness(*m_worst)
            || (seriousness(incident) == seriousness(*m_worst) && isDated))
            m_worst = &incident;
    }
}

void SummaryWords::quote(Candidate& block, const QString& before, const QString& words, const QStringList& restsOn,
                         const QString& otherwise) const
{
    if (!otherwise.isEmpty())
        block.wordings.push_back({otherwise, restsOn});
    QString last;
    for (const qsizetype size : m_sizes) {
        const QString quoted = quotation(words, size);
        if (quoted.isEmpty() || quoted == last)
            continue;
        if (last.isEmpty())
            block.wordings.clear();
        block.wordings.push_back({endingWith(before, quoted), restsOn});
        last = quoted;
    }
}

Candidate SummaryWords::emergency() const
{
    Candidate block{QStringLiteral("First"), {}, 3};
    if (m_channel != Channel::Online)
        block.wordings = {{QStringLiteral("Is it happening now, or are you in danger? Stop and call 999."), {}}};
    return block;
}

Candidate SummaryWords::lead() const
{
    const bool isRepeated = m_facts.incidents.size() > 1;
    const auto words = guidance::leadWords(m_behaviours.keys(), isRepeated, m_facts.matter.jurisdiction);
    QString role;
    if (m_facts.matter.role == domain::Role::Witness)
        role = QStringLiteral("I am a witness. ");
    else if (m_facts.matter.role == domain::Role::OnBehalf)
        role = QStringLiteral("I am reporting for someone else. ");

    QStringList said;
    for (const auto& each : words)
        if (said.size() < 3 && !said.contains(each.say))
            said += each.say;
    const auto sentence
        = [&](const QStringList& what) { return role + QStringLiteral("I want to report %1.").arg(listed(what)); };
    const QString again = isRepeated ? QStringLiteral(" It has happened more than once.") : QString();

    Candidate block{QStringLiteral("What I am reporting"), {}, 1};
    const QStringList restsOn = idsOf(m_facts.incidents);
    for (qsizetype count = m_isShort || said.size() == 1 ? 1 : 2; count <= said.size(); ++count)
        block.wordings.push_back({sentence(said.mid(0, count)), restsOn});
    if (isRepeated)
        block.wordings.push_back({sentence(said) + again, restsOn});
    if (m_facts.matter.role == domain::Role::OnBehalf)
        block.wordings.push_back(
            {sentence(said) + again + QStringLiteral(" Here \u201CI\u201D and \u201Cme\u201D mean that person."),
             restsOn});
    if (m_channel != Channel::Phone101 && !words.empty() && !words.front().law.isEmpty())
        block.wordings.push_back(
            {block.wordings.back().text + QStringLiteral(" The law that may fit: %1.").arg(words.front().law),
             restsOn});
    return block;
}

Candidate SummaryWords::pattern() const
{
    const auto& all = m_facts.incidents;
    const QStringList restsOn = idsOf(all);
    Candidate block{QStringLiteral("How often, and since when"), {}, 2};
    if (all.size() == 1) {
        const auto& when = all.front().statement.when;
        block.wordings.push_back({QStringLiteral("It happened %1.").arg(onDay(when)), restsOn});
        const QString exact = QStringLiteral("It happened %1.").arg(whenInSentence(when, WhenStyle::Screen));
        if (exact != block.wordings.back().text)
            block.wordings.push_back({exact, restsOn});
    } else {
        const domain::When* first = nullptr;
        const domain::When* last = nullptr;
        qsizetype undated = 0;
        for (const auto& incident : all) {
            if (!incident.statement.when.from) {
                ++undated;
                continue;
            }
            last = &incident.statement.when;
            if (!first)
                first = last;
        }
        QString text = QStringLiteral("There have been %1 incidents.").arg(all.size());
        if (first)
            text += QStringLiteral(" The first was %1. The last was %2.").arg(onDay(*first), onDay(*last));
        block.wordings.push_back({text, restsOn});
        if (undated > 0) {
            text += undated == qsizetype(all.size())
                ? QStringLiteral(" I do not know the dates.")
                : QStringLiteral(" I do not know the date of %1 of them.").arg(undated);
            block.wordings.push_back({text, restsOn});
        }
    }
    if (const QString kinds = mostFrequent(); !kinds.isEmpty())
        block.wordings.push_back({block.wordings.back().text + QLatin1Char(' ') + kinds, restsOn});
    return block;
}

QString SummaryWords::mostFrequent() const
{
    std::vector<std::pair<int, const guidance::Behaviour*>> counts;
    for (const auto& behaviour : guidance::behaviours())
        if (const int count = m_behaviours.value(behaviour.id); count > 0 && behaviour.id != QLatin1String("other"))
            counts.emplace_back(count, &behaviour);
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList phrases;
    for (const auto& [count, behaviour] : counts) {
        if (phrases.size() == 3)
            break;
        if (m_facts.incidents.size() == 1)
            phrases += behaviour->phrase;
        else if (phrases.isEmpty())
            phrases += QStringLiteral("%1 (%2)").arg(
                behaviour->phrase, counted(count, QStringLiteral("incident"), QStringLiteral("incidents")));
        else
            phrases += QStringLiteral("%1 (%2)").arg(behaviour->phrase).arg(count);
    }
    return phrases.isEmpty() ? QString() : QStringLiteral("Someone %1.").arg(listed(phrases));
}

Candidate SummaryWords::worst() const
{
    const auto& statement = m_worst->statement;
    Candidate block{QStringLiteral("The most serious"), {}, 4};
    const QStringList restsOn{idOf(*m_worst)};
    if (m_facts.incidents.size() == 1) {
        block.label = QStringLiteral("What happened");
        quote(block, QStringLiteral("What happened: "), statement.what, restsOn, {});
    } else {
        // As serious as others: not called the most serious. Without a kind, none is more serious than the rest.
        const auto equals = std::ranges::count_if(
            m_facts.incidents, [this](const auto& one) { return seriousness(one) == seriousness(*m_worst); });
        QString before
            = equals > 1 ? QStringLiteral("One of the most serious was %1") : QStringLiteral("The most serious was %1");
        if (m_worst == m_latest && hasLatest()) {
            block.label = QStringLiteral("The most serious, and the latest");
            before = equals > 1 ? QStringLiteral("One of the most serious, and %1, was %2")
                                : QStringLiteral("The most serious was %1, %2");
            if (seriousness(*m_worst) == std::pair(0, false)) {
                block.label = QStringLiteral("The latest");
                before = QStringLiteral("%1 was %2");
            }
            before = before.arg(theLatest(), QStringLiteral("%1"));
            before[0] = before.at(0).toUpper();
        }
        before = before.arg(whenInSentence(statement.when, WhenStyle::Screen));
        quote(block, before + QStringLiteral(": "), statement.what, restsOn, before + QLatin1Char('.'));
    }
    if (!block.wordings.empty() && !statement.wordsUsed.isEmpty()) {
        const QString said = quotation(statement.wordsUsed, m_sizes.at(m_sizes.size() - 2));
        if (!said.isEmpty())
            block.wordings.push_back(
                {endingWith(block.wordings.back().text + QStringLiteral(" The exact words were: "), said), restsOn});
    }
    return block;
}

Candidate SummaryWords::latest() const
{
    Candidate block{QStringLiteral("The latest"), {}, 10};
    if (m_latest == m_worst || !hasLatest())
        return block;
    QString before
        = QStringLiteral("%1 was %2").arg(theLatest(), whenInSentence(m_latest->statement.when, WhenStyle::Screen));
    before[0] = before.at(0).toUpper();
    quote(block, before + QStringLiteral(": "), m_latest->statement.what, {idOf(*m_latest)}, before + QLatin1Char('.'));
    return block;
}

const domain::Incident* SummaryWords::lastWith(const std::function<bool(const domain::IncidentStatement&)>& has) const
{
    const auto found = std::find_if(m_facts.incidents.rbegin(), m_facts.incidents.rend(),
                                    [&](const domain::Incident& incident) { return has(incident.statement); });
    return found == m_facts.incidents.rend() ? nullptr : &*found;
}

Candidate SummaryWords::fear() const
{
    using Statement = domain::IncidentStatement;
    const auto* felt = lastWith([](const Statement& one) { return !one.impact.trimmed().isEmpty(); });
    const auto* changed = lastWith([](const Statement& one) { return !one.effect.trimmed().isEmpty(); });
    QStringList afraid;
    for (const auto& incident : m_facts.incidents)
        if (incident.statement.fearOfViolence.value_or(false))
            afraid += idOf(incident);

    Candidate block{QStringLiteral("How it affects me"), {}, 5};
    QString fearing;
    if (!afraid.isEmpty()) {
        fearing = QStringLiteral("I am afraid of violence.");
        if (afraid.size() > 1)
            fearing += QStringLiteral(" I felt this in %1 of %2 incidents.")
                           .arg(afraid.size())
                           .arg(m_facts.incidents.size());
        fearing += QLatin1Char(' ');
    }
    const QString feeling = QStringLiteral("How it makes me feel: ");
    const QString changing = QStringLiteral("What has changed for me: ");
    if (felt)
        quote(block, fearing + feeling, felt->statement.impact, afraid + QStringList{idOf(*felt)}, fearing.trimmed());
    else if (changed)
        quote(block, fearing + changing, changed->statement.effect, afraid + QStringList{idOf(*changed)},
              fearing.trimmed());
    else if (!fearing.isEmpty())
        block.wordings.push_back({fearing.trimmed(), afraid});
    if (felt && changed && !block.wordings.empty()) {
        const Wording shorter = block.wordings.back();
        for (const qsizetype size : m_sizes) {
            const QString quoted = quotation(changed->statement.effect, size);
            const QString full = endingWith(shorter.text + QLatin1Char(' ') + changing, quoted);
            if (!quoted.isEmpty() && block.wordings.back().text != full)
                block.wordings.push_back({full, shorter.restsOn + QStringList{idOf(*changed)}});
        }
    }
    for (auto& wording : block.wordings)
        wording.restsOn.removeDuplicates();
    return block;
}

} // namespace core::report
