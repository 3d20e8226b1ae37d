#include "app/people/PeoplePage.h"

#include "app/people/MergeCard.h"
#include "app/people/PeopleListModel.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/RecordList.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::RecordKind;

PeoplePage::PeoplePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           {tr("People and accounts"), tr("Who may be doing this, and where. You do not need to know who it is.")},
           parent)
    , m_model(new PeopleListModel(this))
{
    auto* buttons = new FlowLayout(space::Medium);
    const auto add = [this, buttons](QPushButton* made, shell::PageId page) {
        buttons->addWidget(made);
        offer(made);
        connect(made, &QPushButton::clicked, this,
                [this, page] { m_context.navigator.open(page, {}, shell::Purpose::Add); });
        return made;
    };
    m_add = add(button(tr("Add a person"), Kind::Main, this), shell::PageId::Person);
    add(button(tr("Add an account"), this), shell::PageId::Account);
    add(button(tr("Add a place"), this), shell::PageId::Place);
    add(button(tr("Add an order"), this), shell::PageId::Order);
    m_undo = new UndoBar(this);
    m_card = new MergeCard(this);
    m_empty = new PlainLabel({}, this);
    m_list = new RecordList(tr("People, accounts, places and orders"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate({PeopleListModel::WhatRole, PeopleListModel::EntriesRole}, m_list));

    body()->addLayout(buttons);
    body()->addWidget(buildFilters());
    body()->addWidget(m_undo);
    body()->addWidget(buildActions());
    body()->addWidget(m_card);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addStretch(1);

    offer(m_merge, shell::Command::Merge);
    for (QPushButton* each : {m_choose, m_remove, m_putBack})
        offer(each);
    buildPaper();
    connectList();
    m_filters->hide();
    m_actions->hide();
    m_list->hide();
}

QWidget* PeoplePage::buildFilters()
{
    m_filters = new QWidget(this);
    auto* column = new QVBoxLayout(m_filters);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_search = new QLineEdit(m_filters);
    m_search->setPlaceholderText(tr("Search this page"));
    m_search->setAccessibleName(tr("Search this page"));
    //: The title of a group of choices: which records the list shows.
    auto* group = new widgets::GroupBox(tr("Show"), m_filters);
    auto* kinds = new FlowLayout(space::Large, group);
    //: A choice of what the list shows: people, accounts, places and orders.
    m_kinds = {new widgets::RadioButton(tr("All"), group),
               new widgets::RadioButton(
                   //: Noun, a choice of what the list shows.
                   tr("People"), group),
               //: Noun, a choice of what the list shows: on websites and in apps.
               new widgets::RadioButton(tr("Accounts"), group),
               new widgets::RadioButton(
                   //: Noun, a choice of what the list shows.
                   tr("Places"), group),
               //: Noun, a choice of what the list shows: those of courts and the police.
               new widgets::RadioButton(tr("Orders"), group)};
    m_kinds[0]->setChecked(true);
    for (QRadioButton* each : m_kinds) {
        kinds->addWidget(each);
        connect(each, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                show();
        });
    }
    //: Verb, a tick box: also show what was removed.
    m_showRemoved = new widgets::CheckBox(tr("Show removed"), group);
    kinds->addWidget(m_showRemoved);
    column->addWidget(m_search);
    column->addWidget(group);
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::show);
    connect(m_showRemoved, &QCheckBox::toggled, this, &PeoplePage::show);
    auto* escape = new QShortcut(Qt::Key_Escape, m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    return m_filters;
}

QWidget* PeoplePage::buildActions()
{
    m_actions = new QWidget(this);
    auto* flow = new FlowLayout(space::Small, m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    m_count = new PlainLabel({}, Kind::Quiet, m_actions);
    //: A button: tick more than one line.
    m_choose = button(tr("Choose several"), m_actions);
    m_choose->setCheckable(true);
    //: Verb, a button: make one of two that are the same.
    m_merge = button(tr("Merge"), m_actions);
    m_merge->setAccessibleDescription(tr("Makes one of two people, or of two accounts"));
    //: Verb, a button: take what is chosen out of the list. It is not deleted.
    m_remove = button(tr("Remove"), m_actions);
    m_remove->setAccessibleDescription(tr("Takes what is chosen out of the list"));
    m_putBack = button(tr("Put it back"), m_actions);
    //: Verb, a button.
    m_print = button(tr("Print"), m_actions);
    for (QWidget* each : std::initializer_list<QWidget*>{m_count, m_choose, m_merge, m_remove, m_putBack, m_print})
        flow->addWidget(each);
    connect(m_choose, &QPushButton::toggled, this, [this](bool isChoosing) {
        m_list->setChoosing(isChoosing);
        if (isChoosing)
            m_context.status.say(tr("Tick rows with the space bar or a click."));
        m_list->setFocus(Qt::OtherFocusReason);
        showActions();
    });
    connect(m_merge, &QPushButton::clicked, this, &PeoplePage::askToMerge);
    connect(m_remove, &QPushButton::clicked, this, &PeoplePage::remove);
    connect(m_putBack, &QPushButton::clicked, this, &PeoplePage::putBack);
    return m_actions;
}

void PeoplePage::connectList()
{
    connect(m_list, &RecordList::opened, this, &PeoplePage::open);
    connect(m_list, &RecordList::besideWanted, this, &PeoplePage::open);
    connect(m_list, &RecordList::removalWanted, this, &PeoplePage::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showActions);
    announce(m_undo);
    connect(m_card, &MergeCard::mergeWanted, this, &PeoplePage::merge);
    connect(m_card, &MergeCard::closed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_list);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { m_choose->setChecked(false); });
}

