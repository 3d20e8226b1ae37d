#include "app/player/LockDown.h"
#include "app/player/SoundLine.h"
#include "app/player/Speaker.h"
#include "app/viewer/PlayerProtocol.h"

#include <pulse/pulseaudio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app::player {

namespace {

constexpr pa_usec_t reportEvery = 40'000; // microseconds
constexpr pa_usec_t longestConnecting = 2'000'000;
constexpr std::uint32_t buffered = soundRate / 5 * 4; // bytes the server keeps: 200 ms
constexpr std::uint32_t beforeStart = soundRate / 25 * 4; // bytes: 40 ms
constexpr std::size_t mostSamples = std::size_t{soundRate} * 2 * 2; // two seconds; the other side sends half a second

/// Where the sound server listens: a socket in the file system, never another computer. Empty when there is none.
std::string serverSocket()
{
    std::vector<std::string> places;
    if (const char* given = std::getenv("PULSE_SERVER")) {
        const std::string server = given;
        if (server.starts_with("unix:"))
            places.push_back(server.substr(5));
        else if (server.starts_with("/"))
            places.push_back(server);
        else
            return {}; // somewhere else, by their own choice
    }
    if (const char* folder = std::getenv("XDG_RUNTIME_DIR"); folder && *folder == '/')
        places.push_back(std::string(folder) + "/pulse/native");
    for (const std::string& place : places) {
        struct stat about = {};
        if (stat(place.c_str(), &about) == 0 && S_ISSOCK(about.st_mode))
            return place;
    }
    return {};
}

class Speaker
{
public:
    Speaker(int down, int up)
        : m_down(down)
        , m_up(up)
    {
    }

    bool connect();
    void run();

private:
    bool isConnected();
    bool openStream();
    void take();
    void obey(SoundOrder what, std::uint32_t value);
    void feed();
    void report();
    std::uint64_t heard() const;

    int m_down;
    int m_up;
    pa_mainloop* m_loop = nullptr; // lives as long as the process
    pa_context* m_context = nullptr;
    pa_stream* m_stream = nullptr;
    std::vector<char> m_incoming;
    std::deque<std::int16_t> m_samples;
    std::uint32_t m_beginning = 0;
    std::uint64_t m_written = 0; ///< Frames given to the server since the beginning.
    bool m_isDry = false; ///< The server has played all it was given.
    float m_gain = 0.25F;
};

bool Speaker::connect()
{
    const std::string socket = serverSocket();
    if (socket.empty())
        return false;
    m_loop = pa_mainloop_new();
    pa_mainloop_api* const api = pa_mainloop_get_api(m_loop);
    // Everything that the library would say of us by itself is said here, in one neutral word.
    pa_proplist* const words = pa_proplist_new();
    for (const char* key :
         {PA_PROP_APPLICATION_NAME, PA_PROP_MEDIA_NAME, PA_PROP_APPLICATION_PROCESS_BINARY,
          PA_PROP_APPLICATION_PROCESS_USER, PA_PROP_APPLICATION_PROCESS_HOST, PA_PROP_APPLICATION_PROCESS_SESSION_ID,
          PA_PROP_APPLICATION_PROCESS_MACHINE_ID, PA_PROP_APPLICATION_LANGUAGE, PA_PROP_WINDOW_X11_DISPLAY})
        pa_proplist_sets(words, key, "Sound");
    m_context = pa_context_new_with_proplist(api, "Sound", words);
    pa_proplist_free(words);
    return m_context && pa_context_connect(m_context, ("unix:" + socket).c_str(), PA_CONTEXT_NOAUTOSPAWN, nullptr) == 0
        && isConnected() && openStream();
}

bool Speaker::isConnected()
{
    const pa_usec_t until = pa_rtclock_now() + longestConnecting;
    while (pa_context_get_state(m_context) != PA_CONTEXT_READY) {
        if (!PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)) || pa_rtclock_now() > until)
            return false;
        pa_mainloop_prepare(m_loop, 50'000);
        pa_mainloop_poll(m_loop);
        if (pa_mainloop_dispatch(m_loop) < 0)
            return false;
    }
    return true;
}

bool Speaker::openStream()
{
    const pa_sample_spec format{PA_SAMPLE_S16NE, soundRate, 2};
    m_stream = pa_stream_new(m_context, "Sound", &format, nullptr);
    if (!m_stream)
        return false;
    pa_stream_set_underflow_callback(
        m_stream, [](pa_stream*, void* self) { static_cast<Speaker*>(self)->m_isDry = true; }, this);
    const pa_buffer_attr wishes{~0U, buffered, beforeStart, ~0U, ~0U};
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): flags, put together as the library has it
    const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_START_CORKED | PA_STREAM_INTERPOLATE_TIMING
                                                      | PA_STREAM_AUTO_TIMING_UPDATE | PA_STREAM_ADJUST_LATENCY);
    if (pa_stream_connect_playback(m_stream, nullptr, &wishes, flags, nullptr, nullptr) != 0)
        return false;
    const pa_usec_t until = pa_rtclock_now() + longestConnecting;
    while (pa_stream_get_state(m_stream) != PA_STREAM_READY) {
        if (!PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream)) || pa_rtclock_now() > until)
            return false;
        pa_mainloop_prepare(m_loop, 50'000);
        pa_mainloop_poll(m_loop);
        if (pa_mainloop_dispatch(m_loop) < 0)
            return false;
    }
    return true;
}

