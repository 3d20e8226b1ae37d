#include "app/vault/PassphraseStrength.h"

#include <QTest>

using namespace app::vault;

namespace {

double bitsOf(const QString& passphrase, const QStringList& known = {})
{
    const QByteArray utf8 = passphrase.toUtf8();
    return strengthOf(std::as_bytes(std::span(utf8.constData(), static_cast<std::size_t>(utf8.size()))), known).bits;
}

} // namespace

/// What is easy to guess is refused, also when only somebody close could guess it.
class TestPassphraseStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easyOnesAreWeak_data();
    void easyOnesAreWeak();
    void randomWordsAreStrong();
    void knownWordsMakeItWeaker();
    void knownWordsAreNamed();
    void veryLongOnesAreRatedToo();
    void wordsAreCutAtSpacesAndCommas();
};

void TestPassphraseStrength::easyOnesAreWeak_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("none") << QString();
    QTest::newRow("common") << QStringLiteral("password123");
    QTest::newRow("row of keys") << QStringLiteral("qwertyuiop");
    QTest::newRow("birthday") << QStringLiteral("27031988");
    QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaaaaaa");
}

void TestPassphraseStrength::easyOnesAreWeak()
{
    QFETCH(const QString, passphrase);
    QVERIFY2(bitsOf(passphrase) < leastBits, qPrintable(QString::number(bitsOf(passphrase))));
}

void TestPassphraseStrength::randomWordsAreStrong()
{
    QVERIFY(bitsOf(QStringLiteral("tractor plum siren hat moss")) > goodBits);
}

void TestPassphraseStrength::knownWordsMakeItWeaker()
{
    // The measured case of ux-spec V19: 20.6 bits alone, 5.8 when the words are known.
    const double alone = bitsOf(QStringLiteral("sarahleeds1"));
    const double known = bitsOf(QStringLiteral("sarahleeds1"), {QStringLiteral("Sarah"), QStringLiteral("Leeds")});
    QVERIFY2(qAbs(alone - 20.6) < 1, qPrintable(QString::number(alone)));
    QVERIFY2(known < 8, qPrintable(QString::number(known)));
}

void TestPassphraseStrength::knownWordsAreNamed()
{
    const QByteArray utf8("sarahleeds1");
    const auto bytes = std::as_bytes(std::span(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    QVERIFY(strengthOf(bytes, {QStringLiteral("leeds")}).usesKnownWord);
    QVERIFY(!strengthOf(bytes, {QStringLiteral("cardiff")}).usesKnownWord);
}

void TestPassphraseStrength::veryLongOnesAreRatedToo()
{
    QVERIFY(bitsOf(QStringLiteral("tractor plum siren hat moss ").repeated(36)) > leastBits);
    QVERIFY(bitsOf(QStringLiteral("a").repeated(1024)) < leastBits);
}

void TestPassphraseStrength::wordsAreCutAtSpacesAndCommas()
{
    QCOMPARE(
        knownWordsIn(QStringLiteral("Sam, Rex  High\nStreet;Sam x")),
        (QStringList{QStringLiteral("Sam"), QStringLiteral("Rex"), QStringLiteral("High"), QStringLiteral("Street")}));
}

QTEST_GUILESS_MAIN(TestPassphraseStrength)
#include "tst_PassphraseStrength.moc"
