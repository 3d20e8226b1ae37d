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
/// the window open must not get words of their own. Whoever came in with the old words has none that they know, and
/// chooses one first: until then their paper is the only way in.
///
/// The old words work until the new ones are checked. Words that are not checked yet are still there when the person
/// comes back; locking takes them off the page, and the old ones go on working.
class RecoveryPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit RecoveryPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    void keepDrafts() override;
    bool canBeRebuilt() const override { return m_state == State::Asking || m_state == State::Done; }

    RecoverySheet& sheet() { return *m_sheet; }

private:
    enum class State { Asking, Making, Words, Ending, Done };

    QWidget* question();
    QWidget* passphraseFirst();
    QWidget* words();
    QWidget* end();
    void setState(State state);
    void showFound(const core::vault::VaultDescription& found);
    void make();
    void finish(core::base::Result<core::crypto::SecretBytes> made);
    /// The person is on another page: said in the status line, with nothing left in the field.
    void tellElsewhere(const core::base::Error& error);
    void goOn();
    /// The new words were checked: the older ones open nothing from now on.
    void endOlder();
    /// True: and the disk has confirmed it.
    void finishEnding(const core::base::Result<bool>& ended);
    void showButtons();

    State m_state = State::Asking;
    QWidget* m_question;
    widgets::PlainLabel* m_found; ///< Whether there are words, and from when.
    QPushButton* m_choose; ///< To a new passphrase.
    QWidget* m_first; ///< What it says to who has no passphrase.
    widgets::SecretField* m_passphrase;
    widgets::FormField* m_field;
    widgets::PlainLabel* m_progress;
    QPushButton* m_make;
    QWidget* m_sheetArea;
    RecoveryWordsView* m_view;
    widgets::PlainLabel* m_older; ///< What it says of the words of before.
    QPushButton* m_next;
    QPushButton* m_again;
    QWidget* m_end;
    widgets::PlainLabel* m_tearUp;
    widgets::PlainLabel* m_keepBoth;
    QPushButton* m_goOn;
    RecoverySheet* m_sheet;
    async::JobHandle m_looking;
};

} // namespace app::vault::keys
