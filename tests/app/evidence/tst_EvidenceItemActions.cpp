#include "app/evidence/FingerprintLabel.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/vault/ObjectStore.h"
#include "tests/app/evidence/ItemStage.h"
#include "tests/support/LogView.h"
#include "tests/support/Verify.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>

using namespace app;
using namespace support;

/// What can be done with one file: a copy that is the same byte for byte, a check, a link, removing and putting back.
class TestEvidenceItemActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aCopyHasTheSameBytes();
    void noCopyIsMadeWithoutConsent();
    void aCopyNeverReplacesAFile();
    void theFingerprintIsCheckedAndDamageIsNamed();
    void itIsLinkedToAnEntry();
    void aLinkIsUndoneAndDoneAgain();
    void itIsRemovedAndPutBack();
    void itIsTakenOutForGoodWithAReason();
    void theKeysOfCopyCopyTheFingerprint();
    void whatWasDoneWithItStandsThere();
};

void TestEvidenceItemActions::aCopyHasTheSameBytes()
{
    PageStage stage;
    QByteArray content;
    for (int i = 0; i < 200'000; ++i)
        content += static_cast<char>((i * 7919) >> 3);
    const auto item = addFile(stage, QStringLiteral("film.bin"), content);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    stage.prompts.confirmations.push_back(true);
    const QString path = stage.vault.outside() + QStringLiteral("/copy.bin");
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("A copy was saved. It is not protected."));
    QCOMPARE(stage.prompts.questions.front().text,
             QStringLiteral("The copy is not protected. Anyone who can open the file can see it."));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QVERIFY(logEvents(stage.vault.vault()).contains(QStringLiteral("evidence.copied-out")));
}

void TestEvidenceItemActions::noCopyIsMadeWithoutConsent()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    const QString path = stage.vault.outside() + QStringLiteral("/copy.png");
    stage.prompts.confirmations.push_back(false);
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    stage.tray.finish();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(stage.prompts.savePaths.size(), std::size_t(1)); // Where was not even asked.
}

void TestEvidenceItemActions::aCopyNeverReplacesAFile()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    const QString path = stage.vault.writeFile(QStringLiteral("mine.txt"), "mine");
    stage.prompts.confirmations.push_back(true);
    stage.prompts.savePaths.push_back(path);
    QVERIFY(pressByKeys(page, QStringLiteral("Save a copy")));
    QTRY_COMPARE(problems(page),
                 QStringLiteral("There is something with that name already. Choose another name or "
                                "another place. Nothing was changed."));
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestEvidenceItemActions::theFingerprintIsCheckedAndDamageIsNamed()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_COMPARE(stage.status.text(),
                 QStringLiteral("The fingerprint matches. The file is the same as when you added it."));
    QVERIFY(problems(page).isEmpty());

    QDirIterator objects(stage.vault.folder() + QStringLiteral("/objects"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(objects.hasNext());
    QFile object(objects.next());
    object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(object.open(QIODevice::ReadWrite));
    const qint64 middle = object.size() / 2;
    QVERIFY(object.seek(middle));
    const char byte = static_cast<char>(object.read(1).front() ^ 1);
    QVERIFY(object.seek(middle) && object.write(&byte, 1) == 1);
    object.close();
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_COMPARE(problems(page),
                 QStringLiteral("The stored copy of this file does not match its fingerprint. It has changed or is "
                                "damaged. Use a backup to get it back."));
}

void TestEvidenceItemActions::itIsLinkedToAnEntry()
{
    PageStage stage;
    const auto item = addPicture(stage);
    const auto entry = addIncident(stage.vault, QStringLiteral("He waited outside"));
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(wordsOn(page).contains(QStringLiteral("None yet.")));
    QVERIFY(pressByKeys(page, QStringLiteral("Link to an entry")));
    const QString question = QStringLiteral("Which entry does it belong to?");
    QVERIFY(fieldNamed(page, question)->hasFocus());
    QVERIFY(typeInto(page, question, QStringLiteral("no such entry")));
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("No entry has these words. Try one word.")));
    QVERIFY(typeInto(page, question, QStringLiteral("waited")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Link to this entry"))->isEnabled());
    QVERIFY(pressByKeys(page, QStringLiteral("Link to this entry")));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The file is linked to the entry. You can undo this."));
    QVERIFY(!fieldNamed(page, question));
    const auto incident = core::diary::findIncident(entry, stage.vault.vault());
    VERIFY_OK(incident);
    QCOMPARE(incident->statement.evidence, std::vector{item.id});
    // And the page leads there.
    QAbstractButton* link = nullptr;
    const auto findLink = [&] {
        for (QAbstractButton* each : page.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text().endsWith(QStringLiteral(": He waited outside")))
                link = each;
        return link != nullptr;
    };
    QTRY_VERIFY(findLink());
    link->click();
    QCOMPARE(stage.navigator.visits.size(), std::size_t(1));
    QCOMPARE(stage.navigator.visits.front().id, entry.bytes());
}

void TestEvidenceItemActions::aLinkIsUndoneAndDoneAgain()
{
    PageStage stage;
    const auto item = addPicture(stage);
    const auto entry = addIncident(stage.vault, QStringLiteral("He waited outside"));
    const auto linked = [&] { return core::diary::findIncident(entry, stage.vault.vault())->statement.evidence; };
    const auto link = [&](evidence::EvidenceItemPage& page) {
        const QString question = QStringLiteral("Which entry does it belong to?");
        const auto canLink = [&page] { return buttonNamed(page, QStringLiteral("Link to this entry"))->isEnabled(); };
        return pressByKeys(page, QStringLiteral("Link to an entry"))
            && typeInto(page, question, QStringLiteral("no such entry")) && QTest::qWaitFor([&page] {
                   return wordsOn(page).contains(QStringLiteral("No entry has these words. Try one word."));
               })
            && typeInto(page, question, QStringLiteral("waited")) && QTest::qWaitFor(canLink)
            && pressByKeys(page, QStringLiteral("Link to this entry"));
    };
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(link(page));
    QTRY_COMPARE(linked(), std::vector{item.id});
    QVERIFY(QTest::qWaitFor([&] { return actByKeysOf(page, shell::Command::Undo); }));
    QTRY_VERIFY(linked().empty());
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The entry is as it was. You can redo it."));
    QVERIFY(!actByKeysOf(page, shell::Command::Undo));
    QVERIFY(actByKeysOf(page, shell::Command::Redo));
    QTRY_COMPARE(linked(), std::vector{item.id});
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Undo")));
    // Who links it once more changes nothing, and so there is nothing new to undo.
    page.arrive(item.id.bytes(), shell::Purpose::Show);
    page.reload();
    QTRY_VERIFY(!buttonNamed(page, QStringLiteral("Undo")));
    QVERIFY(link(page));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("The entry has this file already."));
    QVERIFY(!actByKeysOf(page, shell::Command::Undo));
}

