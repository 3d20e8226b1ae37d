#include "core/crypto/Hash.h"
#include "core/crypto/Signature.h"
#include "core/vault/KeyRing.h"
#include "tests/core/vault/KnownAnswers.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace core;
using base::ErrorCode;

class tst_KeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownAnswers();
    void signsWithThePublishedKey();
    void afterWipingNothingIsGiven();
    void aReaderGetsAWholeKeyOrNoneWhileKeysAreWiped();
};

void tst_KeyRing::givesTheKnownAnswers()
{
    const vault::KeyRing keys(answers::vaultId(), answers::vaultKey());
    const auto hex = [](const base::Result<crypto::SecretBytes>& key) { return key ? answers::hex(key->view()) : ""; };
    QCOMPARE(hex(keys.vaultKey()), answers::counting(0, 32).toHex());
    QCOMPARE(hex(keys.headerKey()), QByteArray("01a3865f270d5223a1adb101cfc7f7fa19da1c8dba8e73c3dc984de2b520185c"));
    QCOMPARE(hex(keys.databaseKey()), QByteArray("20a9e00b3279d92c5433916d0cf7ea3b57d02342f3d500ad888ce7cb78bbb4d0"));
    QCOMPARE(hex(keys.databaseSalt()), QByteArray("298fe50d3206560de587c57b88d08219"));
    QCOMPARE(hex(keys.objectKey()), QByteArray("28eed930308d9eec958c61cdd331201563013ed697c488731351debd6453ac30"));
    QCOMPARE(hex(keys.backupKey()), QByteArray("1ed21bd63d58bf8ee0cde83cc0a7db4eac2257c6fa4c3f65cb0c14609e878147"));
    QCOMPARE(keys.publicKey().toHex(), QByteArray("207d835abc61240332a1ea9d36471a350a70dc1f01b677ef78ff0590a6dcc9d8"));
}

void tst_KeyRing::signsWithThePublishedKey()
{
    const vault::KeyRing keys(answers::vaultId(), answers::vaultKey());
    const QByteArray signature = keys.sign(crypto::labelBytes("a statement"));
    crypto::Ed25519Signature raw{};
    crypto::Ed25519PublicKey key{};
    QCOMPARE(signature.size(), 64);
    std::copy_n(base::bytesOf(signature).begin(), raw.size(), raw.begin());
    const QByteArray publicKey = keys.publicKey();
    std::copy_n(base::bytesOf(publicKey).begin(), key.size(), key.begin());
    QVERIFY(crypto::ed25519Verify(raw, crypto::labelBytes("a statement"), key));
}

void tst_KeyRing::afterWipingNothingIsGiven()
{
    vault::KeyRing keys(answers::vaultId(), answers::vaultKey());
    QVERIFY(!keys.isWiped());
    keys.wipe();
    QVERIFY(keys.isWiped());
    VERIFY_ERROR(keys.vaultKey(), ErrorCode::Canceled);
    VERIFY_ERROR(keys.databaseKey(), ErrorCode::Canceled);
    VERIFY_ERROR(keys.objectKey(), ErrorCode::Canceled);
    QVERIFY(keys.sign(crypto::labelBytes("late")).isEmpty());
    keys.wipe(); // again does no harm
}

void tst_KeyRing::aReaderGetsAWholeKeyOrNoneWhileKeysAreWiped()
{
    const crypto::SecretBytes expected = *vault::KeyRing(answers::vaultId(), answers::vaultKey()).objectKey();
    for (int round = 0; round < 50; ++round) {
        vault::KeyRing keys(answers::vaultId(), answers::vaultKey());
        std::atomic_int torn = 0;
        std::atomic_int ready = 0;
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back([&] {
                ++ready;
                for (;;) {
                    const auto key = keys.objectKey();
                    if (!key)
                        return;
                    if (!key->equals(expected))
                        ++torn;
                }
            });
        while (ready < 3)
            std::this_thread::yield();
        keys.wipe();
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(torn.load(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_KeyRing.moc"
