#pragma once

#include <QStringList>

namespace app::settings {

/// English words of a class of Qt ("QLineEdit") that a person can see. They stand here so that our translations have
/// them too: Qt comes in Polish, but neither in Welsh nor in Urdu.
QStringList wordsOfQt(const QString& context);

} // namespace app::settings
