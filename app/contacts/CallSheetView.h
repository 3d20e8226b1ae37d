#pragma once

#include "core/diary/Diary.h"
#include "core/report/Summary.h"

#include <QWidget>

class QVBoxLayout;

namespace app::widgets {
class Fold;
}

namespace app::contacts {

/// The sheet itself: lines to read out, or blocks of text to paste, each with Copy and the entries that it rests on;
/// what to ask for, to tick off; what to say when it goes badly. Shown anew it keeps what was ticked, what was open and
/// where the focus was.
class CallSheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit CallSheetView(QWidget* parent = nullptr);

    /// `entries`: those that may be spoken of, for the links.
    void show(const core::report::Summary& summary, const std::vector<core::diary::IncidentSummary>& entries);
    void clear();
    bool isEmpty() const { return m_content == nullptr; }
    /// The first line; null when there is none.
    QWidget* firstLine() const;
    /// The block that has the focus; when none has it, all of the text.
    QString textToCopy() const;

Q_SIGNALS:
    void copyWanted(const QString& text);
    void entryWanted(core::domain::IncidentId id);

private:
    /// What a person did to the sheet, by the words on it.
    struct Touched
    {
        QStringList ticked;
        QStringList open;
        QString focused;
        int line = -1; ///< Which line had the focus; -1: none.
    };

    Touched touched() const;
    void touchAgain(const Touched& touched);
    void addBlock(const core::report::SummaryBlock& block, const std::vector<core::diary::IncidentSummary>& entries);
    /// `more`: how many there are beyond these; 0 or less: none.
    void addLinks(widgets::Fold& fold, const std::vector<core::diary::IncidentSummary>& entries, int more,
                  const QString& label);
    void addWhatToAskFor(const QStringList& items);
    void addLines(const QString& heading, const QStringList& lines);

    QVBoxLayout* m_place;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    core::report::Summary m_summary;
};

} // namespace app::contacts
