#include "app/viewer/PlayerView.h"

#include "app/viewer/PictureLoader.h"
#include "app/viewer/PlayWords.h"
#include "app/viewer/PlayerScreen.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app::viewer {

using namespace widgets;

namespace {

constexpr std::chrono::milliseconds restOfKeys{600};
constexpr int placeStep = 5; ///< Seconds.
constexpr int placePage = 30;
constexpr int captionLines = 2;
constexpr qint64 atEnd = 500; ///< ms: so close to it, it is played from the beginning again.

} // namespace

PlayerView::PlayerView(PictureLoader& pictures, const QString& program, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_program(program)
    , m_screen(new PlayerScreen(this))
    , m_soundAlone(new PlainLabel(tr("There is only sound in this file."), this))
    , m_caption(new PlainLabel({}, Kind::Strong, this))
    , m_slider(makeSlider(this))
{
    m_slider->setSingleStep(placeStep);
    m_slider->setPageStep(placePage);
    m_caption->setMinimumHeight(m_caption->fontMetrics().lineSpacing() * captionLines);
    m_sayPlace.setSingleShot(true);
    m_sayPlace.setInterval(restOfKeys);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_soundAlone);
    column->addWidget(m_screen);
    column->addWidget(m_caption);
    column->addWidget(m_slider);
    column->addWidget(playRow());
    column->addWidget(loudRow());
    connect(m_screen, &PlayerScreen::pressed, this, [this] {
        if (m_screen->isBlurred())
            Q_EMIT toggleWanted();
        else
            togglePlaying();
    });
    connect(m_screen, &PlayerScreen::roomChanged, this, [this] {
        if (m_isOpened)
            m_player->setRoom(room());
    });
    connect(m_slider, &QSlider::valueChanged, this, &PlayerView::jumpFromSlider);
    connect(&m_sayPlace, &QTimer::timeout, this, [this] { Q_EMIT said(placeInWords(m_at, m_facts.milliseconds)); });
    connect(&m_pictures, &PictureLoader::stopping, this, &PlayerView::halt);
    setSpokenSuffix({});
    clear();
}

PlayerView::~PlayerView() = default;

void PlayerView::setRecording(const RecordingRequest& request, const QString& words)
{
    clear();
    m_request = request;
    m_isSound = isSoundType(request.mediaType);
    setWords(words);
    showState();
}

void PlayerView::setWords(const QString& words)
{
    m_screen->setWords(words);
}

void PlayerView::clear()
{
    halt();
    m_request.reset();
    m_facts = {};
    m_cues.clear();
    m_at = 0;
    m_isSound = m_isRevealed = m_hasBegun = m_isOver = false;
    m_screen->setBlurred(true);
    m_screen->setShape({});
    m_mute->setChecked(false);
    m_loud->setValue(firstVolume);
    setVolume();
    setWords({});
    showState();
}

void PlayerView::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_screen->setBlurred(!revealed);
    if (!revealed)
        pause();
    else if (!m_isOpened)
        open();
    else if (m_player)
        m_screen->setPicture(m_player->takePicture());
    showCaption();
}

void PlayerView::setCaptions(std::vector<Cue> cues)
{
    m_cues = std::move(cues);
    showState();
}

void PlayerView::setSpokenSuffix(const QString& suffix)
{
    m_suffix = suffix;
    const auto named = [&suffix](const QString& words) {
        return suffix.isEmpty() ? words : tr("%1, %2", "words of a control, which file").arg(words, suffix);
    };
    for (QPushButton* each : {m_play, m_back, m_forward, m_mute})
        each->setAccessibleName(named(each->text()));
    m_showsCaptions->setAccessibleName(named(m_showsCaptions->text()));
    m_slider->setAccessibleName(named(tr("Place in the recording")));
    m_loud->setAccessibleName(named(tr("Volume")));
    m_screen->setSpokenSuffix(suffix);
}

QString PlayerView::playWords() const
{
    return m_play->text();
}

QWidget* PlayerView::firstFocus() const
{
    return m_play->isEnabled() ? m_play : nullptr;
}

QSize PlayerView::room() const
{
    return m_screen->room();
}

