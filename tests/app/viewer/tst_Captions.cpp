#include "app/viewer/Captions.h"

#include "app/viewer/FindCaptions.h"
#include "app/viewer/PlayWords.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/MediaFiles.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace app::viewer;

/// Captions: what is read of WebVTT and SubRip files, which file belongs to a recording, and how times are said.
class TestCaptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheSpecificationIsRead();
    void subRipIsRead();
    void cuesAreReadGenerously_data();
    void cuesAreReadGenerously();
    void whatIsNoCaptionFileHasNone();
    void nothingIsTooMuch();
    void wordsAreShownWhileTheyAreSaid();
    void theFileOfTheSameNameIsFound();
    void theOnlyOneOfTheEntryIsFound();
    void placesAreSaidInWords();

private:
    static core::domain::EvidenceItem add(support::TempVault& vault, const QString& name, const QByteArray& content);
    static core::domain::IncidentId entry(support::TempVault& vault);
    static QString found(support::TempVault& vault, const core::domain::EvidenceItem& recording);
};

void TestCaptions::theExampleOfTheSpecificationIsRead()
{
    // W3C, WebVTT 1.1 and 1.3: captions with a comment, names, settings and marks.
    const auto cues
        = captionsOf(QStringLiteral("WEBVTT - a title\n"
                                    "\n"
                                    "STYLE\n"
                                    "::cue { color: lime }\n"
                                    "\n"
                                    "NOTE a comment\n"
                                    "in two lines\n"
                                    "\n"
                                    "00:11.000 --> 00:13.000\n"
                                    "<v Roger Bingham>We are in New York City\n"
                                    "\n"
                                    "transcription-2\n"
                                    "00:00:16.000 --> 00:00:20.500 position:10%,line-left align:left size:35%\n"
                                    "<v.loud Neil>Didn&rsquo;t we <i>talk</i> &lt;about&gt; this?\n"
                                    "<c.yellow><00:00:18.000>Yes &amp;amp; no</c>\n"));
    QCOMPARE(cues.size(), std::size_t{2});
    QCOMPARE(cues.front(), (Cue{11'000, 13'000, QStringLiteral("Roger Bingham: We are in New York City")}));
    QCOMPARE(cues.back(),
             (Cue{16'000, 20'500, QStringLiteral("Neil: Didn&rsquo;t we talk <about> this?\nYes &amp; no")}));
}

void TestCaptions::subRipIsRead()
{
    const auto cues = captionsOf(QStringLiteral("\ufeff1\r\n"
                                                "00:00:01,600 --> 00:00:04,200\r\n"
                                                "{\\an8}<font color=\"#ffff00\">Open the door.</font>\r\n"
                                                "I know you are in.\r\n"
                                                "\r\n"
                                                "2\r\n"
                                                "01:02:03,004 --> 01:02:05,000  X1:10 X2:20\r\n"
                                                "- No.\r\n"));
    QCOMPARE(cues.size(), std::size_t{2});
    QCOMPARE(cues.front(), (Cue{1'600, 4'200, QStringLiteral("Open the door.\nI know you are in.")}));
    QCOMPARE(cues.back(), (Cue{3'723'004, 3'725'000, QStringLiteral("- No.")}));
}

void TestCaptions::cuesAreReadGenerously_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const char* text, int count) {
        QTest::newRow(name) << QString::fromUtf8(text) << count;
    };
    row("no blank line between them", "00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb", 2);
    row("old line ends", "00:01.000 --> 00:02.000\ra\r\r00:02.000 --> 00:03.000\rb", 2);
    row("out of order", "00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:02.000\na", 2);
    row("without a fraction", "00:00:01 --> 00:00:02\na", 1);
    row("nothing said", "00:01.000 --> 00:02.000\n\n", 0);
    row("marks alone", "00:01.000 --> 00:02.000\n<i></i>\n", 0);
    row("ends before it begins", "00:02.000 --> 00:01.000\na", 0);
    row("no time", "now --> then\na", 0);
    row("a negative time", "-00:01.000 --> 00:02.000\na", 0);
    row("seconds alone", "1 --> 2\na", 0);
    row("four parts", "0:0:0:1 --> 0:0:0:2\na", 0);
    row("numbers that never end", "00:00:99999999999999999999 --> 00:00:02\na", 0);
    row("an arrow alone", "-->", 0);
    row("an arrow in words", "00:01.000 --> 00:02.000\nhe went --> there", 1);
}

void TestCaptions::cuesAreReadGenerously()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);

    const auto cues = captionsOf(text);

    QCOMPARE(cues.size(), static_cast<std::size_t>(count));
    for (std::size_t i = 1; i < cues.size(); ++i)
        QVERIFY(cues[i].from >= cues[i - 1].from);
    // Cut anywhere it is still read.
    for (qsizetype length = 0; length <= text.size(); ++length)
        QVERIFY(captionsOf(text.left(length)).size() <= cues.size() + 1);
}

