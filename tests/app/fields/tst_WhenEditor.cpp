#include "app/fields/WhenEditor.h"

#include "app/fields/MonthGrid.h"
#include "app/widgets/DateText.h"
#include "tests/support/PageParts.h"

#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace app::fields;
using namespace support;

/// "When?" as somebody fills it in: by buttons or by words, and what is wrong stands where it can be put right.
class TestWhenEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init();
    void nowFillsInTheDayAndTheMinute();
    void theEndIsFilledInAsTheStartIs();
    void aPartOfTheDayIsSaidBackInWords();
    void thereIsRoomForAPartOfTheDay();
    void whatIsWrongStandsBesideItsFieldUntilItIsRight_data();
    void whatIsWrongStandsBesideItsFieldUntilItIsRight();
    void aCityThatIsNotKnownIsMarked();
    void aKeptTimeThatIsNotTouchedIsReadAsItWas_data();
    void aKeptTimeThatIsNotTouchedIsReadAsItWas();
    void atNightIsNeverNoon();

private:
    QLineEdit* line(const QString& name) const
    {
        for (QLineEdit* each : m_editor->findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void put(const char* name, const char* text) const
    {
        line(QString::fromLatin1(name))->setText(QString::fromLatin1(text));
    }
    void press(const char* name) const { buttonNamed(*m_editor, QString::fromLatin1(name))->click(); }
    bool says(const QString& words) const { return wordsOn(*m_editor).contains(words); }

    std::unique_ptr<WhenEditor> m_editor;
};

void TestWhenEditor::init()
{
    m_editor = std::make_unique<WhenEditor>();
    m_editor->resize(800, 600);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestWhenEditor::nowFillsInTheDayAndTheMinute()
{
    QAbstractButton* now = buttonNamed(*m_editor, QStringLiteral("Now"));
    QVERIFY(now && !now->accessibleDescription().isEmpty());
    const core::base::Timestamp before = momentAt({QDateTime::currentMSecsSinceEpoch()}, m_editor->value().zone).at;
    now->click();
    const ReadWhen read = m_editor->read();
    QVERIFY(!read.problem);
    QCOMPARE(read.when.precision, core::domain::Precision::Exact);
    QVERIFY(read.when.from->at >= before && read.when.from->at.msecs <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY(line(QStringLiteral("Day"))->hasFocus()); // Where it can be heard and changed.
    // Who said "about" still means it.
    press("About this time");
    now->click();
    QCOMPARE(m_editor->value().mode, WhenMode::About);
    QCOMPARE(m_editor->read().when.precision, core::domain::Precision::About);
}

void TestWhenEditor::theEndIsFilledInAsTheStartIs()
{
    press("Some time between");
    press("Yesterday");
    for (const char* name : {"Now: End", "Today: End", "Yesterday: End", "Calendar: End"})
        QVERIFY2(buttonNamed(*m_editor, QString::fromLatin1(name)), name);
    QCOMPARE(faultsOfNames(*m_editor), QString());
    press("Today: End");
    QVERIFY(line(QStringLiteral("End: Hour"))->hasFocus());
    const ReadWhen read = m_editor->read();
    QVERIFY(!read.problem);
    QCOMPARE(read.when.from->at < read.when.to->at, true);
    press("Calendar");
    press("Calendar: End"); // One calendar at a time.
    QVERIFY(!buttonNamed(*m_editor, QStringLiteral("Calendar"))->isChecked());
    QCOMPARE(faultsOfNames(*m_editor), QString());
    const auto grids = m_editor->findChildren<MonthGrid*>();
    const auto shown = std::ranges::find_if(grids, &MonthGrid::isVisible);
    QVERIFY(shown != grids.end());
    MonthGrid* grid = *shown;
    QTest::keyClick(grid->findChild<QTableView*>(), Qt::Key_Return);
    QVERIFY(!grid->isVisible());
    QVERIFY(line(QStringLiteral("End: Hour"))->hasFocus());
    QVERIFY(m_editor->read().when == read.when);
}

void TestWhenEditor::aPartOfTheDayIsSaidBackInWords()
{
    press("About this time");
    put("Day", "20");
    put("Month", "March");
    put("Year", "2026");
    put("Hour", "In the evening");
    QVERIFY2(plain(wordsOn(*m_editor))
                 .contains(QStringLiteral("You wrote \"In the evening\". That is kept as between about 5:00pm and "
                                          "10:00pm on 20 March 2026.")),
             qPrintable(wordsOn(*m_editor)));
    QVERIFY(!m_editor->check().problem);
}

void TestWhenEditor::thereIsRoomForAPartOfTheDay()
{
    const QString words = QStringLiteral("in the evening");
    const QLineEdit* hour = line(QStringLiteral("Hour"));
    const int wide = hour->fontMetrics().horizontalAdvance(words);
    QVERIFY(hour->minimumWidth() < wide);
    QVERIFY(!says(words));
    press("About this time");
    QVERIFY(hour->minimumWidth() > wide);
    QVERIFY(says(words)); // It says that it can be written.
    QVERIFY(hour->accessibleDescription().contains(words));
}

void TestWhenEditor::whatIsWrongStandsBesideItsFieldUntilItIsRight_data()
{
    QTest::addColumn<QStringList>("typed"); // Day, month, year, hour, minutes.
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("right");
    const auto row = [](const char* name, const char* typed, const char* said, const char* field, const char* right) {
        QTest::newRow(name) << QString::fromLatin1(typed).split(QLatin1Char(' ')) << QString::fromLatin1(said)
                            << QString::fromLatin1(field) << QString::fromLatin1(right);
    };
    row("no day", "    ", "Enter the day it happened, or choose \"I do not know\".", "Day", "");
    row("no year", "3 March   ", "Enter the day it happened, or choose \"I do not know\".", "Year", "2024");
    row("no such day", "31 6 2024  ", "31 June does not exist in 2024. Check the day and month.", "Day", "30");
    row("no month", "3 Smarch 2024  ", "That day does not exist. Check the day, the month and the year.", "Month",
        "March");
    row("am or pm", "3 3 2024 2 05", "Choose am or pm.", "am", "");
    row("no such minute", "3 3 2024 14 75",
        "The time is not clear. Write the hour and the minutes, for example 2 and 05.", "Minutes", "45");
    row("no such hour", "3 3 2024 25 05",
        "The time is not clear. Write the hour and the minutes, for example 2 and 05.", "Hour", "15");
}

void TestWhenEditor::whatIsWrongStandsBesideItsFieldUntilItIsRight()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QString, said);
    QFETCH(const QString, field);
    QFETCH(const QString, right);
    const QStringList names{QStringLiteral("Day"), QStringLiteral("Month"), QStringLiteral("Year"),
                            QStringLiteral("Hour"), QStringLiteral("Minutes")};
    for (qsizetype i = 0; i < names.size(); ++i)
        line(names[i])->setText(typed[i]);
    const ReadWhen read = m_editor->check();
    QVERIFY(read.problem.has_value());
    QVERIFY2(says(said), qPrintable(wordsOn(*m_editor)));
    QCOMPARE(wordsOn(*m_editor).count(said), 1);
    QWidget* wrong = m_editor->fieldOf(*read.problem);
    QCOMPARE(wrong->accessibleName().isEmpty() ? qobject_cast<QAbstractButton*>(wrong)->text()
                                               : wrong->accessibleName(),
             field);
    QVERIFY2(plain(wrong->accessibleDescription()).startsWith(said), qPrintable(wrong->accessibleDescription()));

    if (auto* choice = qobject_cast<QRadioButton*>(wrong))
        choice->click();
    else if (right.isEmpty())
        press("I do not know");
    else
        qobject_cast<QLineEdit*>(wrong)->setText(right);
    QVERIFY(!m_editor->read().problem);
    QVERIFY2(!says(said), qPrintable(wordsOn(*m_editor)));
    QVERIFY(!plain(wrong->accessibleDescription()).contains(said));
    // From here on it is typed in peace again.
    if (auto* edit = qobject_cast<QLineEdit*>(wrong); edit && !right.isEmpty()) {
        edit->clear();
        QVERIFY(!says(QStringLiteral("Enter the day it happened")));
    }
}

void TestWhenEditor::aCityThatIsNotKnownIsMarked()
{
    press("Today");
    press("I was in another country");
    QWidget* city = QApplication::focusWidget();
    QTest::keyClicks(city, QStringLiteral("Atlantis"));
    const ReadWhen read = m_editor->check();
    QVERIFY(read.problem.has_value());
    QCOMPARE(m_editor->fieldOf(*read.problem), city);
    QVERIFY(says(QStringLiteral("Choose a city from the list, or use the time of the UK.")));
    press("Use the time of the UK");
    QVERIFY(!says(QStringLiteral("Choose a city from the list, or use the time of the UK.")));
}

void TestWhenEditor::aKeptTimeThatIsNotTouchedIsReadAsItWas_data()
{
    QTest::addColumn<bool>("countsTo24");
    QTest::newRow("am and pm") << false;
    QTest::newRow("24 hours") << true;
}

void TestWhenEditor::aKeptTimeThatIsNotTouchedIsReadAsItWas()
{
    QFETCH(const bool, countsTo24);
    app::widgets::countTo24(countsTo24);
    init();
    // With seconds, and of an end that is known about: more than the fields can say.
    core::domain::When kept;
    kept.precision = core::domain::Precision::About;
    kept.from = core::domain::Moment{{1'774'620'307'000}, 0};
    kept.to = core::domain::Moment{{1'774'626'000'000}, 0};
    m_editor->setWhen(kept);
    QVERIFY(m_editor->read().when == kept);
    QVERIFY(m_editor->check().when == kept);
    // A draft of it, carried on later.
    const QJsonObject draft = m_editor->content();
    init();
    m_editor->setContent(draft);
    QVERIFY(m_editor->read().when == kept);
    put("Minutes", "06");
    QVERIFY(m_editor->content() != draft);
    QVERIFY(m_editor->read().when.from->at != kept.from->at);
    QCOMPARE(m_editor->read().when.precision, core::domain::Precision::About); // The other end is no surer for it.
    app::widgets::countTo24(false);
}

void TestWhenEditor::atNightIsNeverNoon()
{
    for (const bool countsTo24 : {true, false}) {
        app::widgets::countTo24(countsTo24);
        init();
        press("About this time");
        put("Day", "3");
        put("Month", "3");
        put("Year", "2024");
        put("Hour", "12 at night");
        if (!countsTo24)
            press("pm");
        const ReadWhen read = m_editor->read();
        QVERIFY(read.problem);
        QCOMPARE(read.problem->fault, WhenFault::TimeNotClear);
    }
    app::widgets::countTo24(false);
}

QTEST_MAIN(TestWhenEditor)
#include "tst_WhenEditor.moc"
