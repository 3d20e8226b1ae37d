#pragma once

#include "app/shell/Navigator.h"

#include <QByteArray>

#include <cstddef>
#include <vector>

namespace app::shell {

/// A page that was shown, and what it was asked to show.
struct Visit
{
    PageId page = PageId::Today;
    QByteArray id;
    Purpose purpose = Purpose::Show;

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// The way back and forward, as in a browser: what lay ahead is forgotten when another page is opened. Never asks to
/// add the same files twice.
class VisitHistory
{
public:
    static constexpr std::size_t longest = 50; ///< Visits that are remembered.

    bool isEmpty() const { return m_visits.empty(); }
    /// The visit that is shown. Not when empty.
    const Visit& current() const { return m_visits[m_at]; }
    bool hasBefore() const { return m_at > 0; }
    bool hasAhead() const { return m_at + 1 < m_visits.size(); }
    /// The first that is remembered. Not when empty.
    const Visit& first() const { return m_visits.front(); }

    /// Takes the place of the current one when that is of the same record.
    const Visit& add(const Visit& visit);
    /// Only with hasBefore(), and hasAhead().
    const Visit& back() { return m_visits[--m_at]; }
    const Visit& forward() { return m_visits[++m_at]; }

    /// What is shown has become another record since: a draft, or what it was saved as.
    void becomes(const QByteArray& id);
    /// Coming to it again only shows it.
    void onlyShow();

private:
    std::vector<Visit> m_visits;
    std::size_t m_at = 0;
};

} // namespace app::shell
