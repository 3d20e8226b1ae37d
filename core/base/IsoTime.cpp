#include "core/base/IsoTime.h"

namespace core::base {

namespace {

/// Walks over a text from its start. Every step gives nothing, and moves nowhere, when the text has something else.
class IsoCursor
{
public:
    explicit IsoCursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }

    bool skip(QStringView anyOf)
    {
        if (atEnd() || !anyOf.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> digits(int count)
    {
        if (m_text.size() - m_at < count)
            return std::nullopt;
        int value = 0;
        for (const QChar c : m_text.sliced(m_at, count)) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_at += count;
        return value;
    }

    bool isNegative() const { return !atEnd() && m_text[m_at] == u'-'; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// The digits after the point: at least one, cut to milliseconds.
std::optional<int> readFraction(IsoCursor& cursor)
{
    int msecs = 0;
    int count = 0;
    for (int scale = 100; const auto digit = cursor.digits(1); scale /= 10, ++count)
        msecs += *digit * scale;
    return count > 0 ? std::optional(msecs) : std::nullopt;
}

std::optional<QTime> readTimeOfDay(IsoCursor& cursor)
{
    const auto hour = cursor.digits(2);
    if (!hour || !cursor.skip(u":"))
        return std::nullopt;
    const auto minute = cursor.digits(2);
    if (!minute)
        return std::nullopt;
    if (!cursor.skip(u":"))
        return QTime(*hour, *minute);
    const auto second = cursor.digits(2);
    if (!second)
        return std::nullopt;
    std::optional<int> msecs = 0;
    if (cursor.skip(u"."))
        msecs = readFraction(cursor);
    if (!msecs)
        return std::nullopt;
    return QTime(*hour, *minute, *second, *msecs);
}

/// Seconds east of UTC; 24 hours when the minutes are impossible, which exists() refuses.
std::optional<int> readOffset(IsoCursor& cursor)
{
    if (cursor.skip(u"Zz"))
        return 0;
    const int sign = cursor.isNegative() ? -1 : 1;
    if (!cursor.skip(u"+-"))
        return std::nullopt;
    const auto hours = cursor.digits(2);
    cursor.skip(u":");
    const auto minutes = cursor.digits(2);
    if (!hours || !minutes)
        return std::nullopt;
    return sign * (*minutes < 60 ? *hours * 3600 + *minutes * 60 : 24 * 3600);
}

} // namespace

bool IsoTime::exists() const
{
    return date().isValid() && (!time || time->isValid()) && (!offsetSeconds || qAbs(*offsetSeconds) < 24 * 3600);
}

std::optional<IsoTime> parseIsoTime(const QString& text)
{
    IsoCursor cursor(text);
    IsoTime result;
    const auto year = cursor.digits(4);
    if (!year || !cursor.skip(u"-"))
        return std::nullopt;
    const auto month = cursor.digits(2);
    if (!month)
        return std::nullopt;
    result.year = *year;
    result.month = *month;
    if (cursor.atEnd())
        return result;
    if (!cursor.skip(u"-"))
        return std::nullopt;
    result.day = cursor.digits(2);
    if (!result.day)
        return std::nullopt;
    if (cursor.atEnd())
        return result;
    if (!cursor.skip(u"Tt "))
        return std::nullopt;
    result.time = readTimeOfDay(cursor);
    if (!result.time)
        return std::nullopt;
    if (cursor.atEnd())
        return result;
    result.offsetSeconds = readOffset(cursor);
    if (!result.offsetSeconds || !cursor.atEnd())
        return std::nullopt;
    return result;
}

} // namespace core::base
