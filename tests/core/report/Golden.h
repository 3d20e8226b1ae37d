#pragma once

#include <QFile>
#include <QTest>

namespace support {

/// The path of a golden file in the source tree.
inline QString goldenPath(const QString& name)
{
    return qEnvironmentVariable("HOLDFAST_SOURCE", QStringLiteral(".")) + QStringLiteral("/tests/data/golden/") + name;
}

/// Compares with the golden file byte by byte. To make the files anew after a wanted change: run the test with
/// HOLDFAST_WRITE_GOLDEN=1, then read the difference before it is committed; that run fails.
inline void compareWithGolden(const QByteArray& bytes, const QString& name)
{
    QFile file(goldenPath(name));
    if (qEnvironmentVariableIsSet("HOLDFAST_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
        QFAIL("golden file written");
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray golden = file.readAll();
    if (bytes == golden)
        return;
    const QList<QByteArray> got = bytes.split('\n');
    const QList<QByteArray> expected = golden.split('\n');
    for (qsizetype line = 0; line < std::max(got.size(), expected.size()); ++line)
        QCOMPARE(QByteArray::number(line + 1) + ": " + got.value(line),
                 QByteArray::number(line + 1) + ": " + expected.value(line));
    QFAIL("differs");
}

} // namespace support
