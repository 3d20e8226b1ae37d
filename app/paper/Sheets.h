#pragma once

#include "app/paper/PdfPaper.h"
#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <QImage>
#include <QString>

#include <vector>

namespace app::paper {

/// One sheet of paper before it is printed: what it looks like, and what stands on it for who cannot look at it.
struct Sheet
{
    QImage picture; ///< All of an A4 sheet, grey.
    QString words; ///< A line for each paragraph.
};

/// Some sheets of a document.
struct Sheets
{
    int count = 0; ///< Of the whole document.
    int first = 0; ///< Which one `drawn` begins with; from 0.
    std::vector<Sheet> drawn;
};

/// Draws at most `most` sheets of a document from `first` on, laid out as toPdf() would. Blocking, about linear in the
/// size of the document and in `most`; any thread. Error: Canceled.
core::base::Result<Sheets> drawSheets(const core::report::ReportDocument& document, const PaperOptions& options,
                                      int first, int most, core::base::JobContext& job);

} // namespace app::paper
