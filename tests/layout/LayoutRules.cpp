#include "tests/layout/LayoutRules.h"

#include <QRegularExpression>
#include <QSet>

namespace layout {

namespace {

constexpr int longestFile = 400; // lines

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromLatin1(text));
}

QString where(const SourceFile& file, int line)
{
    return QStringLiteral("%1:%2: ").arg(file.path).arg(line);
}

/// "core/db/Database.h" → "db"; a file at the top of its floor → "".
QString roomOf(const QString& path)
{
    return path.count(QLatin1Char('/')) < 2 ? QString() : path.section(QLatin1Char('/'), 1, 1);
}

/// The file name without folder and extension.
QString baseName(const QString& path)
{
    return path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

struct Include
{
    QString target;
    int line = 0;
};

std::vector<Include> includesOf(const QStringList& lines)
{
    static const auto include = pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<Include> found;
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = include.match(lines.at(i)); match.hasMatch())
            found.push_back({match.captured(1), i + 1});
    return found;
}

/// Why core may not include this, or nothing.
QString complaintInCore(const SourceFile& file, const QString& target)
{
    static const auto window
        = pattern(R"(^(QtGui|QtWidgets|QtSvg|QtDBus|QtPrintSupport|QtConcurrent|QtNetwork|QtSql)/)");
    static const auto windowClass
        = pattern("^Q(Widget|Application|GuiApplication|Dialog|MessageBox|Label|Image|ImageReader|"
                  "Pixmap|Painter|Color|Font|TextDocument|Svg.*|DBus.*|Desktop.*|Clipboard|"
                  "Action|Icon|Palette|PdfWriter|Page.*|Tcp.*|Udp.*|Network.*|Sql.*)$");
    static const auto foreignFormat
        = pattern("^(QJsonDocument|QXml.*|QDom.*|QMimeDatabase|QCborValue|QTextDocument|zip\\.h|archive\\.h|exiv2/.*|"
                  "libheif/.*|gmime/.*|poppler/.*|tesseract/.*|zlib\\.h|png\\.h|jpeglib\\.h)$");
    const QString room = roomOf(file.path);
    if (window.match(target).hasMatch() || windowClass.match(target).hasMatch())
        return QStringLiteral("core knows Qt Core only");
    if (target.startsWith(QLatin1String("app/")))
        return QStringLiteral("core has never heard of app");
    if (target.startsWith(QLatin1String("tests/")))
        return QStringLiteral("programs do not include tests");
    if (room == QLatin1String("intake") && foreignFormat.match(target).hasMatch())
        return QStringLiteral("intake interprets nothing, so it includes no parser");
    if (!target.startsWith(QLatin1String("core/")))
        return {};
    const auto allowed = coreRooms().find(room);
    if (allowed == coreRooms().end())
        return QStringLiteral("the room %1 is not in the table").arg(room);
    const QString other = roomOf(target);
    if (other != room && !allowed->second.contains(other))
        return QStringLiteral("%1 may not include %2").arg(room, other);
    return {};
}

/// Why app may not include this, or nothing.
QString complaintInApp(const SourceFile& file, const QString& target)
{
    if (target.startsWith(QLatin1String("tests/")))
        return QStringLiteral("programs do not include tests");
    if (target.startsWith(QLatin1String("core/db/")))
        return QStringLiteral("app never sees the database");
    if (target.startsWith(QLatin1String("core/crypto/")) && target != QLatin1String("core/crypto/SecretBytes.h"))
        return QStringLiteral("app never sees cryptography but SecretBytes.h");
    if (target.endsWith(QLatin1String("Records.h")))
        return QStringLiteral("app never sees records");
    if (target.contains(QLatin1String("sqlite3.h")) || target == QLatin1String("sodium.h"))
        return QStringLiteral("app sees neither SQLite nor libsodium");
    static const auto foreignFormat
        = pattern("^(QPdf(?!Writer).*|QtPdf/.*|exiv2/.*|libheif/.*|gmime/.*|poppler/.*|tesseract/.*)");
    const QString room = roomOf(file.path);
    if (room != QLatin1String("reader") && foreignFormat.match(target).hasMatch())
        return QStringLiteral("only the reader, locked in, interprets foreign bytes");
    if (room == QLatin1String("player") && target.startsWith(QLatin1String("core/")))
        return QStringLiteral("the player has no key and no vault");
    if (room == QLatin1String("reader") && target.startsWith(QLatin1String("core/"))
        && !QStringList{QStringLiteral("base"), QStringLiteral("domain"), QStringLiteral("readers")}.contains(
            roomOf(target)))
        return QStringLiteral("the reader has no key and no vault");
    if (room.isEmpty() || !target.startsWith(QLatin1String("app/")))
        return {}; // main.cpp puts every room together
    const auto allowed = appRooms().find(room);
    if (allowed == appRooms().end())
        return QStringLiteral("the room %1 is not in the table").arg(room);
    const QString other = roomOf(target);
    if (other != room && !allowed->second.contains(other))
        return QStringLiteral("%1 may not include %2").arg(room, other.isEmpty() ? target : other);
    return {};
}

