#include "app/evidence/EvidenceListModel.h"

#include "app/evidence/EvidenceWords.h"
#include "app/widgets/Labels.h"

namespace app::evidence {

using core::domain::EvidenceItem;

namespace {

QString wordsOf(const EvidenceItem& item)
{
    return item.title.isEmpty() ? shownName(item) : item.title;
}

} // namespace

void EvidenceListModel::setItems(std::vector<EvidenceItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EvidenceItem& item = m_items[static_cast<std::size_t>(index.row())];
    const auto reference = [&item] {
        return tr("%1  %2", "exhibit number, then kind of file").arg(widgets::isolate(item.exhibit), kindInWords(item));
    };
    const auto marks = [&item] {
        QStringList parts;
        parts += item.incidents.empty() ? tr("no entry")
                                        : tr("%n entries", nullptr, static_cast<int>(item.incidents.size()));
        if (item.isPrivate)
            parts += tr("private");
        if (item.removedAt)
            parts += tr("taken out");
        return parts.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(item);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3. Added %4.", "exhibit and kind, name, marks, time")
            .arg(reference(), wordsOf(item), marks(), timeInWords(item.addedAt));
    case IdRole:
        return item.id.bytes();
    case ReferenceRole:
        return reference();
    case MarksRole:
        return marks();
    default:
        return {};
    }
}

} // namespace app::evidence
