#include "app/help/News.h"

#include "app/widgets/Labels.h"

#include <QCoreApplication>

namespace app::help {

namespace {

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::help::News)
};

QString heading(const char* version)
{
    //: %1: a version number of the program, "0.1.0".
    return Words::tr("Version %1").arg(widgets::isolate(QString::fromLatin1(version)));
}

} // namespace

HelpText news()
{
    //: Group: the page "What is new". Read by: the person who keeps the diary. Plain, short sentences.
    return {
        Words::tr("What is new"),
        {{heading("0.1.0"),
          {Words::tr("This is the first version."),
           Words::tr("You can write what happened, and keep screenshots, photos, letters and voice messages with it."),
           Words::tr("See it all in order, as a list and as a calendar."),
           Words::tr("You can get ready to report, and keep the numbers and the promises that you are given."),
           Words::tr("Most of what you remove, tag or link can be undone, and done again."),
           Words::tr("The window follows the dark and the high contrast colours of your computer."),
           Words::tr("Start the app a second time, and the window that is open comes to the front."),
           Words::tr("On a memory stick, put an empty file named portable.ini beside the app. Then your records "
                     "and settings stay on the stick.")}}}};
}

} // namespace app::help
