// Written after the documentation of macOS, not tried.
#include "app/platform/NativeWishes.h"

#import <AppKit/AppKit.h>

namespace app::platform {

ColourWishes nativeWishes()
{
    NSAppearanceName name = [NSApp.effectiveAppearance
        bestMatchFromAppearancesWithNames:@[ NSAppearanceNameAqua, NSAppearanceNameDarkAqua ]];
    return {[name isEqualToString:NSAppearanceNameDarkAqua] == YES,
            NSWorkspace.sharedWorkspace.accessibilityDisplayShouldIncreaseContrast == YES};
}

} // namespace app::platform
