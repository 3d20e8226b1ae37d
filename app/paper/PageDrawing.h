#pragma once

#include "app/paper/PdfFile.h"
#include "app/paper/PdfPaper.h"

#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace app::paper {

/// Draws a document on the pages of a device, which has its size and its resolution: a file, or a printer. Sets the
/// margins. Where each section begins; nothing when the device refused. Any thread.
std::optional<std::vector<PdfBookmark>> drawPages(QPagedPaintDevice& device,
                                                  const core::report::ReportDocument& document,
                                                  const PaperOptions& options);

} // namespace app::paper
