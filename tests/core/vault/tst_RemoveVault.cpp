#include "core/vault/RemoveVault.h"

#include "tests/core/vault/VaultBed.h"
#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace core;

/// Removing takes every file of the vault and no other, and nobody can do it to one that is open.
class TestRemoveVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheVaultGoes();
    void whatIsNotOursStays();
    void headersCannotBeReadFromWhatTheDiskKept();
    void aVaultThatIsOpenStays();
    void aFolderWithoutAVaultStays();
    void thePassphraseIsChecked();

private:
    static QStringList filesIn(const QString& folder)
    {
        QStringList files;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += QDir(folder).relativeFilePath(walk.next());
        files.sort();
        return files;
    }
    static bool put(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

void TestRemoveVault::everythingOfTheVaultGoes()
{
    support::TempVault temp;
    const QString folder = temp.folder();
    temp.close();
    QVERIFY(put(folder + QStringLiteral("/tries"), "2\n"));
    QVERIFY(
        put(folder + QStringLiteral("/objects/ab/ab") + QString(62, QLatin1Char('0')) + QStringLiteral(".evo"), "x"));
    QVERIFY(
        put(folder + QStringLiteral("/objects/tmp/") + QString(32, QLatin1Char('0')) + QStringLiteral(".part"), "x"));
    QVERIFY(put(folder + QStringLiteral("/safety/2026/vault.hdr"), "x"));
    VERIFY_OK(vault::removeVault(folder));
    QVERIFY(!QFileInfo::exists(folder));
}

void TestRemoveVault::whatIsNotOursStays()
{
    support::TempVault temp;
    const QString folder = temp.folder();
    temp.close();
    const QString outside = temp.outside() + QStringLiteral("/mine.txt");
    QVERIFY(put(outside, "mine"));
    QVERIFY(put(folder + QStringLiteral("/letter.txt"), "mine"));
    QVERIFY(put(folder + QStringLiteral("/objects/ab/picture.png"), "mine"));
    QVERIFY(QFile::link(outside, folder + QStringLiteral("/vault.link")));
    QVERIFY(QFile::link(temp.outside(), folder + QStringLiteral("/objects/cd")));
    VERIFY_OK(vault::removeVault(folder));
    QCOMPARE(filesIn(folder),
             (QStringList{QStringLiteral("letter.txt"), QStringLiteral("objects/ab/picture.png"),
                          QStringLiteral("vault.link")}));
    QVERIFY(QFile::exists(outside));
}

void TestRemoveVault::headersCannotBeReadFromWhatTheDiskKept()
{
    support::TempVault temp;
    const QString folder = temp.folder();
    temp.close();
    // A second name for the same bytes shows what a disk may keep of a removed file.
    const QString header = folder + QStringLiteral("/vault.hdr");
    const QString kept = temp.outside() + QStringLiteral("/kept");
    QFile file(header);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral("ln"), {header, kept}), 0);
    VERIFY_OK(vault::removeVault(folder));
    QFile after(kept);
    QVERIFY(after.open(QIODevice::ReadOnly));
    const QByteArray bytes = after.readAll();
    QCOMPARE(bytes.size(), before.size());
    QVERIFY(!bytes.contains(before.mid(96, 64))); // Of the first slot.
}

void TestRemoveVault::aVaultThatIsOpenStays()
{
    const support::TempVault temp;
    const QStringList before = filesIn(temp.folder());
    VERIFY_ERROR(vault::removeVault(temp.folder()), base::ErrorCode::InUse);
    QCOMPARE(filesIn(temp.folder()), before);
}

void TestRemoveVault::aFolderWithoutAVaultStays()
{
    const support::TempVault temp;
    QVERIFY(put(temp.outside() + QStringLiteral("/other/letter.txt"), "mine"));
    VERIFY_ERROR(vault::removeVault(temp.outside() + QStringLiteral("/other")), base::ErrorCode::NotAVault);
    VERIFY_ERROR(vault::removeVault(temp.outside() + QStringLiteral("/nowhere")), base::ErrorCode::NotFound);
    QVERIFY(QFile::exists(temp.outside() + QStringLiteral("/other/letter.txt")));
}

void TestRemoveVault::thePassphraseIsChecked()
{
    support::TempVault temp;
    base::JobContext job;
    VERIFY_OK(vault::checkPassphrase(temp.vault(), bed::secret(support::TempVault::passphrase().toUtf8()), job));
    VERIFY_ERROR(vault::checkPassphrase(temp.vault(), bed::secret("not the one"), job), base::ErrorCode::WrongKey);
}

QTEST_GUILESS_MAIN(TestRemoveVault)
#include "tst_RemoveVault.moc"
