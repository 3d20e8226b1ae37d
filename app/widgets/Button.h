#pragma once

#include "app/widgets/Wrapping.h"

namespace app::widgets {

/// A button that Enter presses as Space does, wherever it stands. Qt leaves that to the desktop. Its words wrap.
class Button : public WrappingButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace app::widgets
