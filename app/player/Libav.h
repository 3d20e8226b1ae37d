#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace app::player {

// What libav gives, owned. Its own functions take the address of a pointer and set it to null.

struct LibavFree
{
    void operator()(AVFormatContext* format) const { avformat_close_input(&format); }
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
    void operator()(SwrContext* converter) const { swr_free(&converter); }
    void operator()(AVIOContext* stream) const
    {
        av_freep(static_cast<void*>(&stream->buffer));
        avio_context_free(&stream);
    }
};

using FormatContext = std::unique_ptr<AVFormatContext, LibavFree>;
using CodecContext = std::unique_ptr<AVCodecContext, LibavFree>;
using Packet = std::unique_ptr<AVPacket, LibavFree>;
using Frame = std::unique_ptr<AVFrame, LibavFree>;
using Scaler = std::unique_ptr<SwsContext, LibavFree>;
using SampleConverter = std::unique_ptr<SwrContext, LibavFree>;
using ByteStream = std::unique_ptr<AVIOContext, LibavFree>;

} // namespace app::player
