#include "app/player/LockDown.h"
#include "app/player/Playback.h"
#include "app/player/SoundLine.h"
#include "app/player/WindowPipe.h"

#include <cstdio>
#include <cstring>

#include <fcntl.h>

// holdfast-player: a recording in, pictures and sound out. Started by the window with two pipes; it has no files, no
// network and no key, and looks at nothing before it has locked itself in. Sound goes to a second process of the same
// program, which holds the sound server and nothing else.

namespace {

using namespace app::player;
namespace playing = app::viewer::playing;

constexpr int pipeBytes = 1 << 20;
constexpr int patience = 2'500; // ms, for a sound server that does not answer

} // namespace

int main(int argc, char* argv[])
{
    closeDoors();
    if (argc > 1) {
        const bool asksVersion = std::strcmp(argv[1], "--version") == 0;
        std::puts(asksVersion ? "holdfast-player " HOLDFAST_VERSION
                              : "holdfast-player plays recordings for holdfast, which starts it. It has no options.");
        return asksVersion || std::strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    av_log_set_level(AV_LOG_QUIET);
    auto sound = SoundLine::start();
    if (sound)
        sound->greet(patience);

    fcntl(1, F_SETPIPE_SZ, pipeBytes); // fewer turns for each picture; without it there are more
    WindowPipe pipe;
    const auto lock = lockIn();
    if (!lock)
        pipe.refuse(playing::Reason::NoSandbox);
    pipe.say(playing::Kind::Ready, playing::filtersCalls | (lock->reachesNoFiles ? playing::reachesNoFiles : 0));
    Playback(pipe, std::move(sound)).run();
}
