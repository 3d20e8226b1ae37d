#include "app/viewer/PictureLoader.h"

#include "app/viewer/MailText.h"
#include "app/viewer/PictureFacts.h"
#include "app/viewer/ReaderFields.h"
#include "app/viewer/VerdictText.h"
#include "tests/support/Documents.h"
#include "tests/support/ExifJpeg.h"
#include "tests/support/Pictures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace app::viewer;
using core::base::ErrorCode;

using Answer = std::optional<core::base::Result<Picture>>;

/// What a page gets when it asks for a picture: also when the reader is killed, stands still, or is not there.
class TestPictureLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsShown();
    void theReaderIsKeptForTheNextPicture();
    void nothingElseIsOpened();
    void everyRefusalHasItsSentence();
    void aDocumentGivesItsPages();
    void wordsAreAskedForInTheSameWay();
    void whatCannotBeAskedIsNotOpened();
    void killingTheReaderIsNoDisaster();
    void aReaderThatStandsStillIsEnded();
    void threeCrashesAndTheItemIsLeftAlone();
    void withoutAReaderNothingIsOpened();
    void anErrorOfTheVaultIsPassedOn();
    void aSourceOfAnotherLengthIsAnError();
    void lettingGoOfTheHandleStopsTheWork();
    void goingAwayEndsTheReader();

private:
    static QString reader()
    {
        return QString::fromLocal8Bit(qgetenv("HOLDFAST_BIN")) + QStringLiteral("/holdfast-reader");
    }
    static QByteArray png() { return support::pictureFile(support::fourCorners(40, 30), "png"); }
    static PictureRequest request(const QByteArray& content, const QString& type = QStringLiteral("image/png"));
    /// Loads and waits for the answer.
    Answer load(PictureLoader& loader, PictureRequest wanted);
    ReaderAnswer read(PictureLoader& loader, protocol::Kind what, PictureRequest wanted);
    static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }

    QTemporaryDir m_folder;
};

PictureRequest TestPictureLoader::request(const QByteArray& content, const QString& type)
{
    return {core::domain::EvidenceId::create(), type, QSize(100, 100), content.size(),
            [content](const PictureSink& sink, core::base::JobContext&) -> core::base::Result<void> {
                return sink({reinterpret_cast<const std::byte*>(content.constData()),
                             static_cast<std::size_t>(content.size())});
            }};
}

