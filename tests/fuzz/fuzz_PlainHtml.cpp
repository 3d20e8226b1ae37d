// Whatever calls itself HTML becomes words, and not many more than it had letters.

#include "app/reader/PlainHtml.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString html
        = QString::fromUtf8(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const QString words = app::reader::plainTextOfHtml(html);
    // A list of empty items says more than it had: two signs and a line end for each of "<li>".
    if (words.size() > 2 * html.size() + 8)
        std::abort();
    return 0;
}