void checkIncludes(const SourceFile& file, const QStringList& lines, QStringList& broken)
{
    for (const Include& include : includesOf(lines)) {
        QString complaint;
        if (file.path.startsWith(QLatin1String("core/")))
            complaint = complaintInCore(file, include.target);
        else if (file.path.startsWith(QLatin1String("app/")))
            complaint = complaintInApp(file, include.target);
        if (complaint.isEmpty() && include.target.endsWith(QLatin1String("sqlite3.h"))
            && include.target != QLatin1String("sqlcipher/sqlite3.h"))
            complaint = QStringLiteral("SQLite comes from sqlcipher/sqlite3.h only");
        if (complaint.isEmpty() && file.path.endsWith(QLatin1String(".h"))
            && (include.target.endsWith(QLatin1String("sqlite3.h"))
                || include.target.startsWith(QLatin1String("sodium"))))
            complaint = QStringLiteral("only a .cpp file includes SQLite or libsodium");
        if (complaint.isEmpty() && include.target.startsWith(QLatin1String("../")))
            complaint = QStringLiteral("includes start at the top of the repository");
        if (!complaint.isEmpty())
            broken << where(file, include.line) + QStringLiteral("includes %1: %2").arg(include.target, complaint);
    }
}

void checkNames(const SourceFile& file, const QStringList& lines, QStringList& broken)
{
    static const auto ending = pattern("(Manager|Handler|Helper|Utils?|Common|Misc|Data|Info|Impl)s?$");
    static const auto declared = pattern(R"(\b(?:class|struct|enum|union|namespace|using)\s+(?:class\s+|struct\s+)?)"
                                         R"((?:\[\[\w+\]\]\s+)?(\w+)\s*(?:final\s*)?(?:[:{=]|$))");
    static const auto quoted = pattern(R"("[^"]*")");
    if (ending.match(baseName(file.path)).hasMatch())
        broken << where(file, 1) + QStringLiteral("the file name ends in a word that says nothing");
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = declared.match(QString(lines.at(i)).remove(quoted)); match.hasMatch()) {
            const QString name = match.captured(1);
            if (ending.match(name).hasMatch())
                broken << where(file, i + 1) + QStringLiteral("%1 ends in a word that says nothing").arg(name);
        }
}

/// What is known of a class from its header and its source.
struct ClassFacts
{
    QSet<QString> labels; ///< Variables and members that are labels.
    bool hearsKeys = false;
};

