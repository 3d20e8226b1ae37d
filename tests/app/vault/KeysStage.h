#pragma once

#include "app/vault/keys/PassphrasePage.h"
#include "app/vault/keys/RecoveryPage.h"
#include "app/vault/keys/RecoverySheet.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "core/custody/VaultSession.h"
#include "core/vault/Passphrase.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QLineEdit>
#include <QPushButton>

namespace support {

// What the tests of the two pages about passphrase and recovery words share.

inline core::crypto::SecretBytes secretOf(QString text)
{
    return core::vault::passphraseFrom(text);
}

inline QString textOf(const core::crypto::SecretBytes& secret)
{
    const auto bytes = secret.view();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// Opens records with one or the other.
inline core::base::Result<std::shared_ptr<core::vault::UnlockedVault>> openWith(const QString& folder,
                                                                                const QString& secret, bool isWords,
                                                                                const core::base::Clock& clock)
{
    core::vault::UnlockRequest request;
    request.folder = folder;
    (isWords ? request.recoveryWords : request.passphrase) = secretOf(secret);
    core::base::JobContext job;
    return core::custody::openVault(std::move(request), clock, job);
}

/// Types into the passphrase field below a question.
inline bool typeSecret(const QWidget& page, const QString& question, const QString& text)
{
    auto* field = qobject_cast<app::widgets::SecretField*>(fieldNamed(page, question));
    if (!field)
        return false;
    field->line()->setFocus(Qt::OtherFocusReason);
    field->clear();
    QTest::keyClicks(field->line(), text);
    return true;
}

/// The eleven recovery words that can be seen; fewer when they cannot.
inline QStringList wordsShownOn(const QWidget& page)
{
    QStringList found;
    for (const auto* label : page.findChildren<app::widgets::PlainLabel*>())
        if (const auto parts = label->text().split(QStringLiteral(". "));
            label->isVisible() && parts.size() == 2 && parts[0].toInt() == found.size() + 1)
            found << parts[1];
    return found;
}

/// Types the words that are asked for; `wrong` in the place of each, when it is given. How many those were.
inline int answerWords(const QWidget& page, const QStringList& sheet, const QString& wrong = {})
{
    int answered = 0;
    for (auto* field : page.findChildren<app::widgets::FormField*>()) {
        auto* line = qobject_cast<QLineEdit*>(field->field());
        if (!line || !line->isVisible())
            continue;
        const int number = field->label().section(QLatin1Char(' '), 1).toInt();
        line->setText(wrong.isEmpty() ? sheet.value(number - 1).toUpper() : wrong);
        ++answered;
    }
    return answered;
}

/// Whether no field for a passphrase holds anything.
inline bool areSecretsEmpty(const QWidget& page)
{
    const auto fields = page.findChildren<app::widgets::SecretField*>();
    return std::ranges::all_of(fields, [](const auto* field) { return field->isEmpty(); });
}

/// What stands at the top of the page as wrong.
inline QString wrongOn(const QWidget& page)
{
    const auto* summary = page.findChild<app::widgets::ErrorSummary*>();
    return summary && summary->isVisible() ? plain(summary->text()) : QString();
}

} // namespace support
