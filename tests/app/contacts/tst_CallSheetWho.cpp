#include "app/contacts/CallSheetPage.h"

#include "core/diary/Diary.h"
#include "core/people/People.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QRadioButton>

using namespace app;
using namespace support;

/// A sheet about one person tells of what that person did, and of nothing else.
class TestCallSheetWho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void oneForAllIsNoQuestion();
    void onePersonIsChosenByKeys();
    void ticksByHandAreNobodysChoice();

private:
    static core::domain::PersonId person(PageStage& stage, const QString& name)
    {
        const auto added = core::people::addPerson({.caseId = stage.vault.caseId(), .name = name}, stage.vault.vault());
        return added ? added->id : core::domain::PersonId();
    }
    static void add(PageStage& stage, const QString& what, const std::vector<core::domain::PersonId>& people,
                    const QString& role = QStringLiteral("did-it"))
    {
        core::domain::IncidentStatement statement;
        statement.what = what;
        for (const auto& id : people)
            statement.people.push_back({id, {}, role, core::domain::Certainty::Sure});
        core::base::JobContext job;
        VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    }
    static QRadioButton* choice(const QWidget& page, const char* words)
    {
        for (QRadioButton* each : page.findChildren<QRadioButton*>())
            if (plain(each->text()) == QString::fromUtf8(words) && each->isVisible())
                return each;
        return nullptr;
    }
    static constexpr auto question = "Who is this report about?";
};

void TestCallSheetWho::oneForAllIsNoQuestion()
{
    PageStage stage;
    const auto dave = person(stage, QStringLiteral("Dave"));
    add(stage, QStringLiteral("He waited outside."), {dave});
    add(stage, QStringLiteral("He rang."), {dave});
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("The person is Dave.")));
    QVERIFY(!wordsOn(page).contains(QString::fromUtf8(question)));
    QVERIFY(!choice(page, "Dave: 2 entries"));
}

void TestCallSheetWho::onePersonIsChosenByKeys()
{
    PageStage stage;
    const auto dave = person(stage, QStringLiteral("Dave"));
    const auto jo = person(stage, QStringLiteral("Jo"));
    add(stage, QStringLiteral("He waited outside."), {dave});
    add(stage, QStringLiteral("She sent a letter."), {jo});
    add(stage, QStringLiteral("Both shouted at me."), {dave, jo});
    add(stage, QStringLiteral("Somebody rang."), {});
    add(stage, QStringLiteral("Dave only saw it."), {dave}, QStringLiteral("witness"));
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("The person is Dave in 2 of the 5 incidents.")));
    settle(stage);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Not every entry names the same person.")));
    QVERIFY(choice(page, "Everyone: 5 entries")->isChecked());
    QVERIFY(choice(page, "Jo: 2 entries"));
    QCOMPARE(faultsOfNames(page), QString());
    choice(page, "Everyone: 5 entries")->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 2 && !choice(page, "Dave: 2 entries")->isChecked(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(choice(page, "Dave: 2 entries")->isChecked());
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("The person is Dave.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Jo in 1 of the 2 incidents."))); // They were two, once.
    QVERIFY(!wordsOn(page).contains(QStringLiteral("She sent a letter.")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Somebody rang.")));
}

void TestCallSheetWho::ticksByHandAreNobodysChoice()
{
    PageStage stage;
    const auto dave = person(stage, QStringLiteral("Dave"));
    add(stage, QStringLiteral("He waited outside."), {dave});
    add(stage, QStringLiteral("Somebody rang."), {});
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(choice(page, "Everyone: 2 entries"));
    QVERIFY(pressByKeys(page, QStringLiteral("Choose the entries")));
    QVERIFY(pressByKeys(page, QStringLiteral("Tick none")));
    QVERIFY(!choice(page, "Everyone: 2 entries")->isChecked());
    QVERIFY(!choice(page, "Dave: 1 entry")->isChecked());
    QVERIFY(pressByKeys(page, QStringLiteral("Tick all")));
    QVERIFY(choice(page, "Everyone: 2 entries")->isChecked());
}

QTEST_MAIN(TestCallSheetWho)
#include "tst_CallSheetWho.moc"
