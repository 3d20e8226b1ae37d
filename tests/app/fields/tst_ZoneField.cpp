#include "app/fields/WhenEditor.h"
#include "app/fields/ZoneField.h"
#include "tests/support/PageParts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace app::fields;

/// What happened abroad happened by the clocks there, and is kept so.
class TestZoneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheTimeOfTheUkUntilSomebodySaysElse();
    void aCityOrCountryIsFoundAndItsClockHolds();
    void aCityThatIsNotKnownIsAskedFor();
    void aZoneThatHasNoCityHereStays();

private:
    static TypedWhen noonOn(const QString& zone)
    {
        TypedWhen typed;
        typed.from = {QStringLiteral("4"),
                      QStringLiteral("March"),
                      QStringLiteral("2026"),
                      QStringLiteral("12"),
                      QStringLiteral("00"),
                      TypedMoment::Half::Pm,
                      {}};
        typed.zone = zone;
        return typed;
    }
    static void press(const QWidget& widget, const QString& words)
    {
        for (auto* each : widget.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible())
                return each->click();
        QFAIL(qPrintable(words));
    }
};

void TestZoneField::itIsTheTimeOfTheUkUntilSomebodySaysElse()
{
    WhenEditor editor;
    editor.show();
    QCOMPARE(editor.value().zone, QStringLiteral("Europe/London"));
    QVERIFY(!support::fieldNamed(editor, QStringLiteral("By the clock of which city?")));
    press(editor, QStringLiteral("I was in another country"));
    QVERIFY(support::fieldNamed(editor, QStringLiteral("By the clock of which city?")));
    QCOMPARE(editor.value().zone, QStringLiteral("Europe/London")); // Until a city is named.
    press(editor, QStringLiteral("Use the time of the UK"));
    QVERIFY(!support::fieldNamed(editor, QStringLiteral("By the clock of which city?")));
}

void TestZoneField::aCityOrCountryIsFoundAndItsClockHolds()
{
    QCOMPARE(ZoneField::cityOf(QStringLiteral("Europe/Paris")), QStringLiteral("Paris (France)"));
    QCOMPARE(ZoneField::cityOf(QStringLiteral("America/Argentina/Buenos_Aires")),
             QStringLiteral("Buenos Aires (Argentina)"));
    WhenEditor editor;
    editor.show();
    editor.setValue(noonOn(QStringLiteral("Europe/London")));
    const auto inLondon = editor.read();
    QVERIFY(!inLondon.problem);
    press(editor, QStringLiteral("I was in another country"));
    auto* city = qobject_cast<QLineEdit*>(support::fieldNamed(editor, QStringLiteral("By the clock of which city?")));
    QVERIFY(city);
    city->setText(QStringLiteral("warsaw (poland)")); // However it is written.
    const auto inWarsaw = editor.read();
    QVERIFY(!inWarsaw.problem);
    QCOMPARE(inWarsaw.when.zone, QStringLiteral("Europe/Warsaw"));
    QCOMPARE(inLondon.when.from->at.msecs - inWarsaw.when.from->at.msecs, qint64{3'600'000});
    QVERIFY(support::wordsOn(editor).contains(QStringLiteral("12:00pm")));
    // What was kept comes back with its city.
    WhenEditor again;
    again.show();
    again.setValue(typedFrom(inWarsaw.when));
    auto* shown = qobject_cast<QLineEdit*>(support::fieldNamed(again, QStringLiteral("By the clock of which city?")));
    QVERIFY(shown);
    QCOMPARE(shown->text(), QStringLiteral("Warsaw (Poland)"));
    QVERIFY(again.read().when == inWarsaw.when);
}

void TestZoneField::aCityThatIsNotKnownIsAskedFor()
{
    WhenEditor editor;
    editor.show();
    editor.setValue(noonOn(QStringLiteral("Europe/London")));
    press(editor, QStringLiteral("I was in another country"));
    auto* city = qobject_cast<QLineEdit*>(support::fieldNamed(editor, QStringLiteral("By the clock of which city?")));
    city->setText(QStringLiteral("Atlantis"));
    const auto read = editor.read();
    QVERIFY(read.problem && read.problem->fault == WhenFault::PlaceNotKnown);
    QCOMPARE(editor.fieldOf(*read.problem), city);
    QCOMPARE(WhenEditor::sentence(*read.problem),
             QStringLiteral("Choose a city from the list, or use the time of the UK."));
}

void TestZoneField::aZoneThatHasNoCityHereStays()
{
    WhenEditor editor;
    editor.show();
    editor.setValue(noonOn(QStringLiteral("Etc/GMT-3")));
    QCOMPARE(editor.value().zone, QStringLiteral("Etc/GMT-3"));
    // Where clocks never change, a time is a time.
    editor.setValue(noonOn(QStringLiteral("Asia/Karachi")));
    const auto read = editor.read();
    QVERIFY2(!read.problem, qPrintable(read.problem ? WhenEditor::sentence(*read.problem) : QString()));
}

QTEST_MAIN(TestZoneField)
#include "tst_ZoneField.moc"
