#include "app/player/Playback.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::player {

namespace playing = viewer::playing;
using playing::Kind;
using playing::State;

namespace {

constexpr double soundAhead = 0.4; // seconds of decoded sound that wait
constexpr std::size_t picturesAhead = 3;
constexpr double slip = 0.25; // seconds: a longer halt is not caught up, without sound
constexpr double isLate = 0.5; // seconds: then pictures are left out
constexpr double isVeryLate = 3.0;
constexpr double tellEvery = 0.2; // seconds
constexpr double frameSlack = 0.004; // seconds: sooner than that is now
constexpr int longestSleep = 50; // ms, while it plays
constexpr int shortSleep = 10;

std::uint64_t millisecondsOf(double seconds)
{
    return static_cast<std::uint64_t>(std::clamp(seconds * 1000, 0.0, static_cast<double>(playing::longestTime)));
}

} // namespace

void Playback::run()
{
    open();
    tell(true);
    for (;;) {
        while (const auto frame = m_pipe.next())
            obey(*frame);
        if (m_sound)
            m_sound->hear();
        const double before = steadySeconds();
        bool isBusy = decodeSound();
        isBusy = sendSound() || isBusy;
        isBusy = decodePicture() || isBusy;
        if (m_recording->hasFailed())
            m_pipe.refuse(playing::Reason::NoBytes);
        const double took = steadySeconds() - before;
        if (m_state == State::Playing && took > slip && !hearsSound())
            m_clockAt += took - frameSlack;
        showPicture();
        finishAtEnd();
        tell(false);
        if (!isBusy)
            m_pipe.wait(untilNext(), m_sound ? m_sound->descriptor() : -1);
    }
}

void Playback::open()
{
    std::optional<WindowPipe::Frame> frame;
    while (!(frame = m_pipe.next()))
        m_pipe.wait(-1, -1);
    if (frame->kind != Kind::Open)
        m_pipe.refuse(playing::Reason::BadFrame);
    const auto size = playing::numberAt<std::uint64_t>(frame->body, 0);
    const auto container = playing::numberAt<std::uint32_t>(frame->body, 8);
    const auto width = playing::numberAt<std::uint32_t>(frame->body, 12);
    const auto height = playing::numberAt<std::uint32_t>(frame->body, 16);
    const auto volume = playing::numberAt<std::uint32_t>(frame->body, 20);
    if (size > playing::largestFile || container < 1 || container > playing::containers || width < 1 || height < 1
        || width > playing::mostWidth || height > playing::mostHeight || volume > playing::fullVolume)
        m_pipe.refuse(playing::Reason::BadFrame);

    m_recording.emplace(m_pipe, size, static_cast<playing::Container>(container));
    const bool isOpen = m_recording->open();
    if (m_recording->hasFailed())
        m_pipe.refuse(playing::Reason::NoBytes);
    if (!isOpen)
        m_pipe.refuse(playing::Reason::NotReadable);
    m_pictures.setRoom(width, height);
    std::uint32_t traits = m_recording->canJump() ? playing::canJump : 0;
    std::uint32_t wide = 0;
    std::uint32_t high = 0;
    if (Track* video = m_recording->video()) {
        traits |= playing::hasPictures;
        const int quarters = quartersOf(video->description());
        m_pictures.setTurn(quarters);
        const AVCodecParameters& about = *video->description().codecpar;
        wide = static_cast<std::uint32_t>(std::clamp(about.width, 1, static_cast<int>(playing::mostSide)));
        high = static_cast<std::uint32_t>(std::clamp(about.height, 1, static_cast<int>(playing::mostSide)));
        if (quarters % 2 == 1)
            std::swap(wide, high);
        m_isVideoDecoded = false;
    }
    if (m_recording->audio()) {
        traits |= playing::hasSound;
        m_isSoundDecoded = false;
        if (m_sound && m_sound->isHeard()) {
            traits |= playing::canBeHeard;
            m_sound->setVolume(volume);
            m_sound->begin();
        }
    }
    m_samples.begin(0);
    setClock(0);
    m_pipe.say(Kind::Opened, millisecondsOf(m_recording->seconds()), traits, wide, high);
}

