#include "tests/core/vault/VaultBed.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;
using base::ErrorCode;

class tst_DamagedVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewerFormatIsRefusedUnchanged();
    void aDamagedHeaderIsRepairedFromItsCopy_data();
    void aDamagedHeaderIsRepairedFromItsCopy();
    void aDamagedHeaderWithoutCopiesIsDamage();
    void aWrongPassphraseRepairsNothing();
    void aDamagedSlotIsFoundInACopy();
    void anAlteredHeaderOpensForReadingOnly();
    void anOlderHeaderIsToldOfUntilItIsReplaced();
    void anEmptyDatabaseIsDamage();
    void aMissingDatabaseIsDamage();
    void aDamagedDatabaseIsDamage();
    void theDatabaseOfAnotherVaultIsDamage();
    void linksInPlaceOfFilesAreRefused_data();
    void linksInPlaceOfFilesAreRefused();
    void leftoversOfInterruptionsGo();

private:
    bed::CopiedVaultBed m_bed;
};

void tst_DamagedVault::initTestCase()
{
    QVERIFY(m_bed.makeTemplate());
}

void tst_DamagedVault::init()
{
    QVERIFY(m_bed.copyTemplate());
}

void tst_DamagedVault::aNewerFormatIsRefusedUnchanged()
{
    QByteArray newer = files::read(m_bed.path("vault.hdr")).first(16) + QByteArray(5000, 'n');
    newer[8] = newer[10] = 2;
    QVERIFY(files::write(m_bed.path("vault.hdr"), files::withChecksum(newer)));
    const auto before = files::snapshot(m_bed.folder);
    VERIFY_ERROR(m_bed.open(), ErrorCode::NewerFormat);
    VERIFY_ERROR(vault::describeVault(m_bed.folder), ErrorCode::NewerFormat);
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_DamagedVault::aDamagedHeaderIsRepairedFromItsCopy_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<bool>("backupToo");
    for (const char* damage : {"flip", "cut", "empty", "missing", "noise"}) {
        QTest::addRow("%s", damage) << QByteArray(damage) << false;
        QTest::addRow("%s, its copy too", damage) << QByteArray(damage) << true;
    }
}

void tst_DamagedVault::aDamagedHeaderIsRepairedFromItsCopy()
{
    QFETCH(QByteArray, damage);
    QFETCH(bool, backupToo);
    const QByteArray good = files::read(m_bed.path("vault.hdr"));
    QStringList targets{m_bed.path("vault.hdr")};
    if (backupToo)
        targets.append(m_bed.path("vault.hdr.bak"));
    for (const QString& target : targets) {
        QByteArray bad = good;
        if (damage == "flip")
            bad[300] = static_cast<char>(bad.at(300) ^ 1);
        if (damage == "cut")
            bad.truncate(1000);
        if (damage == "empty")
            bad.clear();
        if (damage == "noise")
            bad = QByteArray(2208, 'z');
        QVERIFY(damage == "missing" ? QFile::remove(target) : files::write(target, bad));
    }
    {
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("header_repaired")});
        QVERIFY(!(*opened)->isReadOnly());
    }
    QCOMPARE(files::read(m_bed.path("vault.hdr")), good);
    QCOMPARE(files::read(m_bed.path("vault.hdr.bak")), good);
    const auto again = m_bed.open();
    VERIFY_OK(again);
    QVERIFY((*again)->notices().isEmpty());
}

void tst_DamagedVault::aDamagedHeaderWithoutCopiesIsDamage()
{
    QVERIFY(QFile::remove(m_bed.path("vault.hdr.bak")) && QFile::remove(m_bed.path("safety/vault.hdr")));
    QVERIFY(files::write(m_bed.path("vault.hdr"), "scribble"));
    const auto before = files::snapshot(m_bed.folder);
    const auto result = m_bed.open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, m_bed.path("vault.hdr"));
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_DamagedVault::aWrongPassphraseRepairsNothing()
{
    QVERIFY(files::write(m_bed.path("vault.hdr"), "scribble"));
    const auto before = files::snapshot(m_bed.folder);
    VERIFY_ERROR(m_bed.open("not this one"), ErrorCode::WrongKey);
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_DamagedVault::aDamagedSlotIsFoundInACopy()
{
    // The wrapped key of slot 0, with a checksum that fits: only who has the passphrase can tell.
    QByteArray bad = files::read(m_bed.path("vault.hdr"));
    bad[96 + 112] = static_cast<char>(bad.at(96 + 112) ^ 1);
    QVERIFY(files::write(m_bed.path("vault.hdr"), files::withChecksum(bad)));
    VERIFY_ERROR(m_bed.open("not this one"), ErrorCode::WrongKey);
    {
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        QVERIFY((*opened)->notices().contains(QStringLiteral("header_repaired")));
    }
    QVERIFY(QFile::remove(m_bed.path("vault.hdr.bak")) && QFile::remove(m_bed.path("safety/vault.hdr")));
    QVERIFY(files::write(m_bed.path("vault.hdr"), files::withChecksum(bad)));
    VERIFY_ERROR(m_bed.open(), ErrorCode::Damaged);
    // The words still open it.
    VERIFY_OK(m_bed.openWithWords(m_bed.words));
}

void tst_DamagedVault::anAlteredHeaderOpensForReadingOnly()
{
    QByteArray altered = files::read(m_bed.path("vault.hdr"));
    altered[40] = static_cast<char>(altered.at(40) ^ 1); // when it was written
    QVERIFY(files::write(m_bed.path("vault.hdr"), files::withChecksum(altered)));
    const auto opened = m_bed.open();
    VERIFY_OK(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("header_altered")});
    VERIFY_OK((*opened)->openForReading());
    VERIFY_ERROR((*opened)->openForWriting(), ErrorCode::Conflict);
    VERIFY_ERROR(vault::addRecoveryWords(**opened, m_bed.job), ErrorCode::Conflict);
    VERIFY_ERROR(vault::renewHeaderCopies(**opened), ErrorCode::Conflict);
    VERIFY_ERROR(vault::changePassphrase(**opened, bed::secret(bed::passphrase), bed::secret("another one"),
                                         vault::KdfCost::Interactive, m_bed.job),
                 ErrorCode::Conflict);
    QCOMPARE(files::read(m_bed.path("vault.hdr")), files::withChecksum(altered));
}

