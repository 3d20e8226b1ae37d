#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace flows {

/// How one run of `holdfast-cli` ended.
struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty when it is none.
    QJsonObject json() const;
    /// For a failing comparison.
    QByteArray told() const;
};

/// A fresh vault in a folder of its own, worked on by the real program. The key derivation is the cheapest allowed; the
/// first vault of a process is made by `init`, the others are copies of it.
class CommandLineRun
{
public:
    CommandLineRun();

    /// The program, with these arguments and standard input; no vault or passphrase is added.
    static Ended run(const QStringList& arguments, const QByteArray& input = {});
    /// `holdfast-cli COMMAND… VAULT rest… --passphrase-file FILE`. `command` is "incident add".
    Ended on(const QString& command, const QStringList& rest = {}, const QByteArray& input = {}) const;
    /// The same with --json.
    Ended json(const QString& command, const QStringList& rest = {}, const QByteArray& input = {}) const;

    QString program() const;
    QString vault() const { return m_dir->filePath(QStringLiteral("vault")); }
    QString passphraseFile() const { return m_dir->filePath(QStringLiteral("passphrase")); }
    QString recoveryFile() const { return m_dir->filePath(QStringLiteral("recovery")); }
    QString path(const QString& name) const { return m_dir->filePath(name); }
    /// Writes a file beside the vault; its path.
    QString write(const QString& name, const QByteArray& content) const;

    static QByteArray passphrase() { return "correct horse battery staple"; }

    /// The names and contents of all files of the vault but the lock: what must not change.
    QByteArray fingerprint() const;

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QByteArray readFile(const QString& path);

/// `sh -c script arguments…`; the program's folder is $BIN.
Ended shell(const QString& script, const QStringList& arguments);

} // namespace flows

/// Fails the test, with what the program said, unless it ended with this code.
#define VERIFY_EXIT(run, expected)                                                                                     \
    do {                                                                                                               \
        const flows::Ended& endedNow = (run);                                                                          \
        QVERIFY2(endedNow.exitCode == (expected), endedNow.told().constData());                                        \
    } while (false)