void PlayerView::connectPlayer()
{
    m_player = std::make_unique<Player>(m_program);
    connect(m_player.get(), &Player::opened, this, &PlayerView::opened);
    connect(m_player.get(), &Player::moved, this, &PlayerView::moved);
    connect(m_player.get(), &Player::ended, this, &PlayerView::ended);
    connect(m_player.get(), &Player::pictureCame, this, [this] {
        if (m_isRevealed)
            m_screen->setPicture(m_player->takePicture());
    });
}

void PlayerView::open()
{
    if (!m_request || (m_player && m_player->isOpen()))
        return;
    if (m_pictures.deaths().isGivenUp(m_request->item))
        return ended(PlayEnding::GivenUp);
    if (!m_player)
        connectPlayer();
    m_isOver = false;
    Q_EMIT noted(m_isSound ? tr("Opening the sound.") : tr("Opening the video."));
    m_player->open(*m_request, {room(), m_mute->isChecked() ? 0 : m_loud->value()});
}

void PlayerView::opened(const RecordingFacts& facts)
{
    m_facts = facts;
    m_isOpened = true;
    if (!facts.hasPictures)
        m_isSound = true;
    m_screen->setShape(facts.size);
    m_player->setRoom(room());
    Q_EMIT noted(facts.hasSound && !facts.canBeHeard ? tr("Sound cannot be played on this computer now.") : QString());
    const bool wasAtEnd = m_at >= facts.milliseconds - atEnd;
    if (m_at > 0 && facts.canJump && !wasAtEnd)
        jumpTo(m_at);
    else
        m_at = 0;
    if (std::exchange(m_playsWhenOpen, false))
        play();
    showState();
}

void PlayerView::moved(qint64 milliseconds, PlayState state)
{
    m_isJumping = false;
    if (const auto next = std::exchange(m_nextJump, {}))
        return jumpTo(*next);
    m_at = milliseconds;
    const bool wasPlaying = std::exchange(m_isPlaying, state == PlayState::Playing);
    if (wasPlaying != m_isPlaying)
        showState();
    if (state == PlayState::Ended && wasPlaying)
        Q_EMIT said(tr("It has come to its end."));
    showPlace();
}

void PlayerView::ended(PlayEnding ending)
{
    if (m_request && (ending == PlayEnding::Died || ending == PlayEnding::TooSlow))
        m_pictures.deaths().add(m_request->item);
    halt();
    m_isOver = ending != PlayEnding::Died && ending != PlayEnding::TooSlow;
    m_at = 0;
    Q_EMIT noted(endingText(ending));
    showState();
}

void PlayerView::togglePlaying()
{
    if (m_isPlaying)
        pause();
    else if (m_request && !m_isOver)
        play();
}

void PlayerView::play()
{
    if (!m_isOpened) {
        m_playsWhenOpen = true;
        return open();
    }
    if (!std::exchange(m_hasBegun, true))
        Q_EMIT begun();
    m_isPlaying = true;
    m_player->play();
    showState();
}

void PlayerView::pause()
{
    m_playsWhenOpen = false;
    if (!m_isOpened || !m_isPlaying)
        return;
    m_isPlaying = false;
    m_player->pause();
    showState();
}

void PlayerView::halt()
{
    if (m_player)
        m_player->stop();
    m_isOpened = m_isPlaying = m_playsWhenOpen = m_isJumping = false;
    m_nextJump.reset();
    m_sayPlace.stop();
    m_screen->setPicture({});
    showState();
}

void PlayerView::jumpBy(int seconds)
{
    if (!m_isOpened || !m_facts.canJump)
        return;
    jumpTo(std::clamp<qint64>(m_at + qint64{seconds} * 1'000, 0, m_facts.milliseconds));
    m_sayPlace.start();
}

void PlayerView::jumpFromSlider(int seconds)
{
    if (!m_isOpened)
        return;
    jumpTo(std::min(qint64{seconds} * 1'000, m_facts.milliseconds));
    m_sayPlace.start();
}

void PlayerView::jumpTo(qint64 milliseconds)
{
    m_at = milliseconds;
    showPlace();
    if (m_isJumping) {
        m_nextJump = milliseconds;
        return;
    }
    m_isJumping = true;
    m_player->jump(milliseconds);
}

void PlayerView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        halt();
}

void PlayerView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isRevealed && !m_isOpened && !m_isOver)
        open();
}

void PlayerView::keyPressEvent(QKeyEvent* event)
{
    // From the sliders, which do nothing with it.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        togglePlaying();
    else
        QWidget::keyPressEvent(event);
}

} // namespace app::viewer
