#pragma once

namespace app::cli {
class CommandTree;
}

namespace app::cli::commands {

/// Declares every command of the program, in the order of --help.
void addAll(CommandTree& tree);

// One file each.
void addVaultCommands(CommandTree& tree); ///< init, info, passphrase, recovery.
void addCaseCommands(CommandTree& tree);
void addIncidentCommands(CommandTree& tree);
void addIncidentChangeCommands(CommandTree& tree); ///< incident amend, withdraw, history.
void addPeopleCommands(CommandTree& tree); ///< person, account, place.
void addEvidenceCommands(CommandTree& tree); ///< evidence add, add-physical, list, show.
void addEvidenceCareCommands(CommandTree& tree); ///< evidence extract, verify, edit, link, remove, recovered.
void addReadCommands(CommandTree& tree); ///< search, timeline, summary.
void addReportCommands(CommandTree& tree);
void addContactCommands(CommandTree& tree);
void addLogCommands(CommandTree& tree); ///< log, check.
void addExchangeCommands(CommandTree& tree); ///< dump, load.

} // namespace app::cli::commands
