#include "core/base/Values.h"
#include "core/crypto/SecretBytes.h"

#include <QTest>

#include <algorithm>
#include <utility>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

class tst_SecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithZeroBytes();
    void takesAndWipesItsSource();
    void movingLeavesNothing();
    void aCopyIsIndependent();
    void emptySecretsAreEqual();
    void comparesByContent();
    void readingPastTheEndEndsTheProcess();
};

void tst_SecretBytes::beginsWithZeroBytes()
{
    const crypto::SecretBytes secret(33);
    QCOMPARE(secret.size(), std::size_t{33});
    QVERIFY(std::all_of(secret.view().begin(), secret.view().end(), [](std::byte b) { return b == std::byte{0}; }));
}

void tst_SecretBytes::takesAndWipesItsSource()
{
    QByteArray source("a passphrase");
    const auto secret = crypto::SecretBytes::takeFrom(base::bytesOf(source));
    QCOMPARE(base::toByteArray(secret.view()), QByteArray("a passphrase"));
    QCOMPARE(source, QByteArray(12, '\0'));
}

void tst_SecretBytes::movingLeavesNothing()
{
    crypto::SecretBytes first = crypto::SecretBytes::random(32);
    const crypto::SecretBytes reference = first.copy();
    crypto::SecretBytes second = std::move(first);
    QVERIFY(second.equals(reference));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    QVERIFY(first.view().empty()); // NOLINT(clang-analyzer-cplusplus.Move): so is this
    first = std::move(second);
    QVERIFY(first.equals(reference));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void tst_SecretBytes::aCopyIsIndependent()
{
    const crypto::SecretBytes original = crypto::SecretBytes::random(16);
    crypto::SecretBytes copy = original.copy();
    QVERIFY(copy.equals(original));
    copy.writable()[0] ^= std::byte{1};
    QVERIFY(!copy.equals(original));
}

void tst_SecretBytes::emptySecretsAreEqual()
{
    QVERIFY(crypto::SecretBytes().equals(crypto::SecretBytes(0)));
    QVERIFY(crypto::SecretBytes().copy().isEmpty());
    QVERIFY(crypto::SecretBytes::random(0).isEmpty());
    QVERIFY(!crypto::SecretBytes().equals(crypto::SecretBytes(1)));
}

void tst_SecretBytes::comparesByContent()
{
    QByteArray a("same");
    QByteArray b("same");
    QByteArray c("samf");
    const auto first = crypto::SecretBytes::takeFrom(base::bytesOf(a));
    QVERIFY(first.equals(crypto::SecretBytes::takeFrom(base::bytesOf(b))));
    QVERIFY(!first.equals(crypto::SecretBytes::takeFrom(base::bytesOf(c))));
}

void tst_SecretBytes::readingPastTheEndEndsTheProcess()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer handles the signal itself");
#else
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGSEGV, SIG_DFL);
        const crypto::SecretBytes secret(64);
        const volatile std::byte* past = secret.view().data() + secret.size();
        const std::byte stolen = *past;
        _exit(stolen == std::byte{0} ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
#endif
}

QTEST_GUILESS_MAIN(tst_SecretBytes)
#include "tst_SecretBytes.moc"
