#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// "1 file", "2 files": nobody ever reads "file(s)".
class TestPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPluralHasItsFormsWithItsPlaceholders();
    void theProgramFindsThem();
};

void TestPlurals::everyPluralHasItsFormsWithItsPlaceholders()
{
    QFile file(qEnvironmentVariable("HOLDFAST_SOURCE") + QStringLiteral("/translations/holdfast_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int forms = 0;
    int messages = 0;
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() && !(xml.isEndElement() && xml.name() == QLatin1String("message")))
            continue;
        if (xml.isEndElement()) {
            QVERIFY2(forms == 2, qPrintable(source));
            ++messages;
            forms = 0;
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            const QString form = xml.readElementText();
            ++forms;
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1Char('(')), qPrintable(source));
            QCOMPARE(form.count(placeholder), source.count(placeholder));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 20);
}

void TestPlurals::theProgramFindsThem()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/translations/holdfast_en.qm")));
    QVERIFY(QApplication::installTranslator(&english));
    QCOMPARE(QCoreApplication::translate("app::diary::IncidentListModel", "%n file(s)", nullptr, 1),
             QStringLiteral("1 file"));
    QCOMPARE(QCoreApplication::translate("app::diary::IncidentListModel", "%n file(s)", nullptr, 3),
             QStringLiteral("3 files"));
}

QTEST_MAIN(TestPlurals)
#include "tst_Plurals.moc"