void tst_DamagedVault::anOlderHeaderIsToldOfUntilItIsReplaced()
{
    const QByteArray older = files::read(m_bed.path("vault.hdr"));
    {
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        VERIFY_OK(vault::addRecoveryWords(**opened, m_bed.job));
    }
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "safety/vault.hdr"})
        QVERIFY(files::write(m_bed.path(name), older));
    for (int i = 0; i < 2; ++i) {
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        QCOMPARE((*opened)->notices(), QStringList{QStringLiteral("older_header")});
    }
    {
        const auto opened = m_bed.open();
        VERIFY_OK(opened);
        VERIFY_OK(vault::addRecoveryWords(**opened, m_bed.job));
    }
    const auto opened = m_bed.open();
    VERIFY_OK(opened);
    QVERIFY((*opened)->notices().isEmpty());
}

void tst_DamagedVault::anEmptyDatabaseIsDamage()
{
    QVERIFY(files::write(m_bed.path("vault.db"), ""));
    const auto before = files::snapshot(m_bed.folder);
    const auto result = m_bed.open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, m_bed.path("vault.db"));
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_DamagedVault::aMissingDatabaseIsDamage()
{
    QVERIFY(QFile::remove(m_bed.path("vault.db")));
    const auto before = files::snapshot(m_bed.folder);
    const auto result = m_bed.open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, m_bed.path("vault.db"));
    QVERIFY(files::snapshot(m_bed.folder) == before);
}

void tst_DamagedVault::aDamagedDatabaseIsDamage()
{
    QByteArray bytes = files::read(m_bed.path("vault.db"));
    bytes[100] = static_cast<char>(bytes.at(100) ^ 1);
    QVERIFY(files::write(m_bed.path("vault.db"), bytes));
    const auto result = m_bed.open();
    VERIFY_ERROR(result, ErrorCode::Damaged);
    QCOMPARE(result.error().subject, m_bed.path("vault.db"));
    QCOMPARE(files::read(m_bed.path("vault.db")), bytes);
}

void tst_DamagedVault::theDatabaseOfAnotherVaultIsDamage()
{
    const QString other = m_bed.dir->filePath(QStringLiteral("other"));
    VERIFY_OK(m_bed.create(other));
    QVERIFY(files::write(m_bed.path("vault.db"), files::read(other + QStringLiteral("/vault.db"))));
    VERIFY_ERROR(m_bed.open(), ErrorCode::Damaged);
}

void tst_DamagedVault::linksInPlaceOfFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"vault.db", "vault.lock", "vault.db-wal", "objects", "objects/tmp", "safety"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void tst_DamagedVault::linksInPlaceOfFilesAreRefused()
{
    QFETCH(QString, name);
    const QString inside = m_bed.folder + QLatin1Char('/') + name;
    const QString outside = m_bed.dir->filePath(QStringLiteral("outside"));
    QVERIFY(!QFile::exists(inside) || QFile::rename(inside, outside));
    if (!QFile::exists(outside))
        QVERIFY(files::write(outside, "x"));
    QVERIFY(QFile::link(outside, inside));
    VERIFY_ERROR(m_bed.open(), ErrorCode::Damaged);
}

void tst_DamagedVault::leftoversOfInterruptionsGo()
{
    const QStringList leftovers{m_bed.path("vault.hdr.new"), m_bed.path("vault.hdr.bak.new"),
                                m_bed.path("objects/tmp/00112233445566778899aabbccddeeff.part")};
    for (const QString& leftover : leftovers)
        QVERIFY(files::write(leftover, "half"));
    VERIFY_ERROR(m_bed.open("not this one"), ErrorCode::WrongKey);
    for (const QString& leftover : leftovers)
        QVERIFY(QFile::exists(leftover));
    VERIFY_OK(m_bed.open());
    for (const QString& leftover : leftovers)
        QVERIFY(!QFile::exists(leftover));
}

QTEST_GUILESS_MAIN(tst_DamagedVault)
#include "tst_DamagedVault.moc"
