// Evidence on the command line: what goes in comes out byte for byte, and what fails is named and stops nothing else.
#include "tests/flows/Words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace flows;

namespace {

int objectsIn(const QString& vault)
{
    int files = 0;
    QDirIterator entries(vault + s("/objects"), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        ++files;
    }
    return files;
}

} // namespace

class tst_CommandLineEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack();
    void theSameBytesAreTakenInOnce();
    void addingItAgainMakesADamagedCopyWhole();
    void aFolderGoesInWholeWithAllItsNames();
    void twoThousandFilesOfWhichThreeFail();
    void aFileThatIsGoneIsNamed();
    void aFileThatGrowsWhileItIsReadIsRefused();
    void interruptionLeavesNothingHalfWritten();
    void extractNeverReplacesAFile();
    void aChangedObjectIsNamed();
    void physicalItemsHaveExhibitsToo();
    void wordsAboutAnItemChangeAndItsFileDoesNot();
    void removalKeepsTheFingerprint();
};

void tst_CommandLineEvidence::everyByteComesBack()
{
    const CommandLineRun cli;
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes.append(static_cast<char>((qint64{i} * 7919) >> 3));
    const QString incident = idOf(first(cli.json(s("incident add"), list({"--what", "He waited"})), "incidents"));
    const Ended added = cli.json(s("evidence add"),
                                 {cli.write(s("photo.jpg"), bytes), cli.write(s("empty"), ""), s("--incident"),
                                  incident, s("--source"), s("My phone"), s("--captured-at"), s("2026-03-04T21:10")});
    VERIFY_EXIT(added, 0);
    QCOMPARE(count(added, "evidence"), 2);
    const QJsonObject item = first(added, "evidence");
    QCOMPARE(item.value(s("exhibit")).toString(), s("AB/1"));
    QCOMPARE(item.value(s("kind")).toString(), s("file"));
    QCOMPARE(item.value(s("size")).toInt(), bytes.size());
    QCOMPARE(item.value(s("sha256")).toString(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(item.value(s("incidents")).toArray(), QJsonArray{incident});
    QCOMPARE(item.value(s("source")).toString(), s("My phone"));
    QCOMPARE(item.value(s("captured_at")).toObject().value(s("from")).toString(), s("2026-03-04T21:10:00+00:00"));

    const QString out = cli.path(s("out.jpg"));
    VERIFY_EXIT(cli.on(s("evidence extract"), {s("AB/1"), s("--to"), out}), 0);
    QCOMPARE(readFile(out), bytes);
    VERIFY_EXIT(cli.on(s("evidence extract"), {s("AB/2"), s("--to"), cli.path(s("out2"))}), 0);
    QCOMPARE(QFileInfo(cli.path(s("out2"))).size(), 0);

    const Ended verified = cli.json(s("evidence verify"));
    VERIFY_EXIT(verified, 0);
    QCOMPARE(verified.json().value(s("ok")).toBool(), true);
    QCOMPARE(verified.json().value(s("checked")).toInt(), 2);
    QCOMPARE(count(cli.json(s("evidence list"), {s("--incident"), incident}), "evidence"), 2);
    VERIFY_EXIT(cli.on(s("evidence show"), list({"AB/1"})), 0);
    VERIFY_EXIT(cli.on(s("evidence show"), list({"AB/99"})), 2);
}

void tst_CommandLineEvidence::theSameBytesAreTakenInOnce()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("one"), "the same")}), 0);
    const Ended again = cli.json(s("evidence add"), {cli.write(s("two"), "the same")});
    VERIFY_EXIT(again, 0);
    QCOMPARE(first(again, "evidence").value(s("already_there")).toBool(), true);
    QCOMPARE(first(again, "evidence").value(s("exhibit")).toString(), s("AB/1"));
    const Ended text = cli.on(s("evidence add"), {cli.path(s("two"))});
    QVERIFY2(text.out.contains("(already there)"), text.told().constData());
    QCOMPARE(objectsIn(cli.vault()), 1);
}

