#pragma once

#include "app/shell/Navigator.h"
#include "core/base/Result.h"
#include "core/diary/IncidentLists.h"
#include "core/people/Directory.h"
#include "core/vault/UnlockedVault.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace app::widgets {
class PlainLabel;
class RecordList;
} // namespace app::widgets

namespace app::people {

class EntryRowsModel;

/// What the records say of a person, an account or a place: how many entries and since when, the entries themselves,
/// what belongs to it, and who was merged into it. Stands above its form; nothing can be typed here.
class RecordFacts final : public QFrame
{
    Q_OBJECT

public:
    /// Something that belongs to it: an account, a place, an order.
    struct Linked
    {
        shell::PageId page = shell::PageId::Account;
        QByteArray id;
        QString words;
        QString second; ///< A quiet line below; may be empty.
    };
    struct Merged
    {
        QByteArray id;
        QString name;
    };
    struct Content
    {
        core::people::LinkedIncidents entries;
        std::vector<core::diary::IncidentSummary> newest;
        std::vector<Linked> linked;
        std::vector<Merged> merged;
        bool isPerson = false;
        bool isRemoved = false;
    };

    explicit RecordFacts(QWidget* parent = nullptr);

    void show(const Content& content);
    /// Nothing is known: a new record, or one that is still being read.
    void clear();

Q_SIGNALS:
    void opened(app::shell::PageId page, const QByteArray& id);
    /// One that was merged shall be split off.
    void splitWanted(const QByteArray& id);

private:
    void addLinks(QVBoxLayout& column, const Content& content);

    widgets::PlainLabel* m_removed;
    widgets::PlainLabel* m_count;
    widgets::RecordList* m_entries;
    widgets::PlainLabel* m_more;
    EntryRowsModel* m_model;
    QWidget* m_links = nullptr;
    QVBoxLayout* m_place;
    widgets::PlainLabel* m_warning;
};

// Blocking. Errors: NotFound, Database.
core::base::Result<RecordFacts::Content> factsOf(core::domain::PersonId person, core::domain::CaseId caseId,
                                                 const core::vault::UnlockedVault& vault);
core::base::Result<RecordFacts::Content> factsOf(core::domain::AccountId account, core::domain::CaseId caseId,
                                                 const core::vault::UnlockedVault& vault);
core::base::Result<RecordFacts::Content> factsOf(core::domain::PlaceId place, core::domain::CaseId caseId,
                                                 const core::vault::UnlockedVault& vault);

} // namespace app::people
