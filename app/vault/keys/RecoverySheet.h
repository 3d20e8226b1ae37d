#pragma once

#include "app/async/JobRunner.h"
#include "app/paper/PrintPages.h"
#include "core/crypto/SecretBytes.h"
#include "core/report/ReportDocument.h"

#include <QObject>

namespace core::base {
class Clock;
}
namespace app::shell {
class Prompts;
}

namespace app::vault::keys {

/// The sheet of recovery words: a title, the day, the words with their numbers, and where to keep the paper. It names
/// neither the program nor what the words are for (ux-spec SAFE-18). In the language of the window, whose code is
/// `language`. GUI thread.
core::report::ReportDocument recoverySheet(const core::crypto::SecretBytes& words, core::base::Timestamp now,
                                           const QString& language);

/// Puts that sheet on a printer, after a warning each time: what a print queue keeps opens the records. There is no way
/// to save it as a file.
class RecoverySheet final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        async::JobRunner& jobs;
        shell::Prompts& prompts;
        const core::base::Clock& clock;
        QString language; ///< The code of that of the window.
    };
    RecoverySheet(const Parts& parts, QWidget* page);

    /// Asks, lets a printer be chosen, prints. Blocks while it asks.
    void print(const core::crypto::SecretBytes& words);

    void setPrinterChoice(paper::PrinterChoice choice) { m_choosePrinter = std::move(choice); }

Q_SIGNALS:
    /// For the status line: how it went.
    void said(const QString& sentence);
    /// It did not come onto paper; in words.
    void failed(const QString& sentence);

private:
    const Parts m_parts; // NOLINT: it cannot be changed.
    QWidget* m_page;
    paper::PrinterChoice m_choosePrinter = paper::choosePrinter;
    async::JobHandle m_printing;
};

} // namespace app::vault::keys