Answer TestPictureLoader::load(PictureLoader& loader, PictureRequest wanted)
{
    Answer answer;
    const auto handle
        = loader.load(this, std::move(wanted), [&](core::base::Result<Picture> got) { answer = std::move(got); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qWarning("no answer came");
    return answer;
}

void TestPictureLoader::aPictureIsShown()
{
    PictureLoader loader(reader());

    const Answer answer = load(loader, request(png()));

    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->verdict, Verdict::Shown);
    QCOMPARE((*answer)->image.size(), QSize(40, 30));
    QCOMPARE((*answer)->image.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE((*answer)->image.pixelColor(39, 29), QColor(Qt::white));
}

void TestPictureLoader::theReaderIsKeptForTheNextPicture()
{
    PictureLoader loader(reader());
    QCOMPARE(loader.readerProcessId(), 0);
    load(loader, request(png()));
    const qint64 pid = loader.readerProcessId();
    QVERIFY(isAlive(pid));

    for (int round = 0; round < 5; ++round) {
        const Answer answer = load(loader, request(png()));
        QVERIFY(answer && *answer && (*answer)->verdict == Verdict::Shown);
        QCOMPARE(loader.readerProcessId(), pid);
    }
}

void TestPictureLoader::nothingElseIsOpened()
{
    PictureLoader loader(reader());
    for (const char* type : {"image/svg+xml", "image/x-icon", "application/zip", "text/html", ""}) {
        bool wasOpened = false;
        auto wanted = request(png(), QString::fromLatin1(type));
        wanted.source = [&](const PictureSink&, core::base::JobContext&) -> core::base::Result<void> {
            wasOpened = true;
            return {};
        };
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->verdict, Verdict::NotAPicture);
        QVERIFY(!wasOpened);
        QVERIFY(!isPictureType(QString::fromLatin1(type)));
    }
    QCOMPARE(loader.readerProcessId(), 0);
}

void TestPictureLoader::everyRefusalHasItsSentence()
{
    PictureLoader loader(reader());
    const Answer broken = load(loader, request(QByteArray(500, 'x')));
    QVERIFY(broken && *broken);
    QCOMPARE((*broken)->verdict, Verdict::Broken);
    QVERIFY((*broken)->image.isNull());
    auto huge = request(png());
    huge.size = qint64{1} << 40;
    const Answer large = load(loader, huge);
    QVERIFY(large && *large);
    QCOMPARE((*large)->verdict, Verdict::TooLarge);

    QVERIFY(verdictText(Verdict::Shown).isEmpty());
    for (const Verdict verdict : {Verdict::NotAPicture, Verdict::Broken, Verdict::TooLarge, Verdict::TooSlow,
                                  Verdict::Crashed, Verdict::GivenUp, Verdict::NoReader})
        QVERIFY(verdictText(verdict).endsWith(QLatin1Char('.')));
}

ReaderAnswer TestPictureLoader::read(PictureLoader& loader, protocol::Kind what, PictureRequest wanted)
{
    std::optional<core::base::Result<ReaderAnswer>> answer;
    const auto handle = loader.read(this, what, std::move(wanted),
                                    [&](core::base::Result<ReaderAnswer> got) { answer = std::move(got); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
        qWarning("no answer came");
    return answer && *answer ? **answer : ReaderAnswer{Verdict::Crashed, {}, 0, {}};
}

void TestPictureLoader::aDocumentGivesItsPages()
{
    PictureLoader loader(reader());
    auto wanted = request(support::colouredPages({Qt::red, Qt::blue}), QStringLiteral("application/pdf"));
    for (const auto& [page, colour] : {std::pair(0, Qt::red), std::pair(1, Qt::blue)}) {
        wanted.page = page;
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->verdict, Verdict::Shown);
        QCOMPARE((*answer)->pages, 2);
        QCOMPARE((*answer)->image.height(), 100);
        QCOMPARE((*answer)->image.pixelColor(30, 50), QColor(colour));
    }
    wanted.page = 2;
    QCOMPARE((*load(loader, wanted))->verdict, Verdict::Broken);
    QVERIFY(isDocumentType(QStringLiteral("application/pdf")) && !isPictureType(QStringLiteral("application/pdf")));
}

void TestPictureLoader::wordsAreAskedForInTheSameWay()
{
    using protocol::Kind;
    PictureLoader loader(reader());
    const auto words
        = read(loader, Kind::ReadPage, request(support::pageWithWords("Words"), QStringLiteral("application/pdf")));
    QCOMPARE(words.verdict, Verdict::Shown);
    QVERIFY(words.fields.contains("Words"));
    const auto facts = pictureFactsOf(
        read(loader, Kind::ReadFacts, request(support::ExifJpeg::ofAPhone().file(), QStringLiteral("image/jpeg")))
            .fields);
    QVERIFY(facts && facts->taken && facts->place);
    QCOMPARE(facts->model, QStringLiteral("Phone 5"));
    const auto mail = mailTextOf(
        read(loader, Kind::ReadMail, request("From: a\nSubject: b\n\nc", QStringLiteral("text/plain"))).fields);
    QVERIFY(mail);
    QCOMPARE(mail->subjects, QStringList(QStringLiteral("b")));
    QCOMPARE(read(loader, Kind::ReadMail, request({}, QStringLiteral("text/plain"))).verdict, Verdict::Broken);
}

void TestPictureLoader::whatCannotBeAskedIsNotOpened()
{
    using protocol::Kind;
    PictureLoader loader(reader());
    for (const auto& [what, type] :
         {std::pair(Kind::ReadPage, "image/png"), std::pair(Kind::ReadFacts, "text/plain"),
          std::pair(Kind::ReadFacts, "application/pdf"), std::pair(Kind::Ready, "image/png")})
        QCOMPARE(read(loader, what, request(png(), QString::fromLatin1(type))).verdict, Verdict::NotAPicture);
    auto before = request(png(), QStringLiteral("application/pdf"));
    before.page = -1;
    QCOMPARE(read(loader, Kind::ReadPage, before).verdict, Verdict::NotAPicture);
    auto large = request(png(), QStringLiteral("text/plain"));
    large.size = (qint64{100} << 20) + 1;
    QCOMPARE(read(loader, Kind::ReadMail, large).verdict, Verdict::TooLarge);
}

void TestPictureLoader::killingTheReaderIsNoDisaster()
{
    PictureLoader loader(reader());
    load(loader, request(png()));
    const qint64 pid = loader.readerProcessId();
    QVERIFY(isAlive(pid));

    // In the middle of a picture.
    auto wanted = request(png());
    wanted.source = [pid, content = png()](const PictureSink& sink, core::base::JobContext&) {
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        return sink(
            {reinterpret_cast<const std::byte*>(content.constData()), static_cast<std::size_t>(content.size())});
    };
    const Answer during = load(loader, wanted);
    QVERIFY(during && *during);
    QCOMPARE((*during)->verdict, Verdict::Crashed);

    const Answer next = load(loader, request(png()));
    QVERIFY(next && *next);
    QCOMPARE((*next)->verdict, Verdict::Shown);
    QVERIFY(loader.readerProcessId() != pid);

    // And between two pictures: nobody notices.
    QFile state(QStringLiteral("/proc/%1/stat").arg(loader.readerProcessId()));
    ::kill(static_cast<pid_t>(loader.readerProcessId()), SIGKILL);
    const auto isDead = [&] {
        state.close();
        return state.open(QIODevice::ReadOnly) && state.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isDead());
    const Answer after = load(loader, request(png()));
    QVERIFY(after && *after);
    QCOMPARE((*after)->verdict, Verdict::Shown);
}

void TestPictureLoader::aReaderThatStandsStillIsEnded()
{
    PictureLoader loader(reader(), nullptr, std::chrono::milliseconds(1500));
    load(loader, request(png()));
    const qint64 pid = loader.readerProcessId();
    QVERIFY(isAlive(pid));
    const QByteArray large(8 << 20, 'x'); // more than a pipe holds
    for (const QByteArray& content : {png(), large}) {
        const qint64 standing = loader.readerProcessId();
        auto wanted = request(content);
        wanted.source = [standing, content](const PictureSink& sink, core::base::JobContext&) {
            ::kill(static_cast<pid_t>(standing), SIGSTOP);
            return sink(
                {reinterpret_cast<const std::byte*>(content.constData()), static_cast<std::size_t>(content.size())});
        };
        QElapsedTimer timer;
        timer.start();
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->verdict, Verdict::TooSlow);
        QVERIFY(timer.elapsed() >= 1400 && timer.elapsed() < 6000);
        QVERIFY(!isAlive(standing));
        const Answer next = load(loader, request(png()));
        QVERIFY(next && *next);
        QCOMPARE((*next)->verdict, Verdict::Shown);
    }
    QCOMPARE(ReaderProcess::longestWait.count(), 15'000);
}

void TestPictureLoader::threeCrashesAndTheItemIsLeftAlone()
{
    PictureLoader loader(reader());
    auto wanted = request(png());
    int opened = 0;
    qint64 pid = 0;
    wanted.source = [&](const PictureSink&, core::base::JobContext&) -> core::base::Result<void> {
        ++opened;
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        return {};
    };
    for (int round = 0; round < 3; ++round) {
        QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
        pid = loader.readerProcessId();
        QVERIFY(isAlive(pid));
        wanted.size = 0; // all of it is there, and then the reader is gone
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->verdict, Verdict::Crashed);
    }
    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
    QCOMPARE(opened, 3);

    const Answer given = load(loader, wanted);

    QVERIFY(given && *given);
    QCOMPARE((*given)->verdict, Verdict::GivenUp);
    QCOMPARE(opened, 3);
    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
}

void TestPictureLoader::withoutAReaderNothingIsOpened()
{
    for (const QString& program : {m_folder.filePath(QStringLiteral("nothing-here")), QStringLiteral("/bin/true"),
                                   QStringLiteral("/bin/false")}) {
        PictureLoader loader(program);
        bool wasOpened = false;
        auto wanted = request(png());
        wanted.source = [&](const PictureSink&, core::base::JobContext&) -> core::base::Result<void> {
            wasOpened = true;
            return {};
        };
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->verdict, Verdict::NoReader);
        QVERIFY(!wasOpened);
    }
}

