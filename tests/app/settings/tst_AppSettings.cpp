#include "app/settings/AppSettings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::settings::AppSettings;

/// Preferences come back; nothing else is ever written, and nothing at all before a person changes something.
class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithSafeValuesAndWritesNothing();
    void whatWasChangedComesBack();
    void nonsenseInTheFileIsHarmless();
    void forgettingLeavesNothingOnTheDisk();
    void rememberingIsOffAndLeavesNothingWhenSwitchedOff();
    void withoutAPlaceNothingIsWritten();
    void changesAreTold();
    void keysComeBackAndGo();
    void shownPicturesAreNeverWritten();
};

void TestAppSettings::startsWithSafeValuesAndWritesNothing()
{
    const QTemporaryDir dir;
    const AppSettings settings(dir.filePath(QStringLiteral("s/settings.ini")));
    QCOMPARE(settings.idleMinutes(), 5);
    QVERIFY(settings.blursPictures());
    QVERIFY(settings.leavesOnKeys());
    QVERIFY(settings.showsLeaveDots());
    QVERIFY(settings.marksSpelling());
    QVERIFY(settings.offersRecoveryWords());
    QVERIFY(settings.refusesPictures());
    QCOMPARE(settings.spellingLanguage(), QStringLiteral("en_GB"));
    QVERIFY(settings.rememberedFolder().isEmpty());
    QCOMPARE(settings.look().textPercent, 100);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestAppSettings::whatWasChangedComesBack()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    {
        AppSettings settings(path);
        settings.setLook({app::widgets::Appearance::Dark, 150, app::widgets::Lettering::Wide});
        settings.setIdleMinutes(0);
        settings.setBlursPictures(false);
        settings.setLeavesOnKeys(false);
        settings.setShowsLeaveDots(false);
        settings.setMarksSpelling(false);
        settings.setOffersRecoveryWords(false);
        settings.setRefusesPictures(false);
        settings.setSpellingLanguage(QStringLiteral("pl_PL"));
        QVERIFY(QFile::exists(path)); // At once.
    }
    const AppSettings settings(path);
    QVERIFY(!settings.offersRecoveryWords());
    QCOMPARE(settings.look().appearance, app::widgets::Appearance::Dark);
    QCOMPARE(settings.look().textPercent, 150);
    QCOMPARE(settings.look().lettering, app::widgets::Lettering::Wide);
    QCOMPARE(settings.idleMinutes(), 0);
    QVERIFY(!settings.blursPictures());
    QVERIFY(!settings.leavesOnKeys());
    QVERIFY(!settings.showsLeaveDots());
    QVERIFY(!settings.marksSpelling());
    QVERIFY(!settings.refusesPictures());
    QCOMPARE(settings.spellingLanguage(), QStringLiteral("pl_PL"));
}

void TestAppSettings::nonsenseInTheFileIsHarmless()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[look]\nappearance=@Invalid()\ntext_percent=99999\n[safety]\nidle_minutes=-4\n\x00\xff[[[");
    file.close();
    const AppSettings settings(path);
    QCOMPARE(settings.look().appearance, app::widgets::Appearance::System);
    QVERIFY(settings.look().textPercent <= 300);
    QVERIFY(settings.idleMinutes() >= 0);
}

void TestAppSettings::rememberingIsOffAndLeavesNothingWhenSwitchedOff()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    AppSettings settings(path);
    settings.setRememberedFolder(QStringLiteral("/home/x/quiet-folder"));
    QCOMPARE(AppSettings(path).rememberedFolder(), QStringLiteral("/home/x/quiet-folder"));
    settings.setRememberedFolder(QString());
    QVERIFY(AppSettings(path).rememberedFolder().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("quiet-folder"));
}

void TestAppSettings::withoutAPlaceNothingIsWritten()
{
    const QTemporaryDir dir;
    const QString before = QDir::currentPath();
    QDir::setCurrent(dir.path());
    {
        AppSettings settings{QString()};
        settings.setIdleMinutes(30);
        settings.setLook({app::widgets::Appearance::Dark, 200});
        QCOMPARE(settings.idleMinutes(), 30);
        QCOMPARE(settings.look().textPercent, 200);
    }
    QDir::setCurrent(before);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestAppSettings::changesAreTold()
{
    AppSettings settings{QString()};
    QSignalSpy changed(&settings, &AppSettings::changed);
    settings.setIdleMinutes(15);
    settings.setBlursPictures(false);
    QCOMPARE(changed.count(), 2);
}

void TestAppSettings::keysComeBackAndGo()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    using Keys = QMap<QString, QString>;
    {
        AppSettings settings(path);
        QCOMPARE(settings.changedKeys(), Keys());
        settings.setKeys(QStringLiteral("lock"), QStringLiteral("Ctrl+J"));
        settings.setKeys(QStringLiteral("save"), QStringLiteral("F8"));
        settings.setKeys(QStringLiteral("save"), QString());
    }
    AppSettings settings(path);
    QCOMPARE(settings.changedKeys(), (Keys{{QStringLiteral("lock"), QStringLiteral("Ctrl+J")}}));
    const QSignalSpy told(&settings, &AppSettings::changed);
    settings.setAllKeysAsTheyCome();
    QCOMPARE(told.count(), 1);
    QCOMPARE(settings.changedKeys(), Keys());
    AppSettings nowhere{QString()};
    nowhere.setKeys(QStringLiteral("lock"), QStringLiteral("Ctrl+J"));
    QCOMPARE(nowhere.changedKeys().size(), 1);
}

void TestAppSettings::shownPicturesAreNeverWritten()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    AppSettings settings(path);
    QVERIFY(!settings.showsPictures()); // Blurred at first.
    const QSignalSpy told(&settings, &AppSettings::changed);
    settings.setShowsPictures(true);
    QVERIFY(settings.showsPictures());
    QCOMPARE(told.count(), 1);
    QVERIFY(!QFile::exists(path));
    settings.forgetShownPictures();
    QVERIFY(!settings.showsPictures());
    settings.setBlursPictures(false);
    QVERIFY(settings.showsPictures()); // Who does not want them hidden sees them.
    settings.setShowsPictures(false);
    QVERIFY(!settings.showsPictures());
    settings.setBlursPictures(true);
    QVERIFY(!settings.showsPictures());
}

void TestAppSettings::forgettingLeavesNothingOnTheDisk()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("holdfast"));
    {
        app::settings::AppSettings settings(folder + QStringLiteral("/settings.ini"));
        settings.setLeaveProgram({QStringLiteral("/usr/bin/cards"), QStringLiteral("--new")});
        settings.setWindowTitle(QStringLiteral(" Notes "));
        settings.setLanguage(QStringLiteral("en"));
        settings.setCountsTo24(true);
        const app::settings::AppSettings again(folder + QStringLiteral("/settings.ini"));
        QCOMPARE(again.leaveProgram(), (QStringList{QStringLiteral("/usr/bin/cards"), QStringLiteral("--new")}));
        QCOMPARE(again.windowTitle(), QStringLiteral("Notes"));
        QVERIFY(again.countsTo24());
        settings.forgetAll();
        QVERIFY(settings.leaveProgram().isEmpty() && settings.windowTitle().isEmpty());
    }
    QVERIFY(!QFileInfo::exists(folder));
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_AppSettings.moc"
