#pragma once

#include "app/viewer/ReaderProtocol.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <variant>

namespace app::reader {

/// A page of a PDF, drawn on white, RGBA8888.
struct RenderedPage
{
    QImage image;
    int pages = 0; ///< Of the document.
};

/// What was asked of a document.
struct PageQuestion
{
    quint32 page = 0; ///< From 0.
    QSize atMost; ///< Pixels. A page is drawn with 300 dots an inch at most.
    QByteArray content;
};

/// Draws one page as it would be printed, notes and filled-in forms included. Follows no link, runs no script, opens
/// nothing that is attached. NotReadable when there is no such page.
std::variant<RenderedPage, viewer::protocol::Reason> renderPage(const PageQuestion& question);

/// The words of one page as the body of Fields; empty when it has none.
std::variant<QByteArray, viewer::protocol::Reason> readPage(const PageQuestion& question);

/// Draws one page of our own, so that everything that is loaded late is loaded now.
bool warmUpPages();

} // namespace app::reader
