#include "app/viewer/PlayWords.h"
#include "app/viewer/PlayerScreen.h"
#include "app/viewer/PlayerView.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace app::viewer {

// The controls under the screen: how they are made, and what they show.

using namespace widgets;

namespace {

constexpr int loudStep = 5; ///< Percent.
constexpr int loudPage = 20;
constexpr int loudWidth = 140; ///< Logical pixels, at least.

int secondsOf(qint64 milliseconds)
{
    return static_cast<int>(std::clamp<qint64>((milliseconds + 500) / 1'000, 0, 10'000'000));
}

} // namespace

QSlider* PlayerView::makeSlider(QWidget* parent)
{
    auto* made = new QSlider(Qt::Horizontal, parent);
    made->setMinimumHeight(metric::Target);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QWidget* PlayerView::playRow()
{
    auto* row = new QWidget(this);
    //: Verb, a button: play the recording.
    m_play = button(tr("Play"), Kind::Big, row);
    m_play->setMinimumHeight(metric::MainTarget);
    //: A button: jump back in the recording.
    m_back = button(tr("Back 10 seconds"), row);
    //: A button: jump ahead in the recording.
    m_forward = button(tr("Forward 10 seconds"), row);
    m_time = new PlainLabel({}, row);
    auto* flow = new FlowLayout(space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_play, m_back, m_forward, m_time})
        flow->addWidget(each);
    connect(m_play, &QPushButton::clicked, this, &PlayerView::togglePlaying);
    connect(m_back, &QPushButton::clicked, this, [this] { jumpBy(-stride); });
    connect(m_forward, &QPushButton::clicked, this, [this] { jumpBy(stride); });
    return row;
}

QWidget* PlayerView::loudRow()
{
    auto* row = new QWidget(this);
    //: Verb, a button: switch the sound off.
    m_mute = button(tr("Mute"), row);
    m_mute->setCheckable(true);
    //: Noun, a label: how loud it is.
    m_loudWords = new PlainLabel(tr("Volume"), row);
    m_loud = makeSlider(row);
    m_loud->setRange(0, 100);
    m_loud->setSingleStep(loudStep);
    m_loud->setPageStep(loudPage);
    m_loud->setMinimumWidth(loudWidth);
    m_loudWords->setBuddy(m_loud);
    m_percent = new PlainLabel({}, row);
    //: Noun, a tick box: show the words of a video as text.
    m_showsCaptions = new widgets::CheckBox(tr("Captions"), row);
    m_showsCaptions->setChecked(true);
    m_showsCaptions->setMinimumHeight(metric::Target);
    auto* flow = new FlowLayout(space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_mute, m_loudWords, m_loud, m_percent, m_showsCaptions})
        flow->addWidget(each);
    connect(m_mute, &QPushButton::clicked, this, [this] {
        setVolume();
        //: Group: controls and messages of a sound or a video. Read by: the person who keeps the diary, and with a
        //: screen reader. Use the words of other players.
        Q_EMIT said(m_mute->isChecked() ? tr("The sound is off.") : tr("The sound is on."));
    });
    connect(m_loud, &QSlider::valueChanged, this, [this] {
        m_mute->setChecked(false); // Who moves it wants to hear something.
        setVolume();
    });
    connect(m_showsCaptions, &QCheckBox::toggled, this, &PlayerView::showCaption);
    return row;
}

void PlayerView::setVolume()
{
    const int percent = m_loud->value();
    m_percent->setText(tr("%1 %", "how loud").arg(percent));
    if (m_player)
        m_player->setVolume(m_mute->isChecked() ? 0 : percent);
}

void PlayerView::showState()
{
    m_screen->setVisible(!m_isSound);
    m_soundAlone->setVisible(m_isSound);
    //: Verb, a button: stop the recording for now.
    m_play->setText(m_isPlaying ? tr("Pause") : tr("Play"));
    m_play->setEnabled(m_request && !m_isOver);
    const bool canJump = m_isOpened && m_facts.canJump;
    // What has the focus must not go dead under it.
    if (!canJump && (m_back->hasFocus() || m_forward->hasFocus() || m_slider->hasFocus()))
        m_play->setFocus(Qt::OtherFocusReason);
    for (QWidget* each : std::initializer_list<QWidget*>{m_back, m_forward, m_slider})
        each->setEnabled(canJump);
    m_showsCaptions->setVisible(!m_cues.empty());
    setSpokenSuffix(m_suffix);
    showPlace();
    Q_EMIT changed();
}

void PlayerView::showPlace()
{
    const qint64 length = m_facts.milliseconds;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setMaximum(std::max(1, secondsOf(length)));
        if (!m_slider->isSliderDown())
            m_slider->setValue(secondsOf(m_at));
    }
    m_slider->update();
    m_slider->setAccessibleDescription(placeInWords(m_at, length));
    m_time->setText(length > 0
                        ? tr("%1 of %2", "place, length").arg(isolate(clockText(m_at)), isolate(clockText(length)))
                        : isolate(clockText(m_at)));
    m_time->setVisible(length > 0 || m_isOpened);
    showCaption();
}

void PlayerView::showCaption()
{
    const bool isShown = !m_cues.empty() && m_showsCaptions->isChecked() && (m_isSound || m_isRevealed);
    m_caption->setVisible(isShown);
    const QString said = isShown && m_isOpened ? captionAt(m_cues, m_at) : QString();
    if (said != m_caption->text())
        m_caption->setText(said);
}

} // namespace app::viewer