/// Who still has the file can make a damaged copy whole by adding it again.
void tst_CommandLineEvidence::addingItAgainMakesADamagedCopyWhole()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("one"), "the same")}), 0);
    QDirIterator entries(cli.vault() + s("/objects"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(entries.hasNext());
    QVERIFY(QFile::remove(entries.next()));
    VERIFY_EXIT(cli.on(s("evidence verify"), {}), 1);

    const Ended again = cli.on(s("evidence add"), {cli.path(s("one"))});

    VERIFY_EXIT(again, 0);
    QVERIFY2(again.out.contains("AB/1") && again.out.contains("and is whole again"), again.told().constData());
    VERIFY_EXIT(cli.on(s("evidence verify"), {}), 0);
    VERIFY_EXIT(cli.on(s("check"), {s("--read-data")}), 0);
    QCOMPARE(objectsIn(cli.vault()), 1);
}

void tst_CommandLineEvidence::aFolderGoesInWholeWithAllItsNames()
{
    const CommandLineRun cli;
    QDir().mkpath(cli.path(s("folder/inner")));
    // Names as a file system allows them: no UTF-8, line end, escape, brackets, a dash in front, right to left.
    const QList<QByteArray> names{"plain.txt",
                                  "bad-\xff\xfe.txt",
                                  "line\nend",
                                  "\x1b[31mred",
                                  "[a,b]",
                                  "-dash",
                                  "inner/\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
                                  "emoji \xf0\x9f\x98\xb1"};
    const QByteArray folder = QFile::encodeName(cli.path(s("folder"))) + '/';
    int number = 0;
    for (const QByteArray& name : names) {
        std::ofstream file((folder + name).toStdString(), std::ios::binary);
        file << "content " << number++;
        QVERIFY2(file.flush(), name.constData());
    }
    const Ended added = cli.json(s("evidence add"), {cli.path(s("folder"))});
    VERIFY_EXIT(added, 0);
    QCOMPARE(count(added, "evidence"), names.size());
    QByteArrayList found;
    const QJsonArray items = added.json().value(s("evidence")).toArray();
    for (const auto& value : items) {
        const QJsonObject item = value.toObject();
        const QByteArray exact = QByteArray::fromHex(item.value(s("name_bytes")).toString().toLatin1());
        found << (exact.isEmpty() ? item.value(s("name")).toString().toUtf8() : exact);
    }
    for (const QByteArray& name : names)
        QVERIFY2(found.contains(name.mid(name.lastIndexOf('/') + 1)), name.constData());
    // On a terminal none of them may do anything.
    const Ended text = cli.on(s("evidence list"));
    QVERIFY(!text.out.contains('\x1b'));
    QVERIFY2(text.out.contains("<U+001B>[31mred") && text.out.contains("line<U+000A>end"), text.told().constData());

    // By name on the command line too: what looks like a list or an option is a file.
    const CommandLineRun other;
    QDir(other.path(s("x"))).mkpath(s("."));
    QVERIFY(QFile::copy(cli.path(s("folder/[a,b]")), other.path(s("[a,b]"))));
    QProcess process;
    process.setWorkingDirectory(QFileInfo(other.vault()).path());
    process.start(
        other.program(),
        {s("evidence"), s("add"), other.vault(), s("--passphrase-file"), other.passphraseFile(), s("--"), s("[a,b]")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void tst_CommandLineEvidence::twoThousandFilesOfWhichThreeFail()
{
    const CommandLineRun cli;
    QDir().mkpath(cli.path(s("many")));
    for (int i = 0; i < 1997; ++i)
        cli.write(s("many/file%1").arg(i), "content " + QByteArray::number(i));
    // Three that cannot be read as files, for root too: two links and a pipe.
    QVERIFY(QFile::link(cli.path(s("many/file1")), cli.path(s("many/link-a"))));
    QVERIFY(QFile::link(s("/nowhere/at/all"), cli.path(s("many/link-b"))));
    QCOMPARE(::mkfifo(QFile::encodeName(cli.path(s("many/pipe"))).constData(), 0600), 0);

    const Ended added = cli.json(s("evidence add"), {cli.path(s("many"))});
    VERIFY_EXIT(added, 1);
    QCOMPARE(count(added, "evidence"), 1997);
    QCOMPARE(count(added, "failed"), 3);
    for (const char* name : {"link-a", "link-b", "pipe"})
        QVERIFY2(added.err.contains(name), added.told().constData());
    QVERIFY2(added.err.contains("3 of 2000 files could not be added"), added.told().constData());
    QCOMPARE(count(cli.json(s("evidence list")), "evidence"), 1997);
    VERIFY_EXIT(cli.on(s("evidence verify")), 0);
}

void tst_CommandLineEvidence::aFileThatIsGoneIsNamed()
{
    const CommandLineRun cli;
    const Ended gone = cli.json(s("evidence add"), {cli.path(s("gone.jpg"))});
    VERIFY_EXIT(gone, 5);
    QCOMPARE(first(gone, "failed").value(s("code")).toString(), s("not_found"));
    QVERIFY2(gone.err.contains("gone.jpg") && gone.err.startsWith("holdfast-cli: "), gone.told().constData());
    const Ended both = cli.json(s("evidence add"), {cli.write(s("here"), "here"), cli.path(s("gone.jpg"))});
    VERIFY_EXIT(both, 1);
    QCOMPARE(count(both, "evidence"), 1);
    QCOMPARE(objectsIn(cli.vault()), 1);
}

void tst_CommandLineEvidence::aFileThatGrowsWhileItIsReadIsRefused()
{
    const CommandLineRun cli;
    const QString path = cli.write(s("growing"), QByteArray(qsizetype{64} * 1024 * 1024, 'x'));
    std::atomic_bool isOver = false;
    std::thread writer([&] {
        QFile file(path);
        if (!file.open(QIODevice::Append))
            return;
        while (!isOver) {
            file.write("y");
            file.flush();
        }
    });
    const Ended added = cli.json(s("evidence add"), {path});
    isOver = true;
    writer.join();
    VERIFY_EXIT(added, 5);
    QCOMPARE(first(added, "failed").value(s("code")).toString(), s("source_changed"));
    QCOMPARE(objectsIn(cli.vault()), 0);
    QCOMPARE(count(cli.json(s("evidence list")), "evidence"), 0);
}

void tst_CommandLineEvidence::interruptionLeavesNothingHalfWritten()
{
    const CommandLineRun cli;
    // Sparse, so that it is large without filling the disk that the test stands on before it is interrupted.
    const QString path = cli.path(s("large"));
    QFile large(path);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{1024} * 1024 * 1024));
    large.close();
    QProcess process;
    process.start(
        cli.program(),
        {s("evidence"), s("add"), cli.vault(), path, s("--json"), s("--passphrase-file"), cli.passphraseFile()});
    QVERIFY(process.waitForStarted());
    // Wait until the object is being written.
    QTRY_VERIFY_WITH_TIMEOUT(objectsIn(cli.vault()) > 0 || process.state() == QProcess::NotRunning, 30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    Ended ended;
    ended.out = process.readAllStandardOutput();
    QCOMPARE(errorCode(ended), s("canceled"));
    QCOMPARE(objectsIn(cli.vault()), 0);
    QCOMPARE(count(cli.json(s("evidence list")), "evidence"), 0);
    VERIFY_EXIT(cli.on(s("check")), 0);
}

void tst_CommandLineEvidence::extractNeverReplacesAFile()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("photo"), "picture")}), 0);
    const QString taken = cli.write(s("taken"), "mine");
    const Ended ended = cli.json(s("evidence extract"), {s("AB/1"), s("--to"), taken});
    VERIFY_EXIT(ended, 5);
    QCOMPARE(errorCode(ended), s("exists"));
    QCOMPARE(readFile(taken), "mine");
    VERIFY_EXIT(cli.on(s("evidence extract"), {s("AB/1"), s("--to"), cli.path(s("no/such/folder"))}), 5);
}

