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
        //: A filter: no matter when it happened.
        return FilterText::tr("Any time");
    case Period::Last7Days:
        //: Group: filters that are on, each as a small button above the list. Read by: the person who keeps the diary.
        //: As short as can be.
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
        //: A filter on a person whose name is not known any more.
        add(keyOf("person", id.text()), names.value(id.text(), FilterText::tr("A person")));
    if (!core::search::wordsOf(filter.where).isEmpty())
        //: Noun. A filter; %1: the words that the place must have.
        add(keyOf("where"), FilterText::tr("Place: %1").arg(filter.where.trimmed()));
    for (const auto& id : filter.places)
        //: A filter on a place whose name is not known any more.
        add(keyOf("place", id.text()), names.value(id.text(), FilterText::tr("A place")));
    if (filter.reported)
        //: A filter: only entries that were told to the police or others.
        add(keyOf("reported"), *filter.reported ? FilterText::tr("Reported") : FilterText::tr("Not reported yet"));
    if (filter.isPrivate)
        //: Adjective, a filter: only entries that are left out of what is given to others.
        add(keyOf("private"),
            *filter.isPrivate ? FilterText::tr("Private")
                              : /*: A filter: only entries that are not private. */ FilterText::tr("Not private"));
    for (const QString& tag : filter.tags)
        //: Noun. A filter; %1: a word to find entries by.
        add(keyOf("tag", tag), FilterText::tr("Tag: %1").arg(tag));
    if (choice.removed)
        //: Noun, a filter: entries that were removed are shown.
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
