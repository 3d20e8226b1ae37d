#include "app/widgets/SecretField.h"

#include "app/widgets/SecretLine.h"
#include "tests/support/Verify.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace app::widgets;

namespace {

QString textOf(std::span<const std::byte> bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

/// A passphrase is typed, pasted and corrected as in any field, and leaves nothing behind.
class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installSecretLineRole(); }
    void typingMovingAndDeletingWork();
    void aSelectionIsReplaced();
    void charactersOfSeveralBytesStayWhole();
    void pasteWorksAndCopyDoesNot();
    void takeGivesTheTextOnceInNfc();
    void whatDoesNotFitChangesNothing();
    void lineEndsAndControlCharactersAreDropped();
    void enterSubmits();
    void showAndHide();
    void twoOnAPageHaveNamesOfTheirOwnAndOneHasKeys();
    void aCopyLeavesItInTheField();
    void aScreenReaderSeesAPasswordFieldOfDots();
    void assistiveTechnologyCanFillIt();
    void capsLockIsGuessed();
    void undoBringsNothingBack();
};

void TestSecretField::typingMovingAndDeletingWork()
{
    SecretField field;
    SecretLine* line = field.line();
    QTest::keyClicks(line, QStringLiteral("abcd"));
    QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(textOf(field.view()), QStringLiteral("abd"));
    QTest::keyClick(line, Qt::Key_Home);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, QStringLiteral("e f"));
    QCOMPARE(textOf(field.view()), QStringLiteral("bde f"));
    QVERIFY(field.equals(QStringLiteral("bde f")));
    QVERIFY(!field.equals(QStringLiteral("bde")));
}

