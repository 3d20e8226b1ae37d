// How long it takes from the start of a program to a painted window, and from the passphrase to a painted Today, beside
// the least window of Qt and beside two programs that people know: whichever of them is installed.
#include "core/crypto/Hash.h"
#include "core/crypto/Kdf.h"
#include "tests/bench/Figures.h"
#include "tests/bench/PlainDatabase.h"
#include "tests/flows/WindowRun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <map>

using namespace flows;

namespace {

constexpr int usualRounds = 9;
constexpr const char* passphrase = "tractor plum siren hat moss";

/// The middle of the screen: inside every window that is started here, and away from the frames that the window manager
/// draws.
constexpr QRect middle{383, 194, 600, 380};
constexpr int painted = 1'500; ///< Pixels of letters and lines.
constexpr int changed = 30'000; ///< Pixels: another page.

/// Whether something is written there: not only a ground of one colour.
bool isPainted(const QImage& screen, const QImage& empty)
{
    if (PrivateScreen::difference(screen.copy(middle), empty.copy(middle)) < painted)
        return false;
    std::map<QRgb, int> colours;
    const QImage part = screen.copy(middle);
    int most = 0;
    for (int y = 0; y < part.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(part.constScanLine(y));
        for (int x = 0; x < part.width(); ++x)
            most = std::max(most, ++colours[line[x] & RGB_MASK]);
    }
    return part.width() * part.height() - most > painted;
}

/// A program on the screen of the run, ended when it goes out of scope.
class Started
{
public:
    Started(const WindowRun& run, const QStringList& words)
    {
        QProcessEnvironment surroundings = run.surroundings();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_process.setProcessEnvironment(surroundings);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(words.front(), words.mid(1));
    }
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// Milliseconds from the start of the program until its window is painted.
double startOf(WindowRun& run, const QStringList& words)
{
    PrivateScreen& screen = run.screen();
    screen.untilAtRest();
    const QImage empty = screen.picture();
    QElapsedTimer timer;
    timer.start();
    const Started program(run, words);
    if (!PrivateScreen::until([&] { return isPainted(screen.picture(), empty); }))
        bench::fail(qPrintable(words.front() + QStringLiteral(" showed no window")));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds from Enter until the screen looks as it does once it is at rest again. A program may first change a
/// button or take its field away, which is not yet its page.
double unlockOf(WindowRun& run, const QStringList& words, const QString& secret)
{
    constexpr qint64 restMs = 700;
    constexpr qint64 longestMs = 20'000;
    PrivateScreen& screen = run.screen();
    screen.untilAtRest();
    const QImage empty = screen.picture();
    const Started program(run, words);
    if (!PrivateScreen::until([&] { return isPainted(screen.picture(), empty); }) || !screen.untilAtRest())
        bench::fail(qPrintable(words.front() + QStringLiteral(" showed no window")));
    screen.type(secret);
    screen.untilAtRest();
    QImage last = screen.picture();
    double lastChange = 0;
    QElapsedTimer timer;
    timer.start();
    screen.press(QStringLiteral("Return"));
    while (timer.elapsed() < longestMs && (lastChange == 0 || double(timer.elapsed()) < lastChange + restMs)) {
        const QImage now = screen.picture();
        if (PrivateScreen::difference(last, now) <= changed)
            continue;
        lastChange = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        last = now;
    }
    if (lastChange == 0)
        bench::fail(qPrintable(words.front() + QStringLiteral(" did not open")));
    return lastChange;
}

void print(const QString& name, const bench::Costs& costs, double limit, double times)
{
    const double median = bench::rank(costs, 50);
    std::printf("%-44s %8.1f %8.1f %8.2f", qPrintable(name), median, bench::rank(costs, 100), median / limit);
    if (times > 0)
        std::printf("  <= %.1f x  %s", times, median <= times * limit ? "reached" : "missed");
    std::printf("\n");
    std::fflush(stdout);
}

/// A file that KeePassXC opens with the passphrase, made by its own program; nothing when that is not installed.
QString keePassFile(const WindowRun& run)
{
    const QString path = run.path(QStringLiteral("given/others.kdbx"));
    QProcess make;
    make.setProcessEnvironment(run.surroundings());
    make.start(QStringLiteral("keepassxc-cli"),
               {QStringLiteral("db-create"), QStringLiteral("--set-password"), QStringLiteral("-t"),
                QStringLiteral("100"), path});
    const QByteArray typed = QByteArray(passphrase) + '\n';
    make.write(typed + typed);
    make.closeWriteChannel();
    make.waitForFinished();
    run.write(QStringLiteral("home/.config/keepassxc/keepassxc.ini"),
              "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n");
    return QFileInfo::exists(path) ? path : QString();
}

double keyDerivation(const core::crypto::Argon2Cost& cost)
{
    const std::array<std::byte, 16> salt{};
    bench::Costs costs;
    for (int round = 0; round < 5; ++round)
        costs.push_back(bench::costOf(
            [&] { (void)bench::must(core::crypto::argon2id(core::crypto::labelBytes(passphrase), salt, cost)); }));
    return bench::rank(costs, 50);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString reason = PrivateScreen::missing(); !reason.isEmpty())
        bench::fail(qPrintable(reason));
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : usualRounds;
    WindowRun run(QString::fromLatin1(passphrase), QStringLiteral("Ana Bell"));
    if (!run.isReady())
        bench::fail(run.said().constData());

    const QString programs = qEnvironmentVariable("HOLDFAST_BIN");
    const QStringList ours{programs + QStringLiteral("/holdfast"), run.path(QStringLiteral("vault"))};
    const QStringList least{QCoreApplication::applicationDirPath() + QStringLiteral("/minimal_window")};
    QStringList keePass;
    if (!QStandardPaths::findExecutable(QStringLiteral("keepassxc")).isEmpty())
        if (const QString file = keePassFile(run); !file.isEmpty())
            keePass = QStringList{QStringLiteral("keepassxc"), file};
    QStringList browser;
    if (!QStandardPaths::findExecutable(QStringLiteral("sqlitebrowser")).isEmpty()) {
        bench::PlainDatabase plain(run.path(QStringLiteral("given/plain.db")));
        plain.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, words TEXT)");
        browser = QStringList{QStringLiteral("sqlitebrowser"), run.path(QStringLiteral("given/plain.db"))};
    }

