#pragma once

#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <QByteArray>

namespace app::paper {

/// How pages are made. A4 always.
struct PaperOptions
{
    /// Everything on one page: letters get smaller down to a floor, then there is less room to write, and only when
    /// that is not enough the document takes a second page.
    bool onePage = false;
    /// What a print queue shows of it; empty: the name of the program.
    QString jobName = {};
};

/// The document as a PDF: real text in Noto Sans and Noto Naskh Arabic, an item of a chronology kept on one page where
/// it fits, a footer, bookmarks for the sections, page labels, language and title.
///
/// The same document and options give the same bytes (on the same machine: fonts are part of the file). The file names
/// no person, program or machine, and no time but `madeAt`; its title is the document's. Foreign text is only ever
/// drawn; when this machine has no font for some letter, a line at the end says so. Blocking, about linear in the
/// number of items; needs a QGuiApplication (any platform) and may run on any thread.
///
/// Error: Internal, when the finished file holds anything active or attached (`security-design` 9.5), or cannot be
/// made.
core::base::Result<QByteArray> toPdf(const core::report::ReportDocument& document, const PaperOptions& options = {});

} // namespace app::paper
