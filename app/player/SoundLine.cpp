#include "app/player/SoundLine.h"

#include "app/player/Speaker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace app::player {

namespace {

constexpr int mostAhead = soundRate / 2; // frames: enough to bear a slow disk, little enough to follow the volume
constexpr std::size_t atomicBytes = 4'096; // a pipe takes so many as a whole or not at all (POSIX: PIPE_BUF)
constexpr double longestSilence = 2.0; // seconds without a report
constexpr double reckonAtMost = 0.2; // seconds
constexpr double standsStill = 0.5; // seconds without anything heard: then all of it was
constexpr double startsUp = 2.0; // seconds: so long a device may need to begin
constexpr int mostTries = 50;
constexpr int triesEvery = 10; // ms

} // namespace

double steadySeconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::optional<SoundLine> SoundLine::start()
{
    std::array<int, 2> down{-1, -1};
    std::array<int, 2> up{-1, -1};
    if (pipe2(down.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    if (pipe2(up.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        close(down[0]);
        close(down[1]);
        return {};
    }
    const pid_t self = getpid();
    const pid_t child = fork();
    if (child == 0) {
        close(down[1]);
        close(up[0]);
        runSpeaker(down[0], up[1], self);
    }
    close(down[0]);
    close(up[1]);
    if (child < 0) {
        close(down[1]);
        close(up[0]);
        return {};
    }
    return SoundLine(down[1], up[0]);
}

SoundLine::SoundLine(SoundLine&& other) noexcept
    : m_down(std::exchange(other.m_down, -1))
    , m_up(std::exchange(other.m_up, -1))
    , m_isHeard(other.m_isHeard)
    , m_isRunning(other.m_isRunning)
    , m_beginning(other.m_beginning)
    , m_sent(other.m_sent)
    , m_heard(other.m_heard)
    , m_heardAt(other.m_heardAt)
    , m_lastReport(other.m_lastReport)
{
}

SoundLine::~SoundLine()
{
    for (const int descriptor : {m_down, m_up})
        if (descriptor >= 0)
            close(descriptor);
}

void SoundLine::greet(int milliseconds)
{
    pollfd input{m_up, POLLIN, 0};
    if (::poll(&input, 1, milliseconds) <= 0)
        m_isHeard = false;
    hear();
}

void SoundLine::hear()
{
    SoundReport report;
    while (m_isHeard) {
        const auto got = ::read(m_up, &report, sizeof report);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            break;
        if (got != static_cast<ssize_t>(sizeof report) || report.isGood == 0) {
            m_isHeard = false;
            return;
        }
        m_lastReport = steadySeconds();
        if (report.beginning != m_beginning)
            continue;
        const std::uint64_t heard = std::min(report.heard, m_sent);
        if (heard > m_heard)
            m_heardAt = m_lastReport;
        m_heard = std::max(m_heard, heard);
    }
    if (m_isRunning && m_heard < m_sent && steadySeconds() - m_heardAt > (m_heard > 0 ? standsStill : startsUp)) {
        m_heard = m_sent;
        m_heardAt = steadySeconds();
    }
    if (m_isRunning && steadySeconds() - m_lastReport > longestSilence)
        m_isHeard = false;
}

void SoundLine::order(SoundOrder what, std::uint32_t value)
{
    if (!m_isHeard)
        return;
    const std::array<std::uint32_t, 2> words{static_cast<std::uint32_t>(what), value};
    // Samples may fill the pipe for a moment.
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto put = ::write(m_down, words.data(), sizeof words);
        if (put == static_cast<ssize_t>(sizeof words))
            return;
        if (put >= 0 || (errno != EAGAIN && errno != EINTR))
            break;
        pollfd output{m_down, POLLOUT, 0};
        ::poll(&output, 1, triesEvery);
    }
    m_isHeard = false;
}

void SoundLine::begin()
{
    ++m_beginning;
    m_sent = m_heard = 0;
    m_heardAt = steadySeconds();
    order(SoundOrder::Begin, m_beginning);
}

void SoundLine::run()
{
    m_isRunning = true;
    m_heardAt = m_lastReport = steadySeconds();
    order(SoundOrder::Run, 0);
}

void SoundLine::halt()
{
    m_heard = static_cast<std::uint64_t>(heard());
    m_isRunning = false;
    order(SoundOrder::Halt, 0);
}

void SoundLine::setVolume(std::uint32_t volume)
{
    order(SoundOrder::Volume, volume);
}

int SoundLine::room() const
{
    if (!m_isHeard)
        return 0;
    return static_cast<int>(std::max<std::int64_t>(0, mostAhead - static_cast<std::int64_t>(m_sent - m_heard)));
}

int SoundLine::send(std::span<const std::int16_t> samples)
{
    std::array<char, atomicBytes> message{};
    constexpr std::size_t beginning = 2 * sizeof(std::uint32_t);
    int done = 0;
    if (m_heard == m_sent) // It begins anew.
        m_heardAt = steadySeconds();
    while (m_isHeard && !samples.empty()) {
        const std::size_t bytes = std::min(atomicBytes - beginning, samples.size_bytes());
        const std::array<std::uint32_t, 2> words{static_cast<std::uint32_t>(SoundOrder::Samples),
                                                 static_cast<std::uint32_t>(bytes)};
        std::memcpy(message.data(), words.data(), beginning);
        std::memcpy(message.data() + beginning, samples.data(), bytes);
        const auto put = ::write(m_down, message.data(), beginning + bytes);
        if (put < 0 && errno == EAGAIN)
            break;
        if (put != static_cast<ssize_t>(beginning + bytes)) {
            m_isHeard = false;
            break;
        }
        done += static_cast<int>(bytes / 4);
        samples = samples.subspan(bytes / sizeof(std::int16_t));
    }
    m_sent += static_cast<std::uint64_t>(done);
    return done;
}

double SoundLine::heard() const
{
    const auto reported = static_cast<double>(m_heard);
    if (!m_isRunning || m_heard == 0)
        return reported;
    const double since = std::clamp(steadySeconds() - m_heardAt, 0.0, reckonAtMost);
    return std::min(reported + since * soundRate, static_cast<double>(m_sent));
}

} // namespace app::player
