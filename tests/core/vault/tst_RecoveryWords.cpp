#include "core/crypto/WordList.h"
#include "core/vault/Passphrase.h"
#include "core/vault/RecoveryWords.h"
#include "tests/core/vault/KnownAnswers.h"
#include "tests/support/Verify.h"

#include <QSet>
#include <QTest>

using namespace core;
using base::ErrorCode;

namespace {

const char* const knownWords = "definite equate rack landed charred chatting hubcap sputter trio payroll plod";

QByteArray textOf(const crypto::SecretBytes& secret)
{
    return base::toByteArray(secret.view());
}

crypto::SecretBytes typed(const QByteArray& text)
{
    return answers::secretOf(text);
}

} // namespace

class tst_RecoveryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownAnswer();
    void everyEntropyComesBack();
    void takesWordsAsPeopleTypeThem_data();
    void takesWordsAsPeopleTypeThem();
    void namesTheWordThatIsNotInTheList();
    void saysHowManyWordsThereAre_data();
    void saysHowManyWordsThereAre();
    void noSingleOtherWordPasses();
    void exchangedWordsDoNotPass();
    void refusesNumbersTooLargeForTheEntropy();
    void passphrasesAreNormalised();
    void passphrasesLoseTheirLineEndOnly_data();
    void passphrasesLoseTheirLineEndOnly();
    void refusesBytesThatAreNoText();
    void suggestsWordsOfTheList();
};

void tst_RecoveryWords::givesTheKnownAnswer()
{
    const crypto::SecretBytes entropy = answers::secretOf(answers::counting(0x80, 16));
    QCOMPARE(textOf(vault::recoveryWordsOf(entropy)), QByteArray(knownWords));
    QCOMPARE(answers::hex(vault::recoverySlotInput(entropy).view()),
             QByteArray("fd7c3416ec95dbaf9d6d81b4f01aa4f8ef0f47ebfa8c08cf52880321fd332a1b"));
    const auto back = vault::recoveryEntropyFrom(typed(knownWords));
    VERIFY_OK(back);
    QVERIFY(back->equals(entropy));
}

void tst_RecoveryWords::everyEntropyComesBack()
{
    std::vector<QByteArray> entropies{QByteArray(16, '\0'), QByteArray(16, '\xFF'), QByteArray(15, '\0') + '\x01',
                                      '\x80' + QByteArray(15, '\0')};
    for (int i = 0; i < 500; ++i)
        entropies.push_back(base::toByteArray(crypto::SecretBytes::random(16).view()));
    for (const QByteArray& bytes : entropies) {
        const crypto::SecretBytes entropy = answers::secretOf(bytes);
        const auto back = vault::recoveryEntropyFrom(vault::recoveryWordsOf(entropy));
        VERIFY_OK(back);
        QVERIFY(back->equals(entropy));
    }
}

void tst_RecoveryWords::takesWordsAsPeopleTypeThem_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray known(knownWords);
    QTest::addRow("capitals") << known.toUpper();
    QTest::addRow("lines") << QByteArray(known).replace(' ', "\n");
    QTest::addRow("lines of Windows") << QByteArray(known).replace(' ', "\r\n") + "\r\n";
    QTest::addRow("tabs and many spaces") << "  " + QByteArray(known).replace(' ', " \t  ") + "   ";
}

void tst_RecoveryWords::takesWordsAsPeopleTypeThem()
{
    QFETCH(QByteArray, text);
    const auto entropy = vault::recoveryEntropyFrom(typed(text));
    VERIFY_OK(entropy);
    QCOMPARE(answers::hex(entropy->view()), answers::counting(0x80, 16).toHex());
}

void tst_RecoveryWords::namesTheWordThatIsNotInTheList()
{
    const auto result = vault::recoveryEntropyFrom(typed(QByteArray(knownWords).replace("charred", "Chared")));
    VERIFY_ERROR(result, ErrorCode::Invalid);
    QCOMPARE(result.error().subject, QStringLiteral("chared"));
    QCOMPARE(result.error().amount, 5);
}

void tst_RecoveryWords::saysHowManyWordsThereAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addRow("none") << QByteArray() << 0;
    QTest::addRow("blank") << QByteArray(" \n ") << 0;
    QTest::addRow("ten") << QByteArray("definite equate rack landed charred chatting hubcap sputter trio payroll")
                         << 10;
    QTest::addRow("twelve") << QByteArray(knownWords) + " plod" << 12;
}

void tst_RecoveryWords::saysHowManyWordsThereAre()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto result = vault::recoveryEntropyFrom(typed(text));
    VERIFY_ERROR(result, ErrorCode::Invalid);
    QVERIFY(result.error().subject.isEmpty());
    QCOMPARE(result.error().amount, count);
}