void TestPictureLoader::anErrorOfTheVaultIsPassedOn()
{
    PictureLoader loader(reader());
    auto wanted = request(png());
    wanted.source = [](const PictureSink& sink, core::base::JobContext&) -> core::base::Result<void> {
        const std::byte some[10]{};
        if (auto given = sink(some); !given)
            return given;
        return core::base::Error{ErrorCode::Damaged, QStringLiteral("chunk 2")};
    };

    const Answer answer = load(loader, wanted);

    QVERIFY(answer && !*answer);
    QCOMPARE((*answer).error().code, ErrorCode::Damaged);
    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
}

void TestPictureLoader::aSourceOfAnotherLengthIsAnError()
{
    PictureLoader loader(reader());
    for (const int difference : {-1, 1}) {
        auto wanted = request(png());
        wanted.size += difference;
        const Answer answer = load(loader, wanted);
        QVERIFY(answer && !*answer);
        QCOMPARE((*answer).error().code, ErrorCode::Internal);
    }
    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
}

void TestPictureLoader::lettingGoOfTheHandleStopsTheWork()
{
    PictureLoader loader(reader());
    load(loader, request(png()));
    bool wasAnswered = false;
    std::atomic_bool wasCanceled = false;
    std::atomic_bool hasBegun = false;
    auto wanted = request(png());
    wanted.source = [&](const PictureSink&, core::base::JobContext& job) -> core::base::Result<void> {
        hasBegun = true;
        while (!job.isCanceled())
            std::this_thread::yield();
        wasCanceled = true;
        return core::base::Error{ErrorCode::Canceled};
    };
    {
        const auto handle = loader.load(this, wanted, [&](const core::base::Result<Picture>&) { wasAnswered = true; });
        QTRY_VERIFY(hasBegun);
    }
    QTRY_VERIFY(wasCanceled);

    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
    QVERIFY(!wasAnswered);
}

void TestPictureLoader::goingAwayEndsTheReader()
{
    qint64 pid = 0;
    {
        PictureLoader loader(reader());
        load(loader, request(png()));
        pid = loader.readerProcessId();
        QVERIFY(isAlive(pid));
    }
    QVERIFY(!isAlive(pid));

    PictureLoader loader(reader());
    load(loader, request(png()));
    pid = loader.readerProcessId();
    loader.stop();
    QVERIFY(!isAlive(pid));
    QCOMPARE((*load(loader, request(png())))->verdict, Verdict::Shown);
}

QTEST_GUILESS_MAIN(TestPictureLoader)
#include "tst_PictureLoader.moc"
