#pragma once

#include "app/shell/Page.h"
#include "app/shell/commands/KeyMap.h"
#include "app/shell/commands/Shortcuts.h"
#include "app/widgets/FormField.h"
#include "tests/support/PageStage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <set>
#include <vector>

namespace support {

// A page as the person sees and uses it: words, buttons by their words, fields by their questions, the Tab key.

/// Without the invisible marks that keep numbers and names whole in right-to-left text.
inline QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

/// "1 file", not "1 file(s)", for the rest of the test program.
inline void speakEnglish()
{
    static QTranslator english;
    if (english.load(QStringLiteral(":/translations/holdfast_en.qm")))
        QCoreApplication::installTranslator(&english);
}

/// What a page offers, with the keys that come with it: what the window makes its shortcuts of.
inline app::shell::commands::Offers offersOf(const app::shell::Page& page)
{
    app::shell::commands::Offers offers;
    for (app::shell::PageAction& action : page.actions()) {
        const auto keys = action.command ? app::shell::commands::entryOf(*action.command).keys : QList<QKeySequence>();
        offers.push_back(
            {action.words, app::shell::commands::Part::OnPage, keys, {}, action.command, std::move(action.act)});
    }
    return offers;
}

/// Shows a page as the window does: its keys work, it hears of changes, and its first control has the focus.
inline void openPage(PageStage& stage, app::shell::Page& page, const QByteArray& id = {},
                     app::shell::Purpose purpose = app::shell::Purpose::Show)
{
    page.resize(900, 640);
    page.show();
    page.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&page));
    QObject::connect(&stage.tray, &app::shell::JobTray::caseChanged, &page, &app::shell::Page::reload,
                     Qt::UniqueConnection);
    if (!page.findChild<app::shell::commands::Shortcuts*>())
        qApp->installEventFilter(new app::shell::commands::Shortcuts([&page] { return offersOf(page); }, &page));
    page.arrive(id, purpose);
    page.reload();
    page.firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// Waits until what a page has asked for is shown.
inline void settle(PageStage& stage)
{
    stage.queries.waitUntilIdle();
    QCoreApplication::processEvents();
}

/// Every word that can be seen on it, one text a line.
inline QString wordsOn(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            texts << plain(label->text());
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << plain(button->text());
    return texts.join(QLatin1Char('\n'));
}

/// The visible button or choice with these words; null when there is none.
inline QAbstractButton* buttonNamed(const QWidget& page, const QString& words)
{
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && (plain(each->text()) == words || plain(each->accessibleName()) == words))
            return each;
    return nullptr;
}

/// Goes to a button by the Tab key and presses it with the space bar. False when Tab does not lead there.
inline bool pressByKeys(QWidget& page, const QString& words)
{
    QCoreApplication::processEvents(); // The order of Tab is put right once the layout has settled.
    QAbstractButton* wanted = buttonNamed(page, words);
    if (!wanted || !wanted->isEnabled())
        return false;
    const QWidget* start = QApplication::focusWidget();
    for (int steps = 0; steps < 200 && QApplication::focusWidget() != wanted; ++steps) {
        if (!QApplication::focusWidget())
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == start && QApplication::focusWidget() != wanted)
            return false;
    }
    if (QApplication::focusWidget() != wanted)
        return false;
    QTest::keyClick(wanted, Qt::Key_Space);
    return true;
}

/// Does what the keys of a command do while this page is shown. False when the page does not offer it now.
inline bool actByKeysOf(const app::shell::Page& page, app::shell::Command command)
{
    for (const app::shell::PageAction& each : page.actions()) {
        if (each.command == command) {
            each.act();
            return true;
        }
    }
    return false;
}

/// The field below a question; null when no such question is visible.
inline QWidget* fieldNamed(const QWidget& page, const QString& question)
{
    for (app::widgets::FormField* each : page.findChildren<app::widgets::FormField*>())
        if (each->isVisible() && plain(each->label()) == question)
            return each->field();
    return nullptr;
}

/// Types into the field below a question, replacing what is there. False when there is no such field.
inline bool typeInto(const QWidget& page, const QString& question, const QString& text)
{
    QWidget* field = fieldNamed(page, question);
    if (!field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(field))
        lines->selectAll();
    else
        return false;
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    return true;
}

