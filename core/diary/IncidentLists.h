#pragma once

#include "core/base/Result.h"
#include "core/domain/Incident.h"
#include "core/domain/IncidentFilter.h"
#include "core/vault/UnlockedVault.h"

#include <optional>
#include <vector>

namespace core::diary {

/// Which incidents to list, in which order.
struct IncidentQuery
{
    enum class Order { NewestFirst, OldestFirst, LastWrittenFirst };
    domain::CaseId caseId;
    Order order = Order::NewestFirst;
    domain::IncidentFilter filter;
    bool withWithdrawn = false;
    bool onlyWithdrawn = false; ///< Nothing but what was withdrawn.
    int limit = 200; ///< 0: all.
    std::optional<domain::IncidentId> after; ///< Keyset paging: strictly after this one, in `order`.

    friend bool operator==(const IncidentQuery&, const IncidentQuery&) = default;
};

/// A row of a list: enough to say it in one sentence, without the long texts.
struct IncidentSummary
{
    domain::IncidentId id;
    domain::When when;
    base::Timestamp writtenAt;
    QString title;
    QString beginning; ///< At most 200 characters of `what`.
    QString excerpt; ///< Around a word that was searched for, when neither title nor beginning holds it early on.
    QStringList behaviours;
    QStringList tags;
    int evidenceCount = 0;
    bool isReported = false;
    bool isPrivate = false;
    bool isWithdrawn = false;
    bool isCorrected = false; ///< What it says was changed; files, tags, privacy, removing, putting back are none.
    int revision = 1;

    friend bool operator==(const IncidentSummary&, const IncidentSummary&) = default;
};

/// With 100,000 incidents a page costs 1 to 50 ms, whatever the filter.
base::Result<std::vector<IncidentSummary>> listIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault);
/// Whole incidents, in the order asked for; for reports and scripts.
base::Result<std::vector<domain::Incident>> readIncidents(const IncidentQuery& query,
                                                          const vault::UnlockedVault& vault);
/// How many fit, whatever `limit` and `after` say. A frequent word among 100,000 incidents takes 0.2 s to count.
base::Result<qint64> countIncidents(const IncidentQuery& query, const vault::UnlockedVault& vault);
/// The ids of all that fit, in the order asked for, whatever `limit` and `after` say.
base::Result<std::vector<domain::IncidentId>> idsOfIncidents(const IncidentQuery& query,
                                                             const vault::UnlockedVault& vault);

} // namespace core::diary
