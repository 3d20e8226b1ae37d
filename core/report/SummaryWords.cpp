#include "core/report/SummaryFacts.h"

#include "core/guidance/Behaviours.h"
#include "core/report/Quotation.h"
#include "core/report/WhenInWords.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <functional>
#include <limits>

namespace core::report {

namespace {

/// One way to say a block; a block has several, shortest first.
struct Wording
{
    QString text;
    QStringList restsOn;
};

struct Candidate
{
    QString label;
    std::vector<Wording> wordings; ///< Empty: nothing to say.
    int rank = 0; ///< 1 is kept longest.
};

/// The longest quotations, in code points, by how they are used: read aloud, given in person, pasted.
std::vector<qsizetype> quotationSizes(Channel channel)
{
    switch (channel) {
    case Channel::Phone101:
        return {60, 100, 160, 240};
    case Channel::Station:
        return {60, 100, 160, 240, 400};
    case Channel::Online:
        break;
    }
    return {60, 100, 160, 240, 400, 700, 1200};
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

/// "a", "a and b", "a, b and c".
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

/// Short names and numbers inside our sentences: one line, and no longer than a line.
QString shortened(const QString& text, qsizetype most = 80)
{
    const QString line = text.simplified();
    if (codePoints(line) <= most)
        return line;
    QString quoted = quotation(line, most + 2);
    return quoted.mid(1, quoted.size() - 2);
}

QString onDay(const domain::When& when)
{
    const QString day = dayInWords(when);
    if (day.isEmpty())
        return QStringLiteral("on a date I do not know");
    if (when.precision == domain::Precision::Month)
        return QStringLiteral("in %1").arg(day);
    return (when.precision == domain::Precision::About ? QStringLiteral("about %1") : QStringLiteral("on %1")).arg(day);
}

class Words
{
public:
    Words(const SummaryFacts& facts, Channel channel)
        : m_facts(facts)
        , m_channel(channel)
        , m_sizes(quotationSizes(channel))
    {
        for (const auto& incident : facts.incidents)
            for (const QString& behaviour : incident.statement.behaviours)
                ++m_behaviours[behaviour];
        findWorstAndLatest();
    }

    /// In the order they are read.
    std::vector<Candidate> candidates() const
    {
        return {emergency(), lead(),   pattern(), worst(),  latest(), fear(),
                who(),       places(), earlier(), things(), wanted(), safeContact()};
    }

private:
    void findWorstAndLatest()
    {
        const auto weight = [](const domain::Incident& incident) {
            int severity = 0;
            for (const QString& id : incident.statement.behaviours)
                if (const auto* known = guidance::findBehaviour(id))
                    severity = std::max(severity, known->severity);
            return std::pair(severity, incident.statement.fearOfViolence.value_or(false));
        };
        for (const auto& incident : m_facts.incidents) {
            const bool isDated = incident.statement.when.from.has_value();
            if (!m_latest || isDated)
                m_latest = &incident;
            // Later ones win a tie, but a known date wins over an unknown one.
            if (!m_worst || weight(incident) > weight(*m_worst) || (weight(incident) == weight(*m_worst) && isDated))
                m_worst = &incident;
        }
    }

    /// The same sentence with a longer and longer quotation; without one when not even a word fits.
    void quote(Candidate& block, const QString& before, const QString& words, const QStringList& restsOn,
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
            block.wordings.push_back({before + quoted, restsOn});
            last = quoted;
        }
    }

    Candidate emergency() const
    {
        Candidate block{QStringLiteral("First"), {}, 3};
        if (m_channel != Channel::Online)
            block.wordings = {{QStringLiteral("Is it happening now, or are you in danger? Stop and call 999."), {}}};
        return block;
    }

    Candidate lead() const
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
        block.wordings.push_back({sentence(said.mid(0, 1)), restsOn});
        if (said.size() > 1)
            block.wordings.push_back({sentence(said), restsOn});
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

    Candidate pattern() const
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
                text += undated == all.size() ? QStringLiteral(" I do not know the dates.")
                                              : QStringLiteral(" I do not know the date of %1 of them.").arg(undated);
                block.wordings.push_back({text, restsOn});
            }
        }
        if (const QString kinds = mostFrequent(); !kinds.isEmpty())
            block.wordings.push_back({block.wordings.back().text + QLatin1Char(' ') + kinds, restsOn});
        return block;
    }

    /// "Someone called me (31 incidents), followed me (12) and waited outside (4)."
    QString mostFrequent() const
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

    Candidate worst() const
    {
        const auto& statement = m_worst->statement;
        Candidate block{QStringLiteral("The most serious"), {}, 4};
        const QStringList restsOn{idOf(*m_worst)};
        if (m_facts.incidents.size() == 1) {
            block.label = QStringLiteral("What happened");
            quote(block, QStringLiteral("What happened: "), statement.what, restsOn, {});
        } else {
            QString before = QStringLiteral("The most serious was %1");
            if (m_worst == m_latest) {
                block.label = QStringLiteral("The most serious, and the latest");
                before = QStringLiteral("The most serious was the latest, %1");
            }
            before = before.arg(whenInSentence(statement.when, WhenStyle::Screen));
            quote(block, before + QStringLiteral(": "), statement.what, restsOn, before + QLatin1Char('.'));
        }
        if (!block.wordings.empty() && !statement.wordsUsed.isEmpty()) {
            const QString said = quotation(statement.wordsUsed, m_sizes.at(m_sizes.size() - 2));
            if (!said.isEmpty())
                block.wordings.push_back(
                    {block.wordings.back().text + QStringLiteral(" The exact words were: %1").arg(said), restsOn});
        }
        return block;
    }

    Candidate latest() const
    {
        Candidate block{QStringLiteral("The latest"), {}, 10};
        if (m_latest == m_worst)
            return block;
        const QString before
            = QStringLiteral("The latest was %1").arg(whenInSentence(m_latest->statement.when, WhenStyle::Screen));
        quote(block, before + QStringLiteral(": "), m_latest->statement.what, {idOf(*m_latest)},
              before + QLatin1Char('.'));
        return block;
    }

    /// The last incident, in the order they happened, for which `has` holds.
    const domain::Incident* lastWith(const std::function<bool(const domain::IncidentStatement&)>& has) const
    {
        const auto found = std::find_if(m_facts.incidents.rbegin(), m_facts.incidents.rend(),
                                        [&](const domain::Incident& incident) { return has(incident.statement); });
        return found == m_facts.incidents.rend() ? nullptr : &*found;
    }

    Candidate fear() const
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
            if (m_facts.incidents.size() > 1)
                fearing += QStringLiteral(" I felt this in %1 of %2 incidents.")
                               .arg(afraid.size())
                               .arg(m_facts.incidents.size());
            fearing += QLatin1Char(' ');
        }
        const QString feeling = QStringLiteral("How it makes me feel: ");
        const QString changing = QStringLiteral("What has changed for me: ");
        if (felt)
            quote(block, fearing + feeling, felt->statement.impact, afraid + QStringList{idOf(*felt)},
                  fearing.trimmed());
        else if (changed)
            quote(block, fearing + changing, changed->statement.effect, afraid + QStringList{idOf(*changed)},
                  fearing.trimmed());
        else if (!fearing.isEmpty())
            block.wordings.push_back({fearing.trimmed(), afraid});
        if (felt && changed && !block.wordings.empty()) {
            const Wording shorter = block.wordings.back();
            for (const qsizetype size : m_sizes) {
                const QString quoted = quotation(changed->statement.effect, size);
                const QString full = shorter.text + QLatin1Char(' ') + changing + quoted;
                if (!quoted.isEmpty() && block.wordings.back().text != full)
                    block.wordings.push_back({full, shorter.restsOn + QStringList{idOf(*changed)}});
            }
        }
        for (auto& wording : block.wordings)
            wording.restsOn.removeDuplicates();
        return block;
    }

    Candidate who() const
    {
        Candidate block{QStringLiteral("Who it is"), {}, 8};
        QStringList names;
        QStringList more;
        QStringList restsOn;
        for (const auto& person : m_facts.people) {
            if (names.size() == 3)
                break;
            restsOn += person.id.text();
            names += named(person);
            if (!person.relationship.trimmed().isEmpty())
                more += QStringLiteral("How I know them: %1").arg(quotation(person.relationship, 100));
            if (!person.description.trimmed().isEmpty())
                more += QStringLiteral("What they look like: %1").arg(quotation(person.description, m_sizes.back()));
        }
        const auto hidden = qsizetype(m_facts.people.size()) - names.size();
        if (hidden > 0)
            names += QStringLiteral("There are %1.")
                         .arg(counted(hidden, QStringLiteral("more person"), QStringLiteral("more people")));

        QStringList accounts;
        QStringList accountIds;
        for (const auto& account : m_facts.accounts) {
            if (accounts.size() == 5)
                break;
            const QString name
                = account.handle.isEmpty() ? (account.url.isEmpty() ? account.stableId : account.url) : account.handle;
            accounts += QStringLiteral("%1 \u201C%2\u201D").arg(shortened(account.platform), shortened(name));
            accountIds += account.id.text();
        }
        const QString used
            = accounts.isEmpty() ? QString() : QStringLiteral("The account used: %1.").arg(listed(accounts));
        const QString usedMany
            = accounts.size() > 1 ? QStringLiteral("The accounts used: %1.").arg(listed(accounts)) : used;

        if (!names.isEmpty()) {
            block.wordings.push_back({names.first(), {restsOn.first()}});
            if (names.size() > 1)
                block.wordings.push_back({names.join(QLatin1Char(' ')), restsOn});
            for (const QString& sentence : std::as_const(more))
                block.wordings.push_back({block.wordings.back().text + QLatin1Char(' ') + sentence, restsOn});
            if (!usedMany.isEmpty())
                block.wordings.push_back(
                    {block.wordings.back().text + QLatin1Char(' ') + usedMany, restsOn + accountIds});
        } else if (!accounts.isEmpty()) {
            const QString unknown = m_facts.someoneIsLeftOut ? QString() : QStringLiteral("I do not know who it is. ");
            block.wordings.push_back(
                {unknown + QStringLiteral("The account used: %1.").arg(accounts.first()), {accountIds.first()}});
            if (accounts.size() > 1)
                block.wordings.push_back({unknown + usedMany, accountIds});
        } else if (!m_facts.someoneIsLeftOut) {
            block.wordings.push_back({QStringLiteral("I do not know who it is."), {}});
        }
        return block;
    }

    static QString named(const domain::Person& person)
    {
        if (person.name.startsWith(QLatin1String("Unknown person")))
            return QStringLiteral("I do not know the name of the person.");
        QString sentence;
        switch (person.certainty) {
        case domain::Certainty::Sure:
            sentence = QStringLiteral("The person is %1.");
            break;
        case domain::Certainty::ThinkSo:
            sentence = QStringLiteral("I think the person is %1.");
            break;
        case domain::Certainty::Guess:
            sentence = QStringLiteral("I am not sure, but it may be %1.");
            break;
        }
        return sentence.arg(shortened(person.name));
    }

    Candidate places() const
    {
        Candidate block{QStringLiteral("What they know about me"), {}, 12};
        const auto with = [&](const char* behaviour) {
            QStringList ids;
            for (const auto& incident : m_facts.incidents)
                if (incident.statement.behaviours.contains(QLatin1String(behaviour)))
                    ids += idOf(incident);
            return ids;
        };
        const QStringList home = with("came-to-home");
        const QStringList work = with("came-to-work");
        QStringList known;
        if (!home.isEmpty())
            known += QStringLiteral("where I live");
        if (!work.isEmpty())
            known += QStringLiteral("where I work");
        QStringList restsOn = home + work;
        restsOn.removeDuplicates();
        QString text;
        if (!known.isEmpty()) {
            text = QStringLiteral("They know %1.").arg(listed(known));
            block.wordings.push_back({text, restsOn});
        }
        QStringList names;
        for (const auto& place : m_facts.places) {
            if (names.size() == 4)
                break;
            names += shortened(place.name);
            restsOn += place.id.text();
        }
        if (!names.isEmpty()) {
            if (!text.isEmpty())
                text += QLatin1Char(' ');
            block.wordings.push_back({text + QStringLiteral("It happened here: %1.").arg(listed(names)), restsOn});
        }
        return block;
    }

    Candidate earlier() const;
    Candidate things() const;

    Candidate wanted() const
    {
        Candidate block{QStringLiteral("What I want"), {}, 6};
        if (!m_facts.matter.wanted.trimmed().isEmpty())
            quote(block, QStringLiteral("What I want: "), m_facts.matter.wanted, {m_facts.matter.id.text()}, {});
        return block;
    }

    Candidate safeContact() const
    {
        Candidate block{QStringLiteral("How to reach me safely"), {}, 7};
        if (!m_facts.matter.safeContact.trimmed().isEmpty())
            quote(block, QStringLiteral("Contact me only like this: "), m_facts.matter.safeContact,
                  {m_facts.matter.id.text()}, {});
        return block;
    }

    const SummaryFacts& m_facts;
    Channel m_channel;
    std::vector<qsizetype> m_sizes;
    QMap<QString, int> m_behaviours; ///< Incidents per kind.
    const domain::Incident* m_worst = nullptr;
    const domain::Incident* m_latest = nullptr;
};

