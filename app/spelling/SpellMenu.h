#pragma once

#include "app/spelling/SpellMarks.h"

class QContextMenuEvent;
class QMenu;

namespace app::spelling {

/// What can be done about a marked word, at the top of the menu that its text has anyway: at most five words that may
/// have been meant, "Add to my words", "Do not mark this here". The menu opens with the right button on the word, with
/// the Menu key or Shift+F10 at the cursor, and with openAt(). Nothing in it is done before somebody chooses it.
class SpellMenu final : public QObject
{
    Q_OBJECT

public:
    SpellMenu(SpellMarks& marks, QPlainTextEdit* text);

    /// Selects the word, scrolls to it and opens the menu below it, with the first suggestion chosen. When the menu
    /// closes, the cursor stands behind the word and nothing is selected.
    static void openAt(const WordSpan& word, SpellMarks& marks);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QContextMenuEvent& event);

    SpellMarks& m_marks; ///< The text has both.
};

} // namespace app::spelling
