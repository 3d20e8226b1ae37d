#include "app/shell/PrivateClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <chrono>

using app::shell::PrivateClipboard;
using namespace std::chrono_literals;

/// What is copied here is not kept by clipboard histories, and does not outlive the records being open.
class TestPrivateClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void aCopyCarriesTheHintsOfAllSystems();
    void whatATextFieldCopiesCarriesThemToo();
    void itGoesAfterAMinute();
    void whatATextFieldCopiesGoesAsSoon();
    void lockingTakesItAway();
    void whatOthersCopiedStays();

private:
    static bool isHinted()
    {
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        return content->data(QStringLiteral("x-kde-passwordManagerHint")) == QByteArray("secret")
            && content->hasFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"))
            && content->data(QStringLiteral("CanIncludeInClipboardHistory")) == QByteArray(4, '\0')
            && content->data(QStringLiteral("CanUploadToCloudClipboard")) == QByteArray(4, '\0')
            && content->hasFormat(QStringLiteral("org.nspasteboard.ConcealedType"));
    }
};

void TestPrivateClipboard::aCopyCarriesTheHintsOfAllSystems()
{
    PrivateClipboard clipboard(nullptr, [] { return true; });
    clipboard.copy(QStringLiteral("46/10234/26"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("46/10234/26"));
    QVERIFY(isHinted());
}

void TestPrivateClipboard::whatATextFieldCopiesCarriesThemToo()
{
    PrivateClipboard clipboard(nullptr, [] { return true; });
    QPlainTextEdit field;
    field.setPlainText(QStringLiteral("He stood outside."));
    field.selectAll();
    field.cut();
    QCOMPARE(field.toPlainText(), QString());
    QVERIFY(isHinted());
    field.paste();
    QCOMPARE(field.toPlainText(), QStringLiteral("He stood outside."));
}

void TestPrivateClipboard::itGoesAfterAMinute()
{
    const PrivateClipboard usual;
    const auto* timer = usual.findChild<QTimer*>();
    QVERIFY(timer && timer->isSingleShot());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(1));

    PrivateClipboard quick(
        nullptr, [] { return true; }, 50ms);
    quick.copy(QStringLiteral("46/10234/26"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("46/10234/26"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestPrivateClipboard::whatATextFieldCopiesGoesAsSoon()
{
    PrivateClipboard clipboard(
        nullptr, [] { return true; }, 50ms);
    QPlainTextEdit field(QStringLiteral("He stood outside."));
    field.selectAll();
    field.cut();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("He stood outside."));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    field.undo(); // What was cut is not lost with it.
    QCOMPARE(field.toPlainText(), QStringLiteral("He stood outside."));
}

void TestPrivateClipboard::lockingTakesItAway()
{
    PrivateClipboard clipboard(nullptr, [] { return true; });
    QPlainTextEdit field(QStringLiteral("He stood outside."));
    field.selectAll();
    field.copy();
    clipboard.clearIfOurs();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestPrivateClipboard::whatOthersCopiedStays()
{
    bool isOurs = true;
    {
        PrivateClipboard clipboard(nullptr, [&isOurs] { return isOurs; });
        clipboard.copy(QStringLiteral("ours"));
        isOurs = false; // Another program copies something.
        auto* theirs = new QMimeData;
        theirs->setData(QStringLiteral("text/plain"), QByteArray("x"));
        QGuiApplication::clipboard()->setMimeData(theirs);
        clipboard.clearIfOurs();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/plain")));
    }
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/plain")));
}

QTEST_MAIN(TestPrivateClipboard)
#include "tst_PrivateClipboard.moc"
