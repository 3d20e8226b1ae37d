#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

namespace support {

// Recordings for tests, made on the spot: nothing of them is in the repository.

/// A sound of one pitch as a WAV file (RIFF, PCM, 16 bits, one channel): made here, byte by byte.
inline QByteArray waveFile(double seconds, int hertz = 440, int rate = 8'000)
{
    const auto frames = static_cast<quint32>(seconds * rate);
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray samples;
    samples.reserve(static_cast<qsizetype>(frames) * 2);
    for (quint32 i = 0; i < frames; ++i)
        samples += number(static_cast<qint16>(16'000 * std::sin(2 * 3.14159265 * hertz * i / rate)));
    return "RIFF" + number(quint32(36 + frames * 2)) + "WAVEfmt " + number(quint32(16)) + number(quint16(1))
        + number(quint16(1)) + number(quint32(rate)) + number(quint32(rate * 2)) + number(quint16(2))
        + number(quint16(16)) + "data" + number(quint32(frames * 2)) + samples;
}

inline bool canMakeRecordings()
{
    return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
}

/// What ffmpeg makes of these arguments, as a file with this ending; empty when it cannot.
inline QByteArray recording(const QByteArray& arguments, const QByteArray& ending)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.") + QString::fromUtf8(ending));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")}
                     + QProcess::splitCommand(QString::fromUtf8(arguments)) + QStringList{path});
    if (!ffmpeg.waitForFinished(60'000) || ffmpeg.exitCode() != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One second each of red, green and blue, 320x240, with sound that is silent in the second one, packed with these
/// codecs; empty when ffmpeg has not all of them.
inline QByteArray threeColours(const QByteArray& codecs, const QByteArray& ending)
{
    return recording("-f lavfi -i color=red:s=320x240:d=1:r=25[a];color=lime:s=320x240:d=1:r=25[b];"
                     "color=blue:s=320x240:d=1:r=25[c];[a][b][c]concat=n=3 "
                     "-f lavfi -i aevalsrc=0.5*sin(440*2*PI*t)*(lt(t\\,1)+gt(t\\,2)):d=3:s=44100 "
                         + codecs,
                     ending);
}

} // namespace support
