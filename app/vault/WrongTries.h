#pragma once

#include <QString>

namespace app::vault {

// How many wrong passphrases were tried here since the records were last opened: a number in a small file beside them
// (`tries`, core/vault/FORMAT.md part 1). A hint and no proof: whoever has the folder can change it. It locks nobody
// out: losing what was written would be the greater harm (ux-spec SAFE-21).

/// 0 when there is no such file, or nothing sensible in it.
int wrongTriesOf(const QString& folder);

/// Where it cannot be written, nothing is.
void setWrongTries(const QString& folder, int tries);

/// "Two wrong tries since then."; empty for none.
QString wrongTriesText(int tries);

} // namespace app::vault
