#include "core/evidence/ShortText.h"

namespace core::evidence {

namespace {

constexpr qsizetype longestBytes = 512;

} // namespace

QString shortened(const QString& text)
{
    // A UTF-16 unit takes at most three bytes, and at least one.
    QString beginning = text.left(longestBytes);
    while (!beginning.isEmpty() && (beginning.toUtf8().size() > longestBytes || beginning.back().isHighSurrogate()))
        beginning.chop(1);
    return beginning;
}

} // namespace core::evidence