void tst_RecoveryWords::noSingleOtherWordPasses()
{
    // The check word catches all but one in 7,776; for these words the count of those that pass is fixed.
    const crypto::WordList list;
    const QList<QByteArray> words = QByteArray(knownWords).split(' ');
    int passed = 0;
    for (int i = 0; i < crypto::WordList::size; i += 9) {
        QList<QByteArray> changed = words;
        changed[3] = QByteArray(list.word(i).data(), static_cast<qsizetype>(list.word(i).size()));
        if (changed != words && vault::recoveryEntropyFrom(typed(changed.join(' '))))
            ++passed;
    }
    QVERIFY2(passed <= 1, qPrintable(QString::number(passed)));
    QList<QByteArray> otherCheck = words;
    otherCheck[10] = "zoom";
    VERIFY_ERROR(vault::recoveryEntropyFrom(typed(otherCheck.join(' '))), ErrorCode::Invalid);
}

void tst_RecoveryWords::exchangedWordsDoNotPass()
{
    QList<QByteArray> words = QByteArray(knownWords).split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QList<QByteArray> changed = words;
        changed.swapItemsAt(i, i + 1);
        const auto result = vault::recoveryEntropyFrom(typed(changed.join(' ')));
        VERIFY_ERROR(result, ErrorCode::Invalid);
        QVERIFY(result.error().subject.isEmpty());
        QCOMPARE(result.error().amount, 0);
    }
}

void tst_RecoveryWords::refusesNumbersTooLargeForTheEntropy()
{
    // Ten times the last word is more than 2^128, whichever check word follows.
    const crypto::WordList list;
    for (int i = 0; i < crypto::WordList::size; i += 111) {
        const QByteArray check(list.word(i).data(), static_cast<qsizetype>(list.word(i).size()));
        VERIFY_ERROR(vault::recoveryEntropyFrom(typed(QByteArray("zoom ").repeated(10) + check)), ErrorCode::Invalid);
    }
}

void tst_RecoveryWords::passphrasesAreNormalised()
{
    QString composed = QStringLiteral("caf\u00e9");
    QString decomposed = QStringLiteral("cafe\u0301");
    QVERIFY(composed != decomposed);
    const crypto::SecretBytes first = vault::passphraseFrom(composed);
    const crypto::SecretBytes second = vault::passphraseFrom(decomposed);
    QVERIFY(first.equals(second));
    QCOMPARE(textOf(first), QByteArray("caf\xc3\xa9"));
    QVERIFY(composed.isEmpty()); // what was typed is gone
    QByteArray utf8("cafe\xcc\x81");
    const auto third = vault::passphraseFromUtf8(utf8);
    VERIFY_OK(third);
    QVERIFY(third->equals(first));
    QVERIFY(utf8.isEmpty());
}

void tst_RecoveryWords::passphrasesLoseTheirLineEndOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    QTest::addRow("none") << QByteArray("a b") << QByteArray("a b");
    QTest::addRow("line end") << QByteArray("a b\n") << QByteArray("a b");
    QTest::addRow("line end of Windows") << QByteArray("a b\r\n") << QByteArray("a b");
    QTest::addRow("spaces stay") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::addRow("only the last") << QByteArray("a\nb\n\n") << QByteArray("a\nb\n");
    QTest::addRow("empty") << QByteArray("\n") << QByteArray("");
}

void tst_RecoveryWords::passphrasesLoseTheirLineEndOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kept);
    const auto passphrase = vault::passphraseFromUtf8(text);
    VERIFY_OK(passphrase);
    QCOMPARE(textOf(*passphrase), kept);
}

void tst_RecoveryWords::refusesBytesThatAreNoText()
{
    QByteArray bytes("pass\xff\xfeword");
    VERIFY_ERROR(vault::passphraseFromUtf8(bytes), ErrorCode::Invalid);
}

void tst_RecoveryWords::suggestsWordsOfTheList()
{
    const crypto::WordList list;
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const QByteArray text = textOf(vault::suggestPassphrase(5));
        const QList<QByteArray> words = text.split(' ');
        QCOMPARE(words.size(), 5);
        for (const QByteArray& word : words)
            QVERIFY(list.indexOf(std::string_view(word.constData(), static_cast<std::size_t>(word.size()))));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 50);
    QCOMPARE(vault::recoveryWordList().size(), 7776);
}

QTEST_GUILESS_MAIN(tst_RecoveryWords)
#include "tst_RecoveryWords.moc"