void checkWidgets(const SourceFile& file, const QStringList& lines, const ClassFacts& about, QStringList& broken)
{
    static const auto bannedWidget
        = pattern(R"(\b(QDateEdit|QTimeEdit|QDateTimeEdit|QToolBar|QGraphicsView|QGraphicsScene)\b)");
    static const auto cutting = pattern(R"(\bnew\s+(QCheckBox|QRadioButton|QGroupBox|QPushButton|QScrollArea)\b)");
    static const auto fixedSize = pattern(R"(\bsetFixed(?:Height|Width|Size)\s*\()");
    static const auto wordless = pattern(R"(\bToolButtonIconOnly\b|\bnew\s+QToolButton\b)");
    static const auto mouse = pattern(R"(\bmouse(?:Press|Release|DoubleClick)Event\b)");
    static const auto named = pattern(R"((\w+)\s*(?:->|\.)\s*setAccessibleName\s*\()");
    static const auto colour = pattern(R"(#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b)");
    static const auto keyword = pattern(R"(^\s*(?:public |private |protected )?(?:signals|slots)\s*:|\bemit\s+\w)");
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (const auto match = bannedWidget.match(line); match.hasMatch())
            broken << where(file, i + 1) + QStringLiteral("%1 is banned").arg(match.captured(1));
        if (const auto match = cutting.match(line); match.hasMatch() && file.path.startsWith(QLatin1String("app/")))
            broken << where(file, i + 1)
                    + QStringLiteral("%1 cuts or hides what has no room; app/widgets has one that does not")
                          .arg(match.captured(1));
        if (fixedSize.match(line).hasMatch())
            broken << where(file, i + 1) + QStringLiteral("a fixed size cuts text that grows; set the least one");
        if (wordless.match(line).hasMatch())
            broken << where(file, i + 1) + QStringLiteral("a button without words cannot be spoken to");
        if (mouse.match(line).hasMatch() && !about.hearsKeys)
            broken << where(file, i + 1)
                    + QStringLiteral("what only the mouse does is dead to keys and to assistive technology");
        if (const auto match = named.match(line); match.hasMatch() && about.labels.contains(match.captured(1)))
            broken << where(file, i + 1)
                    + QStringLiteral("an accessible name on the label %1 hides its text").arg(match.captured(1));
        if (!file.path.startsWith(QLatin1String("app/widgets/Theme.")) && line.contains(QLatin1Char('"'))
            && colour.match(line).hasMatch())
            broken << where(file, i + 1) + QStringLiteral("a colour outside app/widgets/Theme.cpp");
        if (keyword.match(line).hasMatch())
            broken << where(file, i + 1) + QStringLiteral("Q_SIGNALS, Q_SLOTS and Q_EMIT, not the short words");
    }
}

/// What a view or a field does when its current row or its focus changes is also what a screen reader hears of.
void checkOverrides(const SourceFile& file, const QStringList& lines, QStringList& broken)
{
    static const auto defined = pattern(R"(^\S.*\b\w+::(currentChanged|focusInEvent|selectionChanged)\([^;]*$)");
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = defined.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const QRegularExpression base(QStringLiteral("^\\s.*\\w::%1\\(").arg(name));
        int end = i + 1;
        bool isCalled = false;
        for (; end < lines.size() && !lines.at(end).startsWith(QLatin1Char('}')); ++end)
            isCalled = isCalled || base.match(lines.at(end)).hasMatch();
        if (!isCalled)
            broken << where(file, i + 1)
                    + QStringLiteral("%1() of the base is not called: nothing is announced").arg(name);
    }
}

/// Names of variables and members that are plain QLabels, of a class: its header and its source.
QSet<QString> labelNames(const QStringList& lines)
{
    static const auto declared
        = pattern(R"(\b(?:QLabel|(?:widgets::)?(?:PlainLabel|HeadingLabel))\s*\*\s*(?:const\s+)?(\w+))");
    static const auto made
        = pattern(R"((\w+)\s*(?:=|\()\s*new\s+(?:QLabel|(?:widgets::)?(?:PlainLabel|HeadingLabel))\b)");
    QSet<QString> names;
    for (const QString& line : lines)
        for (const auto& search : {declared, made})
            for (auto match = search.globalMatch(line); match.hasNext();)
                names << match.next().captured(1);
    return names;
}

QStringList linesOf(const SourceFile& file)
{
    return withoutComments(file.text).split(QLatin1Char('\n'));
}

} // namespace

const std::map<QString, QStringList>& coreRooms()
{
    static const auto rooms = [] {
        const auto list
            = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
        const char* const written = "base domain db vault custody";
        std::map<QString, QStringList> table{
            {QStringLiteral("base"), {}},
            {QStringLiteral("crypto"), list("base")},
            {QStringLiteral("domain"), list("base")},
            {QStringLiteral("db"), list("base crypto")},
            {QStringLiteral("vault"), list("base crypto db")},
            {QStringLiteral("custody"), list("base crypto domain db vault")},
            {QStringLiteral("diary"), list("base domain db vault custody search")},
            {QStringLiteral("people"), list("base domain db vault custody diary")},
            {QStringLiteral("contacts"), list(written)},
            {QStringLiteral("evidence"), list("base crypto domain db vault custody search")},
            {QStringLiteral("intake"), list("base crypto domain db vault custody diary people contacts evidence")},
            {QStringLiteral("guidance"), list("base domain")},
            {QStringLiteral("timeline"), list("base domain db vault search")},
            {QStringLiteral("search"), list("base domain db vault")},
            {QStringLiteral("spelling"), list("base domain db vault")},
            {QStringLiteral("report"),
             list("base domain vault custody diary people contacts evidence timeline search guidance")},
        };
        QStringList all;
        for (const auto& [room, allowed] : table)
            all << room;
        table[QStringLiteral("audit")] = all;
        table[QStringLiteral("exchange")] = all + QStringList{QStringLiteral("audit")};
        return table;
    }();
    return rooms;
}

