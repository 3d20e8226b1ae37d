#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "core/domain/Ids.h"

#include <QFrame>

#include <optional>

class QPushButton;
class QScrollArea;

namespace app::diary {

class EntryView;

/// One entry beside the list, to read. Hidden until one is shown.
class EntrySide final : public QFrame
{
    Q_OBJECT

public:
    explicit EntrySide(const shell::PageContext& context, QWidget* parent = nullptr);

    void show(core::domain::IncidentId id);
    /// Which one is shown; nothing while it is hidden.
    std::optional<core::domain::IncidentId> shown() const { return m_id; }
    /// Asks for the entry again.
    void reload();
    void close();

Q_SIGNALS:
    /// The person pressed Close.
    void dismissed();
    void problemMet(const core::base::Error& error);

private:
    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_loading;
    QScrollArea* m_scroll;
    EntryView* m_view;
    std::optional<core::domain::IncidentId> m_id;
};

} // namespace app::diary
