#include "app/Rooms.h"
#include "app/StartOptions.h"
#include "app/help/HelpCard.h"
#include "app/platform/LockSignals.h"
#include "app/platform/OtherProgram.h"
#include "app/platform/ProcessHardening.h"
#include "app/settings/AppSettings.h"
#include "app/settings/Translations.h"
#include "app/shell/MainWindow.h"
#include "app/shell/WindowPrompts.h"
#include "app/vault/DoorView.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FocusSpeech.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/vault/StartUp.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

using app::StartOptions;

/// Where things are kept: beside the program when it is carried on a stick, else where the system keeps such things.
struct Places
{
    QString settings; ///< Empty: settings are not kept.
    QString records;
};

Places placesFor(const StartOptions& options)
{
    Places places;
    if (options.isPortable) {
        const QDir beside(QApplication::applicationDirPath());
        places = {beside.filePath(QStringLiteral("settings.ini")), beside.filePath(QStringLiteral("records"))};
    } else {
        const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        const QDir share(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        places = {config.filePath(QStringLiteral("holdfast/settings.ini")), share.filePath(QStringLiteral("holdfast"))};
    }
    if (options.isSafeMode)
        places.settings.clear();
    return places;
}

/// Qt's own file dialog writes the folders visited into a file; from here on that file is nowhere (measured).
void keepNoDialogHistory()
{
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        for (const auto scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(format, scope, QStringLiteral("/dev/null/nowhere"));
}

/// What a process that is to take our place is told: which records were open, and where the window stood.
QByteArray messageFor(const QString& folder, const QWidget& window)
{
    return QFile::encodeName(folder) + '\0' + window.saveGeometry();
}

/// What keeping the last words and stopping a file that is taken in may take, after nothing is seen any more: the
/// process is gone within 2 s (SAFE-01).
constexpr std::chrono::milliseconds longestLeaving{1500};

int fail(const QString& sentence)
{
    std::fputs(qPrintable(QStringLiteral("holdfast: ") + sentence + QLatin1Char('\n')), stderr);
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    app::platform::hardenProcess();
    app::platform::cleanEnvironment();
    StartOptions options = app::startOptions(argc, argv);
    if (options.answer) {
        std::fputs(qPrintable(*options.answer), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }
    if (const auto started = core::vault::startUp(); !started)
        return fail(started.error().detail);
    QByteArray geometry;
    if (options.isResumed) {
        const QByteArray message = app::platform::readMessage();
        const qsizetype end = message.indexOf('\0');
        options.folder = QFile::decodeName(message.left(end));
        geometry = message.mid(end + 1);
    }

    keepNoDialogHistory();
    QApplication::setApplicationName(QStringLiteral("Holdfast"));
    QApplication::setDesktopFileName(QStringLiteral("app.holdfast.holdfast"));
    QApplication application(argc, argv);
    app::widgets::installAccessibleRoles();
    app::widgets::installSecretLineRole();
    app::widgets::FocusSpeech speech;
    application.installEventFilter(&speech);

    const Places places = placesFor(options);
    app::settings::AppSettings settings(places.settings);
    const app::settings::Translations translations(settings);
    auto look = settings.look();
    app::widgets::applyLook(application, look);
    QObject::connect(&settings, &app::settings::AppSettings::changed, &application, [&] {
        const auto wanted = settings.look();
        if (wanted == look)
            return;
        look = wanted;
        app::widgets::applyLook(application, look);
    });
    QApplication::setWindowIcon(app::widgets::icon(QStringLiteral("app"), application.palette()));

    const core::base::SystemClock clock;
    app::shell::WindowPrompts prompts;
    prompts.setSettings(settings);
    QWidget* shown = nullptr;
    const auto restart = [&options, &shown](const QString& folder) {
        app::platform::replaceProcess(QApplication::applicationFilePath(), options.argumentsToResume(),
                                      messageFor(folder, *shown));
    };
    const auto makeLockedView = [&](const QString& folder, QWidget* parent) -> app::shell::LockedView* {
        const QString wanted = !folder.isEmpty() ? folder
            : !options.folder.isEmpty()          ? options.folder
                                                 : settings.rememberedFolder();
        return new app::vault::DoorView({.clock = clock,
                                         .settings = settings,
                                         .prompts = prompts,
                                         .usualFolder = places.records,
                                         .stop = [] { QApplication::quit(); }},
                                        wanted, parent);
    };
    app::shell::MainWindow window({.clock = clock,
                                   .settings = settings,
                                   .prompts = prompts,
                                   .pages = app::pageTable(),
                                   .makeLockedView = makeLockedView,
                                   .end =
                                       [&settings] {
                                           app::platform::startApart(settings.leaveProgram());
                                           app::platform::endNow();
                                       },
                                   .restart = restart,
                                   .makeHelp = [](QWidget* parent) { return new app::help::HelpCard(parent); },
                                   .endSoon = [] { app::platform::endWithin(longestLeaving); },
                                   .pagesAgain = app::pageTable});
    QObject::connect(&translations, &app::settings::Translations::changed, &window, &app::shell::MainWindow::rebuild);
    shown = &window;
    prompts.setParent(&window);
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    window.show();

    app::platform::LockSignals lockSignals;
    QObject::connect(&lockSignals, &app::platform::LockSignals::locked, &window, &app::shell::MainWindow::lock);
    QTimer::singleShot(0, &lockSignals, &app::platform::LockSignals::listen);
    return QApplication::exec();
}
