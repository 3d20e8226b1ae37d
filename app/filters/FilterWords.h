#pragma once

#include "app/widgets/ChipList.h"
#include "core/diary/FilterChoice.h"

#include <QHash>
#include <QString>

#include <vector>

namespace app::filters {

/// The names of what a filter can name by id, by the text of the id.
using Names = QHash<QString, QString>;

/// One chip for each part of the choice that leaves entries out: "Called", "Sam", "Last 30 days".
std::vector<widgets::ChipList::Chip> chipsOf(const core::diary::FilterChoice& choice, const Names& names);
/// The choice without the part that a chip stands for.
core::diary::FilterChoice without(core::diary::FilterChoice choice, const QString& chipKey);
/// Whether the choice leaves any entry out.
bool isNarrow(const core::diary::FilterChoice& choice);

QString periodInWords(const core::diary::FilterChoice& choice);

} // namespace app::filters
