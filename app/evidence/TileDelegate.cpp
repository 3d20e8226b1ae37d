#include "app/evidence/TileDelegate.h"

#include "app/evidence/FileListModel.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace app::evidence {

using namespace widgets;

namespace {

constexpr int lettersAcross = 31; ///< "Fingerprint matches, 22 November 2026" is cut where letters are wide.
constexpr int pictureLines = 6;
constexpr int titleLines = 2;
constexpr int quietLines = 4; ///< Exhibit and kind, date, marks, state.

/// The title in at most two lines; what does not fit ends in dots.
void drawTitle(QPainter& painter, const QRect& area, const QString& title, const QStyleOptionViewItem& option)
{
    QTextLayout layout(title, option.font);
    QTextOption direction;
    direction.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(direction);
    layout.beginLayout();
    for (int number = 0; number < titleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isLast = number == titleLines - 1 && line.textStart() + line.textLength() < title.size();
        const QRect place(area.left(), area.top() + number * option.fontMetrics.lineSpacing(), area.width(),
                          option.fontMetrics.lineSpacing());
        const QString words = isLast
            ? option.fontMetrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, area.width())
            : title.mid(line.textStart(), line.textLength());
        painter.drawText(place, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                         isolateIfForeign(words));
    }
    layout.endLayout();
}

} // namespace

TileDelegate::TileDelegate(FindPicture find, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_find(std::move(find))
{
}

QSize TileDelegate::tileSize(const QFont& font, int room)
{
    const QFontMetrics metrics(font);
    const int wanted = metrics.averageCharWidth() * lettersAcross + 2 * space::Medium;
    const int across = std::max(1, room / wanted); // The room is shared out, so that no strip is left over.
    return {std::max(room / across, metrics.averageCharWidth() * 10),
            metrics.lineSpacing() * (pictureLines + titleLines + quietLines) + 2 * space::Small + 2 * space::Small
                + 3 * space::Hair};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // As wide as the list has shared out: wider ones would cover each other.
    if (const auto* list = qobject_cast<const QListView*>(option.widget); list && list->gridSize().isValid())
        return list->gridSize();
    return tileSize(option.font, option.widget ? option.widget->width() : option.rect.width());
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    frame.rect = option.rect.adjusted(space::Hair, space::Hair, -space::Hair, -space::Hair);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const Colours colours = coloursOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasTicks = option.widget && option.widget->property(RecordDelegate::ticksProperty).toBool();
    QRect area = frame.rect.adjusted(space::Small, space::Small, -space::Small, -space::Small);
    const QFontMetrics metrics(option.font);
    const int line = metrics.lineSpacing();
    const QColor quiet = isChosen ? colours.onChosen : colours.quiet;

    painter->save();
    painter->setFont(option.font);
    const QRect place(area.left(), area.top(), area.width(), line * pictureLines);
    const QImage picture = m_find(index);
    if (!picture.isNull()) {
        const QSize most = picture.width() < 16 ? place.size() : picture.size().boundedTo(place.size());
        const QSize size = picture.size().scaled(most, Qt::KeepAspectRatio);
        QRect target(QPoint(), size);
        target.moveCenter(place.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform, picture.width() >= 16);
        painter->drawImage(target, picture);
        painter->setPen(colours.border);
        painter->drawRect(target.adjusted(0, 0, -1, -1));
    } else {
        painter->setPen(colours.divider);
        painter->setBrush(colours.band);
        painter->drawRect(place.adjusted(0, 0, -1, -1));
        painter->setPen(isChosen ? colours.text : colours.quiet);
        painter->drawText(place.adjusted(space::Small, 0, -space::Small, 0), Qt::AlignCenter | Qt::TextWordWrap,
                          index.data(FileListModel::KindRole).toString());
    }
    if (hasTicks) {
        QStyleOptionButton box;
        box.initFrom(option.widget);
        const int width = style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget);
        const QRect corner(place.left() + space::Tight, place.top() + space::Tight, width, width);
        box.rect = QStyle::visualRect(option.direction, place, corner);
        box.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
        painter->fillRect(box.rect.adjusted(-space::Hair, -space::Hair, space::Hair, space::Hair), colours.surface);
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    }

    area.setTop(place.bottom() + space::Small);
    const auto quietLine = [&](int role) {
        painter->setPen(quiet);
        const QRect row(area.left(), area.top(), area.width(), line);
        painter->drawText(
            row, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            isolateIfForeign(metrics.elidedText(index.data(role).toString(), Qt::ElideRight, area.width())));
        area.setTop(area.top() + line);
    };
    quietLine(FileListModel::ExhibitRole);
    painter->setPen(isChosen ? colours.onChosen : colours.text);
    drawTitle(*painter, area, index.data(Qt::DisplayRole).toString(), option);
    area.setTop(area.top() + titleLines * line + space::Hair);
    quietLine(FileListModel::DateRole);
    quietLine(FileListModel::MarksRole);
    quietLine(FileListModel::StateRole);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.focus, metric::FocusRing));
        painter->drawRect(frame.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace app::evidence
