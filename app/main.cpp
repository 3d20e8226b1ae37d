#include "app/Places.h"
#include "app/Rooms.h"
#include "app/StartOptions.h"
#include "app/help/HelpCard.h"
#include "app/platform/EachWindow.h"
#include "app/platform/LockSignals.h"
#include "app/platform/OneWindow.h"
#include "app/platform/OtherProgram.h"
#include "app/platform/ProcessHardening.h"
#include "app/platform/QuietMessages.h"
#include "app/platform/SystemWishes.h"
#include "app/platform/WindowTraits.h"
#include "app/settings/AppSettings.h"
#include "app/settings/Translations.h"
#include "app/shell/MainWindow.h"
#include "app/shell/WindowPrompts.h"
#include "app/vault/DoorView.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FocusSpeech.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/SystemColours.h"
#include "app/widgets/Theme.h"
#include "core/vault/StartUp.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <cstdio>

namespace {

using app::StartOptions;

/// How large a window can be there with all of it in sight.
QSize roomOn(const QScreen& screen)
{
    return screen.availableSize() - QSize(0, QApplication::style()->pixelMetric(QStyle::PM_TitleBarHeight));
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

/// Gives the window the look of the settings and of the system, and goes on doing so.
void followLook(QApplication& application, app::settings::AppSettings& settings, app::platform::SystemWishes& wishes)
{
    const auto apply = [&application, &settings, &wishes] {
        const app::platform::ColourWishes wanted = wishes.colours();
        app::widgets::setSystemColours(application, {wanted.isDark, wanted.wantsContrast});
        const app::platform::LetterWishes letters = wishes.letters();
        app::widgets::setSystemLetters(application, {letters.family, letters.points, letters.scale});
        app::widgets::applyLook(application, settings.look());
    };
    apply();
    QObject::connect(&settings, &app::settings::AppSettings::changed, &application,
                     [apply, &settings, look = settings.look()]() mutable {
                         if (const auto wanted = settings.look(); wanted != look) {
                             look = wanted;
                             apply();
                         }
                     });
    const auto followSystem = [apply, &settings] {
        if (settings.look().appearance == app::widgets::Appearance::System)
            apply();
    };
    QObject::connect(&wishes, &app::platform::SystemWishes::changed, &application, followSystem);
    QObject::connect(&wishes, &app::platform::SystemWishes::lettersChanged, &application, apply);
    QObject::connect(&wishes, &app::platform::SystemWishes::paletteChanged, &application, [&application, apply] {
        app::widgets::readSystemPalette(application);
        apply();
    });
}

/// What the system is told of each window follows the settings.
void followTraits(const app::settings::AppSettings& settings, const app::platform::EachWindow& eachWindow,
                  QApplication& application)
{
    QObject::connect(
        &settings, &app::settings::AppSettings::changed, &application,
        [&settings, &eachWindow, title = settings.windowTitle(), refuses = settings.refusesPictures()]() mutable {
            if (title == settings.windowTitle() && refuses == settings.refusesPictures())
                return;
            title = settings.windowTitle();
            refuses = settings.refusesPictures();
            eachWindow.again();
        });
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
    if (!options.isVerbose)
        app::platform::keepMessagesQuiet();
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

    const app::Places places = app::placesFor(options, app::programFolder(QApplication::applicationDirPath()));
    app::settings::AppSettings settings(places.settings);
    // The records that are asked for; those in the usual place when none are.
    const auto asked
        = [&options, &settings] { return !options.folder.isEmpty() ? options.folder : settings.rememberedFolder(); };
    const QString records = asked().isEmpty() ? places.records : asked();
    if (!options.isResumed && app::platform::OneWindow::raiseOther(records))
        return EXIT_SUCCESS;
    app::platform::OneWindow oneWindow;
    // Of two that were started at once, one is the first.
    if (!oneWindow.claim(records) && !options.isResumed && app::platform::OneWindow::raiseOther(records))
        return EXIT_SUCCESS;

    const app::settings::Translations translations(settings);
    app::platform::SystemWishes wishes;
    followLook(application, settings, wishes);
    const app::platform::EachWindow eachWindow([&settings](QWindow& window) {
        app::platform::setWindowClass(window, settings.windowTitle());
        app::platform::refusePictures(window, settings.refusesPictures());
    });
    followTraits(settings, eachWindow, application);
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
        const QString wanted = !folder.isEmpty() ? folder : asked();
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
                                   .endSoon =
                                       [&oneWindow] {
                                           oneWindow.release(); // Who starts it again now has a window of their own.
                                           app::platform::endWithin(longestLeaving);
                                       },
                                   .pagesAgain = app::pageTable});
    QObject::connect(&translations, &app::settings::Translations::changed, &window, &app::shell::MainWindow::rebuild);
    QObject::connect(&oneWindow, &app::platform::OneWindow::wanted, &window, [&window](const QByteArray& token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token); // Where Qt for Wayland looks for it.
        window.comeForward();
    });
    QObject::connect(&window, &app::shell::MainWindow::recordsOpened, &oneWindow, &app::platform::OneWindow::claim);
    shown = &window;
    prompts.setParent(&window);
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    else
        window.resize(window.size().boundedTo(roomOn(*window.screen())));
    window.show();

    app::platform::LockSignals lockSignals;
    QObject::connect(&lockSignals, &app::platform::LockSignals::locked, &window, &app::shell::MainWindow::lock);
    QTimer::singleShot(0, &lockSignals, &app::platform::LockSignals::listen);
    QTimer::singleShot(0, &wishes, &app::platform::SystemWishes::listen);
    return QApplication::exec();
}
