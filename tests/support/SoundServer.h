#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/// A sound server of its own, with a device that goes nowhere: PulseAudio, in a folder that goes with it.
class SoundServer
{
public:
    SoundServer()
    {
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir(m_folder.path()).mkpath(QStringLiteral("pulse"));
        m_server.setProcessEnvironment(surroundings());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("--load=module-null-sink sink_name=null"),
                        QStringLiteral("--load=module-native-protocol-unix")});
    }
    ~SoundServer()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(3'000)) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    static bool isInstalled()
    {
        for (const char* program : {"pulseaudio", "pactl", "parec"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                return false;
        return true;
    }
    bool isOn()
    {
        return QTest::qWaitFor([&] { return QFileInfo::exists(runtime() + QStringLiteral("/pulse/native")); }, 10'000)
            && !asked({QStringLiteral("info")}).isEmpty();
    }
    /// What XDG_RUNTIME_DIR is to be.
    QString runtime() const { return m_folder.path(); }
    QProcessEnvironment surroundings() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return environment;
    }
    /// What `pactl` says.
    QByteArray asked(const QStringList& words) const
    {
        QProcess pactl;
        pactl.setProcessEnvironment(surroundings());
        pactl.start(QStringLiteral("pactl"), words);
        return pactl.waitForFinished(10'000) && pactl.exitCode() == 0 ? pactl.readAllStandardOutput() : QByteArray();
    }
    /// Begins to write down all that is played: one channel, 16 bits, 48,000 a second.
    void listen(QProcess& recorder) const
    {
        recorder.setProcessEnvironment(surroundings());
        recorder.start(QStringLiteral("parec"),
                       {QStringLiteral("-d"), QStringLiteral("null.monitor"), QStringLiteral("--format=s16le"),
                        QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                        QStringLiteral("--latency-msec=20")});
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace support
