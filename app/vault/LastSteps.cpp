#include "app/vault/LastSteps.h"

#include "app/platform/OtherProgram.h"
#include "app/settings/AppSettings.h"
#include "app/shell/IdleChoices.h"
#include "app/shell/LeaveEndChoices.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::vault {

HabitsStep::HabitsStep(settings::AppSettings& settings, QWidget* parent)
    : FirstRunStep(tr("When you step away"), tr("You can change all of this later, in Settings."), parent)
    , m_settings(settings)
    , m_idle(new shell::IdleChoices(this))
    //: Group: a page at the first start: when to lock, and what to blur. Read by: the person who will keep the diary.
    , m_blurs(new widgets::CheckBox(tr("Blur pictures until I ask to see them"), this))
    , m_leaveEnd(new shell::LeaveEndChoices(platform::installedPrograms(), this))
{
    m_idle->setMinutes(settings.idleMinutes());
    body()->addWidget(m_idle);
    m_blurs->setChecked(settings.blursPictures());
    body()->addWidget(m_blurs);
    m_leaveEnd->setCommand(settings.leaveProgram());
    body()->addWidget(m_leaveEnd);
}

bool HabitsStep::finish()
{
    if (m_idle->minutes() != m_settings.idleMinutes())
        m_settings.setIdleMinutes(m_idle->minutes());
    if (m_blurs->isChecked() != m_settings.blursPictures())
        m_settings.setBlursPictures(m_blurs->isChecked());
    if (m_leaveEnd->command() != m_settings.leaveProgram())
        m_settings.setLeaveProgram(m_leaveEnd->command());
    return true;
}

StartStep::StartStep(QWidget* parent)
    : FirstRunStep(tr("Your records are ready"), tr("How would you like to start?"), parent)
{
    const auto add = [this](const QString& words, const QString& iconName, widgets::Kind kind, shell::PageId page,
                            shell::Purpose purpose) {
        auto* made = widgets::button(words, kind, iconName, this);
        connect(made, &QPushButton::clicked, this, [this, page, purpose] { Q_EMIT chosen(page, purpose); });
        body()->addWidget(made, 0, Qt::AlignLeading);
    };
    //: Group: the last page at the first start: what to do first. Read by: the person who will keep the diary.
    add(tr("Write what happened"), QStringLiteral("write"), widgets::Kind::Main, shell::PageId::Entry,
        shell::Purpose::Add);
    add(tr("Add pictures or files"), QStringLiteral("picture"), widgets::Kind::Big, shell::PageId::Evidence,
        shell::Purpose::Add);
    add(tr("Look around first"), QStringLiteral("today"), widgets::Kind::Big, shell::PageId::Today,
        shell::Purpose::Show);
}

} // namespace app::vault
