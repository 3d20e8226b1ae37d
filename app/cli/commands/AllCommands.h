#pragma once

namespace app::cli::grammar {
class CommandTree;
}

namespace app::cli::commands {

/// Declares every command of the program, in the order of --help.
void addAll(grammar::CommandTree& tree);

// One file each.
void addVaultCommands(grammar::CommandTree& tree); ///< init, info, passphrase, recovery.
void addCaseCommands(grammar::CommandTree& tree);
void addIncidentCommands(grammar::CommandTree& tree);
void addIncidentChangeCommands(grammar::CommandTree& tree); ///< incident amend, withdraw, restore, history.
void addPeopleCommands(grammar::CommandTree& tree); ///< person, account, place.
void addMergeCommands(grammar::CommandTree& tree); ///< person and account merge, split.
void addOrderCommands(grammar::CommandTree& tree);
void addEvidenceCommands(grammar::CommandTree& tree); ///< evidence add, add-physical, list, show.
void addEvidenceCareCommands(grammar::CommandTree& tree); ///< evidence extract, verify, edit, link, remove, recovered.
void addReadCommands(grammar::CommandTree& tree); ///< search, timeline, summary.
void addReportCommands(grammar::CommandTree& tree);
void addContactCommands(grammar::CommandTree& tree);
void addLogCommands(grammar::CommandTree& tree); ///< log, check.
void addExchangeCommands(grammar::CommandTree& tree); ///< dump, load.

} // namespace app::cli::commands
