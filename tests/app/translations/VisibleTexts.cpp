#include "tests/app/translations/VisibleTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace support {

namespace {

constexpr std::array spokenAndDrawn{int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)};
constexpr int rolesOfOurs = 12; ///< From Qt::UserRole on; those that are no text are passed over.
constexpr int mostRows = 200;

/// A name that the program goes by, "report-fraud": never drawn.
bool isKey(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-' || c == u'_'; });
}

enum class Roles { Drawn, OursToo };

void addRows(const QAbstractItemModel& model, Roles roles, const QString& where, std::vector<VisibleText>& all)
{
    for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : spokenAndDrawn)
                all.push_back({index.data(role).toString(), where});
            for (int role = Qt::UserRole; roles == Roles::OursToo && role < Qt::UserRole + rolesOfOurs; ++role)
                if (index.data(role).typeId() == QMetaType::QString && !isKey(index.data(role).toString()))
                    all.push_back({index.data(role).toString(), where});
        }
}

void addHeaders(const QAbstractItemModel& model, const QString& where, std::vector<VisibleText>& all)
{
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
        for (int section = 0; section < std::min(mostRows, count); ++section)
            for (const int role : spokenAndDrawn)
                all.push_back({model.headerData(section, orientation, role).toString(), where});
    }
}

/// The room that words need in so many pixels of width, in as many lines as it takes.
QRect wrapped(const QWidget& widget, const QString& words, int width)
{
    constexpr int high = 10'000;
    return widget.fontMetrics().boundingRect(QRect(0, 0, width, high), Qt::TextWordWrap, words);
}

/// A word that is wider than the room is not broken, but cut.
bool isWordCut(const QWidget& widget, const QString& words, int width)
{
    return wrapped(widget, words, width).width() > width;
}

/// What the words of a button need: in one line, or in the lines that it has in its width.
QSize leastOf(const QAbstractButton& button)
{
    if (!button.hasHeightForWidth())
        return button.minimumSizeHint().expandedTo(button.sizeHint());
    return {button.minimumSizeHint().width(), button.heightForWidth(button.width())};
}

QString nameOf(const QWidget& widget, const QString& text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" \"") + text + QLatin1Char('"');
}

} // namespace

std::vector<VisibleText> visibleTexts(const QWidget& root)
{
    std::vector<VisibleText> all;
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        const QString where = QString::fromLatin1(each->metaObject()->className());
        for (const QString& text : {each->accessibleName(), each->accessibleDescription(), each->toolTip()})
            all.push_back({text, where});
        if (const auto* label = qobject_cast<const QLabel*>(each))
            all.push_back({label->text(), where});
        else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            all.push_back({button->text(), where});
        else if (const auto* group = qobject_cast<const QGroupBox*>(each))
            all.push_back({group->title(), where});
        else if (const auto* line = qobject_cast<const QLineEdit*>(each))
            all.push_back({line->placeholderText(), where});
        else if (const auto* box = qobject_cast<const QPlainTextEdit*>(each))
            all.push_back({box->placeholderText(), where});
        else if (const auto* choice = qobject_cast<const QComboBox*>(each))
            addRows(*choice->model(), Roles::Drawn, where, all);
        else if (const auto* header = qobject_cast<const QHeaderView*>(each); header && header->model())
            addHeaders(*header->model(), where, all);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(each); view && view->model())
            addRows(*view->model(), Roles::OursToo, where, all);
    }
    std::erase_if(all, [](const VisibleText& each) { return each.text.trimmed().isEmpty(); });
    return all;
}

QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each); label && !label->text().isEmpty()) {
            const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            const bool isTooWide = label->wordWrap() ? isWordCut(*label, label->text(), label->contentsRect().width())
                                                     : label->sizeHint().width() > label->width();
            if (wanted > label->height() || isTooWide)
                cut += nameOf(*label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(each); button) {
            const QSize least = leastOf(*button);
            if (!button->text().isEmpty()
                && (least.width() > button->width() || least.height() > button->height()
                    || isWordCut(*button, button->text(), button->width())))
                cut += nameOf(*button, button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(each); group && !group->title().isEmpty()) {
            const QRect words = wrapped(*group, group->title(), group->width());
            if (words.width() > group->width() || words.height() > group->contentsRect().top())
                cut += nameOf(*group, group->title());
        } else if (const auto* scroll = qobject_cast<const QScrollArea*>(each); scroll && scroll->widget()) {
            if (scroll->horizontalScrollBar()->maximum() > 0)
                cut += nameOf(
                    *scroll,
                    QStringLiteral("wider than the window by %1").arg(scroll->horizontalScrollBar()->maximum()));
        }
    }
    return cut;
}

} // namespace support
