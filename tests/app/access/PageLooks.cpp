#include "tests/app/access/PageLooks.h"

#include "app/widgets/FormField.h"
#include "app/widgets/Theme.h"
#include "tests/app/translations/VisibleTexts.h"
#include "tests/support/PageParts.h"

#include <QComboBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

namespace support {

namespace {

/// The outermost part of the page around something that scrolls; null: it always stands where it stands.
const QScrollArea* scrollAround(const QWidget& inside)
{
    const QScrollArea* found = nullptr;
    for (const QWidget* above = inside.parentWidget(); above; above = above->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(above); area && area->widget() != &inside)
            found = area;
    return found;
}

QString sizeText(const QSize& size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QString faultOfSight(const QWidget& each)
{
    const QRect seen = each.visibleRegion().boundingRect();
    const QScrollArea* area = scrollAround(each);
    const bool isLarger = area && each.height() > area->viewport()->height();
    const QRect line = each.inputMethodQuery(Qt::ImCursorRectangle).toRect() & each.rect();
    const int room = area ? area->viewport()->height() : 0;
    const bool isLineSeen = line.height() > room || seen.contains(line); // A tile may be higher than all of the room.
    const bool isWhole = isLarger ? isLineSeen && seen.height() >= room - 1 : seen.height() >= each.height();
    if (isWhole && seen.width() >= each.width())
        return {};
    return QStringLiteral("%1 is %2, of which %3 can be seen")
        .arg(describe(&each), sizeText(each.size()), sizeText(seen.size()));
}

/// Controls and words: not what only holds others, nor the inside of a list or text.
std::vector<const QWidget*> leavesOf(const QWidget& window)
{
    std::vector<const QWidget*> all;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const bool isLeaf = qobject_cast<const QLabel*>(each) || qobject_cast<const QAbstractButton*>(each)
            || qobject_cast<const QLineEdit*>(each) || qobject_cast<const QPlainTextEdit*>(each)
            || qobject_cast<const QComboBox*>(each) || each->inherits("QAbstractItemView");
        const auto isView = [](const QWidget* above) {
            return above->inherits("QAbstractScrollArea") && !qobject_cast<const QScrollArea*>(above);
        };
        bool isInView = false;
        for (const QWidget* above = each->parentWidget(); above && !isInView; above = above->parentWidget())
            isInView = isView(above) || qobject_cast<const QLineEdit*>(above);
        if (isLeaf && !isInView && each->isVisible())
            all.push_back(each);
    }
    return all;
}

/// Without what only shapes it: the marks of a line that opens, the sign of a key, dots.
QString bare(const QString& words)
{
    static const QRegularExpression marks(QStringLiteral("^[^\\w]+|[^\\w)?!.]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain(words).remove(QStringLiteral("&")).remove(marks);
}

QAccessibleInterface* heardOf(const QWidget* each)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
}

QString heard(const QWidget* each, QAccessible::Text kind)
{
    const QAccessibleInterface* found = heardOf(each);
    return found ? plain(found->text(kind)) : QString();
}

/// Whether a control is heard by this label: as its name, or as what labels it.
bool isHeardBy(const QWidget* control, const QString& label)
{
    if (heard(control, QAccessible::Name).contains(label))
        return true;
    const QAccessibleInterface* found = heardOf(control);
    if (!found)
        return false;
    const auto labels = found->relations(QAccessible::Label);
    return std::ranges::any_of(
        labels, [&label](const auto& each) { return plain(each.first->text(QAccessible::Name)) == label; });
}

QWidget* targetOf(QWidget* field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

QStringList faultsOfQuestion(const app::widgets::FormField& question)
{
    QStringList faults;
    const QString words = plain(question.label());
    QWidget* field = targetOf(question.field());
    const QAccessibleInterface* group = heardOf(&question);
    const bool isGroup = group && group->role() == QAccessible::Grouping && heard(&question, QAccessible::Name) == words
        && heard(field, QAccessible::Name) != words;
    if (!isGroup && !isHeardBy(field, words))
        faults << QStringLiteral("\"%1\" labels nothing").arg(words);
    for (const QLabel* each : question.findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        if (each->isVisible() && plain(each->text()) != words
            && !heard(field, QAccessible::Description).contains(plain(each->text())))
            faults << QStringLiteral("\"%1\" describes nothing").arg(plain(each->text()));
    return faults;
}

} // namespace

QString faultsOfKeys(const QWidget& window)
{
    QStringList faults;
    const std::vector<QWidget*> order = tabOrder();
    // Of choices that exclude each other, only the chosen one takes Tab: the arrow keys do the rest.
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const bool takesKeys
            = (each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled() && !each->focusProxy();
        if (takesKeys && std::ranges::find(order, each) == order.end())
            faults << QStringLiteral("Tab does not come to ") + describe(each);
    }
    for (std::size_t i = 1; i < order.size(); ++i) {
        const QScrollArea* area = scrollAround(*order[i]);
        if (!area || area != scrollAround(*order[i - 1]))
            continue;
        const int top = order[i - 1]->mapTo(area->widget(), QPoint(0, 0)).y();
        if (order[i]->mapTo(area->widget(), QPoint(0, order[i]->height())).y() <= top)
            faults
                << QStringLiteral("Tab goes up from \"%1\" to \"%2\"").arg(describe(order[i - 1]), describe(order[i]));
    }
    if (const QString back = faultsOfTabBack(); !back.isEmpty())
        faults << back;
    return faults.join(QLatin1Char('\n'));
}

QString faultsOfSight(const QWidget&)
{
    QStringList faults;
    const auto look = [&faults] {
        QCoreApplication::processEvents();
        if (const QWidget* now = QApplication::focusWidget())
            if (const QString fault = faultOfSight(*now); !fault.isEmpty())
                faults << fault;
    };
    const std::size_t stops = tabOrder().size();
    for (std::size_t i = 0; i < stops && QApplication::focusWidget(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        look();
    }
    for (std::size_t i = 0; i < stops && QApplication::focusWidget(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        look();
    }
    faults.removeDuplicates();
    return faults.join(QLatin1Char('\n'));
}

QString faultsOfRoom(const QWidget& window)
{
    QStringList faults = cutTexts(window);
    const QWidget* leave = buttonNamed(window, QStringLiteral("Leave now"));
    if (!leave)
        faults << QStringLiteral("Leave now is not there");
    for (const QWidget* each : leavesOf(window)) {
        const QScrollArea* area = scrollAround(*each);
        const QWidget* room = area ? area->widget() : &window;
        const QRect place(each->mapTo(room, QPoint(0, 0)), each->size());
        if (!place.isEmpty() && !room->rect().contains(place))
            faults << QStringLiteral("%1 is out of reach").arg(describe(each));
        else if (each == leave && each->visibleRegion().boundingRect().size() != each->size())
            faults << QStringLiteral("Leave now is not whole");
    }
    return faults.join(QLatin1Char('\n'));
}

QString faultsOfSpokenWords(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractButton* each : window.findChildren<QAbstractButton*>()) {
        if (!each->isVisible() || bare(each->text()).isEmpty() || each->focusPolicy() == Qt::NoFocus)
            continue;
        const QString name = bare(heard(each, QAccessible::Name));
        if (!name.startsWith(bare(each->text())))
            faults << QStringLiteral("\"%1\" is called \"%2\"").arg(plain(each->text()), name);
    }
    return faults.join(QLatin1Char('\n'));
}

QString faultsOfLabels(const QWidget& window)
{
    QStringList faults;
    for (const auto* each : window.findChildren<app::widgets::FormField*>())
        if (each->isVisible())
            faults += faultsOfQuestion(*each);
    for (const QLabel* each : window.findChildren<QLabel*>())
        if (each->isVisible() && each->buddy() && !qobject_cast<const app::widgets::FormField*>(each->parentWidget())
            && !isHeardBy(targetOf(each->buddy()), plain(each->text())))
            faults << QStringLiteral("\"%1\" is the label of what does not say so").arg(plain(each->text()));
    for (const QRadioButton* each : window.findChildren<QRadioButton*>()) {
        if (!each->isVisible())
            continue;
        const QGroupBox* group = nullptr;
        for (QWidget* above = each->parentWidget(); above && !group; above = above->parentWidget())
            group = qobject_cast<QGroupBox*>(above);
        if (!group || heard(group, QAccessible::Name).isEmpty())
            faults << QStringLiteral("\"%1\" is in no group with a title").arg(plain(each->text()));
    }
    return faults.join(QLatin1Char('\n'));
}

QString faultsOfTargets(const QWidget& window)
{
    constexpr int least = 24; // WCAG 2.5.8
    static const QStringList mainKinds{QStringLiteral("main"), QStringLiteral("big"), QStringLiteral("leave")};
    QStringList faults;
    for (const QWidget* each : leavesOf(window)) {
        if (qobject_cast<const QLabel*>(each) || each->focusPolicy() == Qt::NoFocus)
            continue;
        const bool isMain = mainKinds.contains(each->property("kind").toString());
        const int wanted = isMain ? app::widgets::metric::MainTarget : least;
        if (each->width() < wanted || each->height() < wanted)
            faults << QStringLiteral("%1 is %2").arg(describe(each), sizeText(each->size()));
    }
    return faults.join(QLatin1Char('\n'));
}

} // namespace support
