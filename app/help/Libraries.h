#pragma once

#include <QString>

#include <vector>

namespace app::help {

/// Something by others that this program is built with.
struct Library
{
    QString name;
    QString version; ///< That really runs; empty when it does not say.
    QString use; ///< What it does here, in a few words.
    QString licence;
};

/// All of them: what CMake links into the window, and data that is compiled in.
std::vector<Library> libraries();

} // namespace app::help