void TestSecretField::aSelectionIsReplaced()
{
    SecretField field;
    QTest::keyClicks(field.line(), QStringLiteral("one two"));
    QTest::keyClick(field.line(), Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClicks(field.line(), QStringLiteral("x"));
    QCOMPARE(textOf(field.view()), QStringLiteral("x"));
    QTest::keyClick(field.line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field.line(), Qt::Key_Backspace);
    QVERIFY(field.isEmpty());
}

void TestSecretField::charactersOfSeveralBytesStayWhole()
{
    SecretField field;
    const QString text = QString::fromUtf8("aŵ😀ہ");
    field.line()->insert(text);
    QCOMPARE(field.line()->text().length(), 4);
    QTest::keyClick(field.line(), Qt::Key_Left);
    QTest::keyClick(field.line(), Qt::Key_Backspace);
    QCOMPARE(textOf(field.view()), QString::fromUtf8("aŵہ"));
    QTest::keyClick(field.line(), Qt::Key_Delete);
    QCOMPARE(textOf(field.view()), QString::fromUtf8("aŵ"));
}

void TestSecretField::pasteWorksAndCopyDoesNot()
{
    SecretField field;
    QGuiApplication::clipboard()->setText(QStringLiteral("tractor plum\n"));
    QTest::keyClick(field.line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(field.view()), QStringLiteral("tractor plum"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(field.line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field.line(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(field.line(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(textOf(field.view()), QStringLiteral("tractor plum"));
}

void TestSecretField::takeGivesTheTextOnceInNfc()
{
    SecretField field;
    field.line()->insert(QString::fromUtf8("cafe\u0301")); // e and a combining accent
    const auto taken = field.take();
    VERIFY_OK(taken);
    QCOMPARE(textOf(taken->view()), QString::fromUtf8("caf\u00e9"));
    QVERIFY(field.isEmpty());
    QVERIFY(field.view().empty());
}

void TestSecretField::whatDoesNotFitChangesNothing()
{
    SecretField field;
    QSignalSpy overflowed(field.line(), &SecretLine::overflowed);
    field.line()->insert(QString(1024, QLatin1Char('a')));
    QCOMPARE(overflowed.count(), 0);
    field.line()->insert(QStringLiteral("b"));
    QCOMPARE(overflowed.count(), 1);
    QCOMPARE(field.view().size(), std::size_t(1024));
}

void TestSecretField::lineEndsAndControlCharactersAreDropped()
{
    SecretField field;
    field.line()->insert(QStringLiteral("a\nb\tc\x01") + QChar(0));
    QCOMPARE(textOf(field.view()), QStringLiteral("abc"));
}

void TestSecretField::enterSubmits()
{
    SecretField field;
    QSignalSpy submitted(&field, &SecretField::submitted);
    QTest::keyClicks(field.line(), QStringLiteral("a"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QTest::keyClick(field.line(), Qt::Key_Enter);
    QCOMPARE(submitted.count(), 2);
    QCOMPARE(textOf(field.view()), QStringLiteral("a"));
}

void TestSecretField::showAndHide()
{
    SecretField field;
    QVERIFY(!field.line()->isShown());
    field.showButton()->click();
    QVERIFY(field.line()->isShown());
    QCOMPARE(field.showButton()->text(), QStringLiteral("Hide"));
    QCOMPARE(field.showButton()->shortcut(), QKeySequence(Qt::ALT | Qt::Key_S));
    field.clear();
    QVERIFY(!field.line()->isShown());
}

void TestSecretField::twoOnAPageHaveNamesOfTheirOwnAndOneHasKeys()
{
    SecretField field;
    field.setShowNames(QStringLiteral("Show it again"), QStringLiteral("Hide it again"));
    field.setShowKeys({});
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(field.showButton()->accessibleName(), QStringLiteral("Show it again"));
        QVERIFY(field.showButton()->shortcut().isEmpty());
        field.showButton()->click();
        QCOMPARE(field.showButton()->accessibleName(), QStringLiteral("Hide it again"));
        QVERIFY(field.showButton()->shortcut().isEmpty());
        field.showButton()->click();
    }
    field.setShowKeys(QKeySequence(Qt::Key_F8));
    QCOMPARE(field.showButton()->shortcut(), QKeySequence(Qt::Key_F8));
    field.showButton()->click(); // A new text would take them away.
    QCOMPARE(field.showButton()->shortcut(), QKeySequence(Qt::Key_F8));
}

void TestSecretField::aCopyLeavesItInTheField()
{
    SecretField field;
    QTest::keyClicks(field.line(), QStringLiteral("plum"));
    for (int round = 0; round < 2; ++round) {
        const auto copy = field.copy();
        VERIFY_OK(copy);
        QCOMPARE(textOf(copy->view()), QStringLiteral("plum"));
    }
    VERIFY_OK(field.take());
    QVERIFY(field.isEmpty());
}

void TestSecretField::aScreenReaderSeesAPasswordFieldOfDots()
{
    SecretField field;
    field.line()->setAccessibleName(QStringLiteral("Passphrase"));
    QTest::keyClicks(field.line(), QStringLiteral("secret"));
    field.showButton()->click();
    auto* seen = QAccessible::queryAccessibleInterface(field.line());
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::EditableText);
    QVERIFY(seen->state().passwordEdit);
    QVERIFY(seen->state().focusable);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Passphrase"));
    const QString dots(6, QChar(0x2022));
    QCOMPARE(seen->text(QAccessible::Value), dots);
    QVERIFY(seen->textInterface());
    QCOMPARE(seen->textInterface()->text(0, 6), dots);
    QCOMPARE(seen->textInterface()->characterCount(), 6);
    QCOMPARE(seen->textInterface()->cursorPosition(), 6);
}

void TestSecretField::assistiveTechnologyCanFillIt()
{
    SecretField field;
    auto* seen = QAccessible::queryAccessibleInterface(field.line());
    QVERIFY(seen && seen->editableTextInterface());
    seen->editableTextInterface()->insertText(0, QStringLiteral("plum siren"));
    QCOMPARE(textOf(field.view()), QStringLiteral("plum siren"));
    seen->editableTextInterface()->replaceText(0, 10, QStringLiteral("moss"));
    QCOMPARE(textOf(field.view()), QStringLiteral("moss"));
}

void TestSecretField::capsLockIsGuessed()
{
    SecretField field;
    QSignalSpy guessed(field.line(), &SecretLine::capsLockGuessed);
    QTest::keyClick(field.line(), 'a');
    QCOMPARE(guessed.takeLast().at(0).toBool(), false);
    QTest::keyClick(field.line(), 'A', Qt::ShiftModifier);
    QCOMPARE(guessed.takeLast().at(0).toBool(), false);
    QTest::sendKeyEvent(QTest::Click, field.line(), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QCOMPARE(guessed.takeLast().at(0).toBool(), true);
}

void TestSecretField::undoBringsNothingBack()
{
    SecretField field;
    QTest::keyClicks(field.line(), QStringLiteral("secret"));
    field.clear();
    QTest::keyClick(field.line(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field.isEmpty());
}

QTEST_MAIN(TestSecretField)
#include "tst_SecretField.moc"
