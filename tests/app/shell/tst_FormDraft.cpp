#include "app/shell/FormDraft.h"

#include "app/contacts/CallSheetPage.h"
#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportPage.h"
#include "app/evidence/EvidenceItemPage.h"
#include "app/people/AccountPage.h"
#include "app/people/PersonPage.h"
#include "app/people/PlacePage.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/people/People.h"
#include "tests/core/vault/VaultFiles.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

using namespace app;
using namespace support;
using core::diary::Draft;
using core::domain::Person;

namespace {

using MakePage = std::function<std::unique_ptr<shell::Page>(const shell::PageContext&)>;

template<typename PageType>
MakePage pageMaker()
{
    return [](const shell::PageContext& context) { return std::make_unique<PageType>(context); };
}

} // namespace

Q_DECLARE_METATYPE(MakePage)

/// What somebody has typed and not saved yet is never lost: not by locking, not by going to another page, not when the
/// program is ended; and it is never mixed up with another record.
class TestFormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void whatIsHalfWrittenComesBack_data();
    void whatIsHalfWrittenComesBack();
    void numbersAndPromisesOfAReportComeBack();
    void itIsKeptWhenTheFieldIsLeft();
    void savingLeavesNothingHalfWritten();
    void thrownAwayTheRecordIsAsItWasKept();
    void twoPeopleAreNotMixedUp();
    void theFirstWordsPutBackAreNoDraft();
    void anEmptyFormIsNoDraft();
    void whatCannotBeKeptIsSaidAndStaysInTheForm();
    void typingWithoutAPauseIsKept();
    void aSlowSaveDoesNotTouchWhatIsShownByThen();
    void whatWasOpenedBeforeDoesNotFillTheNextForm();

private:
    static std::vector<Draft> drafts(PageStage& stage)
    {
        stage.tray.finish();
        const auto listed = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
        return listed ? *listed : std::vector<Draft>();
    }
    static Person addPerson(PageStage& stage, const QString& name)
    {
        Person person;
        person.caseId = stage.vault.caseId();
        person.name = name;
        return *core::people::addPerson(person, stage.vault.vault());
    }
    static QString textIn(const QWidget& page, const QString& question)
    {
        const QWidget* field = fieldNamed(page, question);
        if (const auto* line = qobject_cast<const QLineEdit*>(field))
            return line->text();
        if (const auto* lines = qobject_cast<const QPlainTextEdit*>(field))
            return lines->toPlainText();
        return QStringLiteral("there is no such field");
    }
    static QByteArray addFile(PageStage& stage)
    {
        core::base::JobContext job;
        core::intake::AcquireRequest request;
        request.caseId = stage.vault.caseId();
        request.sourcePath = QFile::encodeName(stage.vault.writeFile(QStringLiteral("note.txt"), "hello"));
        return core::intake::acquireFile(request, stage.vault.vault(), job)->item.id.bytes();
    }
    static QByteArray addEntry(PageStage& stage)
    {
        core::domain::IncidentStatement statement;
        statement.what = QStringLiteral("He stood outside.");
        statement.when = *core::domain::whenFromJson(QStringLiteral("2026-11-20"));
        core::base::JobContext job;
        return core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job)
            ->front()
            .id.bytes();
    }
};

void TestFormDraft::whatIsHalfWrittenComesBack_data()
{
    QTest::addColumn<MakePage>("make");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* form, const MakePage& make, const char* record, const char* question) {
        QTest::newRow(form) << make << QString::fromLatin1(record) << QString::fromLatin1(question)
                            << QString::fromLatin1(form);
    };
    row("report", pageMaker<contacts::ReportPage>(), "", "What did they say?");
    row("contact", pageMaker<contacts::ContactPage>(), "", "What did they say or write?");
    row("call-sheet", pageMaker<contacts::CallSheetPage>(), "entry", "Write down what they say");
    row("person", pageMaker<people::PersonPage>(), "", "What do they look like?");
    row("account", pageMaker<people::AccountPage>(), "", "Why do you think so?");
    row("place", pageMaker<people::PlacePage>(), "", "Address");
    row("file", pageMaker<evidence::EvidenceItemPage>(), "file", "What does it show?");
}

