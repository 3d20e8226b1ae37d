#include "app/player/PictureMaker.h"

extern "C" {
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
}

#include <algorithm>
#include <array>
#include <cmath>

namespace app::player {

namespace {

constexpr int mostSide = 16'384; // pixels, of what is decoded

/// The colours of television, as they are when a recording does not say.
int coloursOf(const AVFrame& frame)
{
    if (frame.colorspace == AVCOL_SPC_UNSPECIFIED || frame.colorspace == AVCOL_SPC_RGB)
        return frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    return frame.colorspace;
}

const std::int32_t* matrixOf(const AVStream& stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData* const side = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    if (!side || side->size < 9 * sizeof(std::int32_t))
        return nullptr;
    return reinterpret_cast<const std::int32_t*>(side->data);
#else
    std::size_t size = 0;
    const std::uint8_t* const bytes = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return bytes && size >= 9 * sizeof(std::int32_t) ? reinterpret_cast<const std::int32_t*>(bytes) : nullptr;
#endif
}

} // namespace

int quartersOf(const AVStream& stream)
{
    const std::int32_t* const matrix = matrixOf(stream);
    if (!matrix)
        return 0;
    const double anticlockwise = av_display_rotation_get(matrix); // degrees
    if (!std::isfinite(anticlockwise))
        return 0;
    return static_cast<int>(std::lround(-anticlockwise / 90)) & 3;
}

void PictureMaker::setRoom(std::uint32_t width, std::uint32_t height)
{
    m_width = std::max(1U, width);
    m_height = std::max(1U, height);
}

PictureMaker::Picture PictureMaker::make(const AVFrame& frame, AVRational pixelShape)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    if (frame.width < 1 || frame.height < 1 || frame.width > mostSide || frame.height > mostSide
        || sws_isSupportedInput(format) == 0)
        return {};
    double wide = frame.width;
    if (pixelShape.num > 0 && pixelShape.den > 0)
        wide *= std::clamp(av_q2d(pixelShape), 0.1, 10.0);
    // The room, seen from the picture as it lies in the recording.
    const bool lies = m_quarters % 2 == 1;
    const double roomWide = lies ? m_height : m_width;
    const double roomHigh = lies ? m_width : m_height;
    const double part = std::min({1.0, roomWide / wide, roomHigh / frame.height});
    const int width = std::clamp(static_cast<int>(std::lround(wide * part)), 1, static_cast<int>(roomWide));
    const int height = std::clamp(static_cast<int>(std::lround(frame.height * part)), 1, static_cast<int>(roomHigh));

    m_scaler.reset(sws_getCachedContext(m_scaler.release(), frame.width, frame.height, format, width, height,
                                        AV_PIX_FMT_RGB32, SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!m_scaler)
        return {};
    const bool isFull = frame.color_range == AVCOL_RANGE_JPEG || format == AV_PIX_FMT_YUVJ420P
        || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P;
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(coloursOf(frame)), isFull ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    // The scaler writes in strides of its own liking beyond a line that is not a multiple of 16 pixels.
    const int stride = (width + 15) / 16 * 16;
    m_flat.resize(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height) + 64);
    const std::array<std::uint8_t*, 4> planes{reinterpret_cast<std::uint8_t*>(m_flat.data()), nullptr, nullptr,
                                              nullptr};
    const std::array<int, 4> strides{stride * 4, 0, 0, 0};
    if (sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes.data(), strides.data()) != height)
        return {};
    if (stride != width)
        for (int y = 1; y < height; ++y)
            std::copy_n(m_flat.begin() + static_cast<std::ptrdiff_t>(y) * stride, width,
                        m_flat.begin() + static_cast<std::ptrdiff_t>(y) * width);
    return turned(width, height);
}

PictureMaker::Picture PictureMaker::turned(int width, int height)
{
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    for (std::size_t i = 0; i < count; ++i)
        m_flat[i] |= 0xff000000U;
    const auto given = [count](const std::vector<std::uint32_t>& pixels, int across, int down) {
        return Picture{static_cast<std::uint32_t>(across), static_cast<std::uint32_t>(down),
                       std::as_bytes(std::span(pixels).first(count))};
    };
    if (m_quarters == 0)
        return given(m_flat, width, height);
    m_turned.resize(count);
    const auto at = [width](int x, int y) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    };
    std::size_t to = 0;
    if (m_quarters == 2) {
        std::reverse_copy(m_flat.begin(), m_flat.begin() + static_cast<std::ptrdiff_t>(count), m_turned.begin());
        return given(m_turned, width, height);
    }
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < height; ++x)
            m_turned[to++] = m_quarters == 1 ? m_flat[at(y, height - 1 - x)] : m_flat[at(width - 1 - y, x)];
    return given(m_turned, height, width);
}

} // namespace app::player
