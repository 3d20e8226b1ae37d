#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/widgets/FormInputs.h"
#include "core/diary/Diary.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

namespace app::shell {

class Page;

/// Keeps what is half-written on a page inside the vault: within two seconds of a key, when the focus goes
/// elsewhere, and when the page is left or the records are locked. When the form is opened again it fills it in, and
/// shows itself: a line that says so, with a button that throws it away. One for each form and record. GUI thread.
class FormDraft final : public QFrame
{
    Q_OBJECT

public:
    /// `form`: its name in the vault (core::diary::Draft::form). The page puts it at its top and adds its fields to
    /// inputs().
    FormDraft(PageContext context, const QString& form, Page* page);

    widgets::FormInputs& inputs() { return m_inputs; }
    /// What is said of words that were kept, on every page with a form.
    static QString keptWords();

    /// The form is about to show something else: that is nothing the person typed. Keeps nothing until begin(). For
    /// Page::arrive(), before which the page was asked to keep its drafts.
    void pause();
    /// The form shows the record `about` as it is kept (empty: nothing, for a new one). Fills in what is half-written
    /// about it, if anything is, as soon as it has been read.
    void begin(const QByteArray& about) { begin(about, m_form); }
    /// The same for a page that has two forms.
    void begin(const QByteArray& about, const QString& form);
    /// Keeps what is there now, if it has changed. Short; does not wait. For Page::keepDrafts().
    void keep();
    /// What is being saved: to be taken before the save is begun, and given to finish() by its answer.
    struct Ticket
    {
        quint64 turn = 0;
        QByteArray about;
    };
    Ticket ticket() const { return {m_turn, m_draft.about}; }
    /// What was written is saved: throws its draft away, and keeps nothing more until begin(). False when the form
    /// shows something else by now: then that stays as it is, and the page must not lead the person away from it.
    bool finish(const Ticket& saved);
    /// Whether the form holds anything else than at begin().
    bool isDifferent() const { return m_isOpen && m_inputs.content() != m_before; }

private:
    /// A draft, and whether it has reached the vault as far as is known.
    struct Known
    {
        core::diary::Draft draft;
        bool isStored = true;
    };

    void restore(core::diary::Draft draft);
    void store(const core::diary::Draft& draft);
    void throwAway();
    void emptyAgain();
    void forget();
    void discard(const QByteArray& about);

    const PageContext m_context; // NOLINT: it cannot be changed.
    QString m_form;
    Page* m_page;
    widgets::FormInputs m_inputs;
    QTimer m_timer;
    async::JobHandle m_reading;
    core::diary::Draft m_draft; ///< What was kept last; its id is null while nothing is.
    QHash<QByteArray, Known> m_known; ///< By record, since the records were opened.
    core::domain::DraftId m_gone; ///< Thrown away last.
    quint64 m_turn = 0; ///< Counts begin().
    QJsonObject m_before; ///< What the form held at begin().
    bool m_isOpen = false;
    bool m_hasChanged = false; ///< Since it was kept.
};

} // namespace app::shell
