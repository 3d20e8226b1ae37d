#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace app::widgets {

class SecretLine;

/// A field for a passphrase with its Show button. Nothing of what is typed is kept in a QString.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    bool isEmpty() const;
    /// What is typed, as UTF-8 of its NFC form; empties the field, so that it gives a value only once.
    core::base::Result<core::crypto::SecretBytes> take();
    /// The same, and leaves it in the field.
    core::base::Result<core::crypto::SecretBytes> copy() const;
    /// What is typed so far, as typed: UTF-8, valid until the next key.
    std::span<const std::byte> view() const;
    /// Whether what is typed is this text.
    bool equals(const QString& text) const;
    /// Empties the field and hides the text.
    void clear();

    /// The keys of Show; Alt+S until it is said.
    void setShowKeys(const QKeySequence& keys);
    /// What Show and Hide are called aloud, where a page has more than one such field. Each begins with the word on the
    /// button.
    void setShowNames(const QString& show, const QString& hide);

    SecretLine* line() const { return m_line; }
    QPushButton* showButton() const { return m_show; }

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter.

private:
    void refreshShow();

    SecretLine* m_line;
    QPushButton* m_show;
    QKeySequence m_showKeys;
    QString m_showName;
    QString m_hideName;
};

} // namespace app::widgets