    bench::Costs limit, start, startOfKeePass, startOfBrowser, unlock, unlockOfKeePass;
    startOf(run, least); // From here on the libraries are in memory.
    startOf(run, ours);
    for (int round = 0; round < rounds; ++round) {
        limit.push_back({startOf(run, least), 0});
        start.push_back({startOf(run, ours), 0});
        if (!keePass.isEmpty())
            startOfKeePass.push_back({startOf(run, keePass), 0});
        if (!browser.isEmpty())
            startOfBrowser.push_back({startOf(run, browser), 0});
        unlock.push_back({unlockOf(run, ours, QString::fromLatin1(passphrase)), 0});
        if (!keePass.isEmpty())
            unlockOfKeePass.push_back({unlockOf(run, keePass, QString::fromLatin1(passphrase)), 0});
    }

    const double least50 = bench::rank(limit, 50);
    std::printf("%-44s %8s %8s %8s\n", "milliseconds, a process from start to paint", "median", "most", "ratio");
    print(QStringLiteral("least window of Qt"), limit, least50, 0);
    print(QStringLiteral("Holdfast, unlock window"), start, least50, 1.4);
    if (!keePass.isEmpty())
        print(QStringLiteral("KeePassXC, unlock window"), startOfKeePass, least50, 0);
    if (!browser.isEmpty())
        print(QStringLiteral("DB Browser for SQLite, a file open"), startOfBrowser, least50, 0);

    const double derived = keyDerivation(core::crypto::Argon2Cost{3, quint64{64} << 20});
    for (bench::Cost& cost : unlock)
        cost.clock -= derived;
    std::printf("\n%-44s %8s %8s %8s\n", "from Enter to paint", "median", "most", "ratio");
    const double least50OfUnlock = bench::rank(unlock, 50);
    print(QStringLiteral("Holdfast, Today (derivation %1 ms left out)").arg(derived, 0, 'f', 0), unlock,
          least50OfUnlock, 0);
    if (!keePass.isEmpty()) // How much of it is its derivation cannot be asked of it; it was told to take 100 ms.
        print(QStringLiteral("KeePassXC, its list, derivation included"), unlockOfKeePass, least50OfUnlock, 0);
    return 0;
}
