#pragma once

#include "app/paper/PdfPaper.h"
#include "app/paper/PrintPages.h"
#include "app/shell/PageContext.h"
#include "core/base/Error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace app::shell {

/// What a page puts on paper: printed, or saved as a PDF outside the records. Says beforehand what either leaves
/// behind: once for printers, each time for a PDF. Private entries are for the page to leave out.
class PaperCopies final : public QObject
{
    Q_OBJECT

public:
    /// Sentences about what it is, such as "Print the call sheet?".
    struct Words
    {
        QString printQuestion;
        QString printing; ///< While it goes on.
        QString printed;
        QString saveQuestion;
        QString savePrompt; ///< Above the choice of a place.
        QString saving;
        QString saved;
        QString fileName; ///< Offered; says nothing of what is in it.
    };
    /// Makes the document on a thread of its own.
    using Make
        = std::function<core::base::Result<core::report::ReportDocument>(const core::vault::UnlockedVault& vault)>;

    PaperCopies(const PageContext& context, Words words, QWidget* page);

    void print(Make make, paper::PaperOptions options = {});
    void savePdf(Make make, paper::PaperOptions options = {});

    void setPrinterChoice(paper::PrinterChoice choice) { m_choosePrinter = std::move(choice); }

Q_SIGNALS:
    void failed(const core::base::Error& error);
    /// In words.
    void printerRefused(const QString& sentence);

private:
    const PageContext m_context; // NOLINT: it cannot be changed.
    const Words m_words; // NOLINT
    QWidget* m_page;
    paper::PrinterChoice m_choosePrinter = paper::choosePrinter;
};

} // namespace app::shell
