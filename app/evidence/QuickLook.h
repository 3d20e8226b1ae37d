#pragma once

#include "app/evidence/FileView.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace app::evidence {

/// The file of the current row, in place: beside the list, or instead of it where there is little room. The space bar
/// shows it, and again puts it away.
class QuickLook final : public QFrame
{
    Q_OBJECT

public:
    explicit QuickLook(const shell::PageContext& context, QWidget* parent = nullptr);

    void show(const core::evidence::list::FileSummary& file, FileView::Reveal reveal);
    void close();
    bool isOpen() const { return !isHidden(); }
    core::domain::EvidenceId shown() const { return m_view->file().id; }
    FileView* view() const { return m_view; }
    /// What is shown, or the way out when nothing of the file can be.
    QWidget* firstFocus() const;

Q_SIGNALS:
    /// The person put it away.
    void dismissed();
    void openWanted(core::domain::EvidenceId id);

private:
    FileView* m_view;
    QPushButton* m_close;
    QScrollArea* m_scroll;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_facts;
};

/// Two files side by side, each with its name; one above the other where there is little room.
class FileComparison final : public QFrame
{
    Q_OBJECT

public:
    explicit FileComparison(const shell::PageContext& context, QWidget* parent = nullptr);

    void show(const core::evidence::list::FileSummary& first, const core::evidence::list::FileSummary& second,
              FileView::Reveal reveal);
    void close();
    bool isOpen() const { return !isHidden(); }
    void setRevealed(bool revealed);
    /// Whether one of them can be seen.
    bool isRevealed() const;
    QWidget* firstFocus() const;
    std::vector<shell::PageAction> actions() const;

Q_SIGNALS:
    void dismissed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* m_close;
    struct Side
    {
        QWidget* column = nullptr;
        widgets::PlainLabel* title = nullptr;
        FileView* view = nullptr;
    };
    QBoxLayout* m_sides;
    Side m_first;
    Side m_second;
};

} // namespace app::evidence
