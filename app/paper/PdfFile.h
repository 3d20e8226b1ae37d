#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace app::paper {

// The only part that speaks to libqpdf. Standard types alone and no exception cross this border: the headers of qpdf 11
// do not compile as C++20 with every compiler, so this part is C++17. All text is UTF-8.

/// Where a reader can jump to. Pages count from 0.
struct PdfBookmark
{
    std::string title;
    int page = 0;
};

/// What a finished file says about itself, and all that it says.
struct PdfProperties
{
    std::string title;
    std::string language; ///< "en-GB".
    std::string madeAt; ///< As PDF writes a date: "D:20261122120000Z".
    std::vector<PdfBookmark> bookmarks;
};

/// The same pages with these properties in place of whatever the file said before; with page labels, and an identifier
/// that depends on the content alone. Nothing when qpdf cannot read or write it.
std::optional<std::string> finishPdf(const char* pdf, std::size_t size, const PdfProperties& properties);

/// What was found in a PDF that must be passive.
struct PdfVerdict
{
    bool isReadable = false; ///< Without any repair.
    std::string activePart; ///< The first active key or action, "/JavaScript"; empty when there is none.
};
PdfVerdict findActivePart(const char* pdf, std::size_t size);

} // namespace app::paper
