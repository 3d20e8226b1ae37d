#include "app/diary/EntryPage.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Theme.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace app;
using namespace support;

/// What has to be put right stands at the top and beside its field, leads there, and goes when it is right. What saves
/// the entry is always in sight, and hides nothing.
class TestEntryProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init();
    void whatIsWrongStandsAtTheTopAndBesideItsField();
    void theSummaryLeadsToAmAndPm();
    void theSummaryShrinksAndGoesWithoutTakingTheFocus();
    void whatIsWrittenInStaysWhereItIsOnTheScreen();
    void aThingThatIsKeptIsMarkedToo();
    void aCorrectionAsksForItsReasonAtOnce();
    void aCorrectionKeepsATimeThatWasNotTouched();
    void theButtonsStandBelowWhatScrolls();
    void theFocusedFieldIsNeverBehindTheButtons();
    void whatIsSaidOfTheDraftNeverMakesTheButtonsGrow_data();
    void whatIsSaidOfTheDraftNeverMakesTheButtonsGrow();
    void inALowWindowTheButtonsScrollWithTheForm();
    void withLargeLettersTheButtonsScrollWithTheForm();

private:
    static constexpr auto missing = "Write what happened. One sentence is enough.";
    static constexpr auto noDay = "Enter the day it happened, or choose \"I do not know\".";

    widgets::ErrorSummary* summary() const { return m_page->findChild<widgets::ErrorSummary*>(); }
    QStringList asked() const { return plain(summary()->text()).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    static QString text(const char* words) { return QString::fromLatin1(words); }
    void press(const char* words) const { buttonNamed(*m_page, text(words))->click(); }
    QLineEdit* line(const char* name) const
    {
        for (QLineEdit* each : m_page->findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == text(name))
                return each;
        return nullptr;
    }
    QPlainTextEdit* what() const { return qobject_cast<QPlainTextEdit*>(m_page->firstFocus()); }
    QScrollArea* scroll() const { return m_page->findChild<QScrollArea*>(); }
    bool isBelow(const QWidget* button) const { return !scroll()->widget()->isAncestorOf(button); }
    static int space() { return widgets::space::Large; }
    bool isSeen(const QWidget* each) const
    {
        return scroll()->viewport()->rect().contains(
            QRect(each->mapTo(scroll()->viewport(), QPoint(0, 0)), each->size()));
    }
    QByteArray addEntry(const core::domain::When& when = {})
    {
        core::base::JobContext job;
        core::domain::IncidentStatement first;
        first.what = QStringLiteral("It was a red car.");
        first.when = when;
        return core::diary::addIncidents({m_stage->vault.caseId(), {first}, {}}, m_stage->vault.vault(), job)
            ->front()
            .id.bytes();
    }
    void correct(const QByteArray& id)
    {
        openPage(*m_stage, *m_page, id);
        QTRY_VERIFY(buttonNamed(*m_page, QStringLiteral("Correct this entry")));
        press("Correct this entry");
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<diary::EntryPage> m_page;
};

void TestEntryProblems::init()
{
    m_page.reset();
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<diary::EntryPage>(m_stage->context());
    openPage(*m_stage, *m_page);
    settle(*m_stage);
}

void TestEntryProblems::whatIsWrongStandsAtTheTopAndBesideItsField()
{
    press("Save entry");
    QCOMPARE(asked(), (QStringList{text(missing), text(noDay)}));
    QVERIFY(summary()->hasFocus());
    for (const char* each : {missing, noDay})
        QCOMPARE(wordsOn(*m_page).count(text(each)), 2); // The link at the top, and the words at the field.
    QVERIFY(what()->accessibleDescription().startsWith(text(missing)));
    QVERIFY(line("Day")->accessibleDescription().startsWith(text(noDay)));
}

void TestEntryProblems::theSummaryLeadsToAmAndPm()
{
    QTest::keyClicks(what(), QStringLiteral("He rang."));
    press("Today");
    line("Hour")->setText(QStringLiteral("2"));
    press("Save entry");
    QCOMPARE(asked(), QStringList{QStringLiteral("Choose am or pm.")});
    press("Choose am or pm.");
    QVERIFY2(buttonNamed(*m_page, QStringLiteral("am"))->hasFocus(), qPrintable(describe(QApplication::focusWidget())));
    QVERIFY(isSeen(QApplication::focusWidget()));
    QVERIFY(!line("Hour")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(summary()->isHidden());
    QVERIFY(!wordsOn(*m_page).contains(QStringLiteral("Choose am or pm.")));
}

void TestEntryProblems::theSummaryShrinksAndGoesWithoutTakingTheFocus()
{
    press("Save entry");
    QCOMPARE(asked().size(), 2);
    what()->setFocus();
    QTest::keyClicks(what(), QStringLiteral("He"));
    QCOMPARE(asked(), QStringList{text(noDay)});
    QVERIFY(what()->hasFocus());
    QVERIFY(!what()->accessibleDescription().contains(text(missing)));
    QVERIFY(summary()->isVisible());
    press("I do not know");
    QVERIFY(asked().isEmpty() && summary()->isHidden());
    QVERIFY(!wordsOn(*m_page).contains(text(noDay)));
    // What is undone later is not asked for before somebody tries again.
    what()->setFocus();
    what()->clear();
    QVERIFY(asked().isEmpty());
    press("Save entry");
    QCOMPARE(asked(), QStringList{text(missing)});
}

void TestEntryProblems::whatIsWrittenInStaysWhereItIsOnTheScreen()
{
    press("Save entry");
    line("Day")->setFocus();
    QTest::keyClicks(line("Day"), QStringLiteral("3"));
    QTest::keyClicks(line("Month"), QStringLiteral("3"));
    QTest::keyClicks(line("Year"), QStringLiteral("202"));
    QCoreApplication::processEvents();
    line("Year")->setFocus();
    constexpr int somewhereInside = 250;
    QScrollBar* bar = scroll()->verticalScrollBar();
    bar->setValue(bar->value() + line("Year")->mapTo(scroll()->viewport(), QPoint(0, 0)).y() - somewhereInside);
    const int before = line("Year")->mapTo(m_page.get(), QPoint(0, 0)).y();
    QTest::keyClicks(line("Year"), QStringLiteral("4"));
    QCOMPARE(asked(), QStringList{text(missing)});
    QCoreApplication::processEvents();
    QCOMPARE(line("Year")->mapTo(m_page.get(), QPoint(0, 0)).y(), before);
}

void TestEntryProblems::aThingThatIsKeptIsMarkedToo()
{
    press("Add something you keep");
    press("Add this thing");
    QCOMPARE(asked(), (QStringList{QStringLiteral("Write what it is."), QStringLiteral("Write where it is kept.")}));
    QCOMPARE(wordsOn(*m_page).count(QStringLiteral("Write what it is.")), 2);
    QVERIFY(typeInto(*m_page, QStringLiteral("What is it?"), QStringLiteral("A card")));
    QCOMPARE(asked(), QStringList{QStringLiteral("Write where it is kept.")});
    press("Do not add it");
    QVERIFY(asked().isEmpty() && summary()->isHidden());
}

void TestEntryProblems::aCorrectionAsksForItsReasonAtOnce()
{
    correct(addEntry());
    auto* reason = qobject_cast<QLineEdit*>(fieldNamed(*m_page, QStringLiteral("Why are you correcting it?")));
    QVERIFY(reason);
    QVERIFY(reason->accessibleDescription().startsWith(QStringLiteral("This is needed.")));
    QTRY_VERIFY(isSeen(reason)); // With the focus on what happened.
    QVERIFY(what()->hasFocus());
    press("Save entry");
    const QString said = QStringLiteral("Write why you are correcting it. A few words are enough.");
    QCOMPARE(asked(), QStringList{said});
    QCOMPARE(wordsOn(*m_page).count(said), 2);
    buttonNamed(*m_page, said)->click();
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("I"));
    QVERIFY(asked().isEmpty());
    QVERIFY(!wordsOn(*m_page).contains(said));
}

void TestEntryProblems::aCorrectionKeepsATimeThatWasNotTouched()
{
    core::domain::When when;
    when.precision = core::domain::Precision::About;
    when.from = core::domain::Moment{{1'774'620'307'000}, 0};
    when.to = core::domain::Moment{{1'774'626'000'000}, 0};
    const QByteArray id = addEntry(when);
    correct(id);
    QVERIFY(typeInto(*m_page, QStringLiteral("What happened?"), QStringLiteral("It was blue.")));
    QVERIFY(typeInto(*m_page, QStringLiteral("Why are you correcting it?"), QStringLiteral("I looked.")));
    press("Save entry");
    QTRY_VERIFY(!m_stage->navigator.visits.empty());
    const auto kept = core::diary::findIncident(core::domain::IncidentId::fromBytes(id), m_stage->vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->statement.what, QStringLiteral("It was blue."));
    QVERIFY(kept->statement.when == when);
}

void TestEntryProblems::theButtonsStandBelowWhatScrolls()
{
    QAbstractButton* save = buttonNamed(*m_page, QStringLiteral("Save entry"));
    for (const char* words : {"Save entry", "Save and write another", "Leave it for now"}) {
        const QAbstractButton* each = buttonNamed(*m_page, text(words));
        QVERIFY2(each && isBelow(each), words);
        QVERIFY(m_page->rect().contains(QRect(each->mapTo(m_page.get(), QPoint(0, 0)), each->size())));
    }
    QVERIFY(!isBelow(buttonNamed(*m_page, QStringLiteral("Throw the draft away"))));
    QVERIFY(scroll()->height() * 4 > m_page->height() * 3);
    QCOMPARE(faultsOfTabOrder(*m_page), QString());
    QCOMPARE(faultsOfNames(*m_page), QString());
    // The keyboard comes to them after the form.
    QVERIFY(buttonNamed(*m_page, QStringLiteral("Throw the draft away")));
    buttonNamed(*m_page, QStringLiteral("Throw the draft away"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), save);
    // An entry that is read has none of them.
    openPage(*m_stage, *m_page, addEntry());
    QTRY_VERIFY(buttonNamed(*m_page, QStringLiteral("Correct this entry")));
    QVERIFY(!save->isVisible());
    QCOMPARE(scroll()->height(), m_page->height());
}

void TestEntryProblems::theFocusedFieldIsNeverBehindTheButtons()
{
    press("More details");
    QCoreApplication::processEvents();
    what()->setFocus();
    int seen = 0;
    for (QWidget* each : tabOrder()) {
        each->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (isBelow(each))
            continue;
        QVERIFY2(isSeen(each) || each->height() > scroll()->viewport()->height(), qPrintable(describe(each)));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestEntryProblems::whatIsSaidOfTheDraftNeverMakesTheButtonsGrow_data()
{
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("beside them") << true;
    QTest::newRow("no room beside them") << false;
}

void TestEntryProblems::whatIsSaidOfTheDraftNeverMakesTheButtonsGrow()
{
    QFETCH(const bool, hasRoom);
    const QString said = QStringLiteral("Draft kept at ");
    const auto note = [this, &said]() -> const QLabel* {
        for (const QLabel* each : m_page->findChildren<QLabel*>())
            if (each->isVisible() && each->text().startsWith(said))
                return each;
        return nullptr;
    };
    const QAbstractButton* later = buttonNamed(*m_page, QStringLiteral("Leave it for now"));
    if (!hasRoom)
        m_page->resize(later->mapTo(m_page.get(), QPoint(later->width(), 0)).x() + space(), 640);
    QCoreApplication::processEvents();
    QVERIFY(isBelow(later));
    const int before = scroll()->height();
    QTest::keyClicks(what(), QStringLiteral("He"));
    m_page->keepDrafts();
    m_stage->tray.finish();
    QTRY_VERIFY(note());
    QCoreApplication::processEvents();
    QCOMPARE(isBelow(note()), hasRoom);
    QCOMPARE(scroll()->height(), before);
}

void TestEntryProblems::inALowWindowTheButtonsScrollWithTheForm()
{
    QAbstractButton* save = buttonNamed(*m_page, QStringLiteral("Save entry"));
    save->setFocus(Qt::TabFocusReason);
    m_page->resize(640, 4 * save->height()); // As what is left of 640x360 between the bars.
    QTRY_VERIFY(!isBelow(save));
    QTRY_COMPARE(scroll()->height(), m_page->height());
    QVERIFY(save->isVisible() && save->hasFocus()); // It moved under the hands of somebody, who still has it.
    QTRY_VERIFY(isSeen(save));
    QCOMPARE(faultsOfTabOrder(*m_page), QString());
    save->setFocus(Qt::TabFocusReason);
    m_page->resize(900, 640);
    QTRY_VERIFY(isBelow(save));
    QVERIFY(save->isVisible() && save->hasFocus());
}

void TestEntryProblems::withLargeLettersTheButtonsScrollWithTheForm()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    const bool scrolls = !isBelow(buttonNamed(*m_page, QStringLiteral("Save entry")));
    QApplication::setFont(usual);
    QCoreApplication::processEvents();
    QVERIFY(scrolls);
    QVERIFY(isBelow(buttonNamed(*m_page, QStringLiteral("Save entry"))));
}

QTEST_MAIN(TestEntryProblems)
#include "tst_EntryProblems.moc"