void PeoplePage::arrive(const QByteArray&, shell::Purpose)
{
    if (m_undo->isOffering())
        m_context.status.say({}); // It says how to undo.
    m_undo->clear();
    m_card->hide();
    errors()->clear();
}

QWidget* PeoplePage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

std::vector<shell::PageAction> PeoplePage::actions() const
{
    auto all = Page::actions();
    if (m_filters->isVisible())
        all.push_back(
            {tr("Search this page"), [this] { m_search->setFocus(Qt::ShortcutFocusReason); }, shell::Command::Search});
    return all;
}

void PeoplePage::reload()
{
    m_loading = m_context.queries.start<PeopleRows>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId](JobContext&) { return readPeopleRows(caseId, *vault); },
        [this](Result<PeopleRows> result) {
            if (!result)
                return showProblem(result.error());
            m_rows = *std::move(result);
            if (m_rows.removed.empty())
                m_showRemoved->setChecked(false);
            show();
            settleFocus();
        });
}

std::optional<RecordKind> PeoplePage::chosenKind() const
{
    constexpr std::array kinds{RecordKind::Person, RecordKind::Account, RecordKind::Place, RecordKind::Order};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (m_kinds.at(i + 1)->isChecked()) // The first is for all.
            return kinds.at(i);
    return {};
}

void PeoplePage::show()
{
    const auto kind = chosenKind();
    const bool showsRemoved = m_showRemoved->isChecked();
    const Rows& all = showsRemoved ? m_rows.removed : m_rows.standing;
    Rows rows;
    for (const PeopleRow& row : all)
        if ((!kind || row.kind == *kind) && fits(row, m_search->text()))
            rows.push_back(row);

    const bool isEmpty = rows.empty();
    const bool hasNothing = m_rows.standing.empty() && m_rows.removed.empty();
    const QString some = isolate(QLocale().toString(static_cast<int>(rows.size())));
    const QString many = isolate(QLocale().toString(static_cast<int>(all.size())));
    const bool isNarrow = rows.size() < all.size();
    m_count->setText(isNarrow           ? tr("%1 of %2", "how many are shown, of how many").arg(some, many)
                         : showsRemoved ? tr("%1 removed", "how many").arg(many)
                                        : tr("%1 in the list", "how many").arg(many));
    m_empty->setVisible(isEmpty);
    m_empty->setText(all.empty() && !showsRemoved
                         ? tr("Add a person, a phone number or an account name. You do not need to know who it is.")
                         : /*: %1: how many there are. */ tr(
                               "Nothing here matches. Clear the search and choose \"All\" to see all %1.")
                               .arg(many));
    showRows(std::move(rows));
    m_list->setVisible(!isEmpty);
    m_filters->setVisible(!hasNothing);
    m_showRemoved->setVisible(!m_rows.removed.empty());
    m_actions->setVisible(!all.empty());
    m_list->setProperty(RecordDelegate::searchedProperty,
                        m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (isEmpty)
        m_card->hide();
    showActions();
}

void PeoplePage::showRows(Rows rows)
{
    if (rows == m_model->items() && !rows.empty())
        return;
    const QByteArray current = m_list->currentIndex().data(PeopleListModel::IdRole).toByteArray();
    const int oldRow = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    std::vector<QByteArray> selected;
    for (const PeopleRow& each : chosen())
        selected.push_back(each.id);

    m_model->setItems(std::move(rows));
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int found = m_model->rowOf(current);
    const QModelIndex now = m_model->index(found >= 0 ? found : std::clamp(oldRow, 0, count - 1));
    m_list->selectionModel()->setCurrentIndex(
        now, m_list->isChoosing() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    if (selected.size() > 1 || m_list->isChoosing())
        for (const QByteArray& id : selected)
            if (const int row = m_model->rowOf(id); row >= 0)
                m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
}

PeoplePage::Rows PeoplePage::chosen() const
{
    Rows rows;
    QModelIndexList indexes = m_list->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& each : std::as_const(indexes))
        if (each.row() < m_model->rowCount())
            rows.push_back(m_model->items()[static_cast<std::size_t>(each.row())]);
    return rows;
}

void PeoplePage::showActions()
{
    const Rows rows = chosen();
    const bool showsRemoved = m_showRemoved->isChecked();
    m_merge->setVisible(!showsRemoved);
    m_remove->setVisible(!showsRemoved);
    m_putBack->setVisible(showsRemoved);
    m_print->setVisible(!showsRemoved && m_model->rowCount() > 0);
    m_remove->setEnabled(!rows.empty());
    m_putBack->setEnabled(!rows.empty());
    const int several = static_cast<int>(rows.size());
    m_remove->setText(several > 1 ? tr("Remove %n of them", nullptr, several) : tr("Remove"));
    m_putBack->setText(several > 1 ? tr("Put %n of them back", nullptr, several) : tr("Put it back"));
}

void PeoplePage::open(const QModelIndex& index)
{
    if (index.isValid())
        m_context.navigator.open(pageOf(static_cast<RecordKind>(index.data(PeopleListModel::KindRole).toInt())),
                                 index.data(PeopleListModel::IdRole).toByteArray());
}

} // namespace app::people
