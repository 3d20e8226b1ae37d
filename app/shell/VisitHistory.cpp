#include "app/shell/VisitHistory.h"

namespace app::shell {

const Visit& VisitHistory::add(const Visit& visit)
{
    if (!m_visits.empty()) {
        m_visits.resize(m_at + 1);
        onlyShow();
        if (current().page == visit.page && current().id == visit.id)
            m_visits.pop_back();
    }
    m_visits.push_back(visit);
    if (m_visits.size() > longest)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size() - 1;
    return current();
}

void VisitHistory::becomes(const QByteArray& id)
{
    m_visits[m_at].id = id;
    m_visits[m_at].purpose = Purpose::Show;
}

void VisitHistory::onlyShow()
{
    // Elsewhere Add says what the id is. What was removed is asked for once.
    if (m_visits[m_at].page == PageId::Evidence || m_visits[m_at].purpose == Purpose::Removed)
        m_visits[m_at].purpose = Purpose::Show;
}

} // namespace app::shell
