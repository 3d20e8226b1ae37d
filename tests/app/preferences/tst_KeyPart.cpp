#include "app/preferences/KeyPart.h"

#include "app/preferences/KeyField.h"
#include "tests/support/PageParts.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace app::preferences;
using namespace app::shell::commands;
using app::shell::Command;

/// Every command is there with its keys; others can be given, unless something speaks against it, which is said.
class TestKeyPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandButLeaveIsListed();
    void pressedKeysAreTakenAndWorkAtOnce();
    void typedNamesAreTaken();
    void takenKeysAreRefusedWithTheReason();
    void keysBeforeTheRecordsAreOpenCanBeChanged();
    void forbiddenKeysAreRefusedWithTheReason();
    void oneAndAllGoBackToNormal();
    void normalKeysThatWereTakenAreNotGivenBack();
    void theFieldIsNoTrap();
    void itIsUsableByKeysAndEar();

private:
    QListView* list() const { return m_part->findChild<QListView*>(); }
    KeyField* field() const { return m_part->findChild<KeyField*>(); }
    void choose(Command command);
    QString side(Command command);
    bool press(const char* words) { return support::pressByKeys(*m_part, QString::fromLatin1(words)); }
    KeyMap keys() const { return KeyMap(m_stage->settings.changedKeys()); }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<KeyPart> m_part;
};

void TestKeyPart::init()
{
    m_part.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_part = std::make_unique<KeyPart>(m_stage->context());
    m_part->resize(700, 600);
    m_part->show();
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
}

void TestKeyPart::choose(Command command)
{
    const auto* model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == wordsOf(command))
            return list()->setCurrentIndex(model->index(row, 0));
    QFAIL("no such line");
}

QString TestKeyPart::side(Command command)
{
    choose(command);
    return list()->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void TestKeyPart::everyCommandButLeaveIsListed()
{
    QCOMPARE(list()->model()->rowCount(), static_cast<int>(commandTable().size()) - 1);
    QCOMPARE(side(Command::Lock), QStringLiteral("Lock: Ctrl+L"));
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        QVERIFY(list()->model()->index(row, 0).data().toString() != wordsOf(Command::Leave));
}

void TestKeyPart::pressedKeysAreTakenAndWorkAtOnce()
{
    choose(Command::Lock);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field()->text(), QStringLiteral("Ctrl+Shift+J"));
    QVERIFY(press("Use these keys"));
    QCOMPARE(keys().textOf(Command::Lock), QStringLiteral("Ctrl+Shift+J"));
    QVERIFY(side(Command::Lock).contains(QStringLiteral("changed: Ctrl+Shift+J")));
    QVERIFY(m_stage->status.text().contains(QStringLiteral("Ctrl+Shift+J")));
    QVERIFY(field()->text().isEmpty());
}

void TestKeyPart::typedNamesAreTaken()
{
    choose(Command::Lock);
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("ctrl+j"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(keys().textOf(Command::Lock), QStringLiteral("Ctrl+J"));
}

void TestKeyPart::takenKeysAreRefusedWithTheReason()
{
    choose(Command::Lock);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(press("Use these keys"));
    QVERIFY(m_stage->settings.changedKeys().isEmpty());
    const QString words = support::wordsOn(*m_part);
    QVERIFY2(words.contains(wordsOf(Command::NewEntry)), qPrintable(words));
    QCOMPARE(QApplication::focusWidget(), field());
    QVERIFY(!m_stage->status.text().isEmpty());
}

/// KEY-R5
void TestKeyPart::keysBeforeTheRecordsAreOpenCanBeChanged()
{
    QCOMPARE(side(Command::ShowTyped), QStringLiteral("Show the passphrase that you type: Alt+S"));
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_J, Qt::AltModifier);
    QCOMPARE(field()->text(), QStringLiteral("Alt+J"));
    QVERIFY(press("Use these keys"));
    QCOMPARE(keys().textOf(Command::ShowTyped), QStringLiteral("Alt+J"));
    for (const Command command : {Command::NextStep, Command::StepBack, Command::OpenOther})
        QVERIFY(!side(command).isEmpty());
}

void TestKeyPart::forbiddenKeysAreRefusedWithTheReason()
{
    choose(Command::Lock);
    for (const char* text : {"Ctrl+Alt+J", "j", "Ctrl+C", "Ins", "banana", ""}) {
        field()->setText(QString::fromLatin1(text));
        QVERIFY(press("Use these keys"));
        QVERIFY2(m_stage->settings.changedKeys().isEmpty(), text);
        QVERIFY2(!m_stage->status.text().isEmpty(), text);
        m_stage->status.say(QString());
    }
}

void TestKeyPart::oneAndAllGoBackToNormal()
{
    m_stage->settings.setKeys(QStringLiteral("lock"), QStringLiteral("Ctrl+J"));
    m_stage->settings.setKeys(QStringLiteral("save"), QStringLiteral("F8"));
    choose(Command::NewEntry);
    QVERIFY(!support::buttonNamed(*m_part, QStringLiteral("Put these back to normal"))->isEnabled());
    choose(Command::Lock);
    QVERIFY(press("Put these back to normal"));
    QCOMPARE(keys().textOf(Command::Lock), QStringLiteral("Ctrl+L"));
    QCOMPARE(keys().textOf(Command::Save), QStringLiteral("F8"));
    QVERIFY(press("Put all keys back to normal"));
    QVERIFY(m_stage->settings.changedKeys().isEmpty());
    QCOMPARE(side(Command::Save), QStringLiteral("Save: Ctrl+S"));
}

void TestKeyPart::normalKeysThatWereTakenAreNotGivenBack()
{
    m_stage->settings.setKeys(QStringLiteral("lock"), QStringLiteral("Ctrl+J"));
    m_stage->settings.setKeys(QStringLiteral("new-entry"), QStringLiteral("Ctrl+L"));
    choose(Command::Lock);
    QVERIFY(press("Put these back to normal"));
    QCOMPARE(keys().textOf(Command::Lock), QStringLiteral("Ctrl+J"));
    QVERIFY(m_stage->status.text().contains(wordsOf(Command::NewEntry)));
}

void TestKeyPart::theFieldIsNoTrap()
{
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != field());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Backtab);
    QVERIFY(QApplication::focusWidget() != field());
    QVERIFY(field()->text().isEmpty());
}

void TestKeyPart::itIsUsableByKeysAndEar()
{
    QCOMPARE(support::faultsOfNames(*m_part), QString());
    QCOMPARE(support::faultsOfTabOrder(*m_part), QString());
}

QTEST_MAIN(TestKeyPart)
#include "tst_KeyPart.moc"