/// What somebody who hears the page would miss: controls without a name, and two of a kind with the same name. One line
/// for each; empty when all is well.
inline QString faultsOfNames(const QWidget& page)
{
    QStringList faults;
    std::set<std::pair<int, QString>> seen;
    for (QWidget* each : page.findChildren<QWidget*>()) {
        const bool isControl = each->focusPolicy() != Qt::NoFocus && each->isVisible() && !each->focusProxy()
            && (qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each)
                || qobject_cast<QPlainTextEdit*>(each) || each->inherits("QAbstractItemView")
                || each->inherits("QComboBox"));
        QAccessibleInterface* heard = isControl ? QAccessible::queryAccessibleInterface(each) : nullptr;
        if (!heard)
            continue;
        const QString name = plain(heard->text(QAccessible::Name));
        const QString kind = QString::fromLatin1(each->metaObject()->className());
        if (name.trimmed().isEmpty())
            faults << kind + QStringLiteral(" without a name");
        else if (!seen.insert({heard->role(), name}).second)
            faults << kind + QStringLiteral(" with the name of another: ") + name;
    }
    return faults.join(QLatin1Char('\n'));
}

/// A control, for a message.
inline QString describe(const QWidget* each)
{
    if (!each)
        return QStringLiteral("nothing");
    const auto* button = qobject_cast<const QAbstractButton*>(each);
    return QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ')
        + plain(button ? button->text() : each->accessibleName());
}

/// Everything that Tab leads to from what has the focus now, in order, until it comes round.
inline std::vector<QWidget*> tabOrder()
{
    std::vector<QWidget*> order;
    constexpr std::size_t atMost = 400;
    while (order.size() < atMost && QApplication::focusWidget()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (!now || std::ranges::find(order, now) != order.end())
            break;
        order.push_back(now);
    }
    return order;
}

/// Where Shift+Tab does not lead back the way that Tab has come. One line for each; empty when all is well. Begins with
/// what has the focus now.
inline QString faultsOfTabBack()
{
    const std::vector<QWidget*> order = tabOrder();
    if (order.empty())
        return QStringLiteral("Tab leads nowhere");
    QStringList faults;
    order.back()->setFocus(Qt::TabFocusReason);
    for (std::size_t i = order.size() - 1; i > 0; --i) {
        QTest::keyClick(order[i], Qt::Key_Backtab, Qt::ShiftModifier);
        if (QWidget* now = QApplication::focusWidget(); now != order[i - 1]) {
            faults << QStringLiteral("Shift+Tab goes from \"%1\" to \"%2\", not to \"%3\"")
                          .arg(describe(order[i]), describe(now), describe(order[i - 1]));
            order[i - 1]->setFocus(Qt::BacktabFocusReason);
        }
    }
    return faults.join(QLatin1Char('\n'));
}

/// What somebody who uses only the keyboard would miss: controls that Tab does not reach, and steps that lead back up
/// the page. One line for each; empty when all is well.
inline QString faultsOfTabOrder(QWidget& page)
{
    QCoreApplication::processEvents(); // The order is put right once the layout has settled.
    QCoreApplication::processEvents();
    std::set<QWidget*> wanted;
    for (QWidget* each : page.findChildren<QWidget*>())
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled() && !each->focusProxy()
            && !each->inherits("QScrollArea"))
            wanted.insert(each);
    if (wanted.empty())
        return QStringLiteral("nothing takes the focus");
    QStringList faults;
    std::set<QWidget*> reached;
    QWidget* before = nullptr;
    page.setFocus(Qt::OtherFocusReason);
    for (std::size_t step = 0; step <= wanted.size() + 10; ++step) {
        QWidget* from = QApplication::focusWidget() ? QApplication::focusWidget() : &page;
        QTest::keyClick(from, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (!now || !reached.insert(now).second)
            break;
        if (before) {
            const int top = before->mapTo(&page, QPoint(0, 0)).y();
            const int bottom = now->mapTo(&page, QPoint(0, now->height())).y();
            if (bottom <= top)
                faults << QStringLiteral("Tab goes up from \"%1\" to \"%2\"").arg(describe(before), describe(now));
        }
        before = now;
    }
    // Of choices that exclude each other, Tab stops at one; the arrow keys do the rest.
    for (QWidget* each : wanted)
        if ((each->focusPolicy() & Qt::TabFocus) && reached.find(each) == reached.end())
            faults << QStringLiteral("Tab does not reach ") + describe(each);
    page.setFocus(Qt::OtherFocusReason);
    if (const QString back = faultsOfTabBack(); !back.isEmpty())
        faults << back;
    return faults.join(QLatin1Char('\n'));
}

} // namespace support