void tst_CommandLineEvidence::aChangedObjectIsNamed()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("one"), "first"), cli.write(s("two"), "second")}), 0);
    QDirIterator entries(cli.vault() + s("/objects"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(entries.hasNext());
    const QString object = entries.next();
    QFile file(object);
    QFile::setPermissions(object, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(file.size() / 2) && file.putChar(static_cast<char>(byte ^ 1)));
    file.close();

    const Ended verified = cli.json(s("evidence verify"));
    VERIFY_EXIT(verified, 1);
    QCOMPARE(verified.json().value(s("ok")).toBool(), false);
    QCOMPARE(count(verified, "problems"), 1);
    const QString exhibit = first(verified, "problems").value(s("subject")).toString();
    QVERIFY(exhibit == s("AB/1") || exhibit == s("AB/2"));
    QVERIFY(!first(verified, "problems").value(s("message")).toString().isEmpty());
    const Ended extracted = cli.json(s("evidence extract"), {exhibit, s("--to"), cli.path(s("out"))});
    VERIFY_EXIT(extracted, 1);
    QCOMPARE(errorCode(extracted), s("damaged"));
    QVERIFY(!QFileInfo::exists(cli.path(s("out"))));
    VERIFY_EXIT(cli.on(s("check"), list({"--read-data"})), 1);
}

void tst_CommandLineEvidence::physicalItemsHaveExhibitsToo()
{
    const CommandLineRun cli;
    const Ended added = cli.json(s("evidence add-physical"), list({"--what", "A letter", "--kept-at", "Blue folder"}));
    VERIFY_EXIT(added, 0);
    QCOMPARE(added.json().value(s("exhibit")).toString(), s("AB/1"));
    QCOMPARE(added.json().value(s("kind")).toString(), s("physical"));
    QVERIFY(added.json().value(s("sha256")).isNull());
    VERIFY_EXIT(cli.on(s("evidence add-physical"), list({"--what", "A letter"})), 2);
    VERIFY_EXIT(cli.on(s("evidence extract"), {s("AB/1"), s("--to"), cli.path(s("out"))}), 2);
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("f"), "f"), s("--kind"), s("physical")}), 2);
}

