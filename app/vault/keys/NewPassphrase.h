#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QGroupBox;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTimer;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class FormField;
class PlainLabel;
class SecretField;
} // namespace app::widgets

namespace app::vault::keys {

/// A new passphrase: random words that are typed once to make sure, or one's own. Paste allowed, no rules but that it
/// is hard to guess. What is typed stays in its fields until it is taken or cleared.
class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    /// How often somebody types a passphrase of their own. The words on offer stand there to read: once is enough.
    enum class Own { Once, Twice };

    NewPassphrase(const settings::AppSettings& settings, Own own, QWidget* parent = nullptr);

    /// Words that others might try: only to test with.
    void setKnownWords(const QStringList& words);
    /// The words on offer; none before offerWords().
    QString offered() const { return m_offered; }
    void offerWords();

    /// What is wrong with it, and where; nothing when it will do. Shown beside the field too.
    struct Fault
    {
        QString sentence;
        QWidget* field = nullptr;
    };
    std::optional<Fault> check();
    /// Something else that is wrong with it.
    Fault fault(const QString& sentence);

    /// As UTF-8 of its NFC form. Stays in the field.
    core::base::Result<core::crypto::SecretBytes> copy() const;
    /// The same, and empties the fields. The words on offer stay: somebody may have written them down.
    core::base::Result<core::crypto::SecretBytes> take();
    /// Empties the fields, and forgets the words on offer.
    void clear();
    /// Goes on with what was typed in another one, which is left without it.
    void takeOver(NewPassphrase& before);

Q_SIGNALS:
    /// One sentence for the status line.
    void said(const QString& sentence);
    /// Enter in the last field.
    void submitted();
    /// A choice was changed: what was said to be wrong is no longer true.
    void begun();

private:
    bool isOffered() const;
    QGroupBox* choices();
    void showChoice();
    void rate();
    QString problem() const;

    Own m_own;
    QStringList m_knownWords;
    QString m_offered;
    std::array<QRadioButton*, 2> m_choices{};
    widgets::PlainLabel* m_words;
    QPushButton* m_different;
    widgets::SecretField* m_secret;
    widgets::FormField* m_field;
    widgets::SecretField* m_again;
    widgets::FormField* m_againField;
    widgets::PlainLabel* m_strength;
    QProgressBar* m_bar;
    widgets::PlainLabel* m_keyboard;
    QTimer* m_pause; ///< Strength is spoken when typing pauses.
    bool m_capsLock = false;
};

} // namespace app::vault::keys
