#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

/// Whoever translates sees one text at a time, and never the page. A remark says where a group of texts stands and who
/// reads it, and what a short one is: a verb, a noun, the name of a button (COPY-15).
class TestRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGroupSaysWhereItStandsAndWhoReadsIt();
    void everyTextOfOneWordSaysWhatItIs();
    void oneWordIsSeen_data();
    void oneWordIsSeen();
    void noRemarkIsLost();

private:
    struct Text
    {
        QString group;
        QString english;
        QString apart; ///< What tells it apart from the same words elsewhere; translators see it too.
        QString remark;
    };
    /// At most one word, apart from what is put into its places.
    static bool isOneWord(QString english);
    static QStringList remarksIn(const QString& source);

    std::vector<Text> m_texts; ///< All texts of the sources, as translators get them.
};

void TestRemarks::initTestCase()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("all.ts"));
    const QString sources = qEnvironmentVariable("HOLDFAST_SOURCE");
    QProcess lupdate;
    lupdate.start(qEnvironmentVariable("HOLDFAST_LUPDATE"),
                  {QStringLiteral("-I"), sources, QStringLiteral("-locations"), QStringLiteral("none"),
                   sources + QStringLiteral("/app"), QStringLiteral("-ts"), path});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString group;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            group = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            m_texts.push_back({group, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            m_texts.back().english = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            m_texts.back().apart = xml.readElementText();
        else if (xml.name() == QLatin1String("extracomment"))
            m_texts.back().remark = xml.readElementText().simplified();
    }
    QVERIFY(!xml.hasError());
    QVERIFY(m_texts.size() > 2'000);
}

bool TestRemarks::isOneWord(QString english)
{
    static const QRegularExpression places(QStringLiteral("%(?:L?\\d|n)|\\(s\\)|&"));
    static const QRegularExpression word(QStringLiteral("\\p{L}+(?:['\u2019-]\\p{L}+)*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    english.remove(places);
    int words = 0;
    for (auto each = word.globalMatch(english); each.hasNext(); each.next())
        ++words;
    return words <= 1;
}

QStringList TestRemarks::remarksIn(const QString& source)
{
    static const QRegularExpression remark(QStringLiteral("((?:^[ \\t]*//:[^\\n]*\\n)+)|/\\*:([\\s\\S]*?)\\*/"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression mark(QStringLiteral("^[ \\t]*//:"), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto each = remark.globalMatch(source); each.hasNext();) {
        const auto match = each.next();
        QString text = match.captured(1) + match.captured(2);
        found << text.remove(mark).simplified();
    }
    return found;
}

void TestRemarks::everyGroupSaysWhereItStandsAndWhoReadsIt()
{
    static const QRegularExpression remark(QStringLiteral("Group: \\S.* Read by: \\S"));
    QSet<QString> silent;
    for (const Text& text : m_texts)
        silent.insert(text.group);
    for (const Text& text : m_texts)
        if (remark.match(text.remark).hasMatch())
            silent.remove(text.group);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.values().join(QLatin1Char('\n'))));
}

void TestRemarks::everyTextOfOneWordSaysWhatItIs()
{
    QStringList silent;
    for (const Text& text : m_texts)
        if (text.remark.isEmpty() && text.apart.isEmpty() && isOneWord(text.english))
            silent << text.group + QStringLiteral(": ") + text.english;
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

void TestRemarks::oneWordIsSeen_data()
{
    QTest::addColumn<bool>("isOne");
    QTest::newRow("Open") << true;
    QTest::newRow("Cu&t") << true;
    QTest::newRow("%n file(s)") << true;
    QTest::newRow("%1: %2") << true;
    QTest::newRow("Save entry") << false;
    QTest::newRow("Copy to %1") << false;
}

void TestRemarks::oneWordIsSeen()
{
    QFETCH(const bool, isOne);
    QCOMPARE(isOneWord(QString::fromLatin1(QTest::currentDataTag())), isOne);
}

/// A remark that stands right behind another text, or on another statement, reaches nobody.
void TestRemarks::noRemarkIsLost()
{
    QStringList kept;
    for (const Text& text : m_texts)
        kept << text.remark;
    const QString all = kept.join(QLatin1Char('\n'));
    const QString sources = qEnvironmentVariable("HOLDFAST_SOURCE");
    QStringList lost;
    int seen = 0;
    QDirIterator files(sources + QStringLiteral("/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& remark : remarksIn(QString::fromUtf8(file.readAll()))) {
            ++seen;
            if (!all.contains(remark))
                lost << file.fileName() + QStringLiteral(": ") + remark;
        }
    }
    QVERIFY(seen > 500);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_Remarks.moc"
