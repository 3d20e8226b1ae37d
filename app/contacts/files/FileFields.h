#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "core/domain/EvidenceItem.h"
#include "core/intake/AcquireFile.h"

#include <QJsonArray>
#include <QStringList>
#include <QWidget>

#include <vector>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace app::widgets {
class UndoBar;
}

namespace app::contacts::files {

class FilePicker;

/// The files of a report, or of a call or letter: shown and opened, added, taken off and put on again. A new file goes
/// into the records at once; that it belongs to the record is kept when the form is saved. GUI thread.
class FileFields final : public QWidget
{
    Q_OBJECT

public:
    explicit FileFields(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Another record is shown: files that are still being taken in for the one before are not put with this one.
    void setValue(const std::vector<core::domain::EvidenceId>& ids);
    const std::vector<core::domain::EvidenceId>& value() const { return m_ids; }

    /// The ids as text, for what is half-written; and back.
    QJsonArray content() const;
    void setContent(const QJsonArray& content);

    /// Local files that were dropped or pasted.
    void take(const QStringList& paths);
    void paste();
    widgets::UndoBar* undo() const { return m_undo; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildPicker();
    void showIds(std::vector<core::domain::EvidenceId> ids);
    void read();
    void showRows(const std::vector<core::domain::EvidenceItem>& items);
    void add(core::domain::EvidenceId id, std::size_t place);
    void takeOff(core::domain::EvidenceId id, const QString& name);
    void choose();
    void closePicker();
    void added(const core::base::Result<core::intake::Acquired>& result, const QString& name, int turn);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_reading;
    std::vector<core::domain::EvidenceId> m_ids;
    int m_turn = 0; ///< Counts the records that were shown.
    QPushButton* m_add;
    QPushButton* m_choose;
    QFrame* m_card = nullptr;
    FilePicker* m_picker = nullptr;
    widgets::UndoBar* m_undo;
    QVBoxLayout* m_place;
    QWidget* m_rows = nullptr;
};

} // namespace app::contacts::files
