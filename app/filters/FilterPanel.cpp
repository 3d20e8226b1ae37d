#include "app/filters/FilterPanel.h"

#include "app/fields/MomentFields.h"
#include "app/fields/WhenWords.h"
#include "app/filters/BehaviourWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/guidance/Behaviours.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app::filters {

using namespace widgets;
using core::diary::FilterChoice;
using Order = core::diary::IncidentQuery::Order;
using Period = FilterChoice::Period;

namespace {

constexpr int fewChoices = 6;

// Of three choices: either, yes, no.
enum Three { Either, Yes, No };

Three threeOf(const std::optional<bool>& value)
{
    return !value ? Either : *value ? Yes : No;
}

std::optional<bool> valueOf(int three)
{
    return three == Either ? std::nullopt : std::optional(three == Yes);
}

template<typename IdType>
std::vector<IdType> idsOf(const QStringList& texts)
{
    std::vector<IdType> ids;
    for (const QString& text : texts)
        ids.push_back(IdType::fromText(text));
    return ids;
}

template<typename Ids>
QStringList textsOf(const Ids& ids)
{
    QStringList texts;
    for (const auto& id : ids)
        texts += id.text();
    return texts;
}

fields::TypedMoment typed(QDate date)
{
    fields::TypedMoment moment;
    if (date.isValid()) {
        moment.day = QString::number(date.day());
        moment.month = QLocale().standaloneMonthName(date.month());
        moment.year = QString::number(date.year());
    }
    return moment;
}

} // namespace

FilterPanel::FilterPanel(const FilterParts& parts, QWidget* parent)
    : QFrame(parent)
{
    markKind(this, Kind::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Small, space::Medium, space::Medium);
    column->setSpacing(space::Small);

    addDays();
    //: A label above choices: what was done, such as "Followed me".
    m_kinds = new ChoiceTicks({tr("How"),
                               //: A button: show more kinds of things that were done.
                               tr("More kinds"),
                               //: A button: show fewer kinds of things that were done.
                               tr("Fewer kinds"), tr("Find a kind")},
                              this);
    std::vector<ChoiceTicks::Choice> kinds;
    for (const bool isCommon : {true, false})
        for (const core::guidance::Behaviour& behaviour : core::guidance::behaviours())
            if (behaviour.isCommon == isCommon)
                kinds.push_back({behaviour.id, behaviourLabel(behaviour.id)});
    m_kinds->setChoices(kinds, fewChoices);
    column->addWidget(m_kinds);
    //: A label above choices: people who may have done it.
    m_people = new ChoiceTicks({tr("Who"), tr("More people"), tr("Fewer people"), tr("Find a person")}, this);
    column->addWidget(m_people);
    m_where = new QLineEdit(this);
    m_where->setMaximumWidth(metric::TextWidth);
    //: Group: the filters over entries: labels and choices. Read by: the person who keeps the diary. Short: there are
    //: many of them.
    column->addWidget(new FormField({tr("Where: any words of the place"), {}}, m_where, this));
    //: Noun, a label above choices: where it happened.
    m_places = new ChoiceTicks({tr("Places"), tr("More places"), tr("Fewer places"), tr("Find a place")}, this);
    column->addWidget(m_places);
    //: Noun, a label above choices: words to find entries by.
    m_tags = new ChoiceTicks({tr("Tags"), tr("More tags"), tr("Fewer tags"), tr("Find a tag")}, this);
    column->addWidget(m_tags);
    m_reported
        //: A label above choices: whether an entry was told to the police or others.
        = options(tr("Reported"),
                  {{Either, tr("Reported or not")}, {Yes, tr("Only reported")}, {No, tr("Only not reported yet")}});
    //: Adjective, a label above choices: whether an entry is left out of what is given to others.
    m_private = options(tr("Private"),
                        {{Either, tr("Private or not")}, {Yes, tr("Only private")}, {No, tr("Only not private")}});
    if (parts.order)
        addOrder();
    if (parts.removed) {
        m_removed = new widgets::CheckBox(tr("Show removed entries"), this);
        column->addWidget(m_removed, 0, Qt::AlignLeft);
        connect(m_removed, &QCheckBox::toggled, this, &FilterPanel::changed);
    }
    auto* done = button(tr("Show these entries"), this);
    done->setAccessibleDescription(tr("Folds the filters away"));
    column->addWidget(done, 0, Qt::AlignLeft);
    connect(done, &QPushButton::clicked, this, &FilterPanel::done);
    for (ChoiceTicks* each : {m_kinds, m_people, m_places, m_tags})
        connect(each, &ChoiceTicks::changed, this, &FilterPanel::changed);
    connect(m_where, &QLineEdit::textEdited, this, &FilterPanel::changed);
}

QButtonGroup* FilterPanel::options(const QString& title, const std::vector<Option>& choices)
{
    auto* box = new widgets::GroupBox(title, this);
    auto* flow = new FlowLayout(space::Medium, box);
    auto* made = new QButtonGroup(this);
    for (const Option& option : choices) {
        auto* radio = new widgets::RadioButton(option.text, box);
        made->addButton(radio, option.value);
        flow->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn && !m_isSetting)
                Q_EMIT changed();
        });
    }
    {
        const QSignalBlocker quiet(this);
        made->buttons().front()->setChecked(true);
    }
    layout()->addWidget(box);
    return made;
}

