#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace app::widgets {

class PlainLabel;

/// "Removed. Undo": what was just done, and a button that takes it back. Stays until something else is done or the page
/// is left; never goes by itself. Hidden when there is nothing to take back.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /// Shows what was done. `undo` is called once at most.
    void offer(const QString& sentence, std::function<void()> undo);
    bool isOffering() const { return static_cast<bool>(m_undo); }
    /// What the button does; nothing when there is nothing to take back.
    void undo();
    void clear();

Q_SIGNALS:
    /// What the ear should hear when something can be taken back: the sentence, and that it can.
    void offered(const QString& spoken);
    /// The same sentence, once it can be taken back no more.
    void gone(const QString& spoken);

private:
    PlainLabel* m_text;
    QString m_spoken;
    QPushButton* m_button;
    std::function<void()> m_undo;
};

} // namespace app::widgets
