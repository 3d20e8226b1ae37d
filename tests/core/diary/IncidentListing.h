#pragma once

#include "tests/core/diary/DiaryStage.h"

namespace diarytest {

using Order = core::diary::IncidentQuery::Order;

/// All of the vault's one case.
inline core::diary::IncidentQuery queryOf(const support::TempVault& temp, Order order = Order::NewestFirst)
{
    core::diary::IncidentQuery query;
    query.caseId = temp.caseId();
    query.order = order;
    return query;
}

/// The beginnings of the rows; nothing when listing fails.
inline QStringList listed(const support::TempVault& temp, const core::diary::IncidentQuery& query)
{
    QStringList texts;
    if (const auto list = core::diary::listIncidents(query, temp.vault()))
        for (const core::diary::IncidentSummary& summary : *list)
            texts << summary.beginning;
    return texts;
}

} // namespace diarytest
