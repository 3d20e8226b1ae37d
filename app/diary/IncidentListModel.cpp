#include "app/diary/IncidentListModel.h"

#include "app/fields/WhenWords.h"
#include "app/widgets/Punctuation.h"

namespace app::diary {

using core::diary::IncidentSummary;

void IncidentListModel::setItems(std::vector<IncidentSummary> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void IncidentListModel::addItems(std::vector<IncidentSummary> items)
{
    if (items.empty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
    endInsertRows();
}

int IncidentListModel::rowOf(const QByteArray& id) const
{
    for (std::size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row].id.bytes() == id)
            return static_cast<int>(row);
    return -1;
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString IncidentListModel::marksOf(const IncidentSummary& item)
{
    QStringList marks;
    if (item.evidenceCount > 0)
        //: Group: marks on a line of the list of entries. Read by: the person who keeps the diary, and with a screen
        //: reader. Lower case, one word: they stand after one another.
        //: This text: How many files an entry has.
        marks += tr("%n file(s)", nullptr, item.evidenceCount);
    if (item.isReported)
        //: A mark on an entry: it was told to the police or others.
        marks += tr("reported");
    if (item.isPrivate)
        //: Adjective, a mark on an entry: left out of what is given to others.
        marks += tr("private");
    if (item.isWithdrawn)
        //: A mark on an entry: taken out of the list, not deleted.
        marks += tr("removed");
    if (item.isCorrected)
        //: A mark on an entry: it has a newer version.
        marks += tr("corrected");
    return widgets::listed(marks);
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const IncidentSummary& item = m_items[static_cast<std::size_t>(index.row())];
    const auto date = [&item] { return fields::whenInWords(item.when); };
    const auto words = [&item] {
        return !item.excerpt.isEmpty() ? item.excerpt : item.title.isEmpty() ? item.beginning.simplified() : item.title;
    };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::AccessibleTextRole: {
        const QString marks = marksOf(item);
        if (marks.isEmpty())
            return tr("%1: %2", "date, then what happened").arg(date(), words());
        QString spoken = words();
        while (spoken.endsWith(QLatin1Char('.')))
            spoken.chop(1); // The sentence below has one.
        return tr("%1: %2. %3", "date, what happened, marks").arg(date(), spoken, marks);
    }
    case IdRole:
        return item.id.bytes();
    case DateRole:
        return date();
    case MarksRole:
        return marksOf(item);
    default:
        return {};
    }
}

} // namespace app::diary
