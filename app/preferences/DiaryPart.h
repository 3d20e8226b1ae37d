#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "core/domain/Case.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QRadioButton;

namespace app::preferences {

/// The part of the settings that belongs to the records, and is kept in them: where the person lives, and what the
/// police are told of them.
class DiaryPart final : public QWidget
{
    Q_OBJECT

public:
    explicit DiaryPart(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Asks core for what is set.
    void reload();

private:
    void show(const core::domain::Case& matter);
    void save();

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    std::vector<QRadioButton*> m_nations;
    QLineEdit* m_force;
    QLineEdit* m_wanted;
    QLineEdit* m_safeContact;
    std::optional<core::domain::Case> m_matter; ///< As it is kept.
    async::JobHandle m_reading;
};

} // namespace app::preferences
