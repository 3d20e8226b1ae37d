#include "core/custody/LogBody.h"

#include <algorithm>
#include <optional>

namespace core::custody {

namespace {

base::Error damaged(const char* why)
{
    return {base::ErrorCode::Damaged, QString::fromLatin1(why), {}};
}

bool isFactName(const QByteArray& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isLowerHex(const QByteArray& text, qsizetype digits)
{
    return text.size() == digits
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

int upperHexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The inverse of escapeLogValue(); nothing for bytes it would not have written.
std::optional<QString> unescape(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = upperHexDigit(text[i + 1]);
        const int low = upperHexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QString value = QString::fromUtf8(bytes);
    if (escapeLogValue(value) != text)
        return std::nullopt;
    return value;
}

/// Reads "key: value" lines one after the other.
class Lines
{
public:
    explicit Lines(const QByteArray& text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool nextIs(const char* key) const { return m_text.mid(m_at).startsWith(QByteArray(key) + ": "); }
    /// The raw value of the next line if it has this key.
    std::optional<QByteArray> take(const QByteArray& key)
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0 || !QByteArrayView(m_text).sliced(m_at).startsWith(key + ": "))
            return std::nullopt;
        const qsizetype from = m_at + key.size() + 2;
        const QByteArray value = m_text.mid(from, end - from);
        m_at = end + 1;
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    /// The name of the next fact, if the next line is one.
    QByteArray factName() const
    {
        const QByteArray rest = m_text.mid(m_at);
        if (!rest.startsWith("fact."))
            return {};
        const qsizetype colon = rest.indexOf(':');
        return colon < 0 ? QByteArray() : rest.mid(5, colon - 5);
    }

private:
    const QByteArray& m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray escapeLogValue(const QString& value)
{
    constexpr const char* digits = "0123456789ABCDEF";
    QByteArray escaped;
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte <= 0x7e && c != '%') {
            escaped += c;
        } else {
            escaped += '%';
            escaped += digits[byte >> 4];
            escaped += digits[byte & 15];
        }
    }
    // No trailing space: a line must survive editors that cut it.
    if (escaped.endsWith(' '))
        escaped.replace(escaped.size() - 1, 1, "%20");
    return escaped;
}

base::Result<QByteArray> encodeLogBody(const LogBody& body)
{
    const auto invalid = [](const char* why) {
        return base::Error{base::ErrorCode::Invalid, QString::fromLatin1(why), QStringLiteral("log")};
    };
    if (body.event.isEmpty() || body.clock.isEmpty() || body.app.isEmpty() || body.vault.size() != 16
        || body.salt.size() != 16 || body.sequence < 1)
        return invalid("a log entry without its event, clock, version, vault or salt");

    QByteArray text = "evidence-log-entry: 1\n";
    const auto line = [&text](const QByteArray& key, const QByteArray& value) { text += key + ": " + value + '\n'; };
    line("vault", body.vault.toHex());
    line("seq", QByteArray::number(body.sequence));
    line("salt", body.salt.toHex());
    line("time", base::toUtcText(body.time).toLatin1());
    line("clock", escapeLogValue(body.clock));
    line("app", escapeLogValue(body.app));
    line("event", escapeLogValue(body.event));
    if (!body.subject.isEmpty())
        line("subject", escapeLogValue(body.subject));
    const QByteArray* previous = nullptr;
    for (const auto& [name, value] : body.facts) {
        if (!isFactName(name) || (previous && !(*previous < name)))
            return invalid("facts of a log entry need plain names in order");
        previous = &name;
        if (!value.isEmpty())
            line("fact." + name, escapeLogValue(value));
    }
    if (!body.note.isEmpty())
        line("note", escapeLogValue(body.note));
    if (text.size() > maxLogBody)
        return invalid("a log entry of more than 8,192 bytes");
    return text;
}

base::Result<LogBody> parseLogBody(const QByteArray& text)
{
    if (text.size() > maxLogBody || !text.endsWith('\n'))
        return damaged("a log entry is too long or cut");
    Lines lines(text);
    LogBody body;
    const auto format = lines.take("evidence-log-entry");
    const auto vault = lines.take("vault");
    const auto sequence = lines.take("seq");
    const auto salt = lines.take("salt");
    const auto time = lines.take("time");
    const auto clock = lines.take("clock");
    const auto app = lines.take("app");
    const auto event = lines.take("event");
    if (format != QByteArray("1") || !vault || !sequence || !salt || !time || !clock || !app || !event)
        return damaged("a line of a log entry is missing");
    if (!isLowerHex(*vault, 32) || !isLowerHex(*salt, 32))
        return damaged("a log entry names no vault or salt");
    body.vault = QByteArray::fromHex(*vault);
    body.salt = QByteArray::fromHex(*salt);
    bool isNumber = false;
    body.sequence = sequence->toLongLong(&isNumber);
    if (!isNumber || body.sequence < 1 || QByteArray::number(body.sequence) != *sequence)
        return damaged("a log entry has no proper number");
    const auto parsedTime = base::fromUtcText(QString::fromLatin1(*time));
    if (!parsedTime || base::toUtcText(*parsedTime).toLatin1() != *time)
        return damaged("a log entry has no proper time");
    body.time = *parsedTime;

    const auto value = [](const QByteArray& raw, QString& into) {
        auto decoded = unescape(raw);
        if (!decoded)
            return false;
        into = *std::move(decoded);
        return true;
    };
    bool good = value(*clock, body.clock) && value(*app, body.app) && value(*event, body.event);
    if (lines.nextIs("subject"))
        if (const auto subject = lines.take("subject"); !subject || !value(*subject, body.subject))
            good = false;
    for (QByteArray name = lines.factName(); good && !name.isEmpty(); name = lines.factName()) {
        const auto raw = lines.take("fact." + name);
        QString decoded;
        good
            = isFactName(name) && raw && value(*raw, decoded) && (body.facts.empty() || body.facts.back().first < name);
        body.facts.emplace_back(name, decoded);
    }
    if (good && lines.nextIs("note"))
        if (const auto note = lines.take("note"); !note || !value(*note, body.note))
            good = false;
    if (!good || !lines.atEnd())
        return damaged("a line of a log entry is not as written");
    return body;
}

} // namespace core::custody
