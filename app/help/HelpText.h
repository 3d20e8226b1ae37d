#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::help {

/// A heading and its sentences, each in a line of its own.
struct HelpPart
{
    QString heading; ///< May be empty.
    QStringList sentences;
};

/// What one topic of help says.
struct HelpText
{
    QString title;
    std::vector<HelpPart> parts;
};

} // namespace app::help
