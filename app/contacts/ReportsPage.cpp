#include "app/contacts/ReportsPage.h"

#include "app/contacts/ReportListModel.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/Theme.h"
#include "core/contacts/Contacts.h"

#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::contacts {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Contact;
using core::domain::Report;

struct ReportsPage::Loaded
{
    std::vector<Report> reports;
    std::vector<Contact> contacts;
};

ReportsPage::ReportsPage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           {tr("Reports and references"),
            tr("Who you told, what they said, and the numbers they gave you. You can report without proof.")},
           parent)
    , m_model(new ReportListModel(this))
{
    auto* buttons = new FlowLayout(space::Medium);
    const auto add = [this, buttons](QPushButton* made, shell::PageId page, shell::Purpose purpose) {
        buttons->addWidget(made);
        offer(made);
        connect(made, &QPushButton::clicked, this,
                [this, page, purpose] { m_context.navigator.open(page, {}, purpose); });
        return made;
    };
    m_call = add(button(tr("Get ready to call 101"), Kind::Main, this), shell::PageId::CallSheet, shell::Purpose::Show);
    add(button(tr("Get ready to report online"), this), shell::PageId::CallSheet, shell::Purpose::OnlineReport);
    add(button(tr("Write down a report"), this), shell::PageId::Report, shell::Purpose::Add);
    add(button(tr("Write down a call or letter"), this), shell::PageId::Contact, shell::Purpose::Add);

    m_all = new QRadioButton(tr("All"), this);
    m_open = new QRadioButton(tr("Open"), this);
    m_withoutNumber = new QRadioButton(tr("No reference yet"), this);
    m_all->setChecked(true);
    auto* filters = new FlowLayout(space::Large);
    for (QRadioButton* each : {m_all, m_open, m_withoutNumber})
        filters->addWidget(each);

    m_empty = new PlainLabel(
        tr("No reports yet. You can report without proof. Get ready to call 101, or report online."), this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate({ReportListModel::DateRole, ReportListModel::MarksRole}, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Reports and contacts"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(metric::MainTarget * 5);

    m_actions = new QWidget(this);
    auto* actions = new FlowLayout(space::Medium, m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    m_actions->hide(); // Until there is a report to act on.
    m_addNumber = button(tr("Add a reference"), m_actions);
    m_addContact = button(tr("Add what they said"), m_actions);
    for (QPushButton* each : {m_addNumber, m_addContact})
        actions->addWidget(each);

    body()->addLayout(buttons);
    body()->addLayout(filters);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addWidget(m_actions);
    body()->addStretch(1);

    for (QRadioButton* each : {m_all, m_open, m_withoutNumber})
        connect(each, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                show();
        });
    connect(m_list, &QListView::activated, this, &ReportsPage::open);
    openOnOneClick(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::nameActions);
    connect(m_addNumber, &QPushButton::clicked, this, [this] { addTo(shell::PageId::Report); });
    connect(m_addContact, &QPushButton::clicked, this, [this] { addTo(shell::PageId::Contact); });
    offer(m_addNumber, shell::Command::AddReference);
    offer(m_addContact);
}

void ReportsPage::nameActions()
{
    const QModelIndex row = m_list->currentIndex();
    const bool isReport = row.isValid() && !row.data(ReportListModel::IsContactRole).toBool();
    m_actions->setVisible(isReport && m_list->isVisibleTo(this));
    if (!isReport)
        return;
    const QString date = isolate(row.data(ReportListModel::DateRole).toString());
    //: %1: when the report was made, such as "4 March 2024, 10:00am".
    m_addNumber->setText(tr("Add a reference (%1)").arg(date));
    m_addContact->setText(tr("Add what they said (%1)").arg(date));
}

void ReportsPage::addTo(shell::PageId page)
{
    const QModelIndex row = m_list->currentIndex();
    if (m_list->isVisibleTo(this) && row.isValid() && !row.data(ReportListModel::IsContactRole).toBool())
        m_context.navigator.open(page, row.data(ReportListModel::IdRole).toByteArray(), shell::Purpose::Add);
}

QWidget* ReportsPage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_call;
}

void ReportsPage::reload()
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId](JobContext&) -> Result<Loaded> {
            auto reports = core::contacts::listReports(caseId, *vault);
            if (!reports)
                return reports.error();
            auto contacts = core::contacts::listContacts(caseId, *vault);
            if (!contacts)
                return contacts.error();
            return Loaded{*std::move(reports), *std::move(contacts)};
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_reports = std::move(result->reports);
            m_contacts = std::move(result->contacts);
            show();
        });
}

void ReportsPage::show()
{
    std::vector<Report> reports;
    for (const Report& report : m_reports) {
        const bool isOpen = report.status != QLatin1String("closed");
        if (m_all->isChecked() || (m_open->isChecked() && isOpen)
            || (m_withoutNumber->isChecked() && report.references.empty()))
            reports.push_back(report);
    }
    const QByteArray before = m_list->currentIndex().data(ReportListModel::IdRole).toByteArray();
    m_model->setItems(reports, m_all->isChecked() ? m_contacts : std::vector<Contact>());
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hasNone = m_reports.empty() && m_contacts.empty();
    m_empty->setText(hasNone
                         ? tr("No reports yet. You can report without proof. Get ready to call 101, or report online.")
                         : tr("No reports match this choice."));
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isEmpty) {
        // The row that was chosen stays chosen when something else changes.
        const auto same = m_model->match(m_model->index(0), ReportListModel::IdRole, before, 1, Qt::MatchExactly);
        m_list->setCurrentIndex(same.isEmpty() ? m_model->index(0) : same.front());
    }
    nameActions();
    settleFocus();
}

void ReportsPage::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const bool isContact = index.data(ReportListModel::IsContactRole).toBool();
    m_context.navigator.open(isContact ? shell::PageId::Contact : shell::PageId::Report,
                             index.data(ReportListModel::IdRole).toByteArray());
}

} // namespace app::contacts
