#pragma once

#include "app/shell/PageContext.h"
#include "app/widgets/Lettering.h"

#include <QWidget>

#include <utility>
#include <vector>

class QRadioButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::preferences {

/// The part of the settings about how the window looks: the size of its text, its letters, and its colours.
class ReadingPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPart(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Shows what is set.
    void refresh();

private:
    void setTextPercent(int percent);
    QWidget* letters();

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    widgets::PlainLabel* m_percent;
    std::vector<QRadioButton*> m_appearances;
    std::vector<std::pair<widgets::Lettering, QRadioButton*>> m_letterings;
};

} // namespace app::preferences
