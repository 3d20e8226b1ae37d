#include "core/evidence/Evidence.h"
#include "tests/app/evidence/ItemStage.h"
#include "tests/support/PaperLook.h"
#include "tests/support/Verify.h"

#include <QLineEdit>

using namespace app;
using namespace support;
using core::domain::Precision;

/// When what a file shows happened, as the person says it on its page.
class TestFileTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void atFirstNothingIsSaid();
    void aTimeIsGiven_data();
    void aTimeIsGiven();
    void itIsTakenBack();
    void aDayThatIsMissingIsAskedFor();
    void whatTheFieldsCannotShowStays();
    void timesThatAreNotSavedYetStay();

private:
    static bool typeHeard(const QWidget& page, const char* name, const char* text, int which = 0)
    {
        for (QLineEdit* each : page.findChildren<QLineEdit*>()) {
            const bool isIt
                = each->isVisible() && each->accessibleName().endsWith(QString::fromLatin1(name), Qt::CaseInsensitive);
            if (!isIt || which-- > 0)
                continue;
            each->setFocus();
            each->clear();
            QTest::keyClicks(each, QString::fromLatin1(text));
            return true;
        }
        return false;
    }
    static bool typeDay(const QWidget& page, const char* day, int which = 0)
    {
        return typeHeard(page, "day", day, which) && typeHeard(page, "month", "mar", which)
            && typeHeard(page, "year", "2026", which);
    }
    static void choose(const QWidget& page, const char* words)
    {
        QAbstractButton* choice = buttonNamed(page, QString::fromLatin1(words));
        QVERIFY2(choice, words);
        choice->click();
    }
    static core::domain::EvidenceItem now(PageStage& stage, const core::domain::EvidenceItem& item)
    {
        const auto found = core::evidence::findEvidence(item.id, stage.vault.vault());
        return found ? *found : core::domain::EvidenceItem();
    }
    static void save(PageStage& stage, QWidget& page)
    {
        QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
        QTRY_VERIFY2(stage.status.text() == QLatin1String("Saved."), qPrintable(problems(page)));
        settle(stage);
    }
};

void TestFileTime::atFirstNothingIsSaid()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(buttonNamed(page, QStringLiteral("I do not know"))->isChecked());
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    save(stage, page);
    QVERIFY(!now(stage, item).capturedAt);
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

void TestFileTime::aTimeIsGiven_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("words");
    QTest::newRow("exact") << QStringLiteral("I know the time") << Precision::Exact
                           << QStringLiteral("4 March 2026, 9:10pm");
    QTest::newRow("about") << QStringLiteral("About this time") << Precision::About
                           << QStringLiteral("about 4 March 2026, 9:10pm");
    QTest::newRow("between") << QStringLiteral("Some time between") << Precision::Day
                             << QStringLiteral("between 4 March 2026 and 6 March 2026");
}

void TestFileTime::aTimeIsGiven()
{
    QFETCH(const QString, choice);
    QFETCH(const Precision, precision);
    QFETCH(const QString, words);
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    choose(page, choice.toLatin1().constData());
    QVERIFY(typeDay(page, "4"));
    if (precision == Precision::Day)
        QVERIFY(typeDay(page, "6", 1));
    else
        QVERIFY(typeHeard(page, "hour", "21") && typeHeard(page, "minutes", "10"));
    QVERIFY2(wordsOn(page).contains(QStringLiteral("That is %1.").arg(words)), qPrintable(wordsOn(page)));
    save(stage, page);
    const auto kept = now(stage, item).capturedAt;
    QVERIFY(kept && kept->precision == precision);
    QCOMPARE(kept->to.has_value(), precision == Precision::Day);
    // What is said of the file, and the file itself, is as it was.
    QCOMPARE(now(stage, item).sha256, item.sha256);
    QTRY_VERIFY2(wordsOn(page).contains(QStringLiteral("When it happened, as you said\n") + words),
                 qPrintable(wordsOn(page)));
}

void TestFileTime::itIsTakenBack()
{
    PageStage stage;
    auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    item.capturedAt = timeOf("2026-03-04T21:10:00Z");
    VERIFY_OK(core::evidence::editEvidence(item, {}, stage.vault.vault()));
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(buttonNamed(page, QStringLiteral("I know the time"))->isChecked());
    choose(page, "I do not know");
    save(stage, page);
    QVERIFY(!now(stage, item).capturedAt);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("When it happened, as you said")));
}

void TestFileTime::aDayThatIsMissingIsAskedFor()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    choose(page, "I know the time");
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
    QTRY_COMPARE(problems(page), QStringLiteral("Enter the day it happened, or choose \"I do not know\"."));
    stage.tray.finish();
    QCOMPARE(now(stage, item).revision, item.revision);
    QVERIFY(typeDay(page, "4"));
    save(stage, page);
    QCOMPARE(problems(page), QString());
    QCOMPARE(now(stage, item).title, QStringLiteral("The note"));
}

void TestFileTime::whatTheFieldsCannotShowStays()
{
    PageStage stage;
    auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    item.capturedAt = timeOf("2026-03-04T21:10:37Z");
    VERIFY_OK(core::evidence::editEvidence(item, {}, stage.vault.vault()));
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    save(stage, page);
    QCOMPARE(now(stage, item).title, QStringLiteral("The note"));
    QCOMPARE(now(stage, item).capturedAt, item.capturedAt);
}

void TestFileTime::timesThatAreNotSavedYetStay()
{
    PageStage stage;
    const auto item = addFile(stage, QStringLiteral("note.txt"), "note");
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    choose(page, "About this time");
    QVERIFY(typeDay(page, "4"));
    Q_EMIT stage.tray.caseChanged(stage.vault.caseId());
    settle(stage);
    QVERIFY(buttonNamed(page, QStringLiteral("About this time"))->isChecked());
    // Of another file nothing was said.
    const auto other = addFile(stage, QStringLiteral("other.txt"), "other");
    openItem(stage, page, other);
    QVERIFY(buttonNamed(page, QStringLiteral("I do not know"))->isChecked());
}

QTEST_MAIN(TestFileTime)
#include "tst_FileTime.moc"