void TestFormDraft::whatIsHalfWrittenComesBack()
{
    QFETCH(MakePage, make);
    QFETCH(QString, record);
    QFETCH(QString, question);
    QFETCH(QString, form);
    PageStage stage;
    const QByteArray id = record == QLatin1String("file") ? addFile(stage)
        : record == QLatin1String("entry")                ? addEntry(stage)
                                                          : QByteArray();
    {
        const auto page = make(stage.context());
        openPage(stage, *page, id);
        settle(stage);
        settle(stage);
        QVERIFY(typeInto(*page, question, QStringLiteral("She said she will ring")));
        page->keepDrafts(); // As the window does before it locks.
    }
    const auto kept = drafts(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().form, form);
    QCOMPARE(kept.front().beginning, QStringLiteral("She said she will ring"));

    const auto again = make(stage.context());
    openPage(stage, *again, id);
    settle(stage);
    settle(stage);
    settle(stage);
    QCOMPARE(textIn(*again, question), QStringLiteral("She said she will ring"));
    QVERIFY(wordsOn(*again).contains(QStringLiteral("Your last words were kept.")));
    QCOMPARE(faultsOfTabOrder(*again), QString());
    QCOMPARE(drafts(stage).size(), std::size_t(1));
}

void TestFormDraft::numbersAndPromisesOfAReportComeBack()
{
    PageStage stage;
    const auto heard = [](const QWidget& page, const QString& name) {
        for (QLineEdit* each : page.findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return static_cast<QLineEdit*>(nullptr);
    };
    {
        contacts::ReportPage page(stage.context());
        openPage(stage, page);
        settle(stage);
        heard(page, QStringLiteral("Day"))->setText(QStringLiteral("4"));
        heard(page, QStringLiteral("Month"))->setText(QStringLiteral("mar"));
        QVERIFY(typeInto(page, QStringLiteral("The number"), QStringLiteral("CR/4471")));
        QVERIFY(typeInto(page, QStringLiteral("They will"), QStringLiteral("ring me")));
        buttonNamed(page, QStringLiteral("Add this promise"))->click();
        QVERIFY(typeInto(page, QStringLiteral("They will"), QStringLiteral("send a letter")));
        buttonNamed(page, QStringLiteral("Letter"))->click();
        page.keepDrafts();
    }
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    stage.tray.finish();
    settle(stage);
    QCOMPARE(heard(page, QStringLiteral("Day"))->text(), QStringLiteral("4"));
    QCOMPARE(heard(page, QStringLiteral("Month"))->text(), QStringLiteral("mar"));
    QCOMPARE(textIn(page, QStringLiteral("The number")), QStringLiteral("CR/4471"));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("ring me"))); // A promise of its own.
    QCOMPARE(textIn(page, QStringLiteral("They will")), QStringLiteral("send a letter"));
    QVERIFY(buttonNamed(page, QStringLiteral("Letter"))->isChecked());
}

void TestFormDraft::itIsKeptWhenTheFieldIsLeft()
{
    PageStage stage;
    people::PlacePage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Address"), QStringLiteral("1 High Street")));
    QVERIFY(drafts(stage).empty());
    fieldNamed(page, QStringLiteral("Notes"))->setFocus();
    QCOMPARE(drafts(stage).size(), std::size_t(1));
}

void TestFormDraft::savingLeavesNothingHalfWritten()
{
    PageStage stage;
    people::PlacePage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Address"), QStringLiteral("1 High Street")));
    page.keepDrafts();
    QCOMPARE(drafts(stage).size(), std::size_t(1));
    QVERIFY(typeInto(page, QStringLiteral("What do you call it?"), QStringLiteral("Work")));
    buttonNamed(page, QStringLiteral("Save"))->click();
    QTRY_COMPARE(stage.navigator.backs, 1);
    page.keepDrafts();
    QVERIFY(drafts(stage).empty());
    // The next new one starts empty.
    openPage(stage, page);
    settle(stage);
    QCOMPARE(textIn(page, QStringLiteral("Address")), QString());
}

void TestFormDraft::thrownAwayTheRecordIsAsItWasKept()
{
    PageStage stage;
    const Person person = addPerson(stage, QStringLiteral("A."));
    people::PersonPage page(stage.context());
    openPage(stage, page, person.id.bytes());
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Somebody")));
    page.keepDrafts();
    openPage(stage, page, person.id.bytes());
    settle(stage);
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("Somebody"));

    stage.prompts.confirmations = {false, true};
    buttonNamed(page, QStringLiteral("Throw the draft away"))->click();
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("Somebody"));
    buttonNamed(page, QStringLiteral("Throw the draft away"))->click();
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("A."));
    QVERIFY(drafts(stage).empty());
    QVERIFY(!buttonNamed(page, QStringLiteral("Throw the draft away")));
    QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
}

