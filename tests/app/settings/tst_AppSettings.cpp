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
    void rememberingIsOffAndLeavesNothingWhenSwitchedOff();
    void withoutAPlaceNothingIsWritten();
    void changesAreTold();
};

void TestAppSettings::startsWithSafeValuesAndWritesNothing()
{
    const QTemporaryDir dir;
    const AppSettings settings(dir.filePath(QStringLiteral("s/settings.ini")));
    QCOMPARE(settings.idleMinutes(), 5);
    QVERIFY(settings.blursPictures());
    QVERIFY(settings.leavesOnKeys());
    QVERIFY(settings.showsLeaveDots());
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
        settings.setLook({app::widgets::Appearance::Dark, 150});
        settings.setIdleMinutes(0);
        settings.setBlursPictures(false);
        settings.setLeavesOnKeys(false);
        settings.setShowsLeaveDots(false);
        QVERIFY(QFile::exists(path)); // At once.
    }
    const AppSettings settings(path);
    QCOMPARE(settings.look().appearance, app::widgets::Appearance::Dark);
    QCOMPARE(settings.look().textPercent, 150);
    QCOMPARE(settings.idleMinutes(), 0);
    QVERIFY(!settings.blursPictures());
    QVERIFY(!settings.leavesOnKeys());
    QVERIFY(!settings.showsLeaveDots());
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

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_AppSettings.moc"
