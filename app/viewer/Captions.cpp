#include "app/viewer/Captions.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace app::viewer {

namespace {

using namespace Qt::StringLiterals;

/// "01:02:03.400", "02:03.400", "00:01:02,4"; nothing when it is no time. (WebVTT 4.2; SubRip writes a comma.)
std::optional<qint64> timeOf(QStringView words)
{
    const QStringView clock = words.trimmed();
    const qsizetype mark = std::max(clock.lastIndexOf(u'.'), clock.lastIndexOf(u','));
    const auto parts = (mark < 0 ? clock : clock.first(mark)).split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    qint64 seconds = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        if (!isNumber || number < 0 || number > 9'999 || part.isEmpty() || !part.front().isDigit())
            return {};
        seconds = seconds * 60 + number;
    }
    qint64 milliseconds = 0;
    if (mark >= 0) {
        const QString fraction = clock.sliced(mark + 1).toString().leftJustified(3, u'0', true);
        bool isNumber = false;
        milliseconds = fraction.toLongLong(&isNumber);
        if (!isNumber || milliseconds < 0 || !fraction.front().isDigit())
            return {};
    }
    return seconds * 1'000 + milliseconds;
}

/// The line that says when: "from --> to settings".
std::optional<std::pair<qint64, qint64>> timesOf(const QString& line)
{
    const qsizetype arrow = line.indexOf(u"-->"_s);
    if (arrow < 0)
        return {};
    const QString rest = line.mid(arrow + 3).trimmed();
    const auto from = timeOf(QStringView(line).first(arrow));
    const auto to = timeOf(QStringView(rest).first(
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); }) - rest.begin()));
    if (!from || !to || *to <= *from)
        return {};
    return std::pair(*from, *to);
}

QString withoutEntities(QString text)
{
    // The mark of all others comes last, so that nothing is read twice.
    for (const auto& [entity, character] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&nbsp;", " "),
                                            std::pair("&lrm;", ""), std::pair("&rlm;", ""), std::pair("&amp;", "&")})
        text.replace(QLatin1String(entity), QLatin1String(character));
    return text;
}

/// A line of a cue without its marks: <i>, <c.loud>, <00:01.000>, {\an8}. <v Ana> becomes "Ana: ".
QString plainLine(const QString& line)
{
    QString out;
    // Where the last marks end: behind them nothing is looked for, however many seem to begin.
    const qsizetype lastAngle = line.lastIndexOf(u'>');
    const qsizetype lastBrace = line.lastIndexOf(u'}');
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line.at(at);
        qsizetype close = -1;
        if (c == u'<' && at < lastAngle)
            close = line.indexOf(u'>', at);
        else if (c == u'{' && at < lastBrace && QStringView(line).sliced(at).startsWith(u"{\\"))
            close = line.indexOf(u'}', at);
        if (close < 0) {
            out += c;
            ++at;
            continue;
        }
        const QString mark = line.mid(at + 1, close - at - 1);
        const qsizetype space = mark.indexOf(u' ');
        if (c == u'<' && space > 0 && (mark.startsWith(u"v "_s) || mark.startsWith(u"v."_s)))
            out += mark.mid(space + 1).trimmed() + u": "_s;
        at = close + 1;
    }
    return withoutEntities(out).trimmed();
}

} // namespace

bool isCaptionName(const QString& name)
{
    return name.endsWith(QLatin1String(".vtt"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".srt"), Qt::CaseInsensitive);
}

QString stemOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

std::vector<Cue> captionsOf(const QString& text)
{
    std::vector<Cue> cues;
    std::optional<Cue> open;
    const auto close = [&] {
        const auto done = std::exchange(open, {});
        if (done && !done->text.isEmpty() && cues.size() < mostCues)
            cues.push_back(*done);
    };
    const qsizetype length = text.size();
    for (qsizetype at = 0; at < length && cues.size() < mostCues;) {
        qsizetype end = at;
        while (end < length && text.at(end) != u'\n' && text.at(end) != u'\r')
            ++end;
        const QString line = text.mid(at, end - at);
        at = end + (text.mid(end, 2) == u"\r\n"_s ? 2 : 1);
        if (const auto times = timesOf(line)) {
            close();
            open = Cue{times->first, times->second, {}};
        } else if (line.trimmed().isEmpty()) {
            close();
        } else if (open && open->text.size() < longestCue) {
            const QString words = plainLine(line);
            if (!words.isEmpty())
                open->text = (open->text.isEmpty() ? words : open->text + u'\n' + words).left(longestCue);
        }
    }
    close();
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.from < b.from; });
    return cues;
}

QString captionAt(const std::vector<Cue>& cues, qint64 milliseconds)
{
    QStringList said;
    for (const Cue& cue : cues) {
        if (cue.from > milliseconds)
            break;
        if (cue.to > milliseconds)
            said += cue.text;
    }
    return said.join(u'\n');
}

} // namespace app::viewer