void TestCaptions::whatIsNoCaptionFileHasNone()
{
    QVERIFY(captionsOf({}).empty());
    QVERIFY(captionsOf(QStringLiteral("WEBVTT")).empty());
    QVERIFY(captionsOf(QStringLiteral("He waited at the gate.\n\nThen he left.")).empty());
    QVERIFY(captionsOf(QString(100'000, QLatin1Char('<'))).empty());
    QVERIFY(isCaptionName(QStringLiteral("call.VTT")));
    QVERIFY(isCaptionName(QStringLiteral("call.en.srt")));
    QVERIFY(!isCaptionName(QStringLiteral("call.txt")));
    QCOMPARE(stemOf(QStringLiteral("a.b.mp4")), QStringLiteral("a.b"));
    QCOMPARE(stemOf(QStringLiteral(".mp4")), QStringLiteral(".mp4"));
}

void TestCaptions::nothingIsTooMuch()
{
    QString many;
    for (int i = 0; i < 30'000; ++i)
        many += QStringLiteral("00:00:01.000 --> 00:00:02.000\nword\n\n");
    QCOMPARE(captionsOf(many).size(), mostCues);
    const auto longOne = captionsOf(QStringLiteral("00:01.000 --> 00:02.000\n") + QString(1 << 20, QLatin1Char('x')));
    QCOMPARE(longOne.size(), std::size_t{1});
    QCOMPARE(longOne.front().text.size(), longestCue);
    // Many open marks: time that grows with the square of them would never end.
    const QString marks = QStringLiteral("00:01.000 --> 00:02.000\n") + QString(1 << 20, QLatin1Char('<'));
    QCOMPARE(captionsOf(marks).size(), std::size_t{1});
}

void TestCaptions::wordsAreShownWhileTheyAreSaid()
{
    const std::vector<Cue> cues{{1'000, 3'000, QStringLiteral("a")}, {2'000, 4'000, QStringLiteral("b")}};
    QCOMPARE(captionAt(cues, 999), QString());
    QCOMPARE(captionAt(cues, 1'000), QStringLiteral("a"));
    QCOMPARE(captionAt(cues, 2'500), QStringLiteral("a\nb"));
    QCOMPARE(captionAt(cues, 3'000), QStringLiteral("b"));
    QCOMPARE(captionAt(cues, 4'000), QString());
}

core::domain::EvidenceItem TestCaptions::add(support::TempVault& vault, const QString& name, const QByteArray& content)
{
    core::base::JobContext job;
    core::intake::AcquireBytesRequest request;
    request.caseId = vault.caseId();
    request.content = content;
    request.name = name;
    const auto taken = core::intake::acquireBytes(request, vault.vault(), job);
    return taken ? taken->item : core::domain::EvidenceItem();
}

core::domain::IncidentId TestCaptions::entry(support::TempVault& vault)
{
    core::diary::AddIncidentsRequest request;
    request.caseId = vault.caseId();
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("He rang at night");
    request.statements.push_back(statement);
    core::base::JobContext job;
    const auto added = core::diary::addIncidents(request, vault.vault(), job);
    return added ? added->front().id : core::domain::IncidentId();
}

QString TestCaptions::found(support::TempVault& vault, const core::domain::EvidenceItem& recording)
{
    core::base::JobContext job;
    const auto captions = findCaptions(recording.id, vault.vault(), job);
    if (!captions)
        return QStringLiteral("error");
    return *captions ? (*captions)->cues.front().text : QString();
}

void TestCaptions::theFileOfTheSameNameIsFound()
{
    support::TempVault vault;
    const auto call = add(vault, QStringLiteral("Night call (2).wav"), support::waveFile(0.5));
    QVERIFY(!call.id.isNull());
    QCOMPARE(found(vault, call), QString());
    const auto cue = [](const char* words) { return QByteArray("WEBVTT\n\n00:00.000 --> 00:02.000\n") + words; };
    add(vault, QStringLiteral("Another call.vtt"), cue("another"));
    add(vault, QStringLiteral("Night call (2).txt"), cue("not captions"));
    add(vault, QStringLiteral("Night call.vtt"), cue("of another name"));
    QCOMPARE(found(vault, call), QString());
    const auto right = add(vault, QStringLiteral("night call (2).en.vtt"), cue("right"));
    QCOMPARE(found(vault, call), QStringLiteral("right"));
    VERIFY_OK(core::evidence::withdrawEvidence({right.id}, QStringLiteral("wrong"), vault.vault()));
    QCOMPARE(found(vault, call), QString());
}

void TestCaptions::theOnlyOneOfTheEntryIsFound()
{
    support::TempVault vault;
    const auto incident = entry(vault);
    const auto call = add(vault, QStringLiteral("REC0007.wav"), support::waveFile(0.5));
    const auto words = add(vault, QStringLiteral("what he said.srt"), "1\n00:00:00,000 --> 00:00:02,000\nlinked\n");
    VERIFY_OK(core::evidence::linkEvidence({call.id}, incident, vault.vault()));
    QCOMPARE(found(vault, call), QString());
    VERIFY_OK(core::evidence::linkEvidence({words.id}, incident, vault.vault()));
    QCOMPARE(found(vault, call), QStringLiteral("linked"));
    // Of two, neither is taken for it.
    const auto more = add(vault, QStringLiteral("more.srt"), "1\n00:00:00,000 --> 00:00:02,000\nmore\n");
    VERIFY_OK(core::evidence::linkEvidence({more.id}, incident, vault.vault()));
    QCOMPARE(found(vault, call), QString());
}

void TestCaptions::placesAreSaidInWords()
{
    QCOMPARE(clockText(0), QStringLiteral("0:00"));
    QCOMPARE(clockText(65'900), QStringLiteral("1:05"));
    QCOMPARE(clockText(3'725'000), QStringLiteral("1:02:05"));
    QCOMPARE(clockText(-5), QStringLiteral("0:00"));
}

QTEST_GUILESS_MAIN(TestCaptions)
#include "tst_Captions.moc"
