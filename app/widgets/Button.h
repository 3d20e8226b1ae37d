#pragma once

#include <QPushButton>

namespace app::widgets {

/// A button that Enter presses as Space does, wherever it stands. Qt leaves that to the desktop.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace app::widgets
