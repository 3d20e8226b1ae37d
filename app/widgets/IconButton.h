#pragma once

#include "app/widgets/Button.h"

namespace app::widgets {

/// A button with one of our icons in front of its word, in the colour of the word and as high as a line of text, also
/// after the look of the window has changed.
class IconButton final : public Button
{
    Q_OBJECT

public:
    /// What the word stands on: the plain surface, or the fill of a main action.
    enum class Ground { Surface, Fill };

    IconButton(const QString& text, const QString& iconName, Ground ground, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    Ground m_ground;
};

} // namespace app::widgets
