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
/// a wrong passphrase, by Stop or by a fault. Fields are emptied when the page is left.
class PassphrasePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PassphrasePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;

    /// For tests: a key derivation that is quicker than the tuned one.
    void setCost(core::vault::KdfCost cost) { m_cost = cost; }
    QString offered() const;

private:
    enum class State { Asking, Changing, Done };

    QWidget* form();
    QWidget* costs();
    QWidget* end();
    void setState(State state);
    void change();
    void finish(const core::base::Result<void>& changed);

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
    QPushButton* m_goOn;
    async::JobHandle m_names;
};

} // namespace app::vault::keys
