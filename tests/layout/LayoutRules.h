#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace layout {

/// One source file of the repository: its path from the top ("core/db/Database.h") and its text.
struct SourceFile
{
    QString path;
    QString text;
};

/// The rooms of core and the rooms each may include, itself left out. The only copy of the table that anything obeys.
const std::map<QString, QStringList>& coreRooms();

/// The rooms of app and the rooms of app each may include, itself left out.
const std::map<QString, QStringList>& appRooms();

/// What breaks the rules of the house in these files, one sentence each, with path and line; empty when nothing does.
/// The rules: who includes whom, what core may see of Qt, where SQL and sodium headers may stand, widgets that are
/// banned and what else is dead to assistive technology (ux-spec 4.3), colours outside the theme, names, and length.
QStringList broken(const std::vector<SourceFile>& files);

/// The text with comments replaced by spaces, line for line. Strings stay.
QString withoutComments(const QString& text);

} // namespace layout
