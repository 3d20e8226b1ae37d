#include "app/viewer/FindCaptions.h"

#include "app/viewer/ReadText.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/list/FileList.h"

#include <algorithm>

namespace app::viewer {

using core::domain::EvidenceItem;

namespace {

constexpr std::size_t mostLookedAt = 200; // files that have the words of its name

bool isCandidate(const EvidenceItem& item, const EvidenceItem& recording)
{
    return item.id != recording.id && !item.removedAt && !item.objectName.isEmpty() && isCaptionName(item.name)
        && isTextType(item.mediaType) && item.size <= mostTextBytes;
}

bool isNamedAfter(const EvidenceItem& item, const EvidenceItem& recording)
{
    const QString stem = stemOf(recording.name);
    const QString other = stemOf(item.name);
    return other.compare(stem, Qt::CaseInsensitive) == 0
        || other.startsWith(stem + QLatin1Char('.'), Qt::CaseInsensitive);
}

/// The files of its case that have the words of its name.
core::base::Result<std::vector<EvidenceItem>> filesNamedLike(const EvidenceItem& recording,
                                                             const core::vault::UnlockedVault& vault)
{
    core::evidence::list::FileFilter filter;
    filter.text = stemOf(recording.name);
    const auto found = core::evidence::list::findFiles(recording.caseId, filter, vault);
    if (!found)
        return found.error();
    std::vector<qint64> rows = found->rows;
    rows.resize(std::min(rows.size(), mostLookedAt));
    const auto files = core::evidence::list::readFiles(rows, vault);
    if (!files)
        return files.error();
    std::vector<EvidenceItem> items;
    items.reserve(files->size());
    for (const auto& file : *files) {
        if (!isCaptionName(file.name))
            continue;
        const auto item = core::evidence::findEvidence(file.id, vault);
        if (!item)
            return item.error();
        items.push_back(*item);
    }
    return items;
}

/// Those that belong to one of its entries.
core::base::Result<std::vector<EvidenceItem>> filesLinkedWith(const EvidenceItem& recording,
                                                              const core::vault::UnlockedVault& vault)
{
    std::vector<EvidenceItem> items;
    for (const auto& incident : recording.incidents) {
        core::evidence::EvidenceQuery query;
        query.caseId = recording.caseId;
        query.incident = incident;
        const auto linked = core::evidence::listEvidence(query, vault);
        if (!linked)
            return linked.error();
        for (const EvidenceItem& item : *linked)
            if (isCandidate(item, recording)
                && std::ranges::none_of(items, [&](const EvidenceItem& known) { return known.id == item.id; }))
                items.push_back(item); // NOLINT(performance-inefficient-vector-operation): a handful
    }
    return items;
}

} // namespace

core::base::Result<std::optional<Captions>> findCaptions(core::domain::EvidenceId id,
                                                         const core::vault::UnlockedVault& vault,
                                                         core::base::JobContext& job)
{
    const auto recording = core::evidence::findEvidence(id, vault);
    if (!recording)
        return recording.error();
    const auto named = filesNamedLike(*recording, vault);
    if (!named)
        return named.error();
    std::optional<EvidenceItem> chosen;
    for (const EvidenceItem& item : *named)
        if (!chosen && isCandidate(item, *recording) && isNamedAfter(item, *recording))
            chosen = item;
    if (!chosen) {
        const auto linked = filesLinkedWith(*recording, vault);
        if (!linked)
            return linked.error();
        if (linked->size() == 1)
            chosen = linked->front();
    }
    if (!chosen)
        return std::optional<Captions>();
    const auto text = readText(chosen->id, vault, job);
    if (!text)
        return text.error();
    auto cues = captionsOf(text->text);
    if (cues.empty())
        return std::optional<Captions>();
    return std::optional(Captions{chosen->exhibit, std::move(cues)});
}

} // namespace app::viewer
