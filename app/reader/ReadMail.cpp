#include "app/reader/ReadMail.h"

#include "app/reader/PlainHtml.h"
#include "app/viewer/ReaderFields.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <iconv.h>
#include <memory>

namespace app::reader {

namespace protocol = viewer::protocol;
using protocol::Field;
using protocol::Reason;

namespace {

constexpr qsizetype mostHeaderBytes = 1 << 20;
constexpr int mostDepth = 10;
constexpr int mostParts = 1'000;
constexpr int mostHeaders = 1'000;
constexpr qsizetype mostText = 4 << 20; // bytes of UTF-8
constexpr qsizetype longestValue = 16'384; // bytes of one header that stands by itself
constexpr qsizetype longestName = 1'024; // bytes of the name of an attachment

struct Unref
{
    template<typename T>
    void operator()(T* object) const
    {
        g_object_unref(object);
    }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

QByteArrayView viewOf(const char* text, qsizetype most)
{
    const QByteArrayView all(text ? text : "");
    return all.first(std::min(all.size(), most));
}

/// Whether the first headers end within the limit.
bool hasSaneHeaders(const QByteArray& content)
{
    const QByteArrayView beginning = QByteArrayView(content).first(std::min(content.size(), mostHeaderBytes));
    const bool ends = beginning.contains("\n\n") || beginning.contains("\n\r\n");
    return ends || content.size() <= mostHeaderBytes;
}

/// Walks through the parts of a message: takes the text, lists the rest.
class Walk
{
public:
    explicit Walk(QByteArray& body)
        : m_body(body)
    {
    }

    void go(GMimeObject* object, int depth)
    {
        if (!object || m_isCut)
            return;
        if (depth > mostDepth || ++m_parts > mostParts) {
            m_isCut = true;
            return;
        }
        if (GMIME_IS_MULTIPART(object)) {
            auto* const whole = GMIME_MULTIPART(object);
            for (int i = 0, count = g_mime_multipart_get_count(whole); i < count; ++i)
                go(g_mime_multipart_get_part(whole, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            attachMessage(object);
        } else if (GMIME_IS_PART(object)) {
            if (isText(object))
                take(GMIME_TEXT_PART(object));
            else
                attachPart(object);
        }
    }

    void finish()
    {
        const bool isHtml = m_text.isEmpty() && !m_html.isEmpty();
        QByteArray text = isHtml ? plainTextOfHtml(QString::fromUtf8(m_html)).toUtf8() : m_text;
        if (text.size() > mostText) {
            text.truncate(mostText);
            m_isCut = true;
        }
        if (!text.isEmpty())
            protocol::appendField(m_body, Field::Body, text);
        if (isHtml)
            protocol::appendField(m_body, Field::BodyWasHtml, {});
        m_body += m_attached;
        if (m_isCut)
            protocol::appendField(m_body, Field::IsCut, {});
    }

private:
    static bool isText(GMimeObject* object)
    {
        if (!GMIME_IS_TEXT_PART(object) || g_mime_part_get_filename(GMIME_PART(object)))
            return false;
        const char* disposition = g_mime_object_get_disposition(object);
        const GMimeContentType* type = g_mime_object_get_content_type(object);
        auto* const content = const_cast<GMimeContentType*>(type);
        return !(disposition && g_ascii_strcasecmp(disposition, GMIME_DISPOSITION_ATTACHMENT) == 0)
            && (g_mime_content_type_is_type(content, "text", "plain")
                || g_mime_content_type_is_type(content, "text", "html"));
    }

    void take(GMimeTextPart* part)
    {
        const bool isHtml
            = g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(part)), "text", "html") != FALSE;
        const std::unique_ptr<char, void (*)(void*)> text(g_mime_text_part_get_text(part), g_free);
        QByteArray& all = isHtml ? m_html : m_text;
        const QByteArrayView words = viewOf(text.get(), mostText);
        if (!all.isEmpty() && !words.isEmpty())
            all += "\n\n";
        const qsizetype room = std::max<qsizetype>(0, mostText - all.size());
        all.append(words.first(std::min(words.size(), room)));
        m_isCut = m_isCut || words.size() > room || (text && qstrlen(text.get()) > static_cast<std::size_t>(mostText));
    }

    void attach(const char* name, GMimeObject* object, qint64 size)
    {
        const std::unique_ptr<char, void (*)(void*)> type(
            g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)), g_free);
        protocol::appendField(m_attached, Field::AttachmentName, viewOf(name, longestName));
        protocol::appendField(m_attached, Field::AttachmentType, viewOf(type.get(), longestName));
        protocol::appendField(m_attached, Field::AttachmentSize, QByteArray::number(size));
    }

