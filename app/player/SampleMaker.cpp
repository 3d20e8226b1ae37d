#include "app/player/SampleMaker.h"

#include "app/player/SoundLine.h"

#include <algorithm>
#include <array>

namespace app::player {

namespace {

constexpr double smallGap = 0.06; // seconds: less is the rounding of the recording's own clock
constexpr double longestGap = 3'600;
constexpr double longestInnerGap = 10; // behind sound that still waits
constexpr int mostRate = 768'000;
constexpr int mostChannels = 64;
constexpr int mostInPacket = 1 << 20; // of one packet
constexpr std::size_t atOnce = 4'096; // samples

} // namespace

void SampleMaker::begin(double time)
{
    m_samples.clear();
    m_silence = 0;
    m_end = time;
    m_converter.reset();
}

bool SampleMaker::prepare(const AVFrame& frame)
{
    if (frame.sample_rate < 1 || frame.sample_rate > mostRate || frame.ch_layout.nb_channels < 1
        || frame.ch_layout.nb_channels > mostChannels || frame.nb_samples < 1 || frame.nb_samples > mostInPacket)
        return false;
    if (m_converter && m_rate == frame.sample_rate && m_format == frame.format
        && av_channel_layout_compare(&m_layout, &frame.ch_layout) == 0)
        return true;
    av_channel_layout_uninit(&m_layout);
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&m_layout, frame.ch_layout.nb_channels);
    else if (av_channel_layout_copy(&m_layout, &frame.ch_layout) < 0)
        return false;
    AVChannelLayout both = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext* converter = nullptr;
    const int made = swr_alloc_set_opts2(&converter, &both, AV_SAMPLE_FMT_S16, soundRate, &m_layout,
                                         static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_converter.reset(converter);
    // One microphone goes to both sides as loud as it is; by itself the library takes a third of it away.
    static constexpr std::array fromOne{1.0, 1.0};
    const bool isOne = m_layout.nb_channels == 1;
    if (made < 0 || (isOne && swr_set_matrix(converter, fromOne.data(), 1) < 0) || swr_init(converter) < 0) {
        m_converter.reset();
        return false;
    }
    m_rate = frame.sample_rate;
    m_format = frame.format;
    return true;
}

void SampleMaker::add(const AVFrame& frame, double time)
{
    if (!prepare(frame))
        return;
    const auto most
        = static_cast<int>(static_cast<std::int64_t>(frame.nb_samples) * soundRate / frame.sample_rate) + 512;
    m_fresh.resize(static_cast<std::size_t>(most) * 2);
    std::array<std::uint8_t*, 1> to{reinterpret_cast<std::uint8_t*>(m_fresh.data())};
    const int frames
        = swr_convert(m_converter.get(), to.data(), most,
                      const_cast<const std::uint8_t**>(frame.extended_data), // NOLINT: as libav declares it
                      frame.nb_samples);
    if (frames <= 0)
        return;
    std::size_t skipped = 0;
    const double gap = time - m_end;
    if (gap > smallGap && gap < (m_samples.empty() ? longestGap : longestInnerGap)) {
        const auto silent = static_cast<std::uint64_t>(gap * soundRate);
        if (m_samples.empty())
            m_silence += silent;
        else
            m_samples.insert(m_samples.end(), static_cast<std::size_t>(silent) * 2, 0);
        m_end += static_cast<double>(silent) / soundRate;
    } else if (gap < -smallGap) {
        skipped = std::min(static_cast<std::size_t>(-gap * soundRate), static_cast<std::size_t>(frames));
    }
    m_samples.insert(m_samples.end(), m_fresh.begin() + static_cast<std::ptrdiff_t>(skipped * 2),
                     m_fresh.begin() + static_cast<std::ptrdiff_t>(frames) * 2);
    m_end += static_cast<double>(static_cast<std::size_t>(frames) - skipped) / soundRate;
}

std::span<const std::int16_t> SampleMaker::front()
{
    if (m_silence > 0)
        m_front.assign(static_cast<std::size_t>(std::min<std::uint64_t>(m_silence, atOnce / 2)) * 2, 0);
    else
        m_front.assign(m_samples.begin(),
                       m_samples.begin() + static_cast<std::ptrdiff_t>(std::min(atOnce, m_samples.size())));
    return m_front;
}

void SampleMaker::take(int frames)
{
    auto left = static_cast<std::uint64_t>(std::max(frames, 0));
    const std::uint64_t silent = std::min(left, m_silence);
    m_silence -= silent;
    left -= silent;
    const auto samples = std::min(static_cast<std::size_t>(left) * 2, m_samples.size());
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(samples));
}

} // namespace app::player
