#pragma once

#include "tests/core/diary/IncidentListing.h"

#include <vector>

namespace diarytest {

/// More entries than can be looked up one by one.
struct ManyEntries
{
    support::TempVault temp;
    std::vector<core::domain::IncidentStatement> statements;
    bool isMade = false;

    ManyEntries()
    {
        for (int i = 0; i < 4500; ++i) { // 700 different times, out of order
            auto statement = on(january + qint64{i * 7919 % 700} * 3'600'000, QStringLiteral("%1").arg(i));
            if (i % 2 == 0)
                statement.tags = {QStringLiteral("heron")};
            if (i % 3 == 0)
                statement.what += QStringLiteral(" heron");
            if (i % 50 == 0)
                statement.tags += QStringLiteral("rare");
            if (i % 100 == 0)
                statement.what += QStringLiteral(" kestrel");
            statements.push_back(statement);
        }
        isMade = add(temp, statements).has_value();
    }
};

} // namespace diarytest
