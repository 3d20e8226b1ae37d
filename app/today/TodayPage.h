#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"

class QLayout;
class QVBoxLayout;

namespace app::widgets {
class PlainLabel;
}

namespace app::today {

/// Everything that Today shows, read in one go.
struct TodayFacts
{
    std::vector<core::contacts::Waiting> waiting; ///< Promises and missing references, soonest first.
    std::vector<core::diary::Draft> drafts;
    std::vector<core::diary::IncidentSummary> latest;
    bool hasRecoveryWords = true; ///< True, too, when that cannot be said.
};

/// What `caseId` holds for Today. Blocking; milliseconds.
core::base::Result<TodayFacts> readToday(const core::vault::UnlockedVault& vault, core::domain::CaseId caseId);

/// The first page: three big actions; what is missing to open the records again; what others owe; reports without a
/// reference; entries not finished; the last entries. Nothing is counted, nothing is urged.
class TodayPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit TodayPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;

private:
    void show(const TodayFacts& facts);
    void addActions();
    /// Who came in with the recovery words needs a passphrase; who has none is offered them, until they say no.
    void addWaysIn(const TodayFacts& facts);
    /// Below it, a row for its buttons.
    QLayout* addNotice(const QString& sentence);
    void addWaiting(const std::vector<core::contacts::Waiting>& waiting);
    void addDrafts(const std::vector<core::diary::Draft>& drafts);
    void addLatest(const std::vector<core::diary::IncidentSummary>& latest);
    QVBoxLayout* addSection(const QString& heading);

    widgets::PlainLabel* m_day;
    QWidget* m_lists = nullptr; ///< Made anew on every answer.
    async::JobHandle m_load;
};

} // namespace app::today