void Speaker::run()
{
    pa_mainloop_api* const api = pa_mainloop_get_api(m_loop);
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): flags as well
    const auto news = static_cast<pa_io_event_flags_t>(PA_IO_EVENT_INPUT | PA_IO_EVENT_HANGUP);
    api->io_new(
        api, m_down, news,
        [](pa_mainloop_api*, pa_io_event*, int, pa_io_event_flags_t, void* self) {
            static_cast<Speaker*>(self)->take();
        },
        this);
    pa_usec_t next = pa_rtclock_now();
    while (PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)) && PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream))) {
        const pa_usec_t now = pa_rtclock_now();
        if (now >= next) {
            report();
            next = now + reportEvery;
        }
        if (pa_mainloop_prepare(m_loop, static_cast<int>(reportEvery)) < 0 || pa_mainloop_poll(m_loop) < 0
            || pa_mainloop_dispatch(m_loop) < 0)
            return;
        feed();
    }
}

void Speaker::take()
{
    std::array<char, 16'384> piece{};
    const auto got = ::read(m_down, piece.data(), piece.size());
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        std::_Exit(0);
    if (got < 0)
        return;
    m_incoming.insert(m_incoming.end(), piece.begin(), piece.begin() + got);
    std::size_t at = 0;
    while (m_incoming.size() - at >= 8) {
        std::array<std::uint32_t, 2> words{};
        std::memcpy(words.data(), m_incoming.data() + at, sizeof words);
        const auto what = static_cast<SoundOrder>(words[0]);
        const std::size_t length = what == SoundOrder::Samples ? words[1] : 0;
        if (length > 4'096 || length % 4 != 0 || m_samples.size() > mostSamples)
            std::_Exit(0); // not what the other side says when it is well
        if (m_incoming.size() - at - 8 < length)
            break;
        for (std::size_t i = 0; i < length; i += 2) {
            std::int16_t sample = 0;
            std::memcpy(&sample, m_incoming.data() + at + 8 + i, sizeof sample);
            m_samples.push_back(sample);
        }
        if (what != SoundOrder::Samples)
            obey(what, words[1]);
        at += 8 + length;
    }
    m_incoming.erase(m_incoming.begin(), m_incoming.begin() + static_cast<std::ptrdiff_t>(at));
}

void Speaker::obey(SoundOrder what, std::uint32_t value)
{
    const auto forget = [](pa_operation* begun) {
        if (begun)
            pa_operation_unref(begun);
    };
    switch (what) {
    case SoundOrder::Samples:
        return;
    case SoundOrder::Begin:
        m_samples.clear();
        forget(pa_stream_flush(m_stream, nullptr, nullptr));
        forget(pa_stream_update_timing_info(m_stream, nullptr, nullptr));
        m_beginning = value;
        m_written = 0;
        m_isDry = false;
        return;
    case SoundOrder::Run:
    case SoundOrder::Halt:
        forget(pa_stream_cork(m_stream, what == SoundOrder::Halt ? 1 : 0, nullptr, nullptr));
        forget(pa_stream_update_timing_info(m_stream, nullptr, nullptr));
        return;
    case SoundOrder::Volume: {
        // Loudness is heard by ratios: half-way on the slider is a quarter of the height of the wave.
        const float part = static_cast<float>(std::min(value, viewer::playing::fullVolume))
            / static_cast<float>(viewer::playing::fullVolume);
        m_gain = part * part;
        return;
    }
    }
    std::_Exit(0);
}

void Speaker::feed()
{
    std::array<std::int16_t, 4'096> piece{};
    while (!m_samples.empty()) {
        const std::size_t room = pa_stream_writable_size(m_stream);
        if (room == static_cast<std::size_t>(-1) || room < 4)
            return;
        const std::size_t count = std::min({m_samples.size(), piece.size(), room / 4 * 2});
        for (std::size_t i = 0; i < count; ++i)
            piece[i] = static_cast<std::int16_t>(static_cast<float>(m_samples[i]) * m_gain);
        if (pa_stream_write(m_stream, piece.data(), count * sizeof(std::int16_t), nullptr, 0, PA_SEEK_RELATIVE) != 0)
            return;
        m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(count));
        m_written += count / 2;
        m_isDry = false;
        if (m_samples.empty()) // Less than a beginning needs is played as well.
            if (pa_operation* begun = pa_stream_trigger(m_stream, nullptr, nullptr))
                pa_operation_unref(begun);
    }
}

std::uint64_t Speaker::heard() const
{
    if (m_isDry && m_samples.empty()) // The device's own delay would stay between them for ever.
        return m_written;
    pa_usec_t latency = 0;
    int isNegative = 0;
    if (m_written == 0 || pa_stream_get_latency(m_stream, &latency, &isNegative) != 0)
        return 0;
    const auto ahead = isNegative != 0 ? 0 : latency * soundRate / 1'000'000;
    return m_written > ahead ? m_written - ahead : 0;
}

void Speaker::report()
{
    const SoundReport said{m_beginning, 1, heard()};
    if (::write(m_up, &said, sizeof said) < 0 && errno != EAGAIN && errno != EINTR)
        std::_Exit(0);
}

} // namespace

void runSpeaker(int down, int up, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent)
        std::_Exit(0);
    // Nothing of the pipes to the window stays here.
    if (const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC); nothing >= 0) {
        dup2(nothing, 0);
        dup2(nothing, 1);
        close(nothing);
    }
    Speaker speaker(down, up);
    if (!speaker.connect() || !lockInSpeaker()) {
        const SoundReport said{};
        [[maybe_unused]] const auto put = ::write(up, &said, sizeof said);
        std::_Exit(0);
    }
    speaker.run();
    std::_Exit(0);
}

} // namespace app::player
