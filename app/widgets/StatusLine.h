#pragma once

#include "app/widgets/Labels.h"

namespace app::widgets {

/// One line that says what has just happened ("Saved at 9:14am"), and is spoken once by a screen reader: its role is
/// notification, and each text is shown anew.
class StatusLine final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Shows and speaks one sentence; the same sentence again is spoken again. Empty: shows nothing.
    void say(const QString& sentence);
    /// Shows nothing, if this is what it shows: it is no longer true.
    void forget(const QString& sentence);
};

} // namespace app::widgets
