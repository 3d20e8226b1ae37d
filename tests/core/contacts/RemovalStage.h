#pragma once

#include "core/audit/CheckVault.h"
#include "core/evidence/Evidence.h"
#include "core/search/Search.h"
#include "tests/support/TempVault.h"

#include <QStringList>

namespace samples {

/// The kinds of what a search finds, in every case.
inline QStringList found(const support::TempVault& temp, const char* words)
{
    QStringList kinds;
    const auto hits = core::search::search({.text = QString::fromUtf8(words)}, temp.vault());
    if (!hits)
        return {hits.error().detail};
    for (const core::search::SearchHit& hit : *hits)
        kinds += hit.kind;
    return kinds;
}

/// What `check` finds, one "code subject" a line; empty when all holds.
inline QStringList faults(support::TempVault& temp)
{
    core::base::JobContext job;
    const auto checked = core::audit::checkVault({}, temp.vault(), job);
    if (!checked)
        return {checked.error().detail};
    QStringList all;
    for (const auto& each : checked->problems)
        all += each.code + QLatin1Char(' ') + each.subject;
    return all;
}

/// An exhibit that is no file.
inline core::domain::EvidenceItem letter(support::TempVault& temp)
{
    const auto item = core::evidence::addPhysicalItem(
        {.caseId = temp.caseId(), .what = QStringLiteral("A letter"), .keptAt = QStringLiteral("Drawer")},
        temp.vault());
    return item ? *item : core::domain::EvidenceItem();
}

} // namespace samples
