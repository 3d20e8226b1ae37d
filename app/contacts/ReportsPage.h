#pragma once

#include "app/async/JobRunner.h"
#include "app/contacts/Removal.h"
#include "app/shell/Page.h"
#include "app/shell/PaperCopies.h"
#include "core/domain/Report.h"

#include <vector>

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
class RecordList;
class UndoBar;
} // namespace app::widgets

namespace app::contacts {

class ReportListModel;

/// Every report and contact, with their numbers; and the way to the next one. What is removed can be put back.
class ReportsPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    QWidget* firstFocus() const override;
    /// For tests: a printer without a person.
    shell::PaperCopies& paper() { return *m_paper; }

private:
    /// One side of what there is: what stands, or what was removed.
    struct Records
    {
        std::vector<core::domain::Report> reports;
        std::vector<core::domain::Contact> contacts;
        bool isEmpty() const { return reports.empty() && contacts.empty(); }
    };
    struct Loaded
    {
        Records standing;
        Records removed;
    };
    QWidget* buildFilters();
    QWidget* buildActions();
    void buildPaper();
    void print();
    void show();
    void open(const QModelIndex& index);
    /// The actions speak of what is chosen; a call or letter has no numbers.
    void nameActions();
    void addTo(shell::PageId page);
    /// The row that the actions speak of; an invalid one when there is none.
    QModelIndex current() const;
    Removal::Records chosen() const;

    async::JobHandle m_loading;
    Loaded m_loaded;
    ReportListModel* m_model;
    widgets::RecordList* m_list;
    widgets::PlainLabel* m_empty;
    QPushButton* m_call;
    QPushButton* m_print;
    shell::PaperCopies* m_paper = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_addNumber = nullptr;
    QPushButton* m_addContact = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_open = nullptr;
    QRadioButton* m_withoutNumber = nullptr;
    QCheckBox* m_showRemoved = nullptr;
    widgets::UndoBar* m_undo;
    Removal* m_removal;
};

} // namespace app::contacts