void Playback::obey(const WindowPipe::Frame& frame)
{
    const std::span<const std::byte> body(frame.body);
    switch (frame.kind) {
    case Kind::Play:
        return play();
    case Kind::Pause:
        return pause();
    case Kind::Seek: {
        const auto number = playing::numberAt<std::uint32_t>(body, 8);
        jump(static_cast<double>(std::min(playing::numberAt<std::uint64_t>(body, 0), playing::longestTime)) / 1000);
        m_jumps = number;
        return tell(true);
    }
    case Kind::Volume:
        if (m_sound)
            m_sound->setVolume(std::min(playing::numberAt<std::uint32_t>(body, 0), playing::fullVolume));
        return;
    case Kind::Size:
        m_pictures.setRoom(std::min(playing::numberAt<std::uint32_t>(body, 0), playing::mostWidth),
                           std::min(playing::numberAt<std::uint32_t>(body, 4), playing::mostHeight));
        m_showsAgain = true;
        return;
    case Kind::Taken:
        m_mayShow = true;
        return;
    default:
        m_pipe.refuse(playing::Reason::BadFrame);
    }
}

void Playback::play()
{
    if (m_state == State::Playing)
        return;
    if (m_state == State::Ended)
        jump(0);
    setClock(m_clock);
    m_state = State::Playing;
    if (m_sound)
        m_sound->run();
    tell(true);
}

void Playback::pause()
{
    if (m_state != State::Playing)
        return;
    setClock(now());
    m_state = State::Paused;
    if (m_sound)
        m_sound->halt();
    tell(true);
}

void Playback::jump(double seconds)
{
    const double target = std::max(0.0, m_recording->seconds() > 0 ? std::min(seconds, m_recording->seconds()) : 0.0);
    if (!m_recording->jump(target))
        return;
    m_waiting.clear();
    m_shown.reset();
    m_skipTo = target;
    m_base = target;
    m_samples.begin(target);
    m_isSoundDecoded = m_recording->audio() == nullptr;
    m_isVideoDecoded = m_recording->video() == nullptr;
    if (m_sound)
        m_sound->begin();
    if (m_state == State::Ended)
        m_state = State::Paused;
    setClock(target);
}

bool Playback::hearsSound() const
{
    return m_sound && m_sound->isHeard() && m_recording->hasAudio() && !isSoundOver();
}

bool Playback::isSoundOver() const
{
    return m_isSoundDecoded && m_samples.isEmpty()
        && (!m_sound || !m_sound->isHeard() || m_sound->heard() + 1 >= static_cast<double>(m_sound->sent()));
}

double Playback::now()
{
    if (m_state != State::Playing)
        return m_clock;
    const double steady = steadySeconds();
    if (hearsSound()) {
        m_clock = std::max(m_clock, m_base + m_sound->heard() / soundRate);
        m_clockAt = steady;
        return m_clock;
    }
    return m_clock + std::max(0.0, steady - m_clockAt);
}

void Playback::setClock(double seconds)
{
    m_clock = seconds;
    m_clockAt = steadySeconds();
}

bool Playback::decodeSound()
{
    Track* const audio = m_recording->audio();
    if (!audio || m_isSoundDecoded || m_samples.waiting() > soundAhead)
        return false;
    const auto step = m_recording->next(*audio);
    if (step.got == Track::Got::One)
        m_samples.add(*step.frame, step.time);
    else if (step.got == Track::Got::End)
        m_isSoundDecoded = true;
    return true;
}

bool Playback::sendSound()
{
    bool didSome = false;
    if (m_sound && m_sound->isHeard()) {
        while (!m_samples.isEmpty() && m_sound->room() > 0) {
            const auto front = m_samples.front();
            const int sent
                = m_sound->send(front.first(std::min(front.size(), static_cast<std::size_t>(m_sound->room()) * 2)));
            if (sent == 0)
                break;
            m_samples.take(sent);
            didSome = true;
        }
        return didSome;
    }
    // Nobody hears it: it goes by with the clock.
    const double until = now();
    while (!m_samples.isEmpty() && m_samples.time() < until) {
        m_samples.take(static_cast<int>(m_samples.front().size() / 2));
        didSome = true;
    }
    return didSome;
}

