#include "app/diary/EntryPage.h"

#include "app/diary/DiaryPage.h"
#include "app/diary/IncidentListModel.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "core/evidence/Evidence.h"
#include "core/people/Orders.h"
#include "core/people/People.h"
#include "tests/support/PageParts.h"
#include "tests/support/PageStage.h"
#include "tests/support/Verify.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace app;

/// An entry says what of the records it has to do with: accounts, an order, a place, and why somebody is thought to
/// have done it.
class TestEntryLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntrySaysWhichAccountAndWhichOrderItIsAbout();
    void aDoubtKeepsItsReason();
    void aPlaceThatIsNamedIsLinked();

private:
    static void show(shell::Page& page, const QByteArray& id = {})
    {
        page.resize(900, 640);
        page.show();
        page.arrive(id, shell::Purpose::Show);
        page.reload();
    }
    static QPlainTextEdit* what(shell::Page& page) { return qobject_cast<QPlainTextEdit*>(page.firstFocus()); }
    static void press(shell::Page& page, const QString& words)
    {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible())
                return each->click();
        QFAIL(qPrintable(QStringLiteral("no button: ") + words));
    }
    /// The field of a question, by the words a person reads.
    static QWidget* fieldNamed(shell::Page& page, const QString& label)
    {
        for (widgets::FormField* each : page.findChildren<widgets::FormField*>())
            if (each->label() == label)
                return each->field();
        return nullptr;
    }
    static void chooseUnknownTime(shell::Page& page)
    {
        for (QRadioButton* each : page.findChildren<QRadioButton*>())
            if (each->text() == QStringLiteral("I do not know"))
                each->setChecked(true);
    }
    static std::vector<core::diary::IncidentSummary> entries(support::PageStage& stage)
    {
        core::diary::IncidentQuery query;
        query.caseId = stage.vault.caseId();
        const auto listed = core::diary::listIncidents(query, stage.vault.vault());
        return listed ? *listed : std::vector<core::diary::IncidentSummary>();
    }
};

void TestEntryLinks::anEntrySaysWhichAccountAndWhichOrderItIsAbout()
{
    support::PageStage stage;
    core::domain::Account account;
    account.caseId = stage.vault.caseId();
    account.platform = QStringLiteral("Instagram");
    account.handle = QStringLiteral("night_owl");
    const auto known = core::people::addAccount(account, stage.vault.vault());
    VERIFY_OK(known);
    const auto order = core::people::addOrder(
        {.caseId = stage.vault.caseId(), .kind = QStringLiteral("Bail condition"), .number = QStringLiteral("12/345")},
        stage.vault.vault());
    VERIFY_OK(order);

    diary::EntryPage page(stage.context());
    show(page);
    QTRY_VERIFY(support::buttonNamed(page, QStringLiteral("Bail condition, 12/345")) != nullptr);
    what(page)->setPlainText(QStringLiteral("A message in spite of it."));
    chooseUnknownTime(page);
    QVERIFY(support::pressByKeys(page, QStringLiteral("Instagram: night_owl")));
    support::buttonNamed(page, QStringLiteral("Bail condition, 12/345"))->click(); // Arrow keys go between these.
    // What is half-written keeps them too.
    page.keepDrafts();
    stage.tray.finish();
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    diary::EntryPage again(stage.context());
    show(again, drafts->front().id.bytes());
    QTRY_VERIFY(support::buttonNamed(again, QStringLiteral("Bail condition, 12/345"))
                && support::buttonNamed(again, QStringLiteral("Bail condition, 12/345"))->isChecked());
    QVERIFY(support::buttonNamed(again, QStringLiteral("Instagram: night_owl"))->isChecked());
    press(again, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const auto kept = core::diary::findIncident(core::domain::IncidentId::fromBytes(stage.navigator.visits.front().id),
                                                stage.vault.vault());
    VERIFY_OK(kept);
    QVERIFY(kept->statement.accounts == std::vector{known->id});
    QVERIFY(kept->statement.breachOf == order->id);

    diary::EntryPage read(stage.context());
    show(read, kept->id.bytes());
    QTRY_VERIFY(support::wordsOn(read).contains(QStringLiteral("Bail condition, 12/345")));
    QVERIFY(support::wordsOn(read).contains(QStringLiteral("Instagram: night_owl")));
}

void TestEntryLinks::aDoubtKeepsItsReason()
{
    support::PageStage stage;
    diary::EntryPage page(stage.context());
    show(page);
    what(page)->setPlainText(QStringLiteral("Somebody rang and hung up."));
    chooseUnknownTime(page);
    QTest::keyClicks(fieldNamed(page, QStringLiteral("Who?"))->focusProxy(), QStringLiteral("Sam"));
    auto* why = fieldNamed(page, QStringLiteral("Why do you think it was them?"));
    QVERIFY(why && !why->isVisible());
    support::buttonNamed(page, QStringLiteral("I think so"))->click();
    QVERIFY(why->isVisible());
    QVERIFY(support::typeInto(page, QStringLiteral("Why do you think it was them?"), QStringLiteral("the same cough")));
    press(page, QStringLiteral("Save entry"));
    QTRY_COMPARE(stage.navigator.visits.size(), std::size_t(1));
    const QByteArray id = stage.navigator.visits.front().id;
    const auto kept = core::diary::findIncident(core::domain::IncidentId::fromBytes(id), stage.vault.vault());
    VERIFY_OK(kept);
    QCOMPARE(kept->statement.people.front().certainty, core::domain::Certainty::ThinkSo);
    QCOMPARE(kept->statement.people.front().reason, QStringLiteral("the same cough"));
    diary::EntryPage read(stage.context());
    show(read, id);
    QTRY_VERIFY(support::wordsOn(read).contains(QStringLiteral("Sam (think so: the same cough)")));
}

void TestEntryLinks::aPlaceThatIsNamedIsLinked()
{
    support::PageStage stage;
    core::domain::Place home;
    home.caseId = stage.vault.caseId();
    home.name = QStringLiteral("My flat");
    const auto place = core::people::addPlace(home, stage.vault.vault());
    VERIFY_OK(place);
    const auto write = [&stage](const QString& where) -> std::optional<core::domain::PlaceId> {
        diary::EntryPage page(stage.context());
        show(page);
        support::settle(stage);
        what(page)->setPlainText(QStringLiteral("Knocked and ran."));
        chooseUnknownTime(page);
        support::typeInto(page, QStringLiteral("Where?"), where);
        const std::size_t before = stage.navigator.visits.size();
        press(page, QStringLiteral("Save entry"));
        if (!QTest::qWaitFor([&] { return stage.navigator.visits.size() > before; }))
            return {};
        return core::diary::findIncident(core::domain::IncidentId::fromBytes(stage.navigator.visits.back().id),
                                         stage.vault.vault())
            ->statement.place;
    };
    QVERIFY(write(QStringLiteral("My flat")) == place->id);
    QVERIFY(!write(QStringLiteral("Near my flat")));
}

QTEST_MAIN(TestEntryLinks)
#include "tst_EntryLinks.moc"
