#pragma once

#include <QString>
#include <QStringView>

namespace app::reader {

/// The words of an HTML page, one paragraph a line, as a person would read them out. What a link leads to stands behind
/// its words. Nothing is fetched, styled or run; what styles or scripts say is left out.
QString plainTextOfHtml(QStringView html);

} // namespace app::reader