QString referenceType(const QString& type)
{
    static const std::pair<const char*, const char*> names[] = {{"incident", "incident number"},
                                                                {"crime", "crime reference"},
                                                                {"receipt", "receipt code"},
                                                                {"occurrence", "occurrence number"},
                                                                {"report-fraud", "Report Fraud number"},
                                                                {"urn", "URN"},
                                                                {"court", "court number"},
                                                                {"complaint", "complaint number"}};
    for (const auto& [known, words] : names)
        if (type == QLatin1String(known))
            return QString::fromLatin1(words);
    return type.isEmpty() || type == QLatin1String("other") ? QStringLiteral("reference") : shortened(type);
}

/// "Kent Police, on 20 November 2026: incident number 0412 of 20 November 2026."
QString reportInWords(const domain::Report& report)
{
    QString to = shortened(report.force.isEmpty() ? report.agency : report.force);
    if (to.isEmpty())
        to = QStringLiteral("police");
    QStringList numbers;
    for (const auto& reference : report.references) {
        QString number = QStringLiteral("%1 %2").arg(referenceType(reference.type), reference.value.simplified());
        if (reference.type == QLatin1String("incident") && reference.givenAt.isValid())
            number += QStringLiteral(" of %1").arg(
                QLocale::c().toString(reference.givenAt, QStringLiteral("d MMMM yyyy")));
        numbers += number;
    }
    if (numbers.isEmpty())
        numbers += report.noReferenceGiven ? QStringLiteral("I was given no number")
                                           : QStringLiteral("I have no number yet");
    return QStringLiteral("%1, %2: %3.").arg(to, onDay(report.madeAt), listed(numbers));
}

