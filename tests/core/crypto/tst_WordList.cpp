#include "core/crypto/Hash.h"
#include "core/crypto/WordList.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace core;

class tst_WordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWordsOfTheEff();
    void findsEveryWordAndNoOther();
    void noWordStandsTwice();
};

void tst_WordList::holdsTheWordsOfTheEff()
{
    const crypto::WordList list;
    QCOMPARE(list.words().size(), crypto::WordList::size);
    QCOMPARE(list.word(0), std::string_view("abacus"));
    QCOMPARE(list.word(7775), std::string_view("zoom"));
    // Of the words, one a line: the list must never change, or recovery words stop opening vaults.
    const QByteArray text = list.words().join(QLatin1Char('\n')).toLatin1() + '\n';
    QCOMPARE(crypto::sha256(base::bytesOf(text)).hex(),
             QStringLiteral("6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"));
}

void tst_WordList::findsEveryWordAndNoOther()
{
    const crypto::WordList list;
    for (int i = 0; i < crypto::WordList::size; ++i)
        QCOMPARE(list.indexOf(list.word(i)), std::optional(i));
    for (const std::string_view other : {"", "aaa", "Abacus", "abacu", "abacuss", "zzz", "zoo"})
        QVERIFY(!list.indexOf(other));
}

void tst_WordList::noWordStandsTwice()
{
    const QStringList words = crypto::WordList().words();
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

QTEST_GUILESS_MAIN(tst_WordList)
#include "tst_WordList.moc"
