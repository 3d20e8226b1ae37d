#include "app/cli/commands/AllCommands.h"

namespace app::cli::commands {

void addAll(grammar::CommandTree& tree)
{
    addVaultCommands(tree);
    addCaseCommands(tree);
    addIncidentCommands(tree);
    addIncidentChangeCommands(tree);
    addPeopleCommands(tree);
    addMergeCommands(tree);
    addOrderCommands(tree);
    addEvidenceCommands(tree);
    addEvidenceCareCommands(tree);
    addReadCommands(tree);
    addReportCommands(tree);
    addContactCommands(tree);
    addLogCommands(tree);
    addExchangeCommands(tree);
}

} // namespace app::cli::commands