    void attachPart(GMimeObject* object)
    {
        qint64 size = 0;
        if (GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(object))) {
            const Owned<GMimeStream> counter(g_mime_stream_null_new());
            g_mime_data_wrapper_write_to_stream(content, counter.get());
            size = g_mime_stream_length(counter.get());
        }
        attach(g_mime_part_get_filename(GMIME_PART(object)), object, std::max<qint64>(0, size));
    }

    void attachMessage(GMimeObject* object)
    {
        GMimeMessage* const message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const Owned<GMimeStream> counter(g_mime_stream_null_new());
        if (message)
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, counter.get());
        attach(message ? g_mime_message_get_subject(message) : nullptr, object,
               std::max<qint64>(0, g_mime_stream_length(counter.get())));
    }

    QByteArray& m_body;
    QByteArray m_text;
    QByteArray m_html;
    QByteArray m_attached;
    int m_parts = 0;
    bool m_isCut = false;
};

void putHeaders(GMimeMessage* message, QByteArray& body)
{
    GMimeHeaderList* const list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    const int count = g_mime_header_list_get_count(list);
    QByteArray lines;
    qsizetype bytes = 0;
    for (int i = 0; i < std::min(count, mostHeaders); ++i) {
        GMimeHeader* const header = g_mime_header_list_get_header_at(list, i);
        const QByteArray name(g_mime_header_get_name(header));
        // As written, but on one line.
        const QByteArray raw = QByteArray(g_mime_header_get_raw_value(header)).simplified();
        bytes += name.size() + raw.size();
        if (bytes > mostHeaderBytes)
            break;
        protocol::appendField(lines, Field::HeaderLine, QByteArray(name + ": " + raw));
        const auto put = [&](const char* wanted, Field field, QByteArrayView value) {
            if (qstricmp(name.constData(), wanted) == 0)
                protocol::appendField(body, field, value);
        };
        // Letters that were packed into signs are unpacked; the date stays as somebody's program wrote it.
        const QByteArrayView value = viewOf(g_mime_header_get_value(header), longestValue);
        put("From", Field::From, value);
        put("To", Field::To, value);
        put("Cc", Field::Copy, value);
        put("Date", Field::Date, QByteArrayView(raw).first(std::min(raw.size(), longestValue)));
        put("Subject", Field::Subject, value);
        put("Message-ID", Field::MessageId, value);
    }
    body += lines;
}

} // namespace

std::variant<QByteArray, Reason> readMail(const QByteArray& content)
{
    if (!hasSaneHeaders(content))
        return Reason::TooLarge;
    // Reads where the bytes are; the parts are read there later.
    GByteArray borrowed{reinterpret_cast<guint8*>(const_cast<char*>(content.constData())),
                        static_cast<guint>(content.size())};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), &borrowed);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message || g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message.get()))) == 0)
        return Reason::NotReadable;
    QByteArray body;
    putHeaders(message.get(), body);
    Walk walk(body);
    walk.go(g_mime_message_get_mime_part(message.get()), 1);
    walk.finish();
    return body;
}

bool warmUpMail()
{
    g_mime_init();
    // Opened and never closed, so that they stay when no file can be opened any more.
    constexpr std::array charsets{"ISO-8859-1",   "ISO-8859-2",   "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7",
                                  "ISO-8859-8",   "ISO-8859-9",   "ISO-8859-15",  "WINDOWS-1250", "WINDOWS-1251",
                                  "WINDOWS-1252", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256",
                                  "WINDOWS-1257", "WINDOWS-1258", "KOI8-R",       "KOI8-U",       "UTF-7",
                                  "UTF-16",       "SHIFT_JIS",    "EUC-JP",       "ISO-2022-JP",  "GB18030",
                                  "GBK",          "GB2312",       "BIG5",         "EUC-KR",       "UHC"};
    bool all = true;
    for (const char* charset : charsets)
        all = iconv_open("UTF-8", charset) != iconv_t(-1) && all; // NOLINT: the error as POSIX defines it
    const QByteArray mail(
        "From: =?ISO-8859-1?Q?a?= <a@example.org>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n"
        "\nx=E9\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+eDwvYj4=\n"
        "--b\nContent-Type: application/octet-stream; name=c\n\nc\n--b--\n");
    return std::holds_alternative<QByteArray>(readMail(mail)) && all;
}

} // namespace app::reader
