#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

/// Somebody who is tired, or nine years old, reads all of it: the words of each room are measured with GNU `style`
/// (COPY-02).
class TestReadingAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoomIsEasyToRead_data();
    void everyRoomIsEasyToRead();
    void hardWordsAreSeen();
    void longSentencesAreSeen();

private:
    static constexpr double hardest = 5; ///< Kincaid grade.
    static constexpr int longest = 20; ///< Words of a sentence.
    static constexpr int fewest = 5; ///< Words that a text has at most and is not measured: a button, a heading.

    struct Measure
    {
        double grade = 0;
        QString tooLong; ///< Sentences of more than `longest` words.
    };
    /// What `style` says of these texts. Nothing when it cannot be run.
    std::optional<Measure> measure(const QStringList& texts) const;

    QTemporaryDir m_dir;
    QMap<QString, QStringList> m_rooms; ///< All texts of the sources, by room.
};

void TestReadingAge::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("style")).isEmpty())
        QSKIP("GNU style (diction) is not installed");
    const QString path = m_dir.filePath(QStringLiteral("all.ts"));
    const QString sources = qEnvironmentVariable("HOLDFAST_SOURCE");
    QProcess lupdate;
    lupdate.start(qEnvironmentVariable("HOLDFAST_LUPDATE"),
                  {QStringLiteral("-I"), sources, QStringLiteral("-locations"), QStringLiteral("none"),
                   sources + QStringLiteral("/app"), QStringLiteral("-ts"), path});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString room;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            // "app::diary::EntryPage"; what has no room of its own is one together.
            const QStringList parts = xml.readElementText().split(QStringLiteral("::"));
            room = parts.size() > 2 ? parts[1] : QStringLiteral("all others");
        } else if (xml.name() == QLatin1String("source")) {
            m_rooms[room] << xml.readElementText();
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(m_rooms.size() > 12);
}

std::optional<TestReadingAge::Measure> TestReadingAge::measure(const QStringList& texts) const
{
    static const QRegularExpression places(QStringLiteral("%(?:L?\\d|n)"));
    static const QRegularExpression end(QStringLiteral("[.?!:]\"?$"));
    static const QRegularExpression gaps(QStringLiteral("\\s+"));
    QFile file(m_dir.filePath(QStringLiteral("room.txt")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    for (QString text : texts) {
        text.replace(places, QStringLiteral("one")).replace(QLatin1String("(s)"), QLatin1String("s"));
        if (text.split(gaps, Qt::SkipEmptyParts).size() <= fewest)
            continue;
        if (!end.match(text).hasMatch())
            text += QLatin1Char('.');
        file.write(text.toUtf8() + "\n\n");
    }
    file.close();
    if (file.size() == 0)
        return Measure{};
    QProcess style;
    style.start(QStringLiteral("style"), {QStringLiteral("-l"), QString::number(longest + 1), file.fileName()});
    if (!style.waitForFinished(60'000) || style.exitCode() != 0)
        return {};
    const QString said = QString::fromUtf8(style.readAllStandardOutput());
    static const QRegularExpression grade(QStringLiteral("Kincaid: (-?[0-9.]+)"));
    const auto found = grade.match(said);
    const qsizetype report = said.indexOf(QLatin1String("readability grades:"));
    if (!found.hasMatch() || report < 0)
        return {};
    return Measure{found.captured(1).toDouble(), said.left(report).trimmed()};
}

void TestReadingAge::everyRoomIsEasyToRead_data()
{
    QTest::addColumn<QStringList>("texts");
    for (auto room = m_rooms.constBegin(); room != m_rooms.constEnd(); ++room)
        QTest::newRow(qPrintable(room.key())) << room.value();
}

void TestReadingAge::everyRoomIsEasyToRead()
{
    QFETCH(const QStringList, texts);
    const auto measured = measure(texts);
    QVERIFY(measured.has_value());
    QVERIFY2(measured->grade <= hardest, qPrintable(QStringLiteral("grade %1").arg(measured->grade)));
    QVERIFY2(measured->tooLong.isEmpty(), qPrintable(measured->tooLong));
}

void TestReadingAge::hardWordsAreSeen()
{
    const auto measured = measure({QStringLiteral(
        "Authentication credentials necessitate reconfiguration of encryption infrastructure immediately.")});
    QVERIFY(measured.has_value());
    QVERIFY(measured->grade > hardest);
    QVERIFY(measured->tooLong.isEmpty());
}

void TestReadingAge::longSentencesAreSeen()
{
    QString sentence = QStringLiteral("We go");
    for (int words = 2; words < longest; ++words)
        sentence += QStringLiteral(" on");
    const auto atMost = measure({sentence + QLatin1Char('.')});
    QVERIFY(atMost && atMost->tooLong.isEmpty());
    const auto more = measure({sentence + QStringLiteral(" on.")});
    QVERIFY(more && more->tooLong.contains(QStringLiteral("We go on")));
}

QTEST_GUILESS_MAIN(TestReadingAge)
#include "tst_ReadingAge.moc"
