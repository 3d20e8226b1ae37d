#include "app/paper/PaperPages.h"

#include "core/report/VisibleText.h"

#include <QPaintDevice>
#include <QPainter>

#include <utility>

namespace app::paper {

namespace {

constexpr qreal footerPoints = 8.5;
const QColor footerInk(0x4A, 0x4A, 0x4A);

/// Sizes tried for one page, largest first; the last is 8 points for body text.
constexpr qreal onePageScales[] = {1.3, 1.24, 1.18, 1.12, 1.06, 1.0, 0.95, 0.9, 0.85, 0.8, 0.762};

QFont footerFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic")});
    font.setPointSizeF(footerPoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A word about letters that this machine cannot draw.
core::report::Section noteOnLetters()
{
    return {{},
            {core::report::Paragraph{
                QStringLiteral("Some letters cannot be shown in this copy: this computer has no font for "
                               "them. They show as boxes. They are whole in the records."),
                core::report::Paragraph::Style::Small,
                {}}}};
}

} // namespace

PaperPages::PaperPages(QPaintDevice& device, QSizeF room, core::report::ReportDocument document,
                       const PaperOptions& options)
    : m_document(std::move(document))
    , m_room(room)
    , m_footerRoom(footerPoints * 2.4 * device.logicalDpiY() / 72.0)
{
    flow(device, options);
    if (hasUndrawable(m_pieces)) {
        m_document.sections.push_back(noteOnLetters());
        flow(device, options);
    }
}

void PaperPages::flow(QPaintDevice& device, const PaperOptions& options)
{
    const auto attempt = [&](qreal scale, WritingRoom writing) {
        m_pieces = PieceMaker(device, m_room.width(), scale, writing).pieces(m_document);
        m_pages = paginate(m_pieces, m_room.height() - m_footerRoom);
        return m_pages.pageCount == 1;
    };
    if (options.onePage) {
        for (const qreal scale : onePageScales)
            if (attempt(scale, WritingRoom::Full))
                return;
        const qreal floor = std::end(onePageScales)[-1];
        for (const WritingRoom writing : {WritingRoom::OneLine, WritingRoom::None})
            if (attempt(floor, writing))
                return;
    }
    attempt(1, WritingRoom::Full);
}

QString PaperPages::footer(int page) const
{
    return m_document.pageFooter.isEmpty() ? QString() : m_document.pageFooter.arg(page + 1).arg(count());
}

void PaperPages::draw(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages.placed)
        if (placed.page == page)
            paper::draw(painter, m_pieces.at(placed.piece), placed, QPointF(0, 0));
    if (m_document.pageFooter.isEmpty())
        return;
    painter.setFont(footerFont());
    painter.setPen(footerInk);
    const QRectF strip(0, m_room.height() - m_footerRoom, m_room.width(), m_footerRoom);
    painter.drawText(strip, Qt::AlignLeft | Qt::AlignBottom, core::report::visibleText(m_document.title));
    painter.drawText(strip, Qt::AlignRight | Qt::AlignBottom, footer(page));
}

QString PaperPages::words(int page) const
{
    QStringList paragraphs;
    for (const Placed& placed : m_pages.placed) {
        if (placed.page != page)
            continue;
        for (const Piece::Text& text : m_pieces.at(placed.piece).texts) {
            QString paragraph;
            for (int i = 0; i < text.layout->lineCount(); ++i) {
                const QTextLine line = text.layout->lineAt(i);
                const qreal top = text.at.y() + line.y();
                if (top >= placed.from && top < placed.to)
                    paragraph += text.layout->text().mid(line.textStart(), line.textLength());
            }
            if (!paragraph.trimmed().isEmpty())
                paragraphs += paragraph.trimmed();
        }
    }
    if (const QString last = footer(page); !last.isEmpty())
        paragraphs += last;
    return paragraphs.join(QLatin1Char('\n'));
}

std::vector<PaperPages::Heading> PaperPages::headings() const
{
    std::vector<Heading> all;
    for (const Placed& placed : m_pages.placed) {
        const int section = m_pieces.at(placed.piece).section;
        if (section < 0 || section >= int(m_document.sections.size()) || placed.from > 0)
            continue;
        if (const QString& heading = m_document.sections.at(static_cast<size_t>(section)).heading; !heading.isEmpty())
            all.push_back({core::report::visibleText(heading), placed.page});
    }
    return all;
}

} // namespace app::paper
