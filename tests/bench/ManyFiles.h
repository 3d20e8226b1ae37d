#pragma once

#include "tests/support/TempVault.h"

namespace bench {

/// A thousand incidents, an hour apart.
void addSmallIncidents(support::TempVault& temp);

/// Files as taking them in would leave them, without the bytes: every third a picture, every other one linked to one of
/// the first thousand incidents.
void addFiles(support::TempVault& temp, qint64 files);

} // namespace bench
