#pragma once

#include "app/paper/PdfPaper.h"
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace app::paper {

// How a page prints: shell::PaperCopies warns, lets a printer be chosen, then prints in a job. Printers and print
// queues keep copies; so a page that prints offers a PDF, too.

/// Lets the person choose a printer, paper and copies; nothing after Cancel. Blocks. GUI thread.
std::shared_ptr<QPrinter> choosePrinter(QWidget* parent);
/// The same as a value, so that a test can give a printer without a person.
using PrinterChoice = std::function<std::shared_ptr<QPrinter>(QWidget* parent)>;

/// Puts the document on the paper that was chosen, as toPdf() would. The job has the name of the product, or that of
/// the options, and nothing of the document: queues show it. Blocking; any thread. Error: Io, when the printer refused.
core::base::Result<void> print(const core::report::ReportDocument& document, QPrinter& printer,
                               const PaperOptions& options = {});

} // namespace app::paper
