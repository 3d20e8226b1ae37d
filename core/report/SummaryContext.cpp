#include "core/report/Quotation.h"
#include "core/report/RecordWords.h"
#include "core/report/SummaryWords.h"
#include "core/report/WhenInWords.h"

#include <QLocale>

#include <algorithm>

namespace core::report {

namespace {

/// Short names and numbers inside our sentences: one line, and no longer than a line.
QString shortened(const QString& text, qsizetype most = 80)
{
    QString line = text.simplified();
    if (codePoints(line) <= most)
        return line;
    QString quoted = quotation(line, most + 2);
    return quoted.mid(1, quoted.size() - 2);
}

/// What incidents say of somebody as the one who did it.
struct Named
{
    qsizetype count = 0; ///< Incidents that name the person.
    domain::Certainty leastSure = domain::Certainty::Sure; ///< No more is claimed than of each of them.
};

Named namedIn(const std::vector<domain::Incident>& incidents, const domain::Person& person)
{
    Named named;
    for (const domain::Incident& incident : incidents)
        for (const domain::IncidentPerson& link : incident.statement.people)
            if (link.id == person.id && link.role == QLatin1String("did-it")) {
                ++named.count;
                named.leastSure = std::max(named.leastSure, link.certainty);
                break;
            }
    return named;
}

/// Who it is, for all incidents when the person's own record says so. Else the incidents speak: how many name the
/// person, and how surely at least; the others may be somebody else's.
QString whoIs(const domain::Person& person, const std::vector<domain::Incident>& incidents)
{
    if (person.name.startsWith(QLatin1String("Unknown person")))
        return QStringLiteral("I do not know the name of the person.");
    const Named named = namedIn(incidents, person);
    QString sentence;
    switch (person.doesThis || named.count == 0 ? person.certainty : named.leastSure) {
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
    if (!person.doesThis && named.count > 0 && named.count < std::ssize(incidents)) {
        sentence.chop(1); // The full stop.
        sentence += QStringLiteral(" in %2 of the %3 incidents.");
        return sentence.arg(shortened(person.name), QString::number(named.count), QString::number(incidents.size()));
    }
    return sentence.arg(shortened(person.name));
}

QString shownName(const domain::Account& account)
{
    const QString& name
        = account.handle.isEmpty() ? (account.url.isEmpty() ? account.stableId : account.url) : account.handle;
    return QStringLiteral("%1 \u201C%2\u201D").arg(shortened(account.platform), shortened(name));
}

bool isNamedIn(const std::vector<domain::Incident>& incidents, const domain::Account& account)
{
    return std::ranges::any_of(incidents, [&](const domain::Incident& incident) {
        return std::ranges::find(incident.statement.accounts, account.id) != incident.statement.accounts.end();
    });
}

/// "Kent Police, on 20 November 2026: incident number 0412 of 20 November 2026."
QString reportInWords(const domain::Report& report)
{
    QString to = shortened(report.force.isEmpty() ? report.agency : report.force);
    if (to.isEmpty())
        to = QStringLiteral("police");
    QStringList numbers;
    for (const auto& reference : report.references) {
        QString number = QStringLiteral("%1 %2").arg(shortened(referenceTypeInWords(reference.type)),
                                                     reference.value.simplified());
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

} // namespace

Candidate SummaryWords::who() const
{
    Candidate block{QStringLiteral("Who it is"), {}, 8};
    QStringList names;
    QStringList more;
    QStringList restsOn;
    for (const auto& person : m_facts.people) {
        if (names.size() == 3)
            break;
        restsOn += person.id.text();
        names += whoIs(person, m_facts.incidents);
        if (const QString quoted = quotation(person.relationship, 100); !quoted.isEmpty())
            more += endingWith(QStringLiteral("How I know them: "), quoted);
        if (const QString quoted = quotation(person.description, 160); !quoted.isEmpty())
            more += endingWith(QStringLiteral("What they look like: "), quoted);
    }
    const auto hidden = qsizetype(m_facts.people.size()) - names.size();
    if (hidden > 0)
        names += QStringLiteral("There are %1.")
                     .arg(counted(hidden, QStringLiteral("more person"), QStringLiteral("more people")));

    constexpr qsizetype mostAccounts = 5;
    QStringList accounts;
    QStringList accountIds;
    QStringList others; // Theirs, but no incident says that they were used.
    QStringList otherIds;
    for (const auto& account : m_facts.accounts) {
        const bool isUsed = isNamedIn(m_facts.incidents, account);
        QStringList& shown = isUsed ? accounts : others;
        if (shown.size() == mostAccounts)
            continue;
        shown += shownName(account);
        (isUsed ? accountIds : otherIds) += account.id.text();
    }
    const QString used = QStringLiteral("The account used: %1.").arg(accounts.value(0));
    const QString usedMany
        = accounts.size() > 1 ? QStringLiteral("The accounts used: %1.").arg(listed(accounts)) : used;

    if (!names.isEmpty()) {
        block.wordings.push_back({names.first(), {restsOn.first()}});
        if (names.size() > 1)
            block.wordings.push_back({names.join(QLatin1Char(' ')), restsOn});
        for (const QString& sentence : std::as_const(more))
            block.wordings.push_back({block.wordings.back().text + QLatin1Char(' ') + sentence, restsOn});
        if (!accounts.isEmpty())
            block.wordings.push_back({block.wordings.back().text + QLatin1Char(' ') + usedMany, restsOn + accountIds});
        if (!others.isEmpty())
            block.wordings.push_back({QStringLiteral("%1 %2: %3.")
                                          .arg(block.wordings.back().text,
                                               others.size() > 1 ? QStringLiteral("Other accounts of theirs")
                                                                 : QStringLiteral("Another account of theirs"),
                                               listed(others)),
                                      block.wordings.back().restsOn + otherIds});
    } else if (!accounts.isEmpty()) {
        block.wordings.push_back({used, {accountIds.first()}});
        if (accounts.size() > 1)
            block.wordings.push_back({usedMany, accountIds});
    }
    // Without a name nothing is claimed: somebody who named nobody may know very well who it is.
    return block;
}

Candidate SummaryWords::places() const
{
    Candidate block{QStringLiteral("What they know about me"), {}, 12};
    const auto with = [&](const char* behaviour) {
        QStringList ids;
        for (const auto& incident : m_facts.incidents)
            if (incident.statement.behaviours.contains(QLatin1String(behaviour)))
                ids += incident.id.text();
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

Candidate SummaryWords::earlier() const
{
    Candidate block{QStringLiteral("Orders and earlier reports"), {}, 9};
    QStringList breaches;
    for (const auto& incident : m_facts.incidents)
        if (incident.statement.breachOf || incident.statement.behaviours.contains(QStringLiteral("broke-order")))
            breaches += incident.id.text();
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
        if (++told > (m_channel == Channel::Online ? 10 : 3))
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

Candidate SummaryWords::things() const
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
    const QString offer = QStringLiteral("I can show or send them.");
    block.wordings.push_back({QStringLiteral("I have %1. %2").arg(listed(have), offer), restsOn});
    return block;
}

Candidate SummaryWords::wanted() const
{
    Candidate block{QStringLiteral("What I want"), {}, 6};
    if (!m_facts.matter.wanted.trimmed().isEmpty())
        quote(block, QStringLiteral("What I want: "), m_facts.matter.wanted, {m_facts.matter.id.text()}, {});
    return block;
}

Candidate SummaryWords::safeContact() const
{
    Candidate block{QStringLiteral("How to reach me safely"), {}, 7};
    if (!m_facts.matter.safeContact.trimmed().isEmpty()) {
        // All or nothing: half of it could bring somebody to the door.
        const QString words = m_facts.matter.safeContact.simplified();
        const QString quoted = quotation(words, codePoints(words) + 2);
        block.wordings.push_back(
            {endingWith(QStringLiteral("Contact me only like this: "), quoted), {m_facts.matter.id.text()}});
    }
    return block;
}

} // namespace core::report
