#include "app/paper/PrintPages.h"

#include "app/paper/PageDrawing.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace app::paper {

namespace {

/// More than paper shows, and less to spool than the 1,200 of QPrinter::HighResolution.
constexpr int printerDots = 600;

} // namespace

std::shared_ptr<QPrinter> choosePrinter(QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), parent);
    // All of it, always: pages are made for the paper that is chosen, so nobody knows their numbers before.
    // No print to a file: "Save as PDF" says what that means, and leaves no trace of where.
    dialog.setOptions(QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

core::base::Result<void> print(const core::report::ReportDocument& document, QPrinter& printer,
                               const PaperOptions& options)
{
    printer.setDocName(options.jobName.isEmpty() ? QCoreApplication::applicationName() : options.jobName);
    printer.setCreator(QString());
    printer.setResolution(printerDots);
    if (!drawPages(printer, document, options))
        return core::base::Error{core::base::ErrorCode::Io, QStringLiteral("the printer did not take the pages"), {}};
    return {};
}

} // namespace app::paper
