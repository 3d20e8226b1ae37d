#include "core/intake/AcquireFile.h"
#include "tests/support/PlainRights.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;

/// A folder is listed as it is: every regular file once, nothing followed, what was left out named.
class TestListFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeSortedAndLinksAreSkipped();
    void namesOfAnyBytesComeThrough();
    void aDeepTreeIsListed();
    void whatIsNoFolderIsRefused();
    void anUnreadableFolderIsSkippedOrDenied();
    void cancelEndsIt();

private:
    static void write(const QByteArray& path, const QByteArray& content)
    {
        const int made = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        QVERIFY(made >= 0);
        QCOMPARE(::write(made, content.constData(), static_cast<std::size_t>(content.size())), content.size());
        QCOMPARE(::close(made), 0);
    }
};

void TestListFolder::filesComeSortedAndLinksAreSkipped()
{
    const QTemporaryDir dir;
    const QByteArray top = QFile::encodeName(dir.path());
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("b/inner")));
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("empty")));
    write(top + "/c.txt", "12345");
    write(top + "/a.txt", "1");
    write(top + "/b/inner/x", "123");
    write(top + "/.hidden", "");
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("a.txt")), dir.filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(dir.path(), dir.filePath(QStringLiteral("b/circle"))));
    QCOMPARE(::mkfifo((top + "/pipe").constData(), 0600), 0);
    base::JobContext job;

    const auto listing = intake::listFolder(top + '/', job);

    VERIFY_OK(listing);
    QCOMPARE(listing->files,
             (std::vector<QByteArray>{top + "/.hidden", top + "/a.txt", top + "/b/inner/x", top + "/c.txt"}));
    QCOMPARE(listing->skipped, (std::vector<QByteArray>{top + "/b/circle", top + "/link", top + "/pipe"}));
    QCOMPARE(listing->totalBytes, 9);
}

void TestListFolder::namesOfAnyBytesComeThrough()
{
    const QTemporaryDir dir;
    const QByteArray top = QFile::encodeName(dir.path());
    const std::vector<QByteArray> names{"\xff\xfe", "line\nbreak",
                                        "\xe2\x80\xae"
                                        "gpj.exe"};
    for (const QByteArray& name : names)
        write(top + '/' + name, "x");
    base::JobContext job;

    const auto listing = intake::listFolder(top, job);
    for (const QByteArray& name : names)
        QCOMPARE(::unlink((top + '/' + name).constData()), 0); // Qt cannot name such a file, so it could not clear it.

    VERIFY_OK(listing);
    QCOMPARE(listing->files.size(), names.size());
    for (const QByteArray& name : names)
        QVERIFY(std::find(listing->files.begin(), listing->files.end(), top + '/' + name) != listing->files.end());
}

void TestListFolder::aDeepTreeIsListed()
{
    const QTemporaryDir dir;
    QByteArray path = QFile::encodeName(dir.path());
    for (int depth = 0; depth < 500; ++depth) {
        path += "/d";
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
    }
    write(path + "/deep", "x");
    base::JobContext job;

    const auto listing = intake::listFolder(QFile::encodeName(dir.path()), job);

    VERIFY_OK(listing);
    QCOMPARE(listing->files, std::vector{path + "/deep"});
}

void TestListFolder::whatIsNoFolderIsRefused()
{
    const QTemporaryDir dir;
    const QByteArray top = QFile::encodeName(dir.path());
    write(top + "/file", "x");
    base::JobContext job;

    VERIFY_ERROR(intake::listFolder(top + "/gone", job), base::ErrorCode::NotFound);
    VERIFY_ERROR(intake::listFolder(top + "/file", job), base::ErrorCode::NotFound);
    VERIFY_ERROR(intake::listFolder({}, job), base::ErrorCode::NotFound);
}

void TestListFolder::anUnreadableFolderIsSkippedOrDenied()
{
    const QTemporaryDir dir;
    const QByteArray top = QFile::encodeName(dir.path());
    QCOMPARE(::mkdir((top + "/closed").constData(), 0), 0);
    write(top + "/file", "x");
    base::JobContext job;
    const support::PlainRights plain;

    const auto listing = intake::listFolder(top, job);

    VERIFY_OK(listing);
    QCOMPARE(listing->files, std::vector{top + "/file"});
    QCOMPARE(listing->skipped, std::vector{top + "/closed"});
    VERIFY_ERROR(intake::listFolder(top + "/closed", job), base::ErrorCode::Denied);
}

void TestListFolder::cancelEndsIt()
{
    const QTemporaryDir dir;
    base::JobContext job;
    job.cancel();

    VERIFY_ERROR(intake::listFolder(QFile::encodeName(dir.path()), job), base::ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestListFolder)
#include "tst_ListFolder.moc"
