#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace support {

/// A PDF with one page for each colour, A5 upright; each is filled with it. Needs no font.
inline QByteArray colouredPages(const QList<QColor>& colours)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    for (qsizetype page = 0; page < colours.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), colours.at(page));
    }
    painter.end();
    return out;
}

/// A PDF of these objects, numbered from 1, the first of which is the catalogue. What stands in them is up to the test.
inline QByteArray pdfOf(const QList<QByteArray>& objects)
{
    QByteArray document("%PDF-1.7\n");
    QByteArray table("xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(document.size()).rightJustified(10, '0') + " 00000 n \n";
        document += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    return document + table + "trailer<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n"
        + QByteArray::number(document.size()) + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray& content, const QByteArray& more = {})
{
    return "<</Length " + QByteArray::number(content.size()) + more + ">>stream\n" + content + "\nendstream";
}

/// One page with these words on it, in a font that the file does not bring along.
inline QByteArray pageWithWords(const QByteArray& words, const QByteArray& pageMore = {},
                                const QByteArray& catalogueMore = {})
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R" + catalogueMore + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R"
                  "/Resources<</Font<</F1 5 0 R>>>>"
                      + pageMore + ">>",
                  streamOf("BT /F1 24 Tf 40 100 Td (" + words + ") Tj ET"),
                  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"});
}

} // namespace support
