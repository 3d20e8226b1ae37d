#include "app/spelling/SpellMenu.h"

#include "app/widgets/Controls.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>

#include <memory>

namespace app::spelling {

namespace {

/// The menu of the text, with what can be done about a word above the rest. It deletes itself when it closes.
QMenu* menuFor(const std::optional<WordSpan>& word, SpellMarks& marks)
{
    QMenu* menu = marks.text()->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!word || !marks.spelling())
        return menu;
    const QString written = marks.wordAt(*word);
    QAction* rest = menu->actions().value(0);
    const auto add = [menu, rest](const QString& text) {
        auto* action = new QAction(text, menu);
        menu->insertAction(rest, action);
        return action;
    };
    const QStringList suggestions = marks.spelling()->suggestionsFor(written);
    for (const QString& suggestion : suggestions)
        QObject::connect(add(widgets::asWritten(suggestion)), &QAction::triggered, &marks,
                         [&marks, span = *word, suggestion] { marks.replace(span, suggestion); });
    if (suggestions.isEmpty())
        //: Group: the menu of a word that may be misspelt. Read by: the person who keeps the diary, who may not spell
        //: well. No blame.
        //: In the menu of a word that may be misspelt, where words that may have been meant would stand.
        add(SpellMenu::tr("No other words found"))->setEnabled(false);
    menu->insertSeparator(rest);
    //: In the menu of a word that is marked as misspelt: it is never marked again.
    QObject::connect(add(SpellMenu::tr("Add to my words")), &QAction::triggered, &marks, [&marks, written] {
        if (marks.spelling())
            marks.spelling()->addOwn(written);
    });
    //: In the menu of a word that is marked as misspelt: it is not marked in this text any more.
    QObject::connect(add(SpellMenu::tr("Do not mark this here")), &QAction::triggered, &marks,
                     [&marks, written] { marks.ignore(written); });
    menu->insertSeparator(rest);
    return menu;
}

/// The first thing in a menu that can be chosen.
QAction* firstChoice(const QMenu& menu)
{
    const auto actions = menu.actions();
    for (QAction* action : actions)
        if (action->isEnabled() && !action->isSeparator())
            return action;
    return nullptr;
}

void openBelowCursor(QMenu* menu, const QPlainTextEdit& text)
{
    menu->popup(text.viewport()->mapToGlobal(text.cursorRect().bottomLeft()));
    menu->setActiveAction(firstChoice(*menu));
}

} // namespace

SpellMenu::SpellMenu(SpellMarks& marks, QPlainTextEdit* text)
    : QObject(text)
    , m_marks(marks)
{
    text->installEventFilter(this); // Keys come to the text, the right button to its viewport.
    text->viewport()->installEventFilter(this);
}

bool SpellMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu || m_marks.text()->contextMenuPolicy() != Qt::DefaultContextMenu)
        return QObject::eventFilter(watched, event);
    open(static_cast<const QContextMenuEvent&>(*event));
    return true;
}

void SpellMenu::open(const QContextMenuEvent& event)
{
    QPlainTextEdit& text = *m_marks.text();
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPoint at = text.viewport()->mapFromGlobal(event.globalPos());
    const int position = isByKey ? text.textCursor().position() : text.cursorForPosition(at).position();
    QMenu* menu = menuFor(m_marks.markedAt(position), m_marks);
    if (isByKey)
        openBelowCursor(menu, text);
    else
        menu->popup(event.globalPos());
}

void SpellMenu::openAt(const WordSpan& word, SpellMarks& marks)
{
    QPlainTextEdit& text = *marks.text();
    text.setFocus(Qt::ShortcutFocusReason);
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(static_cast<int>(word.start));
    cursor.setPosition(static_cast<int>(word.end()), QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    QMenu* menu = menuFor(word, marks);
    // What is typed after the menu must not take the place of the word.
    QObject::connect(menu, &QMenu::aboutToHide, &text, [&text] {
        QTextCursor behind = text.textCursor();
        behind.clearSelection();
        text.setTextCursor(behind);
    });
    openBelowCursor(menu, text);
}

} // namespace app::spelling
