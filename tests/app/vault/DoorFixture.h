#pragma once

#include "app/vault/DoorView.h"

#include "app/settings/AppSettings.h"
#include "app/vault/PassphraseStep.h"
#include "app/vault/RecoveryStep.h"
#include "app/vault/UnlockForm.h"
#include "app/vault/WelcomeSteps.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"
#include "core/vault/Passphrase.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

namespace support {

using app::shell::Opened;
using namespace app::vault;

/// What the tests of first run and unlock stand on: a place for records, and the view before it.
class DoorFixture : public QObject
{
protected:
    void prepare();
    void begin();
    std::unique_ptr<DoorView> makeDoor(const QString& folder = {});
    FirstRun& firstRun() { return *m_door->firstRun(); }
    void next() { firstRun().goNext(); }
    /// Goes to page 5 as somebody in Scotland who alone uses the computer.
    void goToPassphrase();
    /// On from page 5 with the words offered, to the words on paper.
    void chooseOfferedWords();
    void typeRecoveryWords();
    template<typename Step>
    Step& step()
    {
        return *qobject_cast<Step*>(firstRun().step());
    }
    QRadioButton* choice(const QString& words) const;
    QString problem() const;
    bool isFolderUntouched() const { return !QDir(m_folder).exists(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    core::base::SystemClock m_clock;
    std::unique_ptr<app::settings::AppSettings> m_settings;
    std::unique_ptr<support::ScriptedPrompts> m_prompts;
    std::unique_ptr<DoorView> m_door;
    std::optional<Opened> m_opened;
    int m_stops = 0; ///< How often "Stop here for now" was pressed.
};

inline void DoorFixture::prepare()
{
    app::widgets::installSecretLineRole();
    app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()), {});
}

inline void DoorFixture::begin()
{
    m_door.reset();
    m_opened.reset();
    m_stops = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(QStringLiteral("share/holdfast"));
    m_settings = std::make_unique<app::settings::AppSettings>(QString());
    m_prompts = std::make_unique<support::ScriptedPrompts>();
}

inline std::unique_ptr<DoorView> DoorFixture::makeDoor(const QString& folder)
{
    auto door = std::make_unique<DoorView>(DoorView::Parts{m_clock, *m_settings, *m_prompts, m_folder,
                                                           core::vault::KdfCost::Interactive, [this] { ++m_stops; }},
                                           folder);
    connect(door.get(), &DoorView::opened, this, [this](const Opened& opened) { m_opened = opened; });
    door->resize(900, 600);
    door->show();
    return door;
}

inline QRadioButton* DoorFixture::choice(const QString& words) const
{
    const auto all = m_door->findChildren<QRadioButton*>();
    for (QRadioButton* button : all)
        if (button->text().startsWith(words))
            return button;
    return nullptr;
}

inline QString DoorFixture::problem() const
{
    const auto all = m_door->findChildren<app::widgets::ErrorSummary*>();
    for (const auto* summary : all)
        if (summary->isVisible())
            return summary->text();
    return {};
}

inline void DoorFixture::goToPassphrase()
{
    choice(QStringLiteral("Only me"))->setChecked(true);
    next();
    next();
    choice(QStringLiteral("Scotland"))->setChecked(true);
    next();
    next();
    QCOMPARE(firstRun().stepNumber(), 5);
}

inline void DoorFixture::chooseOfferedWords()
{
    auto& passphrase = step<PassphraseStep>();
    passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
    next();
    QCOMPARE(firstRun().stepNumber(), 6);
}

inline void DoorFixture::typeRecoveryWords()
{
    auto& recovery = step<RecoveryStep>();
    QStringList words;
    const auto labels = recovery.findChildren<app::widgets::PlainLabel*>();
    for (const auto* label : labels)
        if (const auto parts = label->text().split(QStringLiteral(". ")); parts.size() == 2 && parts[0].toInt() > 0)
            words.append(parts[1]);
    QCOMPARE(words.size(), 11);
    next();
    const auto fields = recovery.findChildren<app::widgets::FormField*>();
    QCOMPARE(fields.size(), 2);
    for (auto* field : fields) {
        const int number = field->label().section(QLatin1Char(' '), 1).toInt();
        qobject_cast<QLineEdit*>(field->field())->setText(words.value(number - 1).toUpper());
    }
}

} // namespace support
