#include "app/player/Recording.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace app::player {

namespace playing = viewer::playing;
using playing::Container;

namespace {

constexpr int readAtOnce = 65'536; // bytes
constexpr std::int64_t mostWaiting = std::int64_t{48} << 20; // bytes of packets of all tracks
constexpr int mostBroken = 64; // packets in a row that cannot be read
constexpr std::int64_t probed = 5 << 20; // bytes
constexpr std::int64_t analysed = std::int64_t{5} * AV_TIME_BASE;
constexpr unsigned mostStreams = 64;

const char* nameOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return "mov";
    case Container::Matroska:
        return "matroska";
    case Container::Ogg:
        return "ogg";
    case Container::Mp3:
        return "mp3";
    case Container::Wav:
        return "wav";
    case Container::Flac:
        return "flac";
    case Container::Aac:
        return "aac";
    case Container::Amr:
        return "amr";
    case Container::Avi:
        return "avi";
    }
    return "";
}

} // namespace

Recording::Recording(WindowPipe& pipe, std::uint64_t size, Container container)
    : m_pipe(pipe)
    , m_size(size)
    , m_container(container)
{
}

Recording::~Recording() = default;

int Recording::readBytes(void* self, std::uint8_t* buffer, int size)
{
    auto& mine = *static_cast<Recording*>(self);
    if (mine.m_hasFailed)
        return AVERROR(EIO);
    if (mine.m_at >= mine.m_size)
        return AVERROR_EOF;
    // One chunk of the object at a time, and never more than asked for.
    const std::uint64_t inPiece = playing::pieceSize - mine.m_at % playing::pieceSize;
    const auto length = static_cast<std::size_t>(
        std::min({inPiece, mine.m_size - mine.m_at, static_cast<std::uint64_t>(std::max(size, 1))}));
    const std::size_t got = mine.m_pipe.fetch(mine.m_at, {reinterpret_cast<std::byte*>(buffer), length});
    if (got == 0) {
        mine.m_hasFailed = true;
        return AVERROR(EIO);
    }
    mine.m_at += got;
    return static_cast<int>(got);
}

std::int64_t Recording::seekBytes(void* self, std::int64_t offset, int whence)
{
    auto& mine = *static_cast<Recording*>(self);
    const auto size = static_cast<std::int64_t>(mine.m_size);
    std::int64_t base = 0;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        base = static_cast<std::int64_t>(mine.m_at);
        break;
    case SEEK_END:
        base = size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < -base || offset > size - base)
        return AVERROR(EINVAL);
    mine.m_at = static_cast<std::uint64_t>(base + offset);
    return base + offset;
}

bool Recording::open()
{
    const AVInputFormat* const input = av_find_input_format(nameOf(m_container));
    auto* const buffer = static_cast<unsigned char*>(av_malloc(readAtOnce));
    m_bytes.reset(avio_alloc_context(buffer, readAtOnce, 0, this, &readBytes, nullptr, &seekBytes));
    AVFormatContext* format = avformat_alloc_context();
    if (!input || !m_bytes || !format)
        return false;
    format->pb = m_bytes.get();
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->io_open = [](AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) { return AVERROR(EPERM); };
    format->codec_whitelist = av_strdup(knownDecoders);
    format->format_whitelist = av_strdup(input->name);
    format->probesize = probed;
    format->max_analyze_duration = analysed;
    format->max_streams = static_cast<int>(mostStreams);
    if (avformat_open_input(&format, "", input, nullptr) != 0) // it frees what it was given when it fails
        return false;
    m_format.reset(format);
    if (avformat_find_stream_info(format, nullptr) < 0)
        return false;

    const int video = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const int audio = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    // The picture on the sleeve of a sound file is no video.
    if (video >= 0 && (format->streams[video]->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
        m_video = Track::open(*format, video);
    if (audio >= 0)
        m_audio = Track::open(*format, audio);
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        const int stream = static_cast<int>(i);
        if ((!m_video || m_video->stream() != stream) && (!m_audio || m_audio->stream() != stream))
            format->streams[i]->discard = AVDISCARD_ALL;
    }
    if (format->start_time != AV_NOPTS_VALUE)
        m_start = static_cast<double>(format->start_time) / AV_TIME_BASE;
    if (format->duration > 0)
        m_seconds = static_cast<double>(format->duration) / AV_TIME_BASE;
    if (!std::isfinite(m_seconds) || m_seconds > static_cast<double>(playing::longestTime) / 1000)
        m_seconds = 0;
    m_canJump = m_seconds > 0;
    return !m_hasFailed && (m_video || m_audio);
}

bool Recording::readPacket()
{
    for (int broken = 0; broken < mostBroken && !m_isAtEnd;) {
        Packet packet(av_packet_alloc());
        const int read = packet ? av_read_frame(m_format.get(), packet.get()) : AVERROR_EOF;
        if (read == AVERROR_EOF || m_hasFailed)
            break;
        if (read < 0) {
            ++broken;
            continue;
        }
        broken = 0;
        for (auto* track : {&m_video, &m_audio})
            if (*track && (*track)->stream() == packet->stream_index) {
                (*track)->push(std::move(packet));
                return true;
            }
        if (m_pipe.isAsked()) // long stretches of what is not played must not make it deaf
            return true;
    }
    m_isAtEnd = true;
    for (auto* track : {&m_video, &m_audio})
        if (*track)
            (*track)->finish();
    return false;
}

Recording::Step Recording::next(Track& track)
{
    Step step;
    step.frame.reset(av_frame_alloc());
    if (!step.frame)
        return step;
    step.got = track.next(*step.frame);
    if (step.got == Track::Got::NeedsPackets) {
        std::int64_t waiting = 0;
        for (const auto* each : {&m_video, &m_audio})
            waiting += *each ? (*each)->packetBytes() : 0;
        if (waiting > mostWaiting)
            step.got = Track::Got::End;
        else
            readPacket();
        return step;
    }
    if (step.got == Track::Got::One) {
        double& last = &track == video() ? m_videoTime : m_audioTime;
        step.time = last = track.timeOf(*step.frame, m_start).value_or(last);
    }
    return step;
}

bool Recording::jump(double seconds)
{
    if (!m_canJump && seconds > 0) // To the beginning it can be tried always.
        return false;
    const auto target = static_cast<std::int64_t>((seconds + m_start) * AV_TIME_BASE);
    // A little leeway at the beginning: the first picture may be a moment after 0.
    const std::int64_t latest = seconds <= 0 ? std::max(target, target + AV_TIME_BASE) : target;
    if (avformat_seek_file(m_format.get(), -1, INT64_MIN, target, latest, 0) < 0
        && avformat_seek_file(m_format.get(), -1, INT64_MIN, target, INT64_MAX, 0) < 0)
        return false;
    m_isAtEnd = false;
    for (auto* track : {&m_video, &m_audio})
        if (*track)
            (*track)->restart();
    m_videoTime = m_audioTime = seconds;
    return true;
}

} // namespace app::player
