#include "core/base/Values.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Kdf.h"
#include "tests/support/Verify.h"

#include <QByteArray>
#include <QFile>
#include <QTest>

#include <array>

#include <sys/resource.h>

using namespace core;
using base::ErrorCode;

namespace {

constexpr quint64 mebibyte = quint64{1} << 20;

QByteArray hex(const crypto::SecretBytes& secret)
{
    return base::toByteArray(secret.view()).toHex();
}

QByteArray counting(int first, int count)
{
    QByteArray bytes(count, '\0');
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(first + i);
    return bytes;
}

} // namespace

class tst_Kdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesTheKnownAnswer();
    void refusesCostsOutsideTheLimitsBeforeTheyTakeMemory_data();
    void refusesCostsOutsideTheLimitsBeforeTheyTakeMemory();
    void refusesASaltOfAnotherSize();
    void saysNoMemoryWhenThereIsNone();
    void tunesWithinTheLimits();
    void halvesTheMemoryThatCannotBeHad();
    void stopsTuningOnRequest();
    void derivesTheKnownSubkeys();
};

void tst_Kdf::derivesTheKnownAnswer()
{
    // FORMAT.md, known answers: A.
    const QByteArray salt = counting(0x30, 16);
    const auto key
        = crypto::argon2id(crypto::labelBytes("correct horse battery staple"), base::bytesOf(salt), {3, 64 * mebibyte});
    VERIFY_OK(key);
    QCOMPARE(hex(*key), QByteArray("81bb445b0a235994a0e14c087c786ecc564588e3ab4d041bf70f9c8522995fad"));
}

void tst_Kdf::refusesCostsOutsideTheLimitsBeforeTheyTakeMemory_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint64>("memory");
    QTest::addRow("no passes") << quint32{0} << 64 * mebibyte;
    QTest::addRow("two passes") << quint32{2} << 64 * mebibyte;
    QTest::addRow("21 passes") << quint32{21} << 64 * mebibyte;
    QTest::addRow("all passes") << quint32{0xFFFFFFFF} << 64 * mebibyte;
    QTest::addRow("no memory") << quint32{3} << quint64{0};
    QTest::addRow("a byte too little") << quint32{3} << 64 * mebibyte - 1;
    QTest::addRow("a byte too much") << quint32{3} << 2048 * mebibyte + 1;
    QTest::addRow("all memory") << quint32{3} << ~quint64{0};
}

void tst_Kdf::refusesCostsOutsideTheLimitsBeforeTheyTakeMemory()
{
    QFETCH(quint32, passes);
    QFETCH(quint64, memory);
    QVERIFY(!crypto::isWithinLimits({passes, memory}));
    const std::array<std::byte, 16> salt{};
    VERIFY_ERROR(crypto::argon2id(crypto::labelBytes("x"), salt, {passes, memory}), ErrorCode::Invalid);
}

void tst_Kdf::refusesASaltOfAnotherSize()
{
    const std::array<std::byte, 15> salt{};
    VERIFY_ERROR(crypto::argon2id(crypto::labelBytes("x"), salt, {}), ErrorCode::Invalid);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
namespace {

/// Lets this process have only so much more address space while it lives.
class MemoryLimit
{
public:
    explicit MemoryLimit(quint64 more)
    {
        getrlimit(RLIMIT_AS, &m_before);
        QFile status(QStringLiteral("/proc/self/statm"));
        if (!status.open(QIODevice::ReadOnly))
            qFatal("no /proc");
        const quint64 pages = status.readAll().split(' ').first().toULongLong();
        rlimit limit = m_before;
        limit.rlim_cur = pages * 4096 + more;
        setrlimit(RLIMIT_AS, &limit);
    }
    MemoryLimit(const MemoryLimit&) = delete;
    MemoryLimit& operator=(const MemoryLimit&) = delete;
    ~MemoryLimit() { setrlimit(RLIMIT_AS, &m_before); }

private:
    rlimit m_before{};
};

} // namespace
#endif

void tst_Kdf::saysNoMemoryWhenThereIsNone()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes all address space itself");
#else
    const std::array<std::byte, 16> salt{};
    {
        const MemoryLimit limit(32 * mebibyte);
        VERIFY_ERROR(crypto::argon2id(crypto::labelBytes("x"), salt, {3, 64 * mebibyte}), ErrorCode::NoMemory);
        base::JobContext job;
        VERIFY_ERROR(crypto::argon2idTuned(crypto::labelBytes("x"), salt, job), ErrorCode::NoMemory);
    }
    VERIFY_OK(crypto::argon2id(crypto::labelBytes("x"), salt, {3, 64 * mebibyte}));
#endif
}

