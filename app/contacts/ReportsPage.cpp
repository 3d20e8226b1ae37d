#include "app/contacts/ReportsPage.h"

#include "app/contacts/ReportListModel.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "app/widgets/Wrapping.h"
#include "core/contacts/Contacts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::contacts {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::Contact;
using core::domain::Listed;
using core::domain::Report;

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

    //: Verb, a button.
    m_print = button(tr("Print"), this);
    buttons->addWidget(m_print);
    buildPaper();

    m_undo = new UndoBar(this);
    m_removal = new Removal(context, m_undo, this);
    m_empty = new PlainLabel(
        tr("No reports yet. You can report without proof. Get ready to call 101, or report online."), this);
    m_list = new RecordList(tr("Reports and contacts"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate({ReportListModel::DateRole, ReportListModel::MarksRole}, m_list));

    body()->addLayout(buttons);
    body()->addWidget(buildFilters());
    body()->addWidget(m_undo);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addWidget(buildActions());
    body()->addStretch(1);

    connect(m_list, &RecordList::opened, this, &ReportsPage::open);
    connect(m_list, &RecordList::besideWanted, this, &ReportsPage::open);
    connect(m_list, &RecordList::removalWanted, this, [this] {
        if (!m_showRemoved->isChecked())
            m_removal->remove(chosen());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportsPage::nameActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::nameActions);
    connect(m_removal, &Removal::done, this, [this] { errors()->clear(); });
    connect(m_removal, &Removal::failed, this, [this](const core::base::Error& error) { showProblem(error); });
    announce(m_undo);
}

QWidget* ReportsPage::buildFilters()
{
    //: The title of a group of choices: which records the list shows.
    auto* group = new widgets::GroupBox(tr("Show"), this);
    //: A choice of what the list shows: all reports.
    m_all = new widgets::RadioButton(tr("All"), group);
    //: Adjective, a choice of what the list shows: reports that are not closed yet. Not the verb.
    m_open = new widgets::RadioButton(tr("Open"), group);
    m_withoutNumber = new widgets::RadioButton(tr("No reference yet"), group);
    //: Verb, a tick box: also show reports that were removed.
    m_showRemoved = new widgets::CheckBox(tr("Show removed"), group);
    m_all->setChecked(true);
    m_showRemoved->hide(); // Until something is.
    auto* filters = new FlowLayout(space::Large, group);
    for (QRadioButton* each : {m_all, m_open, m_withoutNumber}) {
        filters->addWidget(each);
        connect(each, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                show();
        });
    }
    filters->addWidget(m_showRemoved);
    connect(m_showRemoved, &QCheckBox::toggled, this, &ReportsPage::show);
    return group;
}

