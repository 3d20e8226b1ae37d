#pragma once

#include "app/async/JobRunner.h"
#include "app/people/PeopleRows.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"

#include <array>
#include <functional>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
class RecordList;
class UndoBar;
} // namespace app::widgets

namespace app::people {

class MergeCard;
class PeopleListModel;

/// Who and where: people, accounts and numbers, places, orders, in one list. It is searched as one types, each opens
/// its own page, two that are the same are merged, and what is removed can be put back.
class PeoplePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    /// The list; the main button while there is nothing.
    QWidget* firstFocus() const override;
    std::vector<shell::PageAction> actions() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    using Rows = std::vector<PeopleRow>;

    QWidget* buildFilters();
    QWidget* buildActions();
    void connectList();
    void buildPaper();
    /// The list as it is shown.
    void print();
    /// Which kind is chosen above the list; nothing for all.
    std::optional<core::domain::RecordKind> chosenKind() const;

    /// The list for what was read and what is chosen above it.
    void show();
    void showRows(Rows rows);
    void showActions();
    Rows chosen() const;
    void open(const QModelIndex& index);

    void askToMerge();
    void merge(const QByteArray& kept, const QByteArray& other, const QString& reason);
    /// Takes a merge back; `reason` was that of the merge.
    void split(const PeopleRow& kept, const QByteArray& other, const QString& reason);
    void remove();
    void putBack();
    void changeAll(const Rows& rows, bool isRemoval);
    /// Runs a change and says what was done, with a way back.
    void change(const QString& title, const std::function<core::base::Result<void>(core::vault::UnlockedVault&)>& work,
                const std::function<void()>& done);

    async::JobHandle m_loading;
    PeopleRows m_rows;
    PeopleListModel* m_model;
    QPushButton* m_add = nullptr;
    QWidget* m_filters = nullptr;
    QLineEdit* m_search = nullptr;
    std::array<QRadioButton*, 5> m_kinds{}; ///< All, people, accounts, places, orders.
    QCheckBox* m_showRemoved = nullptr;
    widgets::UndoBar* m_undo;
    QWidget* m_actions = nullptr;
    widgets::PlainLabel* m_count = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_print = nullptr;
    shell::PaperCopies* m_paper = nullptr;
    MergeCard* m_card;
    widgets::PlainLabel* m_empty;
    widgets::RecordList* m_list;
};

} // namespace app::people
