#pragma once

#include "app/contacts/Removal.h"

#include <QWidget>

class QFrame;
class QPushButton;

namespace app::contacts {

/// At the top of the page of one record: says that it was removed, and has the ways back. The button that removes it
/// stands where the page puts it. GUI thread.
class RemovedState final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString isRemoved; ///< What it means, a sentence or two.
        QString remove; ///< On the button.
    };
    RemovedState(const shell::PageContext& context, const Words& words, QWidget* parent);

    QPushButton* removeButton() const { return m_remove; }
    QPushButton* putBackButton() const { return m_putBack; }
    widgets::UndoBar* undo() const { return m_undo; }

    /// Another record is shown; one with an empty id is new, and there is nothing to remove.
    void begin(const Removable& record, bool isRemoved);
    /// The same record was removed or put back.
    void follow(bool isRemoved);

Q_SIGNALS:
    void failed(const core::base::Error& error);

private:
    Removable m_record;
    QFrame* m_notice;
    QPushButton* m_putBack;
    QPushButton* m_remove;
    widgets::UndoBar* m_undo;
    Removal* m_removal;
};

} // namespace app::contacts
