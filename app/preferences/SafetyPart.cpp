#include "app/preferences/SafetyPart.h"

#include "app/platform/OtherProgram.h"
#include "app/platform/WindowTraits.h"
#include "app/settings/AppSettings.h"
#include "app/shell/IdleChoices.h"
#include "app/shell/LeaveEndChoices.h"
#include "app/shell/Navigator.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app::preferences {

using widgets::HeadingLabel;
using widgets::Kind;
using widgets::PlainLabel;

namespace {

constexpr int longestTitle = 60;

/// What the switch about pictures does not do, and when to use it.
QString aboutRefusing()
{
    const QString use
        = SafetyPart::tr("Switch it off for a magnifier, for help from afar, or to take a picture yourself.");
#ifdef Q_OS_MACOS
    //: Group: settings of safety: locking, leaving, and what this computer may remember. Read by: the person who keeps
    //: the diary, who decides by it what is safe to do. Exact; promise nothing more than the English does.
    return use + QLatin1Char(' ') + SafetyPart::tr("Newer programs on this computer can still record the window.");
#else
    return use;
#endif
}

} // namespace

SafetyPart::SafetyPart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_idle(new shell::IdleChoices(this))
    , m_leavesOnKeys(new widgets::CheckBox(tr("Shift or Esc three times leaves at once"), this))
    , m_showsDots(new widgets::CheckBox(tr("Show dots that count the presses"), this))
    , m_leaveEnd(new shell::LeaveEndChoices(platform::installedPrograms(), this))
    , m_title(new QLineEdit(this))
    , m_blurs(new widgets::CheckBox(tr("Blur pictures until I ask to see them"), this))
    , m_refuses(new widgets::CheckBox(tr("Keep this window out of pictures and recordings of the screen"), this))
    , m_remembers(new widgets::CheckBox(tr("Remember where my records are"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    column->addWidget(m_leavesOnKeys);
    column->addWidget(m_showsDots);
    //: Verb, a button: try how the window goes at once.
    auto* practise = widgets::button(tr("Practise leaving"), this);
    column->addWidget(practise, 0, Qt::AlignLeading);
    column->addWidget(m_leaveEnd);
    column->addWidget(m_idle);
    column->addLayout(waysIn());
    m_title->setMaxLength(longestTitle);
    m_title->setMaximumWidth(widgets::metric::TextWidth / 2);
    column->addWidget(new widgets::FormField(
        {tr("Title of the window"), tr("Any word. Others may see it in the list of windows.")}, m_title, this));
    column->addWidget(m_blurs);
    column->addWidget(m_refuses);
    auto* aboutPictures = new PlainLabel(aboutRefusing(), Kind::Quiet, this);
    column->addWidget(aboutPictures);
    for (QWidget* each : {static_cast<QWidget*>(m_refuses), static_cast<QWidget*>(aboutPictures)})
        each->setVisible(platform::canRefusePictures());
    column->addWidget(m_remembers);
    column->addWidget(new PlainLabel(tr("Remembering puts the name of the folder into a small file on this computer. "
                                        "Someone else could read it."),
                                     Kind::Quiet, this));
    column->addWidget(new PlainLabel(
        platform::canRefusePictures()
            ? tr("What you copy here is cleared after 60 seconds.")
            : tr("What you copy here is cleared after 60 seconds. Other programs can take pictures of the screen: this "
                 "system does not let us stop them."),
        Kind::Quiet, this));

    auto* remembered = widgets::frame(Kind::Card, this);
    auto* inside = new QVBoxLayout(remembered);
    inside->setSpacing(widgets::space::Tight);
    inside->addWidget(new HeadingLabel(tr("Things this computer may remember about the app"),
                                       HeadingLabel::Level::Section, remembered));
    for (const QString& sentence :
         {tr("We do not keep a list of files, and we show no messages outside this window."),
          tr("Your computer may remember that this app was put on it and started. We cannot remove that."),
          tr("A shop for apps or a browser may remember that it was downloaded."),
          tr("Copies that you save are not locked. Backups of this computer may keep them."),
          tr("Deleted files can sometimes be brought back from a disk."),
          tr("A spy program can see the screen and the keys you press.")})
        inside->addWidget(new PlainLabel(sentence, remembered));
    column->addWidget(remembered);

    auto& settings = m_context.settings;
    connect(practise, &QPushButton::clicked, this, [this] { m_context.navigator.practiseLeaving(); });
    connect(m_leaveEnd, &shell::LeaveEndChoices::chosen, this,
            [&settings](const QStringList& command) { settings.setLeaveProgram(command); });
    connect(m_idle, &shell::IdleChoices::chosen, this, [&settings](int minutes) { settings.setIdleMinutes(minutes); });
    connect(m_leavesOnKeys, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setLeavesOnKeys(isOn); });
    connect(m_showsDots, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setShowsLeaveDots(isOn); });
    connect(m_title, &QLineEdit::editingFinished, this, [this, &settings] {
        if (m_title->text().simplified() == settings.windowTitle())
            return;
        settings.setWindowTitle(m_title->text());
        m_context.status.say(tr("The title of the window is changed."));
    });
    connect(m_blurs, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setBlursPictures(isOn); });
    connect(m_refuses, &QCheckBox::clicked, this, [&settings](bool isOn) { settings.setRefusesPictures(isOn); });
    connect(m_remembers, &QCheckBox::clicked, this, [this, &settings](bool isOn) {
        settings.setRememberedFolder(isOn ? m_context.vault->folder() : QString());
    });
}

QLayout* SafetyPart::waysIn()
{
    auto* row = new widgets::FlowLayout(widgets::space::Small);
    for (const auto& [words, page] : {std::pair(tr("Change the passphrase"), shell::PageId::Passphrase),
                                      std::pair(tr("Make recovery words"), shell::PageId::RecoveryWords)}) {
        if (!m_context.navigator.has(page))
            continue;
        auto* made = widgets::button(words, this);
        connect(made, &QPushButton::clicked, this, [this, page = page] { m_context.navigator.open(page); });
        row->addWidget(made);
    }
    return row;
}

void SafetyPart::refresh()
{
    const auto& settings = m_context.settings;
    m_idle->setMinutes(settings.idleMinutes());
    m_leavesOnKeys->setChecked(settings.leavesOnKeys());
    m_showsDots->setChecked(settings.showsLeaveDots());
    m_leaveEnd->setCommand(settings.leaveProgram());
    m_title->setText(settings.windowTitle());
    m_blurs->setChecked(settings.blursPictures());
    m_refuses->setChecked(settings.refusesPictures());
    m_remembers->setChecked(!settings.rememberedFolder().isEmpty());
}

} // namespace app::preferences