void tst_CommandLineEvidence::wordsAboutAnItemChangeAndItsFileDoesNot()
{
    const CommandLineRun cli;
    const QString incident = idOf(first(cli.json(s("incident add"), list({"--what", "He waited"})), "incidents"));
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("photo"), "picture")}), 0);
    const Ended edited = cli.json(s("evidence edit"), list({"ab/1", "--description", "His car", "--private", "yes"}));
    VERIFY_EXIT(edited, 0);
    QCOMPARE(edited.json().value(s("revision")).toInt(), 2);
    QCOMPARE(edited.json().value(s("description")).toString(), s("His car"));
    VERIFY_EXIT(cli.on(s("evidence link"), {s("AB/1"), incident}), 0);
    QCOMPARE(cli.json(s("incident show"), {incident}).json().value(s("evidence")).toArray().size(), 1);
    VERIFY_EXIT(cli.on(s("evidence edit"), list({"AB/1"})), 2);
    VERIFY_EXIT(cli.on(s("evidence verify"), list({"AB/1"})), 0);
}

void tst_CommandLineEvidence::removalKeepsTheFingerprint()
{
    const CommandLineRun cli;
    VERIFY_EXIT(cli.on(s("evidence add"), {cli.write(s("photo"), "picture")}), 0);
    const QString sha = cli.json(s("evidence show"), list({"AB/1"})).json().value(s("sha256")).toString();
    VERIFY_EXIT(cli.on(s("evidence remove"), list({"AB/1"})), 2);
    VERIFY_EXIT(cli.on(s("evidence remove"), list({"AB/1", "--reason", "By mistake"})), 0);
    QCOMPARE(count(cli.json(s("evidence list")), "evidence"), 0);
    QCOMPARE(count(cli.json(s("evidence list"), list({"--with-removed"})), "evidence"), 1);
    QCOMPARE(objectsIn(cli.vault()), 0);
    QVERIFY(cli.on(s("log")).out.contains(sha.toLatin1()));
    VERIFY_EXIT(cli.on(s("log"), list({"--verify"})), 0);
    const Ended next = cli.json(s("evidence add"), {cli.path(s("photo"))});
    QCOMPARE(first(next, "evidence").value(s("exhibit")).toString(), s("AB/2")); // never used again
    const Ended recovered = cli.json(s("evidence recovered"));
    VERIFY_EXIT(recovered, 0);
    QCOMPARE(count(recovered, "recovered"), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLineEvidence)
#include "tst_CommandLineEvidence.moc"