Candidate Words::earlier() const
{
    Candidate block{QStringLiteral("Orders and earlier reports"), {}, 9};
    QStringList breaches;
    for (const auto& incident : m_facts.incidents)
        if (incident.statement.breachOf || incident.statement.behaviours.contains(QStringLiteral("broke-order")))
            breaches += idOf(incident);
    QString text;
    QStringList restsOn;
    if (!breaches.isEmpty()) {
        text = breaches.size() == 1
            ? QStringLiteral("There is an order or a bail condition. I noted 1 time that it was broken.")
            : QStringLiteral("There is an order or a bail condition. I noted %1 times that it was broken.")
                  .arg(breaches.size());
        restsOn = breaches;
        block.wordings.push_back({text, restsOn});
    }
    int told = 0;
    for (const auto& report : m_facts.reports) {
        if (++told > 10)
            break;
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        if (told == 1)
            text += QStringLiteral("I have reported this before. ");
        text += reportInWords(report);
        restsOn += report.id.text();
        block.wordings.push_back({text, restsOn});
    }
    return block;
}

Candidate Words::things() const
{
    enum Kind { Pictures, Videos, Sounds, Emails, Documents, Files, Things, KindCount };
    qsizetype counts[KindCount] = {};
    QStringList restsOn;
    for (const auto& item : m_facts.evidence) {
        const QString& type = item.mediaType;
        Kind kind = Files;
        if (item.origin == domain::Origin::Physical)
            kind = Things;
        else if (type.startsWith(QLatin1String("image/")))
            kind = Pictures;
        else if (type.startsWith(QLatin1String("video/")))
            kind = Videos;
        else if (type.startsWith(QLatin1String("audio/")))
            kind = Sounds;
        else if (type == QLatin1String("message/rfc822") || type == QLatin1String("application/mbox")
                 || type == QLatin1String("application/vnd.ms-outlook"))
            kind = Emails;
        else if (type == QLatin1String("application/pdf") || type.startsWith(QLatin1String("text/")))
            kind = Documents;
        ++counts[kind];
        restsOn += item.id.text();
    }
    static const std::pair<const char*, const char*> names[KindCount]
        = {{"picture", "pictures"},          {"video", "videos"},
           {"sound file", "sound files"},    {"email file", "email files"},
           {"text or PDF", "texts or PDFs"}, {"other file", "other files"},
           {"thing I kept", "things I kept"}};
    QStringList have;
    for (int kind = 0; kind < KindCount; ++kind)
        if (counts[kind] > 0)
            have += counted(counts[kind], QString::fromLatin1(names[kind].first),
                            QString::fromLatin1(names[kind].second));
    have += m_facts.incidents.size() == 1 ? QStringLiteral("my own notes of what happened")
                                          : QStringLiteral("my own notes of each incident");
    Candidate block{QStringLiteral("What I have"), {}, 11};
    const QString offer
        = m_channel == Channel::Station ? QStringLiteral("I can show them.") : QStringLiteral("I can send them.");
    block.wordings.push_back({QStringLiteral("I have %1. %2").arg(listed(have), offer), restsOn});
    return block;
}

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
    summary.blocks = fitted(Words(facts, channel).candidates(),
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
