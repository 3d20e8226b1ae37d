#include "core/intake/MovieDirectory.h"

#include "core/base/JobContext.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using core::intake::MovieDirectory;

namespace {

QByteArray box(const char* type, const QByteArray& body)
{
    QByteArray header(4, '\0');
    qToBigEndian(static_cast<quint32>(8 + body.size()), header.data());
    return header + QByteArray(type, 4) + body;
}

QByteArray longBox(const char* type, const QByteArray& body)
{
    QByteArray header(16, '\0');
    header[3] = 1;
    header.replace(4, 4, type);
    qToBigEndian(static_cast<quint64>(16 + body.size()), header.data() + 8);
    return header + body;
}

const QByteArray kind = box("ftyp", "mp42xxxxisom");
const QByteArray movie = box("moov", QByteArray(300, 'm'));
const QByteArray sound(9'000, 's');
const QByteArray beginning = "as it began";

} // namespace

/// A recording whose directory stands at its end is known for what it is.
class TestMovieDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryIsFound_data();
    void theDirectoryIsFound();
    void aRecordingOfAPhoneIsSound();
};

void TestMovieDirectory::theDirectoryIsFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("found");
    const QByteArray both = kind + movie;
    QTest::newRow("at the end") << kind + box("mdat", sound) + movie << both;
    QTest::newRow("at the beginning") << kind + movie + box("mdat", sound) << both;
    QTest::newRow("behind an empty box") << kind + box("free", {}) + movie << both;
    QTest::newRow("behind a size of 64 bits") << kind + longBox("mdat", sound) + movie << both;
    QTest::newRow("with a size of 64 bits")
        << kind + longBox("moov", "directory") << kind + longBox("moov", "directory");
    QTest::newRow("not all there") << kind + box("mdat", sound) + movie.chopped(1) << beginning;
    QTest::newRow("none") << kind + box("mdat", sound) << beginning;
    QTest::newRow("behind a box up to the end") << kind + QByteArray(4, '\0') + "mdat" + sound + movie << beginning;
    QTest::newRow("of a size that cannot be") << kind + QByteArray("\0\0\0\7moov", 8) + movie << beginning;
    QTest::newRow("larger than any") << kind + box("moov", QByteArray(2 << 20, 'm')) << beginning;
    QTest::newRow("not a recording") << box("mdat", sound) + movie << beginning;
    QTest::newRow("two kinds") << kind + kind + movie << beginning;
    QTest::newRow("text") << QByteArray("He stood at the gate again and did not go away.").repeated(20) << beginning;
    QTest::newRow("nothing") << QByteArray() << beginning;
}

void TestMovieDirectory::theDirectoryIsFound()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, found);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(4096), qMax(content.size(), qsizetype(1))}) {
        MovieDirectory directory;
        for (qsizetype at = 0; at < content.size(); at += size)
            directory.take(QByteArrayView(content).sliced(at, qMin(size, content.size() - at)));
        QVERIFY2(directory.orElse(beginning) == found, qPrintable(QString::number(size)));
    }
}

void TestMovieDirectory::aRecordingOfAPhoneIsSound()
{
    support::TempVault temp;
    core::base::JobContext job;
    const QString path = QStringLiteral("/packaging/sample/files/voice-message-15-september.m4a");
    const auto taken = core::intake::acquireFile(
        {.caseId = temp.caseId(), .sourcePath = qgetenv("HOLDFAST_SOURCE") + QFile::encodeName(path)}, temp.vault(),
        job);
    VERIFY_OK(taken);
    QCOMPARE(taken->item.mediaType, QStringLiteral("audio/mp4"));
}

QTEST_GUILESS_MAIN(TestMovieDirectory)
#include "tst_MovieDirectory.moc"
