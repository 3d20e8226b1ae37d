#include "app/cli/commands/ReferenceOptions.h"

#include "app/cli/Failure.h"
#include "app/cli/commands/RecordInput.h"

#include <QDateTime>
#include <QTimeZone>

namespace app::cli::commands {

using grammar::Command;

void declareReferences(Command& command, GivenReferences& given)
{
    command.texts("--reference", "TYPE=NUMBER", "incident, crime, receipt, other … (repeat)", given.references)
        .text("--given-at", "DAY", "when it was given (else the day of the report)", given.givenAt)
        .text("--given-by", "NAME", "who gave it", given.givenBy);
}

void declarePromises(Command& command, GivenPromises& given)
{
    command.texts("--promised", "TEXT", "what they said they would do (repeat)", given.what)
        .text("--by", "DAY", "the day they named for it", given.by);
}

std::vector<core::domain::Reference> referencesFrom(const GivenReferences& given, QDate fallback)
{
    std::vector<core::domain::Reference> references;
    for (const QString& text : given.references) {
        core::domain::Reference reference;
        reference.type = text.section(QLatin1Char('='), 0, 0).trimmed();
        reference.value = text.section(QLatin1Char('='), 1).trimmed();
        if (reference.type.isEmpty() || reference.value.isEmpty())
            failUsage(QStringLiteral("'%1' does not fit --reference").arg(text),
                      QStringLiteral("Write the kind and the number, as crime=46/10234/26"));
        reference.givenAt = given.givenAt ? dayFrom("--given-at", *given.givenAt) : fallback;
        reference.givenBy = given.givenBy.value_or(QString());
        references.push_back(reference);
    }
    return references;
}

std::vector<core::domain::Promise> promisesFrom(const GivenPromises& given)
{
    if (given.by && given.what.isEmpty())
        failUsage(QStringLiteral("--by names a day for no promise"),
                  QStringLiteral("Say what was promised with --promised TEXT"));
    std::vector<core::domain::Promise> promises;
    for (const QString& what : given.what)
        promises.push_back({what, given.by ? dayFrom("--by", *given.by) : QDate(), false});
    return promises;
}

QDate dayOf(const core::domain::When& when)
{
    return when.from
        ? QDateTime::fromMSecsSinceEpoch(when.from->at.msecs, Qt::OffsetFromUTC, when.from->offsetSeconds).date()
        : QDate();
}

} // namespace app::cli::commands
