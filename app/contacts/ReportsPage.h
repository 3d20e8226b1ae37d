#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/domain/Report.h"

#include <vector>

class QListView;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::contacts {

class ReportListModel;

/// Every report and contact, with their numbers; and the way to the next one.
class ReportsPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    QWidget* firstFocus() const override;

private:
    struct Loaded;
    void show();
    void open(const QModelIndex& index);
    /// The actions speak of the report that is chosen; a call or letter has none.
    void nameActions();
    void addTo(shell::PageId page);

    async::JobHandle m_loading;
    std::vector<core::domain::Report> m_reports;
    std::vector<core::domain::Contact> m_contacts;
    ReportListModel* m_model;
    QListView* m_list;
    widgets::PlainLabel* m_empty;
    QPushButton* m_call;
    QWidget* m_actions;
    QPushButton* m_addNumber;
    QPushButton* m_addContact;
    QRadioButton* m_all;
    QRadioButton* m_open;
    QRadioButton* m_withoutNumber;
};

} // namespace app::contacts
