#pragma once

#include "app/shell/Navigator.h"
#include "core/search/Search.h"

#include <optional>

namespace app::shell {

/// Something that was found, as one sentence: "Entry, 4 March 2026: He was at the bus stop".
QString sentenceOf(const core::search::SearchHit& hit);
/// The page that shows it; nothing for a kind that has none.
std::optional<PageId> pageOfKind(const QString& kind);

} // namespace app::shell
