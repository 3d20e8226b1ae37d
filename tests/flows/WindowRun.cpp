#include "tests/flows/WindowRun.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace flows {

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

// Of a screen of a million pixels:
constexpr int newPage = 6'000; // Another page in the same window.
constexpr int smallMenu = 2'000; // A menu over the page.
constexpr int otherView = 60'000; // The navigation that comes after unlocking; the window itself.

constexpr int attempts = 3;
constexpr int patience = 20'000; // ms

} // namespace

WindowRun::WindowRun(const QString& passphrase, const QString& ownerName)
    : m_passphrase(passphrase)
    , m_vault(path(s("vault")))
{
    for (const char* name : {"home", "temporary", "runtime", "given"})
        QDir(m_folder.path()).mkdir(s(name));
    QFile::setPermissions(path(s("runtime")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(s("given/passphrase"), passphrase.toUtf8() + '\n');
    ask({s("init")},
        {s("--owner-name"), ownerName, s("--kdf"), s("interactive"), s("--recovery-out"), path(s("given/recovery"))});
}

WindowRun::~WindowRun()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray WindowRun::said()
{
    if (m_step.isEmpty())
        return {};
    return m_step + "; it said: " + m_process.readAllStandardError() + m_process.readAllStandardOutput();
}

QString WindowRun::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray WindowRun::stripedPicture(const QByteArray& more)
{
    QImage image(320, 240, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, x / 2 % 2 == 0 ? stripe : qRgb(22, 120, 41));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes + more;
}

QProcessEnvironment WindowRun::surroundings() const
{
    QProcessEnvironment environment;
    environment.insert(s("HOME"), path(s("home")));
    environment.insert(s("TMPDIR"), path(s("temporary")));
    environment.insert(s("XDG_RUNTIME_DIR"), path(s("runtime")));
    environment.insert(s("XDG_CONFIG_HOME"), path(s("home/.config")));
    environment.insert(s("XDG_DATA_HOME"), path(s("home/.local/share")));
    environment.insert(s("XDG_STATE_HOME"), path(s("home/.local/state")));
    environment.insert(s("XDG_CACHE_HOME"), path(s("home/.cache")));
    environment.insert(s("LC_ALL"), s("C.UTF-8"));
    environment.insert(s("PATH"), s("/usr/bin:/bin"));
    environment.insert(s("DISPLAY"), m_screen.name());
    return environment;
}

QByteArray WindowRun::ask(const QStringList& command, const QStringList& rest) const
{
    QProcess process;
    process.setProcessEnvironment(surroundings());
    process.start(qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast-cli"),
                  command + QStringList{m_vault} + rest
                      + QStringList{s("--passphrase-file"), path(s("given/passphrase"))});
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput() + process.readAllStandardError();
}

bool WindowRun::ended(bool isDone, const char* step)
{
    if (!isDone)
        m_step = step;
    return isDone;
}

bool WindowRun::isReady()
{
    return ended(m_screen.isOn(), "the screen did not come up")
        && ended(QFileInfo::exists(path(s("vault/vault.db"))), "the vault was not made");
}

bool WindowRun::start(const QStringList& before)
{
    return startProgram(before + QStringList{qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast"), m_vault});
}

bool WindowRun::startAs(const QString& program, const QStringList& words, const QString& records)
{
    m_vault = records;
    return startProgram(QStringList{program} + words);
}

bool WindowRun::startAgain()
{
    QProcess second;
    second.setProcessEnvironment(surroundings());
    second.start(qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast"), {m_vault});
    return ended(second.waitForFinished(patience) && second.exitStatus() == QProcess::NormalExit
                     && second.exitCode() == 0 && m_screen.untilAtRest(),
                 "the second start did not end");
}

bool WindowRun::startProgram(QStringList words)
{
    m_empty = m_screen.picture();
    m_process.setProcessEnvironment(surroundings());
    m_process.setWorkingDirectory(path(s("home")));
    const QString program = words.takeFirst();
    m_process.start(program, words);
    return ended(m_process.waitForStarted() && m_screen.untilChanged(m_empty, otherView), "no window came");
}

bool WindowRun::go(const QString& keys)
{
    const QImage before = m_screen.picture();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_screen.press(keys); // A busy computer may lose a key that comes while a window is getting the focus.
        if (m_screen.untilChanged(before, newPage, patience))
            return true;
    }
    return false;
}

bool WindowRun::makeRecords(const QString& guessable)
{
    m_vault = path(s("home/.local/share/holdfast"));
    if (!startProgram({qEnvironmentVariable("HOLDFAST_BIN") + s("/holdfast")}))
        return false;
    const auto press = [this](std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            m_screen.press(s(key));
        m_screen.untilAtRest();
    };
    press({"Tab", "Tab", "space"}); // Past the languages, to "Only me".
    bool isOn = go(s("alt+n")) && go(s("alt+n"));
    press({"Tab", "space"}); // England
    isOn = isOn && go(s("alt+n"));
    press({"Tab"});
    m_screen.type(guessable);
    isOn = isOn && go(s("alt+n"));
    press({"Tab", "Down", "Tab"}); // "I will choose my own"
    m_screen.type(m_passphrase);
    isOn = isOn && go(s("alt+n"));
    if (!ended(isOn, "the first run does not come to recovery"))
        return false;
    press({"Tab", "Down", "Tab", "space"}); // "No recovery", and the tick.
    const QImage sixth = m_screen.picture();
    m_screen.press(s("alt+n"));
    const bool isMade = PrivateScreen::until([this] { return QFileInfo::exists(m_vault + s("/vault.db")); })
        && m_screen.untilChanged(sixth, newPage);
    if (!ended(isMade && m_screen.untilAtRest(), "no records were made") || !ended(go(s("alt+n")), "no last page"))
        return false;
    press({"Tab"});
    const QImage last = m_screen.picture();
    m_screen.press(s("Return"));
    return ended(m_screen.untilChanged(last, otherView), "the records did not open");
}

bool WindowRun::lock()
{
    const QImage open = m_screen.picture();
    m_screen.press(s("ctrl+l"));
    // A fresh process takes the place of this one: between the two windows there is none, for as long as it takes.
    const auto isLocked = [&] {
        const QImage now = m_screen.picture();
        return PrivateScreen::difference(open, now) >= otherView
            && PrivateScreen::difference(m_empty, now) >= otherView;
    };
    return ended(PrivateScreen::until(isLocked) && m_screen.untilAtRest(), "it did not lock");
}

bool WindowRun::leave()
{
    for (int i = 0; i < 3; ++i)
        m_screen.press(s("shift"));
    return ended(m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                     && m_process.exitCode() == 0,
                 "it did not leave well");
}

bool WindowRun::saveOutside(const QString& action, const QString& path)
{
    if (!ended(go(s("ctrl+k")), "no Go to or do"))
        return false;
    m_screen.type(action);
    m_screen.untilAtRest();
    if (!ended(go(s("Return")), "nothing warns before saving"))
        return false;
    m_screen.press(s("Tab")); // From going back to going on.
    m_screen.untilAtRest();
    if (!ended(go(s("space")), "nothing asks where to save"))
        return false;
    m_screen.press(s("ctrl+a"));
    m_screen.type(path);
    m_screen.press(s("Return"));
    return ended(PrivateScreen::until([&] { return QFileInfo(path).size() > 0; }) && m_screen.untilAtRest(),
                 "the file was not saved");
}

void WindowRun::typePassphrase()
{
    m_screen.type(m_passphrase);
    m_screen.press(s("Return"));
}

bool WindowRun::unlock()
{
    const QImage door = m_screen.picture();
    bool isOpen = false;
    for (int attempt = 0; attempt < attempts && !isOpen; ++attempt) {
        typePassphrase(); // What is wrong is cleared, and typed again.
        isOpen = m_screen.untilChanged(door, otherView, patience);
    }
    return ended(isOpen, "it did not open with the passphrase");
}

bool WindowRun::writeEntry(const QString& words)
{
    if (!ended(go(s("ctrl+n")), "no new entry"))
        return false;
    m_screen.type(words);
    m_screen.press(s("ctrl+semicolon")); // It happened now.
    m_screen.untilAtRest();
    return ended(go(s("ctrl+s")), "the entry was not saved");
}

bool WindowRun::addPerson(const QString& name)
{
    if (!ended(go(s("ctrl+5")), "no page of people"))
        return false;
    if (!ended(go(s("ctrl+k")), "no Go to or do"))
        return false;
    m_screen.type(s("Add a person"));
    m_screen.untilAtRest();
    if (!ended(go(s("Return")), "no page for a new person"))
        return false;
    m_screen.press(s("Tab"));
    m_screen.type(name);
    m_screen.untilAtRest();
    return ended(go(s("ctrl+s")), "the person was not saved");
}

bool WindowRun::addFile(const QString& path)
{
    const int before = objects();
    if (!ended(go(s("ctrl+shift+i")), "nothing asks for files"))
        return false;
    m_screen.type(path);
    m_screen.press(s("Return"));
    return ended(PrivateScreen::until([&] { return objects() > before; }) && m_screen.untilAtRest(),
                 "the file was not added");
}

bool WindowRun::lookAtPicture()
{
    const auto isShown = [this] { return m_screen.pixelsOf(stripe) > 1'000; };
    if (!ended(go(s("ctrl+2")) && go(s("ctrl+3")), "no page of files")
        || !ended(go(s("Return")), "the file did not open"))
        return false;
    if (!ended(!isShown(), "the picture was not hidden"))
        return false;
    m_screen.press(s("ctrl+b"));
    return ended(PrivateScreen::until(isShown), "the picture was not shown");
}

bool WindowRun::search(const QString& words)
{
    m_screen.press(s("ctrl+f"));
    m_screen.type(words);
    return ended(go(s("Return")), "nothing was searched");
}

bool WindowRun::lookAtTimeline()
{
    return ended(go(s("ctrl+4")), "no timeline");
}

bool WindowRun::beginEntry(const QString& words)
{
    const auto lastWrite = [this] {
        const QFileInfo log(m_vault + s("/vault.db-wal"));
        return std::pair(log.size(), log.lastModified());
    };
    if (!ended(go(s("ctrl+n")), "no new entry"))
        return false;
    m_screen.untilAtRest();
    const auto before = lastWrite();
    m_screen.type(words);
    return ended(PrivateScreen::until([&] { return lastWrite() != before; }), "no draft was kept");
}

bool WindowRun::addOwnWord(const QString& word)
{
    m_screen.type(QLatin1Char(' ') + word + QLatin1Char(' '));
    m_screen.untilAtRest();
    const QImage before = m_screen.picture();
    m_screen.press(s("F7"));
    if (!ended(m_screen.untilChanged(before, smallMenu, patience), "the word has no menu"))
        return false;
    const QImage open = m_screen.picture();
    m_screen.press(s("Return")); // There are no suggestions above "Add to my words".
    return ended(m_screen.untilChanged(open, smallMenu, patience), "the menu of the word did not close");
}

bool WindowRun::quit()
{
    m_screen.press(s("ctrl+q"));
    return ended(m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                     && m_process.exitCode() == 0,
                 "it did not end well");
}

int WindowRun::objects() const
{
    int count = 0;
    QDirIterator walk(m_vault + s("/objects"), QDir::Files, QDirIterator::Subdirectories);
    for (; walk.hasNext(); walk.next())
        ++count;
    return count;
}

} // namespace flows
