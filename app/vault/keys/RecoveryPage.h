#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/vault/OpenVault.h"

class QPushButton;

namespace app::widgets {
class FormField;
class PlainLabel;
class SecretField;
} // namespace app::widgets

namespace app::vault::keys {

class RecoverySheet;
class RecoveryWordsView;

/// New recovery words, for who skipped them or no longer trusts the old ones. Asks for the passphrase: whoever finds
/// the window open must not get words of their own. Words that are not checked yet are still there when the person
/// comes back; locking wipes them.
class RecoveryPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit RecoveryPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;

    RecoverySheet& sheet() { return *m_sheet; }

private:
    enum class State { Asking, Making, Words, Done };

    QWidget* question();
    QWidget* words();
    QWidget* end();
    void setState(State state);
    void showFound(const core::vault::VaultDescription& found);
    void make();
    void finish(core::base::Result<core::crypto::SecretBytes> made);
    void goOn();
    void showButtons();

    State m_state = State::Asking;
    QWidget* m_question;
    widgets::PlainLabel* m_found; ///< Whether there are words, and from when.
    widgets::SecretField* m_passphrase;
    widgets::FormField* m_field;
    widgets::PlainLabel* m_progress;
    QPushButton* m_make;
    QWidget* m_sheetArea;
    RecoveryWordsView* m_view;
    QPushButton* m_next;
    QPushButton* m_again;
    QWidget* m_end;
    QPushButton* m_goOn;
    RecoverySheet* m_sheet;
    async::JobHandle m_looking;
};

} // namespace app::vault::keys