void TestFormDraft::twoPeopleAreNotMixedUp()
{
    PageStage stage;
    const Person first = addPerson(stage, QStringLiteral("First"));
    const Person second = addPerson(stage, QStringLiteral("Second"));
    people::PersonPage page(stage.context());
    const auto go = [&](const Person& person) {
        page.keepDrafts(); // As the window does, before it shows the next.
        openPage(stage, page, person.id.bytes());
        settle(stage);
        settle(stage);
    };
    go(first);
    QVERIFY(typeInto(page, QStringLiteral("What do they look like?"), QStringLiteral("tall")));
    go(second);
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("Second"));
    QCOMPARE(textIn(page, QStringLiteral("What do they look like?")), QString());
    QVERIFY(typeInto(page, QStringLiteral("What do they look like?"), QStringLiteral("short")));
    go(first);
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("First"));
    QCOMPARE(textIn(page, QStringLiteral("What do they look like?")), QStringLiteral("tall"));
    go(second);
    QCOMPARE(textIn(page, QStringLiteral("What do they look like?")), QStringLiteral("short"));
    QCOMPARE(drafts(stage).size(), std::size_t(2));
}

void TestFormDraft::theFirstWordsPutBackAreNoDraft()
{
    PageStage stage;
    const Person person = addPerson(stage, QStringLiteral("A."));
    people::PersonPage page(stage.context());
    openPage(stage, page, person.id.bytes());
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("B.")));
    page.keepDrafts();
    QCOMPARE(drafts(stage).size(), std::size_t(1));
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("A.")));
    page.keepDrafts();
    QVERIFY(drafts(stage).empty());
}

void TestFormDraft::anEmptyFormIsNoDraft()
{
    PageStage stage;
    contacts::ReportPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    page.keepDrafts();
    QVERIFY(drafts(stage).empty());
}

void TestFormDraft::whatCannotBeKeptIsSaidAndStaysInTheForm()
{
    PageStage stage;
    people::PlacePage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Address"), QStringLiteral("1 High Street")));
    {
        const files::FileSizeLimit fullDisk(4096);
        page.keepDrafts();
        QTRY_VERIFY2(plain(stage.status.text()).startsWith(QStringLiteral("What you wrote is not kept yet.")),
                     qPrintable(stage.status.text()));
    }
    QVERIFY(drafts(stage).empty());
    // There is room again: leaving the field is enough.
    fieldNamed(page, QStringLiteral("Notes"))->setFocus();
    QCOMPARE(drafts(stage).size(), std::size_t(1));
}

void TestFormDraft::typingWithoutAPauseIsKept()
{
    PageStage stage;
    people::PlacePage page(stage.context());
    openPage(stage, page);
    settle(stage);
    QWidget* field = fieldNamed(page, QStringLiteral("Notes"));
    field->setFocus();
    // Never two seconds without a key.
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 15'000 && drafts(stage).empty()) {
        QTest::keyClick(field, Qt::Key_X);
        QTest::qWait(100);
    }
    QCOMPARE(drafts(stage).size(), std::size_t(1));
}

void TestFormDraft::aSlowSaveDoesNotTouchWhatIsShownByThen()
{
    PageStage stage;
    const Person first = addPerson(stage, QStringLiteral("First"));
    const Person second = addPerson(stage, QStringLiteral("Second"));
    people::PersonPage page(stage.context());
    openPage(stage, page, first.id.bytes());
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("First of all")));
    page.keepDrafts();
    // The disk is slow: something else is being written before it.
    std::atomic_bool isHeld = true;
    stage.tray.saveQuietly<void>([&isHeld](core::base::JobContext&) -> core::base::Result<void> {
        while (isHeld)
            std::this_thread::yield();
        return {};
    });
    buttonNamed(page, QStringLiteral("Save"))->click();
    page.keepDrafts();
    openPage(stage, page, second.id.bytes());
    settle(stage);
    settle(stage);
    QVERIFY(typeInto(page, QStringLiteral("Name"), QStringLiteral("Second of all")));
    isHeld = false;
    QTRY_COMPARE(stage.status.text(), QStringLiteral("Saved."));
    QCOMPARE(textIn(page, QStringLiteral("Name")), QStringLiteral("Second of all"));
    QCOMPARE(stage.navigator.backs, 0);
    page.keepDrafts();
    const auto kept = drafts(stage);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().about, second.id.bytes());
}

void TestFormDraft::whatWasOpenedBeforeDoesNotFillTheNextForm()
{
    PageStage stage;
    const Person person = addPerson(stage, QStringLiteral("Somebody"));
    people::PersonPage page(stage.context());
    openPage(stage, page);
    settle(stage);
    page.arrive(person.id.bytes(), shell::Purpose::Show);
    page.reload(); // Asked for, and not waited for.
    page.arrive({}, shell::Purpose::Add);
    page.reload();
    settle(stage);
    settle(stage);
    QCOMPARE(textIn(page, QStringLiteral("Name")), QString());
}

QTEST_MAIN(TestFormDraft)
#include "tst_FormDraft.moc"
