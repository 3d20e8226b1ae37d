#pragma once

#include "app/shell/Navigator.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace app::shell {

/// A line of the list of keys.
struct KeyLine
{
    QString heading; ///< What it belongs to: "Go to". Lines of one heading follow each other.
    QString keys; ///< "Ctrl+N"; empty: none.
    QString words; ///< What they do.
};

/// What somebody wants to know.
struct HelpRequest
{
    enum class About { Page, Keys };
    About about = About::Page;
    std::optional<PageId> page; ///< The page that is shown; nothing while the records are not open.
    std::vector<KeyLine> keys; ///< As they are now, with what the person changed; those of the page first.
};

/// Help, which the window shows in the place of everything else, locked or open; what was there stays as it is behind
/// it. Built by app/help, told to the window by main.cpp. It knows nothing of what is inside the records.
class HelpView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Fills it; the window brings it to the front.
    virtual void answer(const HelpRequest& request) = 0;
    virtual QWidget* firstFocus() const = 0;

Q_SIGNALS:
    /// Esc, or the button.
    void closed();
};

} // namespace app::shell