const std::map<QString, QStringList>& appRooms()
{
    static const auto rooms = [] {
        const auto list
            = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
        std::map<QString, QStringList> table{
            {QStringLiteral("async"), {}},
            {QStringLiteral("platform"), {}},
            {QStringLiteral("paper"), {}},
            {QStringLiteral("settings"), list("widgets")},
            {QStringLiteral("widgets"), {}},
            {QStringLiteral("viewer"), list("async widgets")},
            {QStringLiteral("fields"), list("widgets")},
            {QStringLiteral("spelling"), list("async widgets")},
            {QStringLiteral("filters"), list("async shell widgets settings fields")},
            {QStringLiteral("shell"), list("async widgets settings platform paper viewer spelling")},
            {QStringLiteral("cli"), list("paper platform")},
            {QStringLiteral("reader"), list("viewer")},
            {QStringLiteral("player"), list("viewer")},
        };
        for (const char* page : {"vault", "today", "search", "note", "help", "preferences", "diary", "evidence",
                                 "timeline", "people", "contacts"})
            table[QString::fromLatin1(page)]
                = list("async shell widgets settings platform paper viewer fields filters spelling");
        return table;
    }();
    return rooms;
}

QString withoutComments(const QString& text)
{
    QString out = text;
    enum class In { Code, Line, Block, String, Character } state = In::Code;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool comment = state == In::Line || state == In::Block;
        if (comment && c != QLatin1Char('\n'))
            out[i] = QLatin1Char(' ');
        switch (state) {
        case In::Code:
            if (c == QLatin1Char('/') && (next == QLatin1Char('/') || next == QLatin1Char('*'))) {
                state = next == QLatin1Char('/') ? In::Line : In::Block;
                out[i] = out[i + 1] = QLatin1Char(' ');
                ++i;
            } else if (c == QLatin1Char('"')) {
                state = In::String;
            } else if (c == QLatin1Char('\'') && (i == 0 || !text.at(i - 1).isLetterOrNumber())) {
                state = In::Character; // not the mark between digits
            }
            break;
        case In::Line:
            if (c == QLatin1Char('\n'))
                state = In::Code;
            break;
        case In::Block:
            if (c == QLatin1Char('*') && next == QLatin1Char('/')) {
                out[i + 1] = QLatin1Char(' ');
                ++i;
                state = In::Code;
            }
            break;
        case In::String:
        case In::Character:
            if (c == QLatin1Char('\\'))
                ++i;
            else if (c == QLatin1Char('\n') || c == (state == In::String ? QLatin1Char('"') : QLatin1Char('\'')))
                state = In::Code;
            break;
        }
    }
    return out;
}

QStringList broken(const std::vector<SourceFile>& files)
{
    std::map<QString, ClassFacts> classes; // by path without extension: a class is a header and a source
    for (const SourceFile& file : files) {
        ClassFacts& about = classes[file.path.section(QLatin1Char('.'), 0, 0)];
        about.labels |= labelNames(linesOf(file));
        about.hearsKeys = about.hearsKeys || file.text.contains(QLatin1String("keyPressEvent"));
    }

    QStringList broken;
    for (const SourceFile& file : files) {
        const QStringList lines = linesOf(file);
        if (const qsizetype length = file.text.count(QLatin1Char('\n')); length > longestFile)
            broken << where(file, longestFile + 1) + QStringLiteral("has %1 lines: split it by noun").arg(length);
        checkNames(file, lines, broken);
        checkIncludes(file, lines, broken);
        if (!file.path.startsWith(QLatin1String("app/")))
            continue;
        checkOverrides(file, lines, broken);
        checkWidgets(file, lines, classes[file.path.section(QLatin1Char('.'), 0, 0)], broken);
    }
    return broken;
}

} // namespace layout
