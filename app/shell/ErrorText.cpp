#include "app/shell/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::shell {

namespace {

/// The words of this file. A struct only so that tr() has a context.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::ErrorText)
};

Problem noSpace(qint64 missing)
{
    if (missing <= 0)
        return {ErrorText::tr("There is not enough space on this disk."),
                //: Group: what went wrong: what happened, then what to do next. Read by: the person who keeps the
                //: diary, who may fear that all is lost. Calm; no blame, no "please", no "sorry".
                ErrorText::tr("Nothing was changed. Make some room, then try again.")};
    //: %1 is a size such as "2.1 GB".
    return {ErrorText::tr("There is not enough space on this disk."),
            //: %1: how much room on the disk, "2.1 GB".
            ErrorText::tr("You need %1 more. Nothing was changed.").arg(sizeText(missing))};
}

} // namespace

Problem problemFor(const core::base::Error& error)
{
    using core::base::ErrorCode;
    switch (error.code) {
    case ErrorCode::Canceled:
        //: It was stopped, as the person asked.
        return {ErrorText::tr("Stopped."), ErrorText::tr("Nothing was changed.")};
    case ErrorCode::Invalid:
        return {ErrorText::tr("Something here does not fit yet."),
                ErrorText::tr("Look at what you wrote, then try again. Your words are still here.")};
    case ErrorCode::NotFound:
        return {ErrorText::tr("We could not find this."),
                ErrorText::tr("It may have been moved or renamed. Nothing was changed.")};
    case ErrorCode::Denied:
        return {ErrorText::tr("This computer does not let us read or write there."),
                ErrorText::tr("Choose another place, then try again. Nothing was changed.")};
    case ErrorCode::Io:
        return {ErrorText::tr("Reading or writing did not work."),
                ErrorText::tr("Check that the disk or stick is still there, then try again.")};
    case ErrorCode::NoSpace:
        return noSpace(error.amount);
    case ErrorCode::NoMemory:
        return {ErrorText::tr("There is not enough free memory to open your records."),
                ErrorText::tr("Close other programs, then try again.")};
    case ErrorCode::SourceChanged:
        return {ErrorText::tr("This file changed while we were copying it."),
                ErrorText::tr("Close it in other programs, then add it again.")};
    case ErrorCode::Unreliable:
        return {ErrorText::tr("What we wrote did not read back the same."),
                ErrorText::tr("This disk may be failing. Nothing was added. Try another disk.")};
    case ErrorCode::WrongKey:
        return {ErrorText::tr("That passphrase did not open your records."),
                ErrorText::tr("Check Caps Lock and the keyboard language, then try again.")};
    case ErrorCode::Damaged:
        return {ErrorText::tr("We could not read this file. It may be damaged."),
                ErrorText::tr("Nothing else has changed. Open a backup instead.")};
    case ErrorCode::NotAVault:
        return {ErrorText::tr("There are no records of this app in that place."),
                ErrorText::tr("Choose the folder where you keep them.")};
    case ErrorCode::NewerFormat:
        return {ErrorText::tr("These records were made by a newer version of this app."),
                ErrorText::tr("Nothing was changed. Get the newer version, then open them again.")};
    case ErrorCode::InUse:
        return {ErrorText::tr("Your records are open in another window."), ErrorText::tr("Close that window first.")};
    case ErrorCode::Exists:
        return {ErrorText::tr("There is something with that name already."),
                ErrorText::tr("Choose another name or another place. Nothing was changed.")};
    case ErrorCode::Conflict:
        return {ErrorText::tr("This does not fit with what is already in your records."),
                ErrorText::tr("Nothing was changed. Look at it again, then try once more.")};
    case ErrorCode::Database:
        return {ErrorText::tr("Your records could not be read or written just now."),
                ErrorText::tr("Nothing was changed. Lock, open them again, and try once more.")};
    case ErrorCode::Internal:
        return {ErrorText::tr("Something went wrong inside the app."),
                ErrorText::tr("Your saved records have not changed. Try again.")};
    }
    return {};
}

QString errorText(const core::base::Error& error)
{
    const Problem problem = problemFor(error);
    return problem.text.isEmpty() ? problem.heading : problem.heading + QLatin1Char(' ') + problem.text;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace app::shell
