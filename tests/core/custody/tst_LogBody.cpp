#include "core/custody/LogBody.h"
#include "core/custody/LogChain.h"

#include "core/crypto/Hash.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// The log can be checked by hand: its bytes are those of the design's known answers, and nothing else is read back.
class TestLogBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKnownEntryHasTheKnownBytes();
    void theChainHasTheKnownLinks();
    void everyEntryReadsBackAsWritten_data();
    void everyEntryReadsBackAsWritten();
    void noChangedByteIsReadBackAsTheSameEntry();
    void anEntryThatIsTooLongIsRefused();
    void factsMustStandInOrder();

private:
    static custody::LogBody known()
    {
        custody::LogBody body;
        body.vault = QByteArray::fromHex("101112131415161718191a1b1c1d1e1f");
        body.sequence = 1;
        body.salt = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        body.time = {1767225600000};
        body.clock = QStringLiteral("ok");
        body.app = QStringLiteral("1.0.0");
        body.event = QStringLiteral("evidence.added");
        body.subject = QStringLiteral("EX-0001");
        body.facts = {{"name", QStringLiteral("note.txt")},
                      {"sha256", QStringLiteral("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03")},
                      {"size", QStringLiteral("6")}};
        return body;
    }
};

void TestLogBody::theKnownEntryHasTheKnownBytes()
{
    const auto text = custody::encodeLogBody(known());
    VERIFY_OK(text);
    QCOMPARE(*text,
             QByteArray("evidence-log-entry: 1\nvault: 101112131415161718191a1b1c1d1e1f\nseq: 1\n"
                        "salt: 00112233445566778899aabbccddeeff\ntime: 2026-01-01T00:00:00.000Z\nclock: ok\n"
                        "app: 1.0.0\nevent: evidence.added\nsubject: EX-0001\nfact.name: note.txt\n"
                        "fact.sha256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\n"
                        "fact.size: 6\n"));
    // security-design 4.5: "body in 7.2: 879e13ad…90d3"
    const QString digest = crypto::sha256(base::bytesOf(*text)).hex();
    QVERIFY2(digest.startsWith(QStringLiteral("879e13ad")) && digest.endsWith(QStringLiteral("90d3")),
             qPrintable(digest));
}

void TestLogBody::theChainHasTheKnownLinks()
{
    const QByteArray vault = QByteArray::fromHex("101112131415161718191a1b1c1d1e1f");
    const QByteArray publicKey
        = QByteArray::fromHex("207d835abc61240332a1ea9d36471a350a70dc1f01b677ef78ff0590a6dcc9d8");
    const base::Sha256 genesis = custody::genesisLink(vault, publicKey);
    QCOMPARE(genesis.hex(), QStringLiteral("7740b4c33cb11cfc608d18d1398a899ac9c278ddb5a3c742de8f7dce83e0fb24"));
    const auto text = custody::encodeLogBody(known());
    VERIFY_OK(text);
    const base::Sha256 first = custody::nextLink(1, genesis, crypto::sha256(base::bytesOf(*text)));
    QCOMPARE(first.hex(), QStringLiteral("c36cf71a2de5af2b74db2fe773933b7f5215d8bfce0023f50a708b3a5fec54d8"));
}

void TestLogBody::everyEntryReadsBackAsWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("letter.pdf");
    QTest::newRow("percent") << QStringLiteral("100%25");
    QTest::newRow("line ends") << QStringLiteral("a\nseq: 9\r\n");
    QTest::newRow("trailing space") << QStringLiteral("a ");
    QTest::newRow("only a space") << QStringLiteral(" ");
    QTest::newRow("Urdu") << QStringLiteral("حوالہ نمبر");
    QTest::newRow("emoji") << QStringLiteral("\U0001F4F7.jpg");
    QTest::newRow("control") << QString(QChar(1)) + QStringLiteral("x");
}

void TestLogBody::everyEntryReadsBackAsWritten()
{
    QFETCH(const QString, value);
    custody::LogBody body = known();
    body.subject = value;
    body.facts = {{"name", value}};
    body.note = value;
    const auto text = custody::encodeLogBody(body);
    VERIFY_OK(text);
    QCOMPARE(text->count('\n'), 11);
    const auto parsed = custody::parseLogBody(*text);
    VERIFY_OK(parsed);
    QVERIFY(*parsed == body);
}

void TestLogBody::noChangedByteIsReadBackAsTheSameEntry()
{
    const auto text = custody::encodeLogBody(known());
    VERIFY_OK(text);
    for (qsizetype i = 0; i < text->size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = *text;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            const auto parsed = custody::parseLogBody(changed);
            QVERIFY(!parsed || !(*parsed == known()));
        }
        const auto cut = custody::parseLogBody(text->left(i));
        QVERIFY(!cut || !(*cut == known()));
    }
}

void TestLogBody::anEntryThatIsTooLongIsRefused()
{
    custody::LogBody body = known();
    body.note = QString(custody::maxLogBody, QLatin1Char('n'));
    VERIFY_ERROR(custody::encodeLogBody(body), base::ErrorCode::Invalid);
    VERIFY_ERROR(custody::parseLogBody(QByteArray(custody::maxLogBody + 1, '\n')), base::ErrorCode::Damaged);
}

void TestLogBody::factsMustStandInOrder()
{
    custody::LogBody body = known();
    std::swap(body.facts[0], body.facts[1]);
    VERIFY_ERROR(custody::encodeLogBody(body), base::ErrorCode::Invalid);
    body = known();
    body.facts[0].first = "Name";
    VERIFY_ERROR(custody::encodeLogBody(body), base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestLogBody)
#include "tst_LogBody.moc"
