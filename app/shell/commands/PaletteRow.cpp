#include "app/shell/commands/PaletteRow.h"

#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace app::shell::commands {

namespace {

/// For comparison: without case and accents.
QString folded(const QString& text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD))
        if (each.category() != QChar::Mark_NonSpacing)
            plain += each.isLetterOrNumber() ? each : QLatin1Char(' ');
    return plain.toCaseFolded().simplified();
}

} // namespace

std::optional<int> rankOf(const QString& words, const QString& also, const QString& typed)
{
    const QString wanted = folded(typed);
    const QString first = folded(words);
    if (first.startsWith(wanted))
        return 0;
    const QStringList asked = wanted.split(QLatin1Char(' '));
    const auto areIn = [&asked](const QStringList& there) {
        return std::ranges::all_of(asked, [&there](const QString& each) {
            return std::ranges::any_of(there, [&each](const QString& word) { return word.startsWith(each); });
        });
    };
    const QStringList shown = first.split(QLatin1Char(' '));
    if (areIn(shown))
        return 1;
    return areIn(shown + folded(also).split(QLatin1Char(' '))) ? std::optional(2) : std::nullopt;
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 20,
            std::max(metrics.lineSpacing() + 2 * widgets::space::Small, widgets::metric::Target)};
}

void PaletteRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const widgets::Colours colours = widgets::coloursOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect.adjusted(widgets::space::Medium, 0, -widgets::space::Medium, 0);
    const QFontMetrics metrics(option.font);
    const auto widthOf
        = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + widgets::space::Small; };
    const int spare = area.width() - widthOf(index.data(Qt::DisplayRole).toString()) - widgets::space::Medium;
    QString side = index.data(SideRole).toString();
    if (const QString shorter = index.data(ShortSideRole).toString(); widthOf(side) > spare && !shorter.isEmpty())
        side = shorter;
    const int sideWidth = std::min(widthOf(side), std::max(spare, area.width() / 2));
    const int wordsWidth = area.width() - (side.isEmpty() ? 0 : sideWidth + widgets::space::Medium);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(isChosen ? colours.onChosen : colours.quiet);
    painter->drawText(area, static_cast<int>(end),
                      widgets::isolateIfForeign(metrics.elidedText(side, Qt::ElideRight, sideWidth)));
    painter->setPen(isChosen ? colours.onChosen : colours.text);
    painter->drawText(area, static_cast<int>(start),
                      widgets::isolateIfForeign(
                          metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, wordsWidth)));
    painter->restore();
}

} // namespace app::shell::commands
