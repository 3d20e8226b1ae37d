#include "app/diary/EntryPage.h"
#include "app/widgets/ErrorSummary.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

using namespace app;
using namespace support;

/// What the page of an entry says of a day or a time that cannot be, word for word (ux-spec 8.3), and what its keys do.
class TestEntryMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aDayOrATimeThatCannotBeIsSaidInTheseWords_data();
    void aDayOrATimeThatCannotBeIsSaidInTheseWords();
    void keptWordsAreSaidTheSameOnEveryForm();
    void ctrlEnterSavesAndBeginsAnother();

private:
    /// Every line that is heard under this name; the first is that of the start.
    static std::vector<QLineEdit*> heard(const QWidget& page, const QString& name)
    {
        std::vector<QLineEdit*> all;
        for (QLineEdit* each : page.findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == name)
                all.push_back(each);
        return all;
    }
    /// "27/10/2024 1:30", before noon, into the fields with this prefix.
    static bool typeMoment(const QWidget& page, const QString& prefix, const QDateTime& moment, bool hasTime)
    {
        const auto put = [&page, &prefix](const char* name, int number) {
            const auto fields = heard(page, prefix + QString::fromLatin1(name));
            if (fields.size() != 1)
                return false;
            fields.front()->setFocus();
            fields.front()->selectAll();
            QTest::keyClicks(fields.front(), QString::number(number));
            return true;
        };
        const bool hasDay = put("Day", moment.date().day()) && put("Month", moment.date().month())
            && put("Year", moment.date().year());
        if (!hasDay || !hasTime)
            return hasDay;
        QAbstractButton* morning
            = buttonNamed(page, prefix.isEmpty() ? QStringLiteral("am") : QStringLiteral("am: End"));
        if (!morning)
            return false;
        morning->click();
        return put("Hour", moment.time().hour()) && put("Minutes", moment.time().minute());
    }
    static QDateTime at(const char* text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }
    static qsizetype entries(PageStage& stage)
    {
        core::diary::IncidentQuery query;
        query.caseId = stage.vault.caseId();
        const auto listed = core::diary::listIncidents(query, stage.vault.vault());
        return listed ? static_cast<qsizetype>(listed->size()) : -1;
    }
};

void TestEntryMessages::aDayOrATimeThatCannotBeIsSaidInTheseWords_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* id, const QDateTime& from, const QDateTime& to, bool hasTime, const char* said) {
        QTest::newRow(id) << from << to << hasTime << QString::fromLatin1(said);
    };
    row("MSG-11", QDateTime::currentDateTime().addDays(2), {}, false, "Enter a date that is today or earlier.");
    // The deck says "that night", and cannot know which one: here the day is named.
    row("MSG-13", at("2024-10-27T01:30:00"), {}, true,
        "The clocks went back on 27 October 2024, so 1:30am came twice. Choose the first or the second.");
    row("MSG-14", at("2024-03-31T01:30:00"), {}, true,
        "The clocks went forward on 31 March 2024, so 1:30am did not happen. Enter a time before 1am or after 2am.");
    row("MSG-15", at("2024-03-04T10:00:00"), at("2024-03-04T09:00:00"), true,
        "The end time must be after the start time.");
}

void TestEntryMessages::aDayOrATimeThatCannotBeIsSaidInTheseWords()
{
    QFETCH(const QDateTime, from);
    QFETCH(const QDateTime, to);
    QFETCH(const bool, hasTime);
    QFETCH(const QString, said);
    PageStage stage;
    diary::EntryPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QTest::keyClicks(page.firstFocus(), QStringLiteral("He rang."));
    if (to.isValid())
        buttonNamed(page, QStringLiteral("Some time between"))->click();
    QVERIFY(typeMoment(page, {}, from, hasTime));
    if (to.isValid())
        QVERIFY(typeMoment(page, QStringLiteral("End: "), to, hasTime));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(plain(page.findChild<widgets::ErrorSummary*>()->text()), said);
    QCOMPARE(entries(stage), 0);
    QVERIFY(stage.navigator.visits.empty());
}

/// MSG-16; the deck adds "when the app closed", which is one of several reasons.
void TestEntryMessages::keptWordsAreSaidTheSameOnEveryForm()
{
    PageStage stage;
    {
        diary::EntryPage page(stage.context());
        openPage(stage, page);
        settle(stage);
        QTest::keyClicks(page.firstFocus(), QStringLiteral("Half a sent"));
        page.keepDrafts();
        stage.tray.finish();
    }
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    diary::EntryPage page(stage.context());
    openPage(stage, page, drafts->front().id.bytes());
    QTRY_COMPARE(stage.status.text(),
                 QStringLiteral("Your last words were kept. Carry on writing, or throw the draft away."));
    // What it says can be done stands there.
    QVERIFY(buttonNamed(page, QStringLiteral("Throw the draft away")));
    QVERIFY(page.firstFocus()->hasFocus());
}

void TestEntryMessages::ctrlEnterSavesAndBeginsAnother()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QTest::keyClicks(page.firstFocus(), QStringLiteral("The first."));
    buttonNamed(page, QStringLiteral("I do not know"))->click();
    QTest::keyClick(page.firstFocus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(entries(stage), 1);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(page.firstFocus())->toPlainText().isEmpty());
    QVERIFY(stage.navigator.visits.empty() || stage.navigator.visits.back().page == shell::PageId::Entry);
}

QTEST_MAIN(TestEntryMessages)
#include "tst_EntryMessages.moc"
