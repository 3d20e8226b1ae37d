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

/// What stands at the top of the page as wrong.
inline QString wrongOn(const QWidget& page)
{
    const auto* summary = page.findChild<app::widgets::ErrorSummary*>();
    return summary && summary->isVisible() ? plain(summary->text()) : QString();
}

} // namespace support
