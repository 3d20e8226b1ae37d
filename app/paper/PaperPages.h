#pragma once

#include "app/paper/PageFlow.h"
#include "app/paper/PdfPaper.h"
#include "core/report/ReportDocument.h"

#include <QSizeF>

namespace app::paper {

/// A document laid out on sheets of one size, to be drawn sheet by sheet: into a file, on a printer, or on the screen
/// before either. Any thread, one at a time. Pages count from 0.
class PaperPages
{
public:
    /// The margin on each side of a sheet, in millimetres.
    static constexpr qreal marginMm = 18;

    /// Lays it out for a sheet whose room within the margins is `room`, in pixels of `device`. Only the resolution of
    /// the device counts, and only now.
    PaperPages(QPaintDevice& device, QSizeF room, core::report::ReportDocument document, const PaperOptions& options);

    int count() const { return m_pages.pageCount; }
    /// Draws one sheet from the top left of its room on. The painter's device has the resolution of the one above.
    void draw(QPainter& painter, int page) const;
    /// What stands on one sheet, a line for each paragraph, in the order in which it is read; with its footer.
    QString words(int page) const;
    /// The heading of each section, and the sheet on which the section begins.
    struct Heading
    {
        QString words;
        int page = 0;
    };
    std::vector<Heading> headings() const;

private:
    /// Lays out m_document anew.
    void flow(QPaintDevice& device, const PaperOptions& options);
    QString footer(int page) const;

    core::report::ReportDocument m_document;
    QSizeF m_room;
    qreal m_footerRoom;
    std::vector<Piece> m_pieces;
    Pagination m_pages;
};

} // namespace app::paper
