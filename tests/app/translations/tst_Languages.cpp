#include "app/filters/BehaviourWords.h"
#include "app/settings/AppSettings.h"
#include "app/settings/Translations.h"
#include "app/widgets/DateText.h"
#include "core/guidance/Behaviours.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace app::settings;

/// Which languages there are, and what each of their files must keep.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishIsFirstAndNeedsNoFile();
    void everyFileIsALanguage();
    void everySentenceKeepsItsPlaces();
    void theSystemSaysWhichUntilSomebodyChooses();
    void translatorsSeeEveryKindOfThing();
    void timesAreWrittenAsThePersonWants();
    void arabicLettersReadFromTheRight();

private:
    static QStringList files()
    {
        return QDir(qEnvironmentVariable("HOLDFAST_SOURCE") + QStringLiteral("/translations"))
            .entryList({QStringLiteral("holdfast_*.ts")});
    }
};

void TestLanguages::englishIsFirstAndNeedsNoFile()
{
    const auto all = languages();
    QCOMPARE(all.front().code, QStringLiteral("en"));
    QCOMPARE(all.front().ownName, QStringLiteral("English"));
    QVERIFY(all.front().file.isEmpty() && all.front().isChecked);
    QCOMPARE(languageOf(QStringLiteral("xx")), all.front());
}

void TestLanguages::everyFileIsALanguage()
{
    const auto all = languages();
    for (const QString& file : files()) {
        const QString code = file.mid(9).chopped(3);
        const auto place = std::ranges::find(all, code, &Language::code);
        QVERIFY2(place != all.end(), qPrintable(file));
        QVERIFY2(!place->ownName.isEmpty(), qPrintable(file));
        QCOMPARE(place->direction, QLocale(code).textDirection());
        QVERIFY2(QFile::exists(place->file) || code == QLatin1String("en"), qPrintable(place->file));
        // Days must be written with the digits of English: they are read out, and copied into forms.
        QCOMPARE(place->locale().toString(2026).remove(place->locale().groupSeparator()), QStringLiteral("2026"));
    }
}

void TestLanguages::everySentenceKeepsItsPlaces()
{
    static const QRegularExpression place(QStringLiteral("%(?:\\d|n|L\\d)"));
    const auto placesIn = [](const QString& text) {
        QStringList found;
        for (auto each = place.globalMatch(text); each.hasNext();)
            found += each.next().captured();
        found.sort();
        return found;
    };
    for (const QString& name : files()) {
        QFile file(qEnvironmentVariable("HOLDFAST_SOURCE") + QStringLiteral("/translations/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("numerusform")) {
                // "One file" may leave the number out.
                QStringList wanted = placesIn(source);
                QStringList got = placesIn(xml.readElementText());
                wanted.removeAll(QStringLiteral("%n"));
                const bool isEmpty = got.isEmpty();
                got.removeAll(QStringLiteral("%n"));
                QVERIFY2(isEmpty || got == wanted, qPrintable(name + QStringLiteral(": ") + source));
            } else if (xml.name() == QLatin1String("translation")) {
                const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
                if (!text.trimmed().isEmpty())
                    QVERIFY2(placesIn(text) == placesIn(source), qPrintable(name + QStringLiteral(": ") + source));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
    }
}

void TestLanguages::theSystemSaysWhichUntilSomebodyChooses()
{
    QCOMPARE(firstKnownOf({QStringLiteral("xx-XX"), QStringLiteral("en-GB")}).code, QStringLiteral("en"));
    QCOMPARE(firstKnownOf({}).code, QStringLiteral("en"));
    for (const Language& language : languages()) {
        QCOMPARE(firstKnownOf({QStringLiteral("xx"), language.code + QStringLiteral("-GB"), QStringLiteral("en-GB")}),
                 language);
        AppSettings settings{QString()};
        settings.setLanguage(language.code);
        QCOMPARE(settings.language(), language);
        QCOMPARE(settings.countsTo24(), language.countsTo24);
    }
}

void TestLanguages::translatorsSeeEveryKindOfThing()
{
    QVERIFY(core::guidance::behaviours().size() > 20);
    for (const auto& behaviour : core::guidance::behaviours())
        QVERIFY2(app::filters::isTranslatable(behaviour.label), qPrintable(behaviour.label));
    QVERIFY(!app::filters::isTranslatable(QStringLiteral("Something else entirely")));
}

void TestLanguages::timesAreWrittenAsThePersonWants()
{
    AppSettings settings{QString()};
    settings.setLanguage(QStringLiteral("en"));
    const Translations translations(settings);
    QCOMPARE(app::widgets::timeText(QTime(14, 5)), QStringLiteral("2:05pm"));
    QCOMPARE(app::widgets::timeText(QTime(0, 0)), QStringLiteral("12:00am"));
    QCOMPARE(app::widgets::timeText(QTime(12, 30)), QStringLiteral("12:30pm"));
    QCOMPARE(app::widgets::dateText(QDate(2026, 3, 27)), QStringLiteral("27 March 2026"));
    QCOMPARE(app::widgets::longDateText(QDate(2026, 3, 27)), QStringLiteral("Friday 27 March 2026"));
    QCOMPARE(app::widgets::monthText(QDate(2026, 3, 27)), QStringLiteral("March 2026"));
    settings.setCountsTo24(true);
    QTRY_COMPARE(app::widgets::timeText(QTime(14, 5)), QStringLiteral("14:05"));
    QCOMPARE(app::widgets::momentText(QDateTime(QDate(2026, 3, 27), QTime(0, 7))),
             QStringLiteral("27 March 2026, 00:07"));
}

void TestLanguages::arabicLettersReadFromTheRight()
{
    AppSettings settings{QString()};
    settings.setLanguage(QStringLiteral("en"));
    Translations translations(settings);
    Language urdu = languageOf(QStringLiteral("en"));
    urdu.code = QStringLiteral("ur");
    urdu.direction = Qt::RightToLeft;
    translations.use(urdu);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(app::widgets::dateText(QDate(2026, 3, 27)), QString::fromUtf8("27 مارچ 2026"));
    translations.use(languageOf(QStringLiteral("en")));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLanguages)
#include "tst_Languages.moc"