void TestEvidenceItemActions::itIsRemovedAndPutBack()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(pressByKeys(page, QStringLiteral("Remove")));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Put it back")));
    QVERIFY(stage.prompts.questions.empty());
    QCOMPARE(stage.vault.objectCount(), 1);
    QVERIFY(!buttonNamed(page, QStringLiteral("Save the description")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("The file was removed.")));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QVERIFY(actByKeysOf(page, shell::Command::Undo));
    QTRY_VERIFY(buttonNamed(page, QStringLiteral("Remove")));
    QVERIFY(!core::evidence::findEvidence(item.id, stage.vault.vault())->removedAt);
}

void TestEvidenceItemActions::itIsTakenOutForGoodWithAReason()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    const QString button = QStringLiteral("Take it out for good");
    QVERIFY(!buttonNamed(page, button)); // First it is among the removed ones.
    VERIFY_OK(core::evidence::withdrawEvidence({item.id}, QStringLiteral("x"), stage.vault.vault()));
    page.reload();
    QTRY_VERIFY(buttonNamed(page, button));
    stage.prompts.texts.push_back(QStringLiteral("  "));
    QVERIFY(pressByKeys(page, button));
    stage.tray.finish();
    QCOMPARE(stage.vault.objectCount(), 1);
    QVERIFY(problems(page).isEmpty()); // No reason is a change of mind, not a mistake.

    stage.prompts.texts.push_back(QStringLiteral("It was the wrong photo."));
    QVERIFY(pressByKeys(page, button));
    QTRY_COMPARE(stage.status.text(), QStringLiteral("It was taken out. Its number and your reason are kept."));
    QCOMPARE(stage.vault.objectCount(), 0);
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("It was the wrong photo.")));
    for (const char* gone : {"Take it out for good", "Put it back", "Save a copy"})
        QVERIFY2(!buttonNamed(page, QString::fromLatin1(gone)), gone);
    QVERIFY(!picture(page)->isVisible());
}

void TestEvidenceItemActions::theKeysOfCopyCopyTheFingerprint()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QGuiApplication::clipboard()->clear();
    auto* fingerprint = page.findChild<evidence::FingerprintLabel*>();
    QVERIFY(fingerprint && fingerprint->focusPolicy() == Qt::StrongFocus);
    fingerprint->setFocus();
    QTest::keyClick(fingerprint, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), item.sha256->hex());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QVERIFY(stage.status.text().startsWith(QStringLiteral("Copied. It will clear in ")));
}

void TestEvidenceItemActions::whatWasDoneWithItStandsThere()
{
    PageStage stage;
    const auto item = addPicture(stage);
    evidence::EvidenceItemPage page(stage.context());
    openItem(stage, page, item);
    QVERIFY(pressByKeys(page, QStringLiteral("Check the fingerprint now")));
    QTRY_VERIFY(!stage.status.text().isEmpty());
    QVERIFY(typeInto(page, QStringLiteral("Short title"), QStringLiteral("The note")));
    QVERIFY(pressByKeys(page, QStringLiteral("Save the description")));
    QTRY_COMPARE(plain(page.title()), QStringLiteral("Exhibit %1: The note").arg(item.exhibit));
    QVERIFY(!wordsOn(page).contains(QStringLiteral(": Added to your records"))); // Folded away.
    QVERIFY(pressByKeys(page, QStringLiteral("What was done with this file")));
    for (const char* line : {": Added to your records", ": Looked at", ": Checked: the fingerprint matches",
                             ": The words about it were changed"})
        QTRY_VERIFY2(wordsOn(page).contains(QString::fromLatin1(line)), line);
    QVERIFY(wordsOn(page).contains(QStringLiteral("Fingerprint matches, checked ")));
}

QTEST_MAIN(TestEvidenceItemActions)
#include "tst_EvidenceItemActions.moc"
