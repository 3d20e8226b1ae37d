#pragma once

#include "app/shell/Navigator.h"
#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QStringList>

#include <vector>

namespace app::people {

/// One line of the list of people, accounts, places and orders.
struct PeopleRow
{
    core::domain::RecordKind kind = core::domain::RecordKind::Person;
    QByteArray id;
    QString what; ///< "Person".
    QString words; ///< The name.
    QString marks; ///< "may be doing this, used to work with me".
    QString entries; ///< "12 entries"; empty without any.
    QString searched; ///< All that is found by typing: names, numbers, notes.
    bool isRemoved = false;

    friend bool operator==(const PeopleRow&, const PeopleRow&) = default;
};

/// Everything that the page can show.
struct PeopleRows
{
    std::vector<PeopleRow> standing;
    std::vector<PeopleRow> removed;
};

/// Reads a case: people first, then accounts, places and orders. Blocking. Error: Database.
core::base::Result<PeopleRows> readPeopleRows(core::domain::CaseId caseId, const core::vault::UnlockedVault& vault);

/// Whether every word that was typed stands somewhere in the row, whatever its capitals and accents.
bool fits(const PeopleRow& row, const QString& typed);

/// The page that opens such a record.
shell::PageId pageOf(core::domain::RecordKind kind);

} // namespace app::people
