#pragma once

#include "app/cli/grammar/Command.h"
#include "core/domain/Report.h"

#include <vector>

namespace app::cli::commands {

/// Reference numbers and promises as options give them.
struct GivenReferences
{
    QStringList references; ///< "crime=46/10234/26".
    std::optional<QString> givenAt; ///< A day; without it, the day of the report.
    std::optional<QString> givenBy;
};

struct GivenPromises
{
    QStringList what;
    std::optional<QString> by; ///< A day.
};

void declareReferences(grammar::Command& command, GivenReferences& given);
void declarePromises(grammar::Command& command, GivenPromises& given);

/// `fallback`: the day that counts when none was given. Throws Failure (About::Usage).
std::vector<core::domain::Reference> referencesFrom(const GivenReferences& given, QDate fallback);
std::vector<core::domain::Promise> promisesFrom(const GivenPromises& given);

/// The day of a report on the wall calendar of its zone; invalid when it is not known.
QDate dayOf(const core::domain::When& when);

} // namespace app::cli::commands
