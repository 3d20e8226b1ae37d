#pragma once

#include "core/report/ReportDocument.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace app::paper {

/// A mark on a page that is no text: a rule to write on, a rule between items, a box to tick.
struct Stroke
{
    QRectF rect; ///< Relative to its piece. Without height: a line.
    bool isFaint = false;
};

/// What stands together on a page: paragraphs laid out, and strokes. Coordinates in device pixels, from the top left of
/// the piece.
struct Piece
{
    struct Text
    {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        bool isFaint = false;
    };
    std::vector<Text> texts;
    std::vector<Stroke> strokes;
    qreal height = 0;
    qreal spaceBefore = 0; ///< Left out at the top of a page.
    bool staysWithNext = false; ///< A heading.
    int section = -1; ///< The section that begins here; -1 for none.
};

/// How much of the room to write by hand is kept.
enum class WritingRoom { Full, OneLine, None };

/// Lays a document out as pieces for one width. `scale` 1 is the normal size of letters.
class PieceMaker
{
public:
    PieceMaker(QPaintDevice& device, qreal width, qreal scale, WritingRoom room);

    std::vector<Piece> pieces(const core::report::ReportDocument& document);

private:
    struct Look
    {
        qreal points = 10.5;
        bool isBold = false;
        bool isFaint = false;
    };
    qreal px(qreal points) const;
    QFont font(const Look& look) const;
    /// Adds text at (x, piece.height) and grows the piece.
    void addText(Piece& piece, const QString& text, const Look& look, qreal x, qreal width);
    void addRows(Piece& piece, const std::vector<std::pair<QString, QString>>& rows, const Look& look,
                 qreal labelWidth);

    Piece piece(const core::report::Paragraph& paragraph);
    Piece piece(const core::report::Facts& facts);
    Piece piece(const core::report::Lines& lines);
    Piece piece(const core::report::DatedItem& item);
    Piece piece(const core::report::WritingSpace& space);

    QPaintDevice& m_device;
    qreal m_width;
    qreal m_scale;
    WritingRoom m_room;
    qreal m_pixelsPerPoint;
};

/// A run of lines of one piece on one page: a piece that is taller than a page is cut between its lines.
struct Placed
{
    size_t piece = 0;
    int page = 0;
    qreal y = 0; ///< Where the piece's top would be; may lie above the page for the rest of a cut piece.
    qreal from = 0; ///< Of the piece: drawn from here …
    qreal to = 0; ///< … up to here.
};

struct Pagination
{
    std::vector<Placed> placed;
    int pageCount = 1;
};

/// Puts pieces on pages of `height`; a heading goes with the first piece after it.
Pagination paginate(const std::vector<Piece>& pieces, qreal height);

/// True when the fonts of this machine have no shape for some letter: it would be drawn as an empty box.
bool hasUndrawable(const std::vector<Piece>& pieces);

/// Draws what is placed, from `origin` on.
void draw(QPainter& painter, const Piece& piece, const Placed& placed, QPointF origin);

} // namespace app::paper
