#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/LockedView.h"
#include "app/vault/OpenFolder.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class FormField;
class PlainLabel;
class SecretField;
} // namespace app::widgets

namespace app::vault {

/// Asks for the passphrase, or the recovery words, and opens the records of one folder. Says nothing about what is
/// inside: no name, no date, no hint, no number of tries. From the third wrong try on there is a wait that grows.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        async::JobRunner& jobs;
        const core::base::Clock& clock;
        const settings::AppSettings& settings; ///< Only the keys.
    };
    UnlockForm(const QString& folder, const Parts& parts, QWidget* parent = nullptr);

    QWidget* firstFocus() const;
    QString folder() const { return m_folder; }

Q_SIGNALS:
    void opened(const app::shell::Opened& opened);
    void said(const QString& sentence);
    void anotherWanted(); ///< Open other records.
    void newWanted(); ///< Make new ones, in another place.

private:
    enum class Way { Passphrase, RecoveryWords };

    void setWay(Way way);
    void tryToOpen();
    void finish(core::base::Result<OpenedRecords> result);
    void refuse(const core::base::Error& error);
    void startWaiting(int seconds);
    void tick();
    void setBusy(bool isBusy);

    QString m_folder;
    async::JobRunner& m_jobs;
    const core::base::Clock& m_clock;
    Way m_way = Way::Passphrase;
    int m_wrongTries = 0; ///< Since the records were last opened, whoever tried.
    int m_secondsLeft = 0;
    bool m_isBusy = false;

    widgets::PlainLabel* m_reason;
    widgets::SecretField* m_secret;
    widgets::FormField* m_field;
    widgets::PlainLabel* m_progress;
    QPushButton* m_open;
    QPushButton* m_cancel;
    QPushButton* m_forgot;
    QPushButton* m_another;
    QPushButton* m_new;
    QTimer* m_wait;
    async::JobHandle m_opening;
};

} // namespace app::vault
