#pragma once

#include "app/player/Libav.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace app::player {

/// Makes of a decoded picture what the window draws: upright, with square pixels, in the colours of a screen, and no
/// larger than the room there is. Keeps one picture's memory and uses it again.
class PictureMaker
{
public:
    struct Picture
    {
        std::uint32_t width = 0;
        std::uint32_t height = 0;
        std::span<const std::byte> pixels; ///< 0xffRRGGBB, line after line; good until the next make(). Empty: none.
    };

    /// `quarters`: how often it must be turned clockwise to stand upright.
    void setTurn(int quarters) { m_quarters = quarters & 3; }
    /// Pixels, at most.
    void setRoom(std::uint32_t width, std::uint32_t height);

    Picture make(const AVFrame& frame, AVRational pixelShape);

private:
    Picture turned(int width, int height);

    int m_quarters = 0;
    std::uint32_t m_width = 1;
    std::uint32_t m_height = 1;
    Scaler m_scaler;
    std::vector<std::uint32_t> m_flat;
    std::vector<std::uint32_t> m_turned;
};

/// How a picture of this stream must be turned clockwise, in quarters, as the recording says.
int quartersOf(const AVStream& stream);

} // namespace app::player
