#include "app/reader/DecodeHeif.h"

#include <QColorSpace>

#include <libheif/heif.h>

#include <memory>

namespace app::reader {

using viewer::protocol::Reason;

namespace {

// All of it is decoded before it can be made smaller: about 6 bytes a pixel.
constexpr qint64 mostPixels = 100'000'000;
constexpr int threads = 2;
constexpr std::size_t largestProfile = 4 << 20; // bytes

template<auto release>
struct Release
{
    template<typename T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};
using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Decoded = std::unique_ptr<heif_image, Release<heif_image_release>>;

bool isGood(const heif_error& error)
{
    return error.code == heif_error_Ok;
}

QColorSpace colourSpaceOf(const heif_image_handle* handle)
{
    const auto kind = heif_image_handle_get_color_profile_type(handle);
    if (kind == heif_color_profile_type_prof || kind == heif_color_profile_type_rICC) {
        const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
        if (size == 0 || size > largestProfile)
            return {};
        QByteArray profile(static_cast<qsizetype>(size), '\0');
        if (!isGood(heif_image_handle_get_raw_color_profile(handle, profile.data())))
            return {};
        return QColorSpace::fromIccProfile(profile);
    }
    heif_color_profile_nclx* nclx = nullptr;
    if (kind != heif_color_profile_type_nclx || !isGood(heif_image_handle_get_nclx_color_profile(handle, &nclx)))
        return {};
    const std::unique_ptr<heif_color_profile_nclx, Release<heif_nclx_color_profile_free>> owned(nclx);
    // ITU-T H.273, table 2: 12 is Display P3. What else phones write is near enough to sRGB.
    return nclx->color_primaries == heif_color_primaries_SMPTE_EG_432_1 ? QColorSpace(QColorSpace::DisplayP3)
                                                                        : QColorSpace();
}

} // namespace

std::variant<QImage, Reason> decodeHeif(QByteArrayView content, const QSize& box)
{
    const Context context(heif_context_alloc());
    heif_context_set_max_decoding_threads(context.get(), threads);
    heif_image_handle* primary = nullptr;
    if (!isGood(heif_context_read_from_memory_without_copy(context.get(), content.data(),
                                                           static_cast<std::size_t>(content.size()), nullptr))
        || !isGood(heif_context_get_primary_image_handle(context.get(), &primary)))
        return Reason::NotReadable;
    const Handle handle(primary);
    const int width = heif_image_handle_get_width(primary);
    const int height = heif_image_handle_get_height(primary);
    if (width < 1 || height < 1)
        return Reason::NotReadable;
    if (qint64{width} * height > mostPixels)
        return Reason::TooLarge;
    const bool hasAlpha = heif_image_handle_has_alpha_channel(primary) != 0;
    heif_image* image = nullptr;
    if (!isGood(heif_decode_image(primary, &image, heif_colorspace_RGB,
                                  hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, nullptr)))
        return Reason::NotReadable;
    const Decoded decoded(image);
    int stride = 0;
    const uint8_t* plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    // What was decoded counts, not what was said before.
    const int across = heif_image_get_width(image, heif_channel_interleaved);
    const int down = heif_image_get_height(image, heif_channel_interleaved);
    const int pixelBytes = hasAlpha ? 4 : 3;
    if (!plane || across < 1 || down < 1 || stride < across * pixelBytes)
        return Reason::NotReadable;
    const QImage borrowed(plane, across, down, stride, hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage shown = across > box.width() || down > box.height()
        ? borrowed.scaled(borrowed.size().scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                          Qt::SmoothTransformation)
        : borrowed.copy();
    if (shown.isNull())
        return Reason::TooLarge;
    shown.setColorSpace(colourSpaceOf(primary));
    return shown;
}

bool warmUpHeif()
{
#if LIBHEIF_HAVE_VERSION(1, 13, 0)
    if (!isGood(heif_init(nullptr)))
        return false;
#endif
    return heif_have_decoder_for_format(heif_compression_HEVC) != 0
        && heif_have_decoder_for_format(heif_compression_AV1) != 0;
}

} // namespace app::reader
