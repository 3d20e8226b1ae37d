#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace app::widgets {

class PlainLabel;

/// "Removed. Undo": what was just done, and a button that takes it back. Once that is done: "It was put back. Redo".
/// Stays until something else is done or the page is left; never goes by itself. Hidden when there is nothing to take
/// back and nothing to do again.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /// Shows what was done. `opposite` does the contrary, and is called once at most. The first offer after undo() says
    /// what that did, however long it took: its opposite is Redo.
    void offer(const QString& sentence, std::function<void()> opposite);
    /// Shows what was undone, where another page or another record says it. `again` does it once more.
    void offerAgain(const QString& sentence, std::function<void()> again);
    /// What undo() or redo() began did not work: the next offer is of something new.
    void giveUp() { m_next = Way::Back; }

    bool isOffering() const { return static_cast<bool>(m_opposite); }
    bool canUndo() const { return isOffering() && m_way == Way::Back; }
    bool canRedo() const { return isOffering() && m_way == Way::Again; }
    /// What the button does, when it says so; else nothing.
    void undo();
    void redo();
    void clear();

Q_SIGNALS:
    /// What the ear should hear when something can be taken back: the sentence, and that it can.
    void offered(const QString& spoken);
    /// The same sentence, once it can be taken back no more.
    void gone(const QString& spoken);

private:
    enum class Way { Back, Again };
    /// Does the opposite; what is offered then goes the other way.
    void turn();

    PlainLabel* m_text;
    QString m_spoken;
    QPushButton* m_button;
    std::function<void()> m_opposite;
    Way m_way = Way::Back; ///< Where the opposite leads.
    Way m_next = Way::Back; ///< The same of the next offer.
};

} // namespace app::widgets
