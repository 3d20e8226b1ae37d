#pragma once

#include "core/domain/Ids.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace app::contacts {

/// Whom a report is about, where the entries do not all name the same person: everybody, or one of those who are named.
/// Not shown where there is nothing to choose.
class WhoChoice final : public QWidget
{
    Q_OBJECT

public:
    /// Somebody whom entries name as the one who did it.
    struct Person
    {
        QString name; ///< For the screen.
        std::vector<core::domain::IncidentId> entries;
    };

    explicit WhoChoice(QWidget* parent = nullptr);

    /// `all`: the entries that can be told of. Of the people, those with the most of these entries are shown.
    void setPeople(const std::vector<core::domain::IncidentId>& all, const std::vector<Person>& people);
    /// Marks the choice that means just these entries, or none.
    void setTicked(const std::vector<core::domain::IncidentId>& ticked);

Q_SIGNALS:
    void chosen(const std::vector<core::domain::IncidentId>& entries);

private:
    QWidget* m_box = nullptr;
    QButtonGroup* m_group = nullptr;
    std::vector<std::vector<core::domain::IncidentId>> m_entries; ///< Of each choice, sorted.
};

} // namespace app::contacts