QWidget* ReportsPage::buildActions()
{
    m_actions = new QWidget(this);
    auto* actions = new FlowLayout(space::Medium, m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    m_actions->hide(); // Until there is something to act on.
    m_addNumber = button(tr("Add a reference"), m_actions);
    m_addContact = button(tr("Add what they said"), m_actions);
    //: Verb, a button: take what is chosen out of the list.
    m_remove = button(tr("Remove"), m_actions);
    m_remove->setAccessibleDescription(tr("Takes what is chosen out of the list"));
    m_putBack = button(tr("Put it back"), m_actions);
    for (QPushButton* each : {m_addNumber, m_addContact, m_remove, m_putBack})
        actions->addWidget(each);
    connect(m_addNumber, &QPushButton::clicked, this, [this] { addTo(shell::PageId::Report); });
    connect(m_addContact, &QPushButton::clicked, this, [this] { addTo(shell::PageId::Contact); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_removal->remove(chosen()); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_removal->putBack(chosen()); });
    offer(m_addNumber, shell::Command::AddReference);
    for (QPushButton* each : {m_addContact, m_remove, m_putBack})
        offer(each);
    return m_actions;
}

void ReportsPage::arrive(const QByteArray&, shell::Purpose)
{
    m_undo->clear();
    errors()->clear();
}

QModelIndex ReportsPage::current() const
{
    return m_list->isVisibleTo(this) ? m_list->currentIndex() : QModelIndex();
}

Removal::Records ReportsPage::chosen() const
{
    Removal::Records records;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        records.push_back({row.data(ReportListModel::IdRole).toByteArray(),
                           row.data(ReportListModel::IsContactRole).toBool(),
                           row.data(ReportListModel::HasNumberRole).toBool()});
    return records;
}

void ReportsPage::nameActions()
{
    const QModelIndex row = current();
    const bool showsRemoved = m_showRemoved->isChecked();
    const bool isReport = row.isValid() && !row.data(ReportListModel::IsContactRole).toBool();
    const int several = static_cast<int>(m_list->selectionModel()->selectedRows().size());
    m_actions->setVisible(row.isValid());
    m_addNumber->setVisible(isReport && !showsRemoved && several < 2);
    m_addContact->setVisible(isReport && !showsRemoved && several < 2);
    m_remove->setVisible(!showsRemoved);
    m_putBack->setVisible(showsRemoved);
    m_remove->setEnabled(several > 0);
    m_putBack->setEnabled(several > 0);
    if (!row.isValid())
        return;
    const QString date = isolate(row.data(ReportListModel::DateRole).toString());
    //: %1: when the report was made, such as "4 March 2024, 10:00am".
    m_addNumber->setText(tr("Add a reference (%1)").arg(date));
    //: %1: when the report was made, such as "4 March 2024, 10:00am".
    m_addContact->setText(tr("Add what they said (%1)").arg(date));
    m_remove->setText(several > 1 ? tr("Remove %n of them", nullptr, several)
                                  : /*: Verb, a button; %1: when the report was made. */ tr("Remove (%1)").arg(date));
    m_putBack->setText(several > 1 ? tr("Put %n of them back", nullptr, several)
                                   : /*: A button; %1: when the report was made. */ tr("Put it back (%1)").arg(date));
}

void ReportsPage::addTo(shell::PageId page)
{
    const QModelIndex row = current();
    if (row.isValid() && !m_showRemoved->isChecked() && !row.data(ReportListModel::IsContactRole).toBool())
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
            auto reports = core::contacts::listReports(caseId, *vault, Listed::All);
            if (!reports)
                return reports.error();
            auto contacts = core::contacts::listContacts(caseId, *vault, Listed::All);
            if (!contacts)
                return contacts.error();
            Loaded loaded;
            for (Report& each : *reports)
                (each.removedAt ? loaded.removed : loaded.standing).reports.push_back(std::move(each));
            for (Contact& each : *contacts)
                (each.removedAt ? loaded.removed : loaded.standing).contacts.push_back(std::move(each));
            return loaded;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_loaded = *std::move(result);
            if (m_loaded.removed.isEmpty())
                m_showRemoved->setChecked(false);
            show();
        });
}

void ReportsPage::show()
{
    const Records& all = m_showRemoved->isChecked() ? m_loaded.removed : m_loaded.standing;
    std::vector<Report> reports;
    for (const Report& report : all.reports) {
        const bool isOpen = report.status != QLatin1String("closed");
        if (m_all->isChecked() || (m_open->isChecked() && isOpen)
            || (m_withoutNumber->isChecked() && report.references.empty()))
            reports.push_back(report);
    }
    const QByteArray before = m_list->currentIndex().data(ReportListModel::IdRole).toByteArray();
    const int rowBefore = m_list->currentIndex().row();
    m_model->setItems(reports, m_all->isChecked() ? all.contacts : std::vector<Contact>());
    const int count = m_model->rowCount();
    const bool hasNone = m_loaded.standing.isEmpty() && !m_showRemoved->isChecked();
    m_empty->setText(hasNone
                         ? tr("No reports yet. You can report without proof. Get ready to call 101, or report online.")
                         : tr("No reports match this choice."));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_showRemoved->setVisible(!m_loaded.removed.isEmpty());
    m_print->setVisible(count > 0 && !m_showRemoved->isChecked());
    if (count > 0) {
        // The row that was chosen stays chosen when something else changes; when it went, the one in its place is.
        const auto same = m_model->match(m_model->index(0), ReportListModel::IdRole, before, 1, Qt::MatchExactly);
        m_list->setCurrentIndex(same.isEmpty() ? m_model->index(std::clamp(rowBefore, 0, count - 1)) : same.front());
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
