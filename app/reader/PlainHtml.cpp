#include "app/reader/PlainHtml.h"

#include <QHash>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace app::reader {

namespace {

constexpr qsizetype longestEntity = 12; // characters between & and ;
constexpr qsizetype longestLink = 2'000;
constexpr qsizetype longestTag = 65'536;
constexpr qsizetype longestTagOfMany = 128; // once so much was looked through for tags that nobody closed:
constexpr qsizetype patience = 64 * longestTag; // an email made of them must not hold the reader up for minutes

// HTML 5, 13.5: those that mail programs write.
QChar namedCharacter(QStringView name)
{
    static const QHash<QString, char16_t> names{
        {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},          {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},       {QStringLiteral("nbsp"), u' '},
        {QStringLiteral("copy"), u'\u00a9'},   {QStringLiteral("reg"), u'\u00ae'},
        {QStringLiteral("pound"), u'\u00a3'},  {QStringLiteral("euro"), u'\u20ac'},
        {QStringLiteral("hellip"), u'\u2026'}, {QStringLiteral("ndash"), u'\u2013'},
        {QStringLiteral("mdash"), u'\u2014'},  {QStringLiteral("lsquo"), u'\u2018'},
        {QStringLiteral("rsquo"), u'\u2019'},  {QStringLiteral("ldquo"), u'\u201c'},
        {QStringLiteral("rdquo"), u'\u201d'},  {QStringLiteral("bull"), u'\u2022'},
        {QStringLiteral("middot"), u'\u00b7'}, {QStringLiteral("laquo"), u'\u00ab'},
        {QStringLiteral("raquo"), u'\u00bb'},  {QStringLiteral("deg"), u'\u00b0'},
        {QStringLiteral("times"), u'\u00d7'},  {QStringLiteral("trade"), u'\u2122'},
        {QStringLiteral("eacute"), u'\u00e9'}, {QStringLiteral("egrave"), u'\u00e8'},
        {QStringLiteral("agrave"), u'\u00e0'}, {QStringLiteral("ccedil"), u'\u00e7'},
        {QStringLiteral("auml"), u'\u00e4'},   {QStringLiteral("ouml"), u'\u00f6'},
        {QStringLiteral("uuml"), u'\u00fc'},   {QStringLiteral("szlig"), u'\u00df'},
        {QStringLiteral("ntilde"), u'\u00f1'}, {QStringLiteral("oacute"), u'\u00f3'},
        {QStringLiteral("aacute"), u'\u00e1'}, {QStringLiteral("iacute"), u'\u00ed'},
    };
    return names.value(name.toString());
}

template<std::size_t n>
bool isOneOf(QStringView name, const std::array<QStringView, n>& names)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<QStringView, 24> blocks{
    u"p",  u"div", u"br",      u"tr",      u"table", u"ul", u"ol", u"li",         u"h1",  u"h2", u"h3",     u"h4",
    u"h5", u"h6",  u"section", u"article", u"hr",    u"dl", u"dt", u"blockquote", u"pre", u"dd", u"header", u"footer"};
constexpr std::array<QStringView, 5> silent{u"script", u"style", u"head", u"title", u"template"};

class Reading
{
public:
    explicit Reading(QStringView html)
        : m_html(html)
    {
    }

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<')
                tag();
            else if (c == u'&')
                entity();
            else {
                ++m_at;
                put(c);
            }
        }
        return m_text.trimmed();
    }

