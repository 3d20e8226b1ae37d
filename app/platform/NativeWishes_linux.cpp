#include "app/platform/NativeWishes.h"

namespace app::platform {

ColourWishes nativeWishes()
{
    return {};
}

} // namespace app::platform
