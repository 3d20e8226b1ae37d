#include "tests/bench/Inputs.h"

#include <QRandomGenerator>

namespace bench {

namespace {

QStringList vocabulary(QRandomGenerator& random)
{
    QStringList words;
    for (int i = 0; i < 4000; ++i) {
        QString word;
        for (int n = 3 + random.bounded(7); n > 0; --n)
            word += QChar(u'a' + random.bounded(26));
        words << word;
    }
    return words;
}

} // namespace

std::vector<core::domain::IncidentStatement> synthetic(int count, qint64 newest)
{
    QRandomGenerator random(1);
    const QStringList words = vocabulary(random);
    const QStringList behaviours{QStringLiteral("called"), QStringLiteral("messaged"), QStringLiteral("followed"),
                                 QStringLiteral("approached")};
    std::vector<core::domain::IncidentStatement> statements;
    statements.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        core::domain::IncidentStatement statement;
        const qint64 at = newest - qint64{i % 1600} * 86'400'000 - qint64{random.bounded(86'400)} * 1000;
        statement.when = {.from = core::domain::Moment{{at}, 0}, .precision = core::domain::Precision::Exact};
        QStringList text;
        for (int n = 20 + random.bounded(40); n > 0; --n)
            text << words[random.bounded(random.bounded(4000) + 1)]; // low numbers are frequent, as in a language
        if (i % 10 != 0)
            text.insert(text.size() / 2, QStringLiteral("message"));
        if (i % 5000 == 0)
            text << QStringLiteral("kestrel");
        statement.what = text.join(QLatin1Char(' '));
        statement.title = text.mid(0, 4).join(QLatin1Char(' '));
        statement.behaviours = {behaviours[i % 4]};
        statement.people = {{{}, QStringLiteral("Person %1").arg(i % 7), QStringLiteral("did-it"), {}}};
        statements.push_back(std::move(statement));
    }
    return statements;
}

} // namespace bench
