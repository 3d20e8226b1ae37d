#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace app::preferences {

/// A line that takes keys by pressing them: Ctrl+J writes "Ctrl+J". They can be typed as words too, so that they can be
/// dictated. Tab, Enter and Esc do here what they do everywhere.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// What stands in it; empty when it is not the name of keys.
    QKeySequence keys() const;
    void setKeys(const QKeySequence& keys);

    bool event(QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace app::preferences