bool Playback::decodePicture()
{
    Track* const video = m_recording->video();
    if (!video || m_isVideoDecoded || m_waiting.size() >= picturesAhead)
        return false;
    auto step = m_recording->next(*video);
    if (step.got == Track::Got::End)
        m_isVideoDecoded = true;
    if (step.got != Track::Got::One)
        return true;
    // After a jump, of what comes before the place only the last one counts: it is what is seen there.
    if (m_skipTo && step.time <= *m_skipTo)
        m_waiting.clear();
    else
        m_skipTo.reset();
    m_waiting.push_back({std::move(step.frame), step.time});
    return true;
}

void Playback::showPicture()
{
    if (m_skipTo && !m_isVideoDecoded)
        return;
    const double until = now() + frameSlack;
    while (m_waiting.size() > 1 && m_waiting[1].time <= until)
        m_waiting.pop_front();
    if (Track* video = m_recording->video(); video && !m_waiting.empty() && m_state == State::Playing) {
        const double late = until - m_waiting.front().time;
        const int hurry = late > isVeryLate ? 2 : late > isLate ? 1 : late < frameSlack * 4 ? 0 : m_hurry;
        if (std::exchange(m_hurry, hurry) != hurry)
            video->setHurry(hurry);
    }
    if (!m_mayShow)
        return;
    // The first one is shown at once, whatever its time: before it there is nothing.
    if (!m_waiting.empty() && (!m_shown || m_waiting.front().time <= until)) {
        m_shown = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(*m_shown);
    } else if (m_showsAgain && m_shown) {
        send(*m_shown);
    }
}

void Playback::send(const Picture& picture)
{
    const AVStream& stream = m_recording->video()->description();
    AVRational shape = picture.frame->sample_aspect_ratio;
    if (shape.num <= 0 || shape.den <= 0)
        shape = stream.sample_aspect_ratio;
    const auto made = m_pictures.make(*picture.frame, shape);
    m_showsAgain = false;
    if (made.pixels.empty())
        return;
    m_mayShow = false;
    m_pipe.sendPicture(millisecondsOf(picture.time), made.width, made.height, made.pixels);
}

void Playback::finishAtEnd()
{
    if (m_state != State::Playing || !m_isVideoDecoded || !isSoundOver())
        return;
    const double at = now();
    // A window that takes none, since it shows none, does not hold it up.
    const bool isLastDue = m_waiting.size() == 1 && !m_mayShow && m_waiting.front().time <= at;
    if (!m_waiting.empty() && !isLastDue)
        return;
    const double end = m_recording->seconds();
    // Without sound the last picture stands for its time.
    if (end > 0 && at < end && end - at < 1.0 && !m_recording->audio())
        return;
    setClock(end > 0 ? end : at);
    m_state = State::Ended;
    if (m_sound)
        m_sound->halt();
    tell(true);
}

void Playback::tell(bool isNews)
{
    const double steady = steadySeconds();
    if (!isNews && (m_state != State::Playing || steady - m_toldAt < tellEvery))
        return;
    m_toldAt = steady;
    double at = now();
    if (m_recording->seconds() > 0)
        at = std::min(at, m_recording->seconds());
    m_pipe.say(Kind::At, millisecondsOf(at), static_cast<std::uint32_t>(m_state), m_jumps);
}

int Playback::untilNext() const
{
    if (m_state != State::Playing)
        return -1;
    if (m_waiting.empty() || hearsSound() || !m_mayShow)
        return shortSleep;
    const double since = m_waiting.front().time - m_clock - (steadySeconds() - m_clockAt);
    return std::clamp(static_cast<int>(since * 1000), 1, longestSleep);
}

} // namespace app::player
