#include "app/contacts/WhoChoice.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace app::contacts {

using core::domain::IncidentId;

namespace {

constexpr std::size_t mostPeople = 6;

std::vector<IncidentId> sorted(std::vector<IncidentId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The entries of somebody that can be told of.
std::vector<IncidentId> among(const std::vector<IncidentId>& all, const std::vector<IncidentId>& some)
{
    const std::vector<IncidentId> theirs = sorted(some);
    std::vector<IncidentId> both;
    std::set_intersection(all.begin(), all.end(), theirs.begin(), theirs.end(), std::back_inserter(both));
    return both;
}

} // namespace

WhoChoice::WhoChoice(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void WhoChoice::setPeople(const std::vector<IncidentId>& all, const std::vector<Person>& people)
{
    delete m_box;
    m_box = nullptr;
    m_group = nullptr;
    m_entries.assign(1, sorted(all));
    std::vector<std::pair<QString, std::vector<IncidentId>>> shown;
    for (const Person& person : people)
        if (auto theirs = among(m_entries.front(), person.entries); !theirs.empty())
            shown.emplace_back(person.name, std::move(theirs));
    std::ranges::stable_sort(shown, std::ranges::greater(), [](const auto& person) { return person.second.size(); });
    if (shown.size() > mostPeople)
        shown.resize(mostPeople);
    const bool isOneForAll = shown.size() == 1 && shown.front().second.size() == m_entries.front().size();
    setVisible(!shown.empty() && !isOneForAll);
    if (isHidden())
        return;

    //: Group: the page that gets a report to the police ready. Read by: the person who keeps the diary.
    auto* box = new widgets::GroupBox(tr("Who is this report about?"), this);
    m_group = new QButtonGroup(box);
    auto* choices = new widgets::FlowLayout(widgets::space::Large);
    const auto add = [&](const QString& words) {
        auto* choice = new widgets::RadioButton(words, box);
        m_group->addButton(choice, static_cast<int>(m_group->buttons().size()));
        choices->addWidget(choice);
    };
    //: A choice: a report about all entries, whoever they name.
    add(tr("Everyone: %n entries", nullptr, static_cast<int>(m_entries.front().size())));
    for (const auto& [name, entries] : shown) {
        //: A choice: a report about the entries that name one person. %1 is the name.
        add(tr("%1: %n entries", nullptr, static_cast<int>(entries.size())).arg(widgets::isolate(name)));
        m_entries.push_back(entries);
    }
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addWidget(new widgets::PlainLabel(
        tr("Not every entry names the same person. Choose one person if the report is about that person only."),
        widgets::Kind::Quiet, box));
    layout()->addWidget(box);
    m_box = box;
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(m_entries.at(static_cast<std::size_t>(id))); });
}

void WhoChoice::setTicked(const std::vector<IncidentId>& ticked)
{
    if (!m_group)
        return;
    const std::vector<IncidentId> now = sorted(ticked);
    // Of several choices with the same entries, the one that was pressed stays.
    if (const int chosen = m_group->checkedId(); chosen >= 0 && m_entries.at(static_cast<std::size_t>(chosen)) == now)
        return;
    const auto same = std::ranges::find(m_entries, now);
    if (same != m_entries.end()) {
        m_group->button(static_cast<int>(same - m_entries.begin()))->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // Ticked by hand: it is none of these.
    for (QAbstractButton* choice : m_group->buttons())
        choice->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace app::contacts
