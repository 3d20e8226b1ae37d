#pragma once

#include "app/shell/Page.h"
#include "core/diary/Diary.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace app::widgets {
class FormField;
}

namespace app::note {

/// Quick note: one box; Enter saves what is in it as an entry, Shift+Enter begins a new line. It stands before any
/// page, and gives that page back as it was. When it happened is asked above the box, and is not known unless the
/// person says "just now": nothing is made up. Words that are not saved are kept as a draft, within 2 s of a key and
/// when the note is left.
class NotePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit NotePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override { }
    QWidget* firstFocus() const override;
    void keepDrafts() override;
    std::vector<shell::PageAction> actions() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void save();
    void leave();
    QString words() const;
    void keepSoon();
    /// Nothing is asked for at the top or at the box.
    void forgive();
    /// As it was said above the box.
    core::domain::When when() const;

    QPlainTextEdit* m_words;
    widgets::FormField* m_question;
    QRadioButton* m_justNow;
    QRadioButton* m_later;
    QPushButton* m_save;
    QTimer m_draftTimer;
    core::domain::DraftId m_draft;
    core::base::Timestamp m_startedAt;
    bool m_isDraftStored = false;
    bool m_isDirty = false;
    bool m_isSaving = false;
};

} // namespace app::note