private:
    void put(QChar c)
    {
        if (!c.isSpace()) {
            if (m_isGapDue && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u' ';
            m_isGapDue = false;
            m_text += c;
        } else {
            m_isGapDue = true;
        }
    }

    void endLine()
    {
        m_isGapDue = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"))
            m_text += u'\n';
    }

    void entity()
    {
        const QStringView after = m_html.sliced(m_at + 1);
        const qsizetype length = after.first(std::min(after.size(), longestEntity)).indexOf(u';');
        if (length < 1) {
            ++m_at;
            return put(u'&');
        }
        const QStringView name = after.first(length);
        bool isNumber = false;
        const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
        const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16)
                                : (name.startsWith(u'#') ? name.sliced(1).toUInt(&isNumber) : 0);
        const QChar named = namedCharacter(name);
        if (isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)) {
            if (QChar::isSpace(code))
                put(u' ');
            else
                for (const QChar c : QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1))
                    put(c);
        } else if (!named.isNull()) {
            put(named);
        } else {
            ++m_at;
            return put(u'&');
        }
        m_at += length + 2;
    }

    /// How far away the end of a tag is: a `>` inside quotation marks is part of a value.
    qsizetype lengthOfTag()
    {
        QChar quote;
        const qsizetype last = std::min(m_html.size(), m_at + reach());
        for (qsizetype at = m_at + 1; at < last; ++at) {
            const QChar c = m_html.at(at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return at - m_at;
            }
        }
        m_lookedInVain += last - m_at;
        return -1;
    }

    qsizetype reach() const { return m_lookedInVain < patience ? longestTag : longestTagOfMany; }

    void tag()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = rest.indexOf(u"-->", 4);
            m_at = end < 0 ? m_html.size() : m_at + end + 3;
            return;
        }
        const bool isTag = rest.size() > 1
            && (rest.at(1).isLetter() || rest.at(1) == u'/' || rest.at(1) == u'!' || rest.at(1) == u'?');
        qsizetype end = isTag ? lengthOfTag() : -1;
        if (isTag && end < 0) // A quotation mark that nobody closed.
            end = rest.first(std::min(rest.size(), reach())).indexOf(u'>');
        if (end < 0) {
            ++m_at;
            return put(u'<');
        }
        const QStringView inside = rest.sliced(1, end - 1);
        m_at += end + 1;
        const bool isEnd = inside.startsWith(u'/');
        const QStringView from = isEnd ? inside.sliced(1) : inside;
        const auto stop = std::ranges::find_if(from, [](QChar c) { return !c.isLetterOrNumber(); });
        const QString name = from.first(stop - from.begin()).toString().toLower();
        if (!isEnd && isOneOf(name, silent))
            return skip(name);
        if (isOneOf(name, blocks))
            endLine();
        else if (name == u"td" || name == u"th")
            m_isGapDue = true;
        if (name == u"a")
            link(isEnd ? QString() : valueOf(inside, u"href"));
        else if (!isEnd && name == u"img")
            for (const QChar c : valueOf(inside, u"alt"))
                put(c);
        else if (!isEnd && name == u"li")
            m_text += QStringLiteral("- ");
    }

    /// Past the end of what a person never sees.
    void skip(const QString& name)
    {
        const qsizetype end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    static QString valueOf(QStringView inside, QStringView attribute)
    {
        for (qsizetype at = 0; (at = inside.indexOf(attribute, at, Qt::CaseInsensitive)) >= 0; ++at) {
            const bool isWord = at > 0 && inside.at(at - 1).isSpace();
            const QStringView rest = inside.sliced(at + attribute.size()).trimmed();
            if (!isWord || !rest.startsWith(u'='))
                continue;
            const QStringView value = rest.sliced(1).trimmed();
            if (value.isEmpty())
                return {};
            const QChar quote = value.front();
            const bool isQuoted = quote == u'"' || quote == u'\'';
            const QStringView from = isQuoted ? value.sliced(1) : value;
            const auto stop = std::ranges::find_if(from, [&](QChar c) { return isQuoted ? c == quote : c.isSpace(); });
            return from.first(std::min<qsizetype>(stop - from.begin(), longestLink)).toString();
        }
        return {};
    }

    /// At the end of a link: where it leads to, unless its words say the same.
    void link(const QString& target)
    {
        if (!m_link.isEmpty() && !QStringView(m_text).sliced(std::min(m_linkFrom, m_text.size())).contains(m_link))
            m_text += QStringLiteral(" <") + m_link + QLatin1Char('>');
        const bool leads = target.startsWith(u"http", Qt::CaseInsensitive) || target.startsWith(u"mailto:");
        m_link = leads ? target : QString();
        m_linkFrom = m_text.size();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_lookedInVain = 0; ///< characters, for the end of tags that had none
    QString m_text;
    bool m_isGapDue = false;
    QString m_link;
    qsizetype m_linkFrom = 0;
};

} // namespace

QString plainTextOfHtml(QStringView html)
{
    return Reading(html).text();
}

} // namespace app::reader