void tst_Kdf::tunesWithinTheLimits()
{
    const QByteArray salt = counting(0, 16);
    base::JobContext job;
    const auto tuned = crypto::argon2idTuned(crypto::labelBytes("a passphrase"), base::bytesOf(salt), job);
    VERIFY_OK(tuned);
    QVERIFY(crypto::isWithinLimits(tuned->cost));
    QVERIFY(tuned->cost.passes <= 10);
    QVERIFY(tuned->cost.memoryBytes <= 512 * mebibyte);
    if (crypto::physicalMemory() >= 4096 * mebibyte)
        QCOMPARE(tuned->cost.memoryBytes, 512 * mebibyte);
    // The key is the one that the cost gives.
    const auto again = crypto::argon2id(crypto::labelBytes("a passphrase"), base::bytesOf(salt), tuned->cost);
    VERIFY_OK(again);
    QVERIFY(again->equals(tuned->key));
}

void tst_Kdf::halvesTheMemoryThatCannotBeHad()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes all address space itself");
#else
    const std::array<std::byte, 16> salt{};
    base::JobContext job;
    const MemoryLimit limit(100 * mebibyte);
    const auto tuned = crypto::argon2idTuned(crypto::labelBytes("x"), salt, job);
    VERIFY_OK(tuned);
    QCOMPARE(tuned->cost.memoryBytes, 64 * mebibyte);
#endif
}

void tst_Kdf::stopsTuningOnRequest()
{
    const std::array<std::byte, 16> salt{};
    base::JobContext job;
    job.cancel();
    VERIFY_ERROR(crypto::argon2idTuned(crypto::labelBytes("x"), salt, job), ErrorCode::Canceled);
}

void tst_Kdf::derivesTheKnownSubkeys()
{
    // FORMAT.md, known answers.
    const QByteArray key = counting(0, 32);
    const auto subkey = [&](quint64 number, std::size_t size) {
        crypto::SecretBytes secret(size);
        crypto::deriveSubkey(secret.writable(), number, base::bytesOf(key));
        return hex(secret);
    };
    QCOMPARE(subkey(1, 32), QByteArray("01a3865f270d5223a1adb101cfc7f7fa19da1c8dba8e73c3dc984de2b520185c"));
    QCOMPARE(subkey(2, 32), QByteArray("20a9e00b3279d92c5433916d0cf7ea3b57d02342f3d500ad888ce7cb78bbb4d0"));
    QCOMPARE(subkey(3, 16), QByteArray("298fe50d3206560de587c57b88d08219"));
    QCOMPARE(subkey(4, 32), QByteArray("28eed930308d9eec958c61cdd331201563013ed697c488731351debd6453ac30"));
    QCOMPARE(subkey(5, 32), QByteArray("bd3ec726d5ae21f543f1dde4ff5fee5bb8e04e6e6d4f5bf642a7af72ee49287a"));
    QCOMPARE(subkey(6, 32), QByteArray("1ed21bd63d58bf8ee0cde83cc0a7db4eac2257c6fa4c3f65cb0c14609e878147"));
}

QTEST_GUILESS_MAIN(tst_Kdf)
#include "tst_Kdf.moc"
