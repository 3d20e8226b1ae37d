#pragma once

#include "app/paper/PdfPaper.h"
#include "app/paper/PrintPages.h"
#include "app/shell/PageContext.h"
#include "core/base/Error.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace app::shell {

class Page;
class PaperPreview;

/// What a page puts on paper: kept as a PDF inside the records, which leaves nothing behind and is offered first
/// (ux-spec SAFE-17); or looked at, then printed, or saved as a PDF outside. Says beforehand what these leave: once for
/// printers, each time for a PDF. Private entries are for the page to leave out.
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

    /// `page` lives longer.
    PaperCopies(const PageContext& context, Words words, Page* page);

    /// What the paper is about: what is kept of it is linked to these entries, and as private as they are.
    struct About
    {
        std::vector<core::domain::IncidentId> entries;
        bool isPrivate = false;
    };
    /// Asked when it is kept.
    void setAbout(std::function<About()> about) { m_about = std::move(about); }

    /// Keeps a PDF in the records, as a file of the case that stands under Evidence.
    void keepPdf(Make make, const paper::PaperOptions& options = {});
    /// Shows what will be on paper in place of the page; from there it is printed, kept or saved, or not.
    void print(Make make, const paper::PaperOptions& options = {});
    void savePdf(Make make, const paper::PaperOptions& options = {});

    void setPrinterChoice(paper::PrinterChoice choice) { m_choosePrinter = std::move(choice); }

Q_SIGNALS:
    void failed(const core::base::Error& error);
    /// In words.
    void printerRefused(const QString& sentence);

private:
    /// What is looked at. Printed as it is, whatever changes in the records meanwhile.
    struct Looked
    {
        core::report::ReportDocument document;
        paper::PaperOptions options;
    };
    struct Made;
    void draw(Make make, const paper::PaperOptions& options, int first);
    void show(Made made);
    void printLooked();
    PaperPreview* preview();

    const PageContext m_context; // NOLINT: it cannot be changed.
    const Words m_words; // NOLINT
    Page* m_page;
    PaperPreview* m_preview = nullptr; ///< Made when first wanted; a child of the page.
    std::shared_ptr<const Looked> m_looked;
    int m_asked = 0; ///< Counts what was asked for: an answer to an older question is not shown.
    std::function<About()> m_about;
    bool m_isKeeping = false;
    paper::PrinterChoice m_choosePrinter = paper::choosePrinter;
};

} // namespace app::shell
