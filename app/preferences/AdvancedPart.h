#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"

#include <QWidget>

class QPushButton;

namespace app::preferences {

/// The last part of the settings: what the program is, and the way to remove everything from this computer, which needs
/// the passphrase.
class AdvancedPart final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedPart(const shell::PageContext& context, QWidget* parent = nullptr);

private:
    void deleteEverything();

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    QPushButton* m_delete;
    async::JobHandle m_checking;
};

} // namespace app::preferences