void FilterPanel::addDays()
{
    m_period = options(tr("When it happened"),
                       //: A choice: no matter when it happened.
                       {{static_cast<int>(Period::Any), tr("Any time")},
                        {static_cast<int>(Period::Last7Days), tr("Last 7 days")},
                        {static_cast<int>(Period::Last30Days), tr("Last 30 days")},
                        {static_cast<int>(Period::Last12Months), tr("Last 12 months")},
                        {static_cast<int>(Period::Between), tr("Between two days")}});
    m_days = new QWidget(this);
    auto* flow = new FlowLayout(space::Large, m_days);
    //: A label: the day from which entries are shown.
    m_first = new fields::MomentFields(tr("First day"), fields::MomentFields::Parts::DayOnly, m_days);
    //: A label: the day up to which entries are shown.
    m_last = new fields::MomentFields(tr("Last day"), fields::MomentFields::Parts::DayOnly, m_days);
    for (const auto& [title, moment] : {std::pair(tr("First day"), m_first), std::pair(tr("Last day"), m_last)}) {
        auto* box = new widgets::GroupBox(title, m_days);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(moment);
        flow->addWidget(box);
    }
    m_dayProblem = new PlainLabel({}, Kind::Problem, this);
    m_dayProblem->hide();
    layout()->addWidget(m_days);
    layout()->addWidget(m_dayProblem);
    m_days->hide();
    connect(m_period, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (id == static_cast<int>(Period::Between)) {
            m_days->setVisible(isOn);
            checkDays();
        }
    });
    for (fields::MomentFields* each : {m_first, m_last})
        connect(each, &fields::MomentFields::changed, this, [this] {
            checkDays();
            if (!m_isSetting)
                Q_EMIT changed();
        });
}

void FilterPanel::addOrder()
{
    //: Noun, a label above choices: which entry comes first in the list. Not a court's order.
    m_order = options(tr("Order"),
                      {{static_cast<int>(Order::NewestFirst), tr("When it happened, newest first")},
                       {static_cast<int>(Order::OldestFirst), tr("When it happened, oldest first")},
                       {static_cast<int>(Order::LastWrittenFirst), tr("When you wrote it, newest first")}});
}

void FilterPanel::checkDays()
{
    const QString problem = fields::problemOfDays(m_first->value(), m_last->value());
    m_dayProblem->setText(problem);
    m_dayProblem->setVisible(!problem.isEmpty() && !m_days->isHidden());
}

void FilterPanel::setOffered(const Offered& offered)
{
    m_people->setChoices(offered.people, fewChoices);
    m_places->setChoices(offered.places, fewChoices);
    m_tags->setChoices(offered.tags, fewChoices);
}

void FilterPanel::apply(FilterChoice& choice) const
{
    core::domain::IncidentFilter& filter = choice.filter;
    choice.period = static_cast<Period>(m_period->checkedId());
    const bool isBetween = choice.period == Period::Between;
    choice.firstDay = isBetween ? fields::readDay(m_first->value()) : QDate();
    choice.lastDay = isBetween ? fields::readDay(m_last->value()) : QDate();
    filter.behaviours = m_kinds->value();
    filter.people = idsOf<core::domain::PersonId>(m_people->value());
    filter.where = m_where->text();
    filter.places = idsOf<core::domain::PlaceId>(m_places->value());
    filter.tags = m_tags->value();
    filter.reported = valueOf(m_reported->checkedId());
    filter.isPrivate = valueOf(m_private->checkedId());
    choice.order = m_order ? static_cast<Order>(m_order->checkedId()) : Order::NewestFirst;
    choice.removed = m_removed && m_removed->isChecked();
}

void FilterPanel::setChoice(const FilterChoice& choice)
{
    FilterChoice shown;
    apply(shown);
    const core::domain::IncidentFilter& filter = choice.filter;
    m_isSetting = true;
    const QSignalBlocker quiet(this);
    m_period->button(static_cast<int>(choice.period))->setChecked(true);
    if (shown.firstDay != choice.firstDay)
        m_first->setValue(typed(choice.firstDay));
    if (shown.lastDay != choice.lastDay)
        m_last->setValue(typed(choice.lastDay));
    m_kinds->setValue(filter.behaviours);
    m_people->setValue(textsOf(filter.people));
    if (m_where->text() != filter.where)
        m_where->setText(filter.where);
    m_places->setValue(textsOf(filter.places));
    m_tags->setValue(filter.tags);
    m_reported->button(threeOf(filter.reported))->setChecked(true);
    m_private->button(threeOf(filter.isPrivate))->setChecked(true);
    if (m_order)
        m_order->button(static_cast<int>(choice.order))->setChecked(true);
    if (m_removed)
        m_removed->setChecked(choice.removed);
    m_isSetting = false;
}

} // namespace app::filters
