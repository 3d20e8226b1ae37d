#include "app/cli/Program.h"
#include "app/platform/ProcessHardening.h"
#include "core/vault/StartUp.h"

#include <cstdio>

int main(int argc, char** argv)
{
    app::platform::hardenProcess();
    app::platform::cleanEnvironment();
    if (!core::vault::startUp()) {
        std::fputs("holdfast-cli: The encryption library does not work here: Install Holdfast again\n", stderr);
        return 1;
    }
    return app::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc});
}
