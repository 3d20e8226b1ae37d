#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/vault/ChangeSlots.h"

class QCheckBox;
class QPushButton;

namespace app::widgets {
class FormField;
class PlainLabel;
class SecretField;
} // namespace app::widgets

namespace app::vault::keys {

class NewPassphrase;

/// Another passphrase in the place of the one of now, which is asked for. Whoever came in with the recovery words has
/// forgotten it and is not asked. The names in the records count as words that others might try. Nothing is changed by
/// a wrong passphrase, by Stop or by a fault.
///
/// Fields are emptied when the page is left; when the answer comes later than that, with the answer, which is then said
/// in the status line. After a fault that is seen here, what was typed stays, so that it need not be typed again: all
/// but a passphrase that was wrong.
class PassphrasePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PassphrasePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;
    bool canBeRebuilt() const override { return m_state != State::Changing; }

    /// For tests: a key derivation that is quicker than the tuned one.
    void setCost(core::vault::KdfCost cost) { m_cost = cost; }
    QString offered() const;

private:
    enum class State { Asking, Changing, Done };
    /// What is to be said of a change, besides that it was made.
    struct Remarks
    {
        bool isLeftInACopy = false; ///< The old one should have been wiped at once, and was not.
        bool isUnsure = false; ///< The disk did not confirm it.
    };

    QWidget* form();
    QWidget* costs();
    QWidget* end();
    void setState(State state);
    void change();
    void finish(const core::base::Result<Remarks>& changed);
    void tellChanged(const Remarks& remarks);
    /// The person is on another page: said in the status line, with nothing left in the fields.
    void tellElsewhere(const core::base::Error& error);

    core::vault::KdfCost m_cost = core::vault::KdfCost::Tuned;
    State m_state = State::Asking;
    bool m_isForgotten = false; ///< The passphrase of now.
    QWidget* m_form;
    widgets::SecretField* m_current;
    widgets::FormField* m_currentField;
    NewPassphrase* m_new;
    QCheckBox* m_isKnown;
    widgets::PlainLabel* m_progress;
    QPushButton* m_change;
    QPushButton* m_later;
    QWidget* m_end;
    widgets::PlainLabel* m_left; ///< What it says of an old one that could not be wiped.
    widgets::PlainLabel* m_unsure; ///< What it says of a disk with a fault.
    QPushButton* m_goOn;
    async::JobHandle m_names;
};

} // namespace app::vault::keys
