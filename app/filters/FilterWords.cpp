#include "app/filters/FilterWords.h"

#include "app/filters/BehaviourWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "core/search/TypedWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::filters {

using core::diary::FilterChoice;
using Chip = widgets::ChipList::Chip;
using Period = FilterChoice::Period;

namespace {

/// The words of this file.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(app::filters::FilterWords)
};

const QLatin1Char between(':');

QString day(QDate date)
{
    return widgets::isolate(widgets::dateText(date));
}

QString keyOf(const char* part, const QString& value = {})
{
    const QString name = QString::fromLatin1(part);
    return value.isEmpty() ? name : name + between + value;
}

template<typename Ids>
void removeId(Ids& ids, const QString& text)
{
    std::erase_if(ids, [&text](const auto& id) { return id.text() == text; });
}

} // namespace

QString periodInWords(const FilterChoice& choice)
{
    switch (choice.period) {
    case Period::Any:
        return FilterText::tr("Any time");
    case Period::Last7Days:
        return FilterText::tr("Last 7 days");
    case Period::Last30Days:
        return FilterText::tr("Last 30 days");
    case Period::Last12Months:
        return FilterText::tr("Last 12 months");
    case Period::Between:
        break;
    }
    if (choice.firstDay.isValid() && choice.lastDay.isValid())
        return FilterText::tr("%1 to %2", "two dates").arg(day(choice.firstDay), day(choice.lastDay));
    if (choice.firstDay.isValid())
        return FilterText::tr("From %1", "a date").arg(day(choice.firstDay));
    if (choice.lastDay.isValid())
        return FilterText::tr("Up to %1", "a date").arg(day(choice.lastDay));
    return FilterText::tr("Any time");
}

std::vector<Chip> chipsOf(const FilterChoice& choice, const Names& names)
{
    std::vector<Chip> chips;
    const auto add = [&chips](const QString& key, const QString& text) {
        chips.push_back({key, text, FilterText::tr("%1: take this filter off", "a filter").arg(text)});
    };
    const core::domain::IncidentFilter& filter = choice.filter;
    if (choice.period != Period::Any
        && (choice.period != Period::Between || choice.firstDay.isValid() || choice.lastDay.isValid()))
        add(keyOf("period"), periodInWords(choice));
    for (const QString& id : filter.behaviours)
        add(keyOf("behaviour", id), behaviourLabel(id));
    for (const auto& id : filter.people)
        add(keyOf("person", id.text()), names.value(id.text(), FilterText::tr("A person")));
    if (!core::search::wordsOf(filter.where).isEmpty())
        add(keyOf("where"), FilterText::tr("Place: %1").arg(filter.where.trimmed()));
    for (const auto& id : filter.places)
        add(keyOf("place", id.text()), names.value(id.text(), FilterText::tr("A place")));
    if (filter.reported)
        add(keyOf("reported"), *filter.reported ? FilterText::tr("Reported") : FilterText::tr("Not reported yet"));
    if (filter.isPrivate)
        add(keyOf("private"), *filter.isPrivate ? FilterText::tr("Private") : FilterText::tr("Not private"));
    for (const QString& tag : filter.tags)
        add(keyOf("tag", tag), FilterText::tr("Tag: %1").arg(tag));
    if (choice.removed)
        add(keyOf("removed"), FilterText::tr("Removed entries"));
    return chips;
}

FilterChoice without(FilterChoice choice, const QString& chipKey)
{
    const QString part = chipKey.section(between, 0, 0);
    const QString value = chipKey.section(between, 1);
    core::domain::IncidentFilter& filter = choice.filter;
    if (part == QLatin1String("period")) {
        choice.period = Period::Any;
        choice.firstDay = {};
        choice.lastDay = {};
    } else if (part == QLatin1String("behaviour")) {
        filter.behaviours.removeAll(value);
    } else if (part == QLatin1String("person")) {
        removeId(filter.people, value);
    } else if (part == QLatin1String("where")) {
        filter.where.clear();
    } else if (part == QLatin1String("place")) {
        removeId(filter.places, value);
    } else if (part == QLatin1String("reported")) {
        filter.reported.reset();
    } else if (part == QLatin1String("private")) {
        filter.isPrivate.reset();
    } else if (part == QLatin1String("tag")) {
        filter.tags.removeAll(value);
    } else if (part == QLatin1String("removed")) {
        choice.removed = false;
    }
    return choice;
}

bool isNarrow(const FilterChoice& choice)
{
    return !core::search::wordsOf(choice.filter.text).isEmpty() || !chipsOf(choice, {}).empty();
}

} // namespace app::filters
