#pragma once

#include "core/diary/SavedFilters.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace app::widgets {
class FormField;
}

namespace app::filters {

/// Filters that were kept under a name: choose one, rename it, delete it; and keep the present ones. One that this page
/// cannot show as it is meant (of a newer program, or of removed entries) stands there with the reason, not to choose.
class SavedFilterBox final : public QFrame
{
    Q_OBJECT

public:
    explicit SavedFilterBox(bool canShowRemoved, QWidget* parent = nullptr);

    void setSaved(std::vector<core::diary::SavedFilter> saved);
    const std::vector<core::diary::SavedFilter>& saved() const { return m_saved; }
    /// Beside the field of the name; empty takes it away.
    void setProblem(const QString& sentence);
    /// After the present ones were kept.
    void clearName();

Q_SIGNALS:
    void chosen(const core::diary::SavedFilter& filter);
    void renameWanted(const core::diary::SavedFilter& filter);
    void removalWanted(const core::diary::SavedFilter& filter);
    void savingWanted(const QString& name);

private:
    void addRow(const core::diary::SavedFilter& filter);
    /// Why it cannot be chosen here; empty when it can.
    QString refusalOf(const core::diary::SavedFilter& filter) const;

    const bool m_canShowRemoved; // NOLINT: it never changes.
    QWidget* m_rows;
    QVBoxLayout* m_rowColumn;
    QLineEdit* m_name;
    widgets::FormField* m_nameField;
    std::vector<core::diary::SavedFilter> m_saved;
};

} // namespace app::filters
