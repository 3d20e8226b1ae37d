#include "tests/app/access/PageWalk.h"

#include "app/vault/FirstRun.h"
#include "app/vault/PassphraseStep.h"
#include "app/widgets/Fold.h"
#include "app/widgets/SecretField.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/support/PageParts.h"

#include <QCheckBox>
#include <QFontInfo>
#include <QRadioButton>

namespace support {

namespace {

using See = std::function<void(const QString&, QWidget&)>;

void settle()
{
    for (int i = 0; i < 5; ++i) // What is laid out anew may be laid out anew by that.
        QCoreApplication::processEvents();
}

/// What stands behind a line or a button of the page is a part of it.
void unfold(QWidget& window)
{
    for (auto* each : window.findChildren<app::widgets::Fold*>())
        if (each->isVisible())
            each->setOpen(true);
    if (QAbstractButton* filters = buttonNamed(window, QStringLiteral("Filters")))
        filters->setChecked(true);
    settle();
}

void walkThroughFirstRun(const Stance& stance, const See& see)
{
    WindowStage stage;
    stage.settings.setLook({app::widgets::Appearance::Light, stance.textPercent});
    stage.makeWindow(stage.vault.outside() + QStringLiteral("/new"));
    stage.window->resize(stance.size);
    auto& run = *qobject_cast<app::vault::DoorView*>(stage.window->lockedView())->firstRun();
    for (int number = 1; number <= 8; ++number) {
        for (int wait = 0; wait < 200 && run.stepNumber() != number; ++wait)
            QTest::qWait(100);
        if (run.stepNumber() != number)
            return;
        see(QStringLiteral("first run %1").arg(number), *stage.window);
        if (number == 5) {
            auto& passphrase = *qobject_cast<app::vault::PassphraseStep*>(run.step());
            passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
        } else {
            for (auto* choice : run.step()->findChildren<QRadioButton*>()) // The last one asks for most.
                if (choice->isVisible())
                    choice->setChecked(true);
            for (auto* tick : run.step()->findChildren<QCheckBox*>())
                if (tick->isVisible())
                    tick->setChecked(true);
            see(QStringLiteral("first run %1, answered").arg(number), *stage.window);
        }
        if (number < 8)
            run.goNext();
    }
}

void walkThroughRecords(const Stance& stance, const See& see)
{
    WindowStage stage;
    stage.settings.setLook({app::widgets::Appearance::Light, stance.textPercent});
    stage.makeWindow(stage.vault.folder());
    stage.window->resize(stance.size);
    see(QStringLiteral("unlock"), *stage.window);
    stage.unlock();
    stage.settle();
    for (const WindowStage::Stop& stop : stage.stops()) {
        stage.open(stop.page, stop.id, stop.purpose);
        see(QString::fromLatin1(stop.name), *stage.window);
    }
    stage.window->showEmergency();
    see(QStringLiteral("emergency"), *stage.window);
    stage.window->run(app::shell::Command::Back);
    stage.window->run(app::shell::Command::Help);
    see(QStringLiteral("help"), *stage.window);
    stage.window->run(app::shell::Command::KeyList);
    see(QStringLiteral("keys"), *stage.window);
}

} // namespace

int walkThroughPages(const Stance& stance, const See& see)
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    app::widgets::applyLook(application, {app::widgets::Appearance::Light, stance.textPercent});
    const QFont usual = QApplication::font();
    if (stance.isSpaced) {
        QFont spaced = usual;
        const double em = QFontInfo(spaced).pixelSize();
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, 0.12 * em);
        spaced.setWordSpacing(0.16 * em);
        QApplication::setFont(spaced);
    }
    int shown = 0;
    const See look = [&](const QString& name, QWidget& window) {
        ++shown;
        unfold(window);
        see(name, window);
    };
    walkThroughRecords(stance, look);
    walkThroughFirstRun(stance, look);
    QApplication::setFont(usual);
    app::widgets::applyLook(application, {app::widgets::Appearance::Light, 100});
    return shown;
}

Walked lookAtPages(const Stance& stance, const std::map<QString, Look>& looks)
{
    Walked walked;
    walked.pages = walkThroughPages(stance, [&](const QString& page, QWidget& window) {
        for (const auto& [name, look] : looks)
            if (const QString found = look(window); !found.isEmpty())
                walked.faults[name] += page + QStringLiteral(":\n") + found + QLatin1Char('\n');
    });
    return walked;
}

} // namespace support
