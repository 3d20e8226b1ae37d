#include "app/player/Track.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace app::player {

namespace {

constexpr std::int64_t mostPixels = 36'000'000; // of one picture: 8K
constexpr int mostThreads = 4;

} // namespace

const char* const knownDecoders
    = "h264,hevc,mpeg4,h263,mpeg1video,mpeg2video,msmpeg4,msmpeg4v2,mjpeg,vp8,vp9,libdav1d,libaom-av1,av1,theora,"
      "mp3float,mp3,aac,ac3,eac3,amrnb,amrwb,libopencore_amrnb,libopencore_amrwb,opus,vorbis,flac,alac,mp2,mp2float,"
      "pcm_s16le,pcm_s16be,pcm_u8,pcm_s8,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,"
      "pcm_alaw,pcm_mulaw,adpcm_ima_wav,adpcm_ms,adpcm_ima_qt,gsm,gsm_ms";

std::optional<Track> Track::open(AVFormatContext& format, int stream)
{
    AVStream* const description = format.streams[stream];
    const AVCodec* const decoder = avcodec_find_decoder(description->codecpar->codec_id);
    if (!decoder)
        return {};
    Track track;
    track.m_stream = stream;
    track.m_description = description;
    track.m_codec.reset(avcodec_alloc_context3(decoder));
    AVCodecContext* const codec = track.m_codec.get();
    if (!codec || avcodec_parameters_to_context(codec, description->codecpar) < 0)
        return {};
    codec->pkt_timebase = description->time_base;
    codec->max_pixels = mostPixels;
    codec->codec_whitelist = av_strdup(knownDecoders);
    codec->thread_count = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, mostThreads);
    if (!codec->codec_whitelist || avcodec_open2(codec, decoder, nullptr) < 0)
        return {};
    return track;
}

void Track::push(Packet packet)
{
    m_bytes += packet->size;
    m_packets.push_back(std::move(packet));
}

void Track::restart()
{
    m_packets.clear();
    m_bytes = 0;
    m_isFinished = m_isDraining = false;
    avcodec_flush_buffers(m_codec.get());
}

Track::Got Track::next(AVFrame& frame)
{
    for (;;) {
        const int received = avcodec_receive_frame(m_codec.get(), &frame);
        if (received == 0)
            return Got::One;
        if (received == AVERROR_EOF)
            return Got::End;
        if (received != AVERROR(EAGAIN) && m_isDraining)
            return Got::End;
        if (m_packets.empty()) {
            if (!m_isFinished)
                return Got::NeedsPackets;
            if (m_isDraining)
                return Got::End;
            m_isDraining = true;
            avcodec_send_packet(m_codec.get(), nullptr);
            continue;
        }
        const Packet packet = std::move(m_packets.front());
        m_packets.pop_front();
        m_bytes -= packet->size;
        // What it says to a damaged packet is no more than a gap.
        avcodec_send_packet(m_codec.get(), packet.get());
    }
}

void Track::setHurry(int level)
{
    m_codec->skip_frame = level <= 0 ? AVDISCARD_DEFAULT : level == 1 ? AVDISCARD_NONREF : AVDISCARD_NONKEY;
}

std::optional<double> Track::timeOf(const AVFrame& frame, double start) const
{
    const std::int64_t stamp = frame.best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE)
        return {};
    return static_cast<double>(stamp) * av_q2d(m_description->time_base) - start;
}

} // namespace app::player
