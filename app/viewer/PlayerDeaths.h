#pragma once

#include "core/domain/Ids.h"

#include <map>

namespace app::viewer {

/// How often each recording ended its player. After three times it is not tried again.
class PlayerDeaths
{
public:
    static constexpr int most = 3;

    void add(core::domain::EvidenceId recording) { ++m_deaths[recording]; }
    bool isGivenUp(core::domain::EvidenceId recording) const
    {
        const auto known = m_deaths.find(recording);
        return known != m_deaths.end() && known->second >= most;
    }

private:
    std::map<core::domain::EvidenceId, int> m_deaths;
};

} // namespace app::viewer
