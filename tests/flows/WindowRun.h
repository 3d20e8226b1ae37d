#pragma once

#include "tests/flows/PrivateScreen.h"

#include <QColor>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace flows {

/// The real `holdfast` on a screen of its own, with an empty home, a temporary folder and a vault that `holdfast-cli`
/// made; used by keys alone, as a person does. Every step waits until the screen shows that it is done. Each returns
/// false when it is not done in a minute; said() then tells which.
///
///     vault/  home/  temporary/  runtime/   where nothing may be found
///     given/                                what a person had before: the passphrase, the file to add
class WindowRun
{
public:
    /// The passphrase, and the owner's name; both are typed or given on the way in.
    WindowRun(const QString& passphrase, const QString& ownerName);
    ~WindowRun();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    PrivateScreen& screen() { return m_screen; }
    QProcess& process() { return m_process; }
    /// The step that failed, and what the program wrote.
    QByteArray said();
    /// Writes a file under path(""), with the folders above it.
    QString write(const QString& name, const QByteArray& content) const;
    /// A picture of two colours in stripes so fine that it cannot be recognised while it is hidden; `more` stands
    /// behind the end of the picture, in the same file.
    static QByteArray stripedPicture(const QByteArray& more);
    static constexpr QRgb stripe = qRgb(201, 31, 149);

    /// Ready to be used: screen, vault.
    bool isReady();
    /// Starts the program; `before` is put in front of it: strace, say. Waits for its window.
    bool start(const QStringList& before = {});
    /// Starts another copy of the program, with these words; waits for its window. From now on the run is about the
    /// records in this folder.
    bool startAs(const QString& program, const QStringList& words, const QString& records);
    /// Starts it once more with the same records, and waits until that start has ended, well.
    bool startAgain();
    /// Starts it in a home where nothing is, and makes records there: the first run, alone at the computer, with these
    /// words that others might guess, and without recovery words. From now on the run is about those records.
    bool makeRecords(const QString& guessable);
    bool unlock();
    bool lock();
    /// Shift three times.
    bool leave();
    /// Types the passphrase and presses Enter; waits for nothing.
    void typePassphrase();
    bool writeEntry(const QString& words);
    /// Adds a person by keys, through "Go to or do".
    bool addPerson(const QString& name);
    bool addFile(const QString& path);
    bool lookAtPicture();
    bool search(const QString& words);
    bool lookAtTimeline();
    /// What the page of now can save outside: does it by its name in "Go to or do", and waits for the file.
    bool saveOutside(const QString& action, const QString& path);
    /// Begins an entry and waits until its draft is in the vault.
    bool beginEntry(const QString& words);
    /// Writes a word that is like no other behind what was typed last, and makes it one of the person's own, by keys.
    bool addOwnWord(const QString& word);
    bool quit();

    /// What a program started here sees: nothing of the person who runs the tests.
    QProcessEnvironment surroundings() const;
    /// `holdfast-cli COMMAND… VAULT rest…` with the passphrase, in the same surroundings; what it wrote. The program
    /// must not be running. Empty when it failed.
    QByteArray ask(const QStringList& command, const QStringList& rest = {}) const;

private:
    bool ended(bool isDone, const char* step);
    bool startProgram(QStringList words);
    /// Presses keys and waits for a page to come.
    bool go(const QString& keys);
    int objects() const;

    QTemporaryDir m_folder;
    QString m_passphrase;
    QString m_vault; ///< The folder of the records.
    PrivateScreen m_screen;
    QImage m_empty; ///< The screen before the program came.
    QProcess m_process;
    QByteArray m_step;
};

} // namespace flows

/// Fails the test, saying which step it was, unless this step of a WindowRun was done.
#define VERIFY_STEP(run, step) QVERIFY2((run).step, (run).said().constData())
