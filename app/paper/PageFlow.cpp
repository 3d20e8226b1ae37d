#include "app/paper/PageFlow.h"

#include "core/report/VisibleText.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QSet>
#include <QTextOption>

#include <algorithm>

namespace app::paper {

namespace {

namespace report = core::report;

const QColor c_ink(0x1B, 0x1B, 0x1B);
const QColor c_faintInk(0x4A, 0x4A, 0x4A);
const QColor c_rule(0x76, 0x76, 0x76);
const QColor c_faintRule(0xC8, 0xC8, 0xC8);

/// A line of text of a piece, in the piece's coordinates.
struct LineSpan
{
    qreal top = 0;
    qreal bottom = 0;
};

std::vector<LineSpan> linesOf(const Piece& piece)
{
    std::vector<LineSpan> lines;
    for (const auto& text : piece.texts) {
        for (int i = 0; i < text.layout->lineCount(); ++i) {
            const QTextLine line = text.layout->lineAt(i);
            lines.push_back({text.at.y() + line.y(), text.at.y() + line.y() + line.height()});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const LineSpan& a, const LineSpan& b) { return a.top < b.top; });
    return lines;
}

} // namespace

PieceMaker::PieceMaker(QPaintDevice& device, qreal width, qreal scale, WritingRoom room)
    : m_device(device)
    , m_width(width)
    , m_scale(scale)
    , m_room(room)
    , m_pixelsPerPoint(device.logicalDpiY() / 72.0)
{
}

qreal PieceMaker::px(qreal points) const
{
    return points * m_scale * m_pixelsPerPoint;
}

QFont PieceMaker::font(const Look& look) const
{
    // Chosen explicitly, in this order: a first family with Arabic letters of its own breaks Urdu words apart.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic")});
    font.setPointSizeF(look.points * m_scale);
    font.setWeight(look.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void PieceMaker::addText(Piece& piece, const QString& text, const Look& look, qreal x, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    // A layout per paragraph: each finds its own direction.
    for (const QString& paragraph : report::visibleText(text).split(QLatin1Char('\n'))) {
        const bool isRightToLeft = paragraph.isRightToLeft();
        auto layout = std::make_unique<QTextLayout>(paragraph, font(look), &m_device);
        layout->setTextOption(option);
        layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            // Text that runs from right to left starts at the right edge.
            line.setPosition(QPointF(isRightToLeft ? width - line.naturalTextWidth() : 0, y));
            y += line.height();
        }
        layout->endLayout();
        piece.texts.push_back({std::move(layout), QPointF(x, piece.height), look.isFaint});
        piece.height += y;
    }
}

void PieceMaker::addRows(Piece& piece, const std::vector<std::pair<QString, QString>>& rows, const Look& look,
                         qreal labelWidth)
{
    Look faint = look;
    faint.isFaint = true;
    faint.points = look.points - 1;
    const qreal gap = px(8);
    for (const auto& [label, value] : rows) {
        const qreal top = piece.height;
        const auto before = static_cast<std::ptrdiff_t>(piece.texts.size());
        addText(piece, value, look, labelWidth + gap, m_width - labelWidth - gap);
        const auto ofValue = static_cast<std::ptrdiff_t>(piece.texts.size()) - before;
        const qreal bottom = piece.height;
        // Both on one base line, whatever their size.
        const qreal ascent = piece.texts.back().layout->lineCount() > 0
            ? QFontMetricsF(font(look), &m_device).ascent() - QFontMetricsF(font(faint), &m_device).ascent()
            : 0;
        piece.height = top + ascent;
        addText(piece, label, faint, 0, labelWidth);
        // Whoever hears the page hears what a value is first.
        std::rotate(piece.texts.begin() + before, piece.texts.begin() + before + ofValue, piece.texts.end());
        piece.height = std::max(bottom, piece.height) + px(1.5);
    }
}

Piece PieceMaker::piece(const report::Paragraph& paragraph)
{
    Piece piece;
    Look look;
    qreal indent = 0;
    piece.spaceBefore = px(5);
    switch (paragraph.style) {
    case report::Paragraph::Style::Body:
        break;
    case report::Paragraph::Style::Lead:
        look = {12.5, true, false};
        break;
    case report::Paragraph::Style::Small:
        look = {9, false, true};
        break;
    case report::Paragraph::Style::Quote:
        indent = px(12);
        break;
    }
    addText(piece, paragraph.text, look, indent, m_width - indent);
    return piece;
}

Piece PieceMaker::piece(const report::Facts& facts)
{
    Piece piece;
    piece.spaceBefore = px(4);
    addRows(piece, facts.rows, {}, m_width * 0.22);
    return piece;
}

Piece PieceMaker::piece(const report::Lines& lines)
{
    Piece piece;
    piece.spaceBefore = px(4);
    const qreal indent = px(16);
    int number = 0;
    for (const QString& item : lines.items) {
        const qreal top = piece.height;
        const QFontMetricsF metrics(font({}), &m_device);
        if (lines.style == report::Lines::Style::TickBoxes) {
            const qreal side = metrics.capHeight();
            piece.strokes.push_back({QRectF(0, top + metrics.ascent() - side, side, side), false});
        } else {
            const QString mark = lines.style == report::Lines::Style::Numbers ? QStringLiteral("%1.").arg(++number)
                                                                              : QStringLiteral("\u2022");
            addText(piece, mark, {}, 0, indent);
            piece.height = top;
        }
        addText(piece, item, {}, indent, m_width - indent);
        piece.height += px(2);
    }
    return piece;
}

Piece PieceMaker::piece(const report::DatedItem& item)
{
    Piece piece;
    piece.spaceBefore = px(7);
    piece.strokes.push_back({QRectF(0, 0, m_width, 0), true});
    piece.height = px(4);
    addText(piece, item.when, {10.5, true, false}, 0, m_width);
    if (!item.title.isEmpty())
        addText(piece, item.title, {10.5, true, false}, 0, m_width);
    if (!item.text.isEmpty())
        addText(piece, item.text, {}, 0, m_width);
    piece.height += px(2);
    addRows(piece, item.rows, {9.5, false, false}, m_width * 0.22);
    return piece;
}

Piece PieceMaker::piece(const report::WritingSpace& space)
{
    Piece piece;
    if (m_room == WritingRoom::None)
        return piece;
    piece.spaceBefore = px(4);
    const qreal lineHeight = px(m_room == WritingRoom::Full ? 19 : 15);
    const QFontMetricsF metrics(font({}), &m_device);
    const qreal labelWidth = std::min(metrics.horizontalAdvance(space.label) + px(8), m_width / 2);
    piece.height = lineHeight - metrics.height();
    addText(piece, space.label, {}, 0, labelWidth);
    piece.height = lineHeight;
    piece.strokes.push_back({QRectF(labelWidth, lineHeight, m_width - labelWidth, 0), false});
    for (int line = 1; m_room == WritingRoom::Full && line < space.lines; ++line) {
        piece.height += lineHeight;
        piece.strokes.push_back({QRectF(0, piece.height, m_width, 0), false});
    }
    return piece;
}

std::vector<Piece> PieceMaker::pieces(const report::ReportDocument& document)
{
    std::vector<Piece> pieces;
    Piece title;
    addText(title, document.title, {19, true, false}, 0, m_width);
    if (!document.subtitle.isEmpty())
        addText(title, document.subtitle, {9, false, true}, 0, m_width);
    pieces.push_back(std::move(title));

    int section = 0;
    for (const auto& each : document.sections) {
        bool isFirst = true;
        if (!each.heading.isEmpty()) {
            Piece heading;
            addText(heading, each.heading, {13, true, false}, 0, m_width);
            heading.spaceBefore = px(13);
            heading.staysWithNext = !each.blocks.empty();
            heading.section = section;
            pieces.push_back(std::move(heading));
            isFirst = false;
        }
        for (const auto& block : each.blocks) {
            pieces.push_back(std::visit([this](const auto& one) { return piece(one); }, block));
            if (isFirst)
                pieces.back().section = section;
            isFirst = false;
        }
        ++section;
    }
    return pieces;
}

Pagination paginate(const std::vector<Piece>& pieces, qreal height)
{
    Pagination result;
    int page = 0;
    qreal y = 0;
    const auto nextPage = [&] {
        ++page;
        y = 0;
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        // What must stand on the same page: headings together with the piece that they belong to, or with its first
        // lines when it is taller than what is left of a page.
        qreal together = piece.height;
        for (size_t next = i; pieces[next].staysWithNext && next + 1 < pieces.size(); ++next) {
            const Piece& following = pieces[next + 1];
            const bool isTall = together + following.spaceBefore + following.height > height;
            together += following.spaceBefore + (isTall ? std::min(following.height, height * 0.15) : following.height);
        }
        const qreal space = y > 0 ? piece.spaceBefore : 0;
        if (y > 0 && together <= height && y + space + together > height)
            nextPage();
        else
            y += space;

        if (piece.height <= height - y) {
            result.placed.push_back({i, page, y, 0, piece.height});
            y += piece.height;
            continue;
        }
        // Taller than a page: cut between its lines.
        const auto lines = linesOf(piece);
        qreal from = 0;
        for (size_t line = 0; line < lines.size();) {
            size_t end = line;
            while (end < lines.size() && lines[end].bottom - from <= height - y)
                ++end;
            if (end == line && y > 0) {
                nextPage();
                continue;
            }
            end = std::max(end, line + 1);
            const qreal to = end < lines.size() ? lines[end].top : piece.height;
            result.placed.push_back({i, page, y - from, from, to});
            line = end;
            if (line < lines.size()) {
                from = to;
                nextPage();
            } else {
                y += to - from;
            }
        }
    }
    result.pageCount = page + 1;
    return result;
}

bool hasUndrawable(const std::vector<Piece>& pieces)
{
    QSet<char32_t> seen;
    for (const Piece& piece : pieces) {
        for (const auto& text : piece.texts) {
            const QFontMetricsF metrics(text.layout->font());
            for (const char32_t letter : text.layout->text().toUcs4()) {
                const QChar::Category category = QChar::category(letter);
                const bool isDrawn = category != QChar::Other_Control && category != QChar::Other_Format
                    && !QChar::isSpace(letter)
                    && (letter < 0xFE00 || letter > 0xFE0F); // Variation selectors have no shape of their own.
                if (!isDrawn || seen.contains(letter))
                    continue;
                if (!metrics.inFontUcs4(letter))
                    return true;
                seen.insert(letter);
            }
        }
    }
    return false;
}

void draw(QPainter& painter, const Piece& piece, const Placed& placed, QPointF origin)
{
    const QPointF at = origin + QPointF(0, placed.y);
    const qreal thin = painter.device()->logicalDpiY() / 72.0 * 0.6;
    for (const Stroke& stroke : piece.strokes) {
        if (stroke.rect.top() < placed.from || stroke.rect.top() > placed.to)
            continue;
        painter.setPen(QPen(stroke.isFaint ? c_faintRule : c_rule, thin));
        const QRectF rect = stroke.rect.translated(at);
        if (rect.height() > 0)
            painter.drawRect(rect);
        else
            painter.drawLine(rect.topLeft(), rect.topRight());
    }
    for (const auto& text : piece.texts) {
        painter.setPen(text.isFaint ? c_faintInk : c_ink);
        for (int i = 0; i < text.layout->lineCount(); ++i) {
            const QTextLine line = text.layout->lineAt(i);
            const qreal top = text.at.y() + line.y();
            if (top >= placed.from && top < placed.to)
                line.draw(&painter, at + text.at);
        }
    }
}

} // namespace app::paper
