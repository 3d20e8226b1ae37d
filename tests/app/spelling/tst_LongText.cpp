#include "tests/app/spelling/SpellingStage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <ctime>

using namespace spellingtest;
using app::spelling::SpellMarks;

/// Ten megabytes of pasted text: what the marks add to any one turn of the window, in processor time of its thread, so
/// that other programs do not count.
class TestLongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastingDoesNotWaitForMarks();
    void noTurnIsLong();
    void theLongestParagraphIsMarkedInTime();
    void theNextMarkedWordIsNotLookedForForLong();

private:
    static constexpr qsizetype tenMegabytes = qsizetype{10} * 1024 * 1024;
    static constexpr double frozen = 500; // ms: on a busy machine a turn of 16 ms takes longer, this long only a fault.

    static double spent()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    template<typename Work>
    static double costOf(Work work)
    {
        const double before = spent();
        work();
        return spent() - before;
    }
    /// The longest of the turns that the window takes while it settles and is scrolled through, in ms.
    static double longestTurn(QPlainTextEdit& text)
    {
        double longest = 0;
        const auto settle = [&longest](int ms) {
            QElapsedTimer time;
            time.start();
            while (time.elapsed() < ms)
                longest = std::max(longest, costOf([] { QCoreApplication::processEvents(); }));
        };
        settle(300);
        for (int step = 1; step <= 40; ++step) {
            text.verticalScrollBar()->setValue(text.verticalScrollBar()->maximum() / 41 * step);
            settle(60);
        }
        return longest;
    }
    /// Prose of which every fourth word or so is in no dictionary, and none of those comes twice.
    static QString prose(qsizetype size, int lineLength)
    {
        static const QStringList known = QStringLiteral("he waited at the house and then left quiet street again "
                                                        "she was there known well rang me")
                                             .split(QLatin1Char(' '));
        QString text;
        text.reserve(size + lineLength);
        quint32 number = 7;
        for (qsizetype line = 0; text.size() < size;) {
            number = number * 1664525 + 1013904223;
            QString word = known.at(static_cast<qsizetype>((number >> 16) % static_cast<quint32>(known.size())));
            if (number >> 30 == 0)
                for (quint32 rest = number >> 8; rest > 0; rest /= 23)
                    word += QLatin1Char(static_cast<char>('b' + rest % 23));
            text += word;
            line += word.size() + 1;
            text += line >= lineLength ? QLatin1Char('\n') : QLatin1Char(' ');
            line = line >= lineLength ? 0 : line;
        }
        return text;
    }

    std::unique_ptr<SpellingStage> m_stage;
    QString m_long;

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
};

void TestLongText::initTestCase()
{
    m_long = prose(tenMegabytes, 200);
    QVERIFY(m_long.size() >= tenMegabytes);
}

void TestLongText::init()
{
    m_stage = std::make_unique<SpellingStage>();
    // Of the size that people have, where there is one.
    const auto all = app::spelling::dictionariesIn(app::spelling::dictionaryFolders());
    if (!all.empty() && all.front().code == app::spelling::britishEnglish)
        m_stage->spelling.use(all.front());
    QVERIFY(m_stage->begin());
}

void TestLongText::pastingDoesNotWaitForMarks()
{
    m_stage->text.insertPlainText(m_long);
    // The paste once more, as far as those are concerned who hear of it: the marks, and what the text has anyway.
    QTextDocument* document = m_stage->text.document();
    const int characters = document->characterCount();
    const double heard = costOf([&] { Q_EMIT document->contentsChange(0, 0, characters - 1); });
    qInfo("hearing of 10 MB that came: %.2f ms", heard);
    QVERIFY2(heard < frozen, qPrintable(QString::number(heard)));
}

void TestLongText::noTurnIsLong()
{
    QPlainTextEdit plain;
    plain.resize(m_stage->text.size());
    plain.show();
    plain.insertPlainText(m_long);
    const double without = longestTurn(plain);
    plain.hide();

    m_stage->text.insertPlainText(m_long);
    const double with = longestTurn(m_stage->text);
    qInfo("the longest turn: %.2f ms with marks, %.2f ms without", with, without);
    QVERIFY(!m_stage->marked().isEmpty());
    QVERIFY2(with - without < frozen, qPrintable(QStringLiteral("%1, %2").arg(with).arg(without)));
}

void TestLongText::theLongestParagraphIsMarkedInTime()
{
    const QString paragraph = prose(SpellMarks::longestParagraph - 200, SpellMarks::longestParagraph * 2);
    QVERIFY(paragraph.size() < SpellMarks::longestParagraph && !paragraph.contains(QLatin1Char('\n')));
    m_stage->text.insertPlainText(paragraph);
    double longest = 0;
    QElapsedTimer time;
    time.start();
    while (m_stage->marked().size() < 100 || time.elapsed() < 500) {
        QVERIFY(time.elapsed() < 20'000);
        longest = std::max(longest, costOf([] { QCoreApplication::processEvents(); }));
    }
    m_stage->setCursor(0);
    double key = 0;
    for (int i = 0; i < 20; ++i)
        key = std::max(key, costOf([this] { QTest::keyClick(&m_stage->text, 'a'); }));
    qInfo("a paragraph of %lld: longest turn %.2f ms, a key in it %.2f ms, %lld marks",
          static_cast<long long>(paragraph.size()), longest, key, static_cast<long long>(m_stage->marked().size()));
    QVERIFY2(longest < frozen, qPrintable(QString::number(longest)));
    QVERIFY2(key < frozen, qPrintable(QString::number(key)));
}

void TestLongText::theNextMarkedWordIsNotLookedForForLong()
{
    m_stage->text.setPlainText((QStringLiteral("he waited ").repeated(20) + QLatin1Char('\n')).repeated(50'000));
    QElapsedTimer time;
    time.start();
    QVERIFY(!m_stage->marks()->nextFrom(0));
    QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
}

QTEST_MAIN(TestLongText)
#include "tst_LongText.moc"
