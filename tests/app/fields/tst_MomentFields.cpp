#include "app/fields/MomentFields.h"

#include "app/fields/WhenText.h"
#include "app/widgets/DateText.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace app::fields;

/// Somebody who counts hours to 24 is not asked for am or pm, and means the hour that they type.
class TestMomentFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { app::widgets::countTo24(false); }
    void hoursOf24NeedNoHalf_data();
    void hoursOf24NeedNoHalf();
    void whatIsKeptIsShownOnTheClockInUse();
    void fieldsGrowWithTheLetters();

private:
    static bool asksForHalf(const MomentFields& fields)
    {
        const auto choices = fields.findChildren<QRadioButton*>();
        return std::ranges::any_of(choices, [&fields](const QRadioButton* each) {
            return each->text() == QLatin1String("am") && each->isVisibleTo(&fields);
        });
    }
    static QTime timeOf(const TypedMoment& typed)
    {
        const ReadWhen read = readWhen({WhenMode::KnowTheTime, typed, {}}, QDate(2026, 11, 22));
        return read.when.from ? core::domain::wallTime(*read.when.from).time() : QTime();
    }
};

void TestMomentFields::hoursOf24NeedNoHalf_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("meant");
    QTest::newRow("midnight") << QStringLiteral("0") << QTime(0, 30);
    QTest::newRow("morning") << QStringLiteral("2") << QTime(2, 30);
    QTest::newRow("before noon") << QStringLiteral("11") << QTime(11, 30);
    QTest::newRow("noon") << QStringLiteral("12") << QTime(12, 30);
    QTest::newRow("afternoon") << QStringLiteral("14") << QTime(14, 30);
    QTest::newRow("said all the same") << QStringLiteral("2pm") << QTime(14, 30);
}

void TestMomentFields::hoursOf24NeedNoHalf()
{
    QFETCH(const QString, typed);
    QFETCH(const QTime, meant);
    app::widgets::countTo24(true);
    MomentFields fields{QString()};
    fields.setDate(QDate(2026, 11, 20));
    QVERIFY(!asksForHalf(fields));
    fields.hourField()->setText(typed);
    TypedMoment value = fields.value();
    value.minute = QStringLiteral("30");
    QCOMPARE(timeOf(value), meant);
}

void TestMomentFields::whatIsKeptIsShownOnTheClockInUse()
{
    for (const bool counts : {false, true}) {
        app::widgets::countTo24(counts);
        for (const auto& [half, hour] : {std::pair(TypedMoment::Half::Pm, QStringLiteral("2")),
                                         std::pair(TypedMoment::Half::Am, QStringLiteral("12")),
                                         std::pair(TypedMoment::Half::Pm, QStringLiteral("12"))}) {
            TypedMoment kept{QStringLiteral("20"),   QStringLiteral("November"),
                             QStringLiteral("2026"), hour,
                             QStringLiteral("05"),   half};
            MomentFields fields{QString()};
            fields.setValue(kept);
            QCOMPARE(asksForHalf(fields), !counts);
            QCOMPARE(timeOf(fields.value()), timeOf(kept));
        }
    }
}

void TestMomentFields::fieldsGrowWithTheLetters()
{
    MomentFields fields({}, MomentFields::Parts::DayAndTime, nullptr);
    fields.show();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    for (const QLineEdit* each : fields.findChildren<QLineEdit*>()) {
        const int letters = each->accessibleName() == QLatin1String("Year") ? 4 : 2;
        const int wanted = each->fontMetrics().horizontalAdvance(QString(letters, QLatin1Char('0')));
        QVERIFY2(each->minimumWidth() > wanted, qPrintable(each->accessibleName()));
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestMomentFields)
#include "tst_MomentFields.moc"
