#include "core/report/RecordWords.h"

#include "core/guidance/Behaviours.h"
#include "core/guidance/Questions.h"
#include "core/report/WhenInWords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace core::report {

namespace {

struct Naming
{
    const char* stored;
    const char* words;
};

constexpr std::array channelNames{
    Naming{"101", "Call to 101"},         Naming{"999", "Call to 999"},
    Naming{"online", "Online report"},    Naming{"station", "At a police station"},
    Naming{"phone", "Phone call"},        Naming{"email", "Email"},
    Naming{"letter", "Letter"},           Naming{"in-person", "In person"},
    Naming{"platform", "App or website"}, Naming{"other", "Another way"},
};

constexpr std::array referenceNames{
    Naming{"incident", "incident number"},
    Naming{"crime", "crime reference"},
    Naming{"receipt", "receipt code"},
    Naming{"occurrence", "occurrence number"},
    Naming{"report-fraud", "Report Fraud number"},
    Naming{"urn", "URN"},
    Naming{"court", "court number"},
    Naming{"complaint", "complaint number"},
    Naming{"other", "reference"},
    Naming{"", "reference"},
};

template<typename Names>
QString wordsFor(const Names& names, const QString& stored)
{
    for (const Naming& each : names)
        if (stored == QLatin1String(each.stored))
            return QString::fromLatin1(each.words);
    return stored;
}

} // namespace

QString channelInWords(const QString& channel)
{
    return wordsFor(channelNames, channel);
}

QString referenceTypeInWords(const QString& type)
{
    return wordsFor(referenceNames, type);
}

QString referenceInWords(const domain::Reference& reference)
{
    const QString number
        = QStringLiteral("%1 %2").arg(referenceTypeInWords(reference.type), reference.value.simplified());
    return reference.givenAt.isValid()
        ? QStringLiteral("%1 of %2")
              .arg(number, QLocale::c().toString(reference.givenAt, QStringLiteral("d MMMM yyyy")))
        : number;
}

QString kindInWords(const QString& behaviour)
{
    const guidance::Behaviour* known = guidance::findBehaviour(behaviour);
    return known ? known->label : behaviour;
}

QString certaintyInWords(domain::Certainty certainty)
{
    switch (certainty) {
    case domain::Certainty::Sure:
        return QStringLiteral("sure");
    case domain::Certainty::ThinkSo:
        return QStringLiteral("think so");
    case domain::Certainty::Guess:
        return QStringLiteral("a guess");
    }
    return {};
}

QString questionInWords(const QString& id)
{
    const guidance::Question* known = guidance::findQuestion(id);
    return known ? known->label : id;
}

QString answerInWords(const domain::Answer& answer)
{
    QString reply;
    if (answer.reply)
        reply = *answer.reply == domain::Reply::Yes ? QStringLiteral("Yes")
            : *answer.reply == domain::Reply::No    ? QStringLiteral("No")
                                                    : QStringLiteral("Not sure");
    if (reply.isEmpty() || answer.words.isEmpty())
        return reply + answer.words;
    return reply + QStringLiteral(". ") + answer.words;
}

QString timeInWords(base::Timestamp time)
{
    domain::When when;
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(time.msecs, QTimeZone("Europe/London"));
    when.from = domain::Moment{time, instant.offsetFromUtc()};
    when.precision = domain::Precision::Exact;
    return whenInWords(when, WhenStyle::Pack);
}

QString headingOfTime(const domain::When& when)
{
    QString words = whenInWords(when, WhenStyle::Pack);
    words[0] = words.at(0).toUpper();
    return words;
}

} // namespace core::report
