#include "app/cli/Messages.h"

#include "app/cli/VisibleText.h"

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;

namespace {

/// "the words" or, with a subject, "the words (subject)".
QString named(const QString& sentence, const QString& subject)
{
    return subject.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, subject);
}

Message ofInvalid(About about, const Error& error)
{
    switch (about) {
    case About::Usage:
        return {error.detail, error.subject};
    case About::Input:
        return {named(QStringLiteral("The file does not fit"), error.subject)
                    + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail),
                QStringLiteral("Nothing was saved; change that place and try again")};
    case About::Opening:
        return {named(QStringLiteral("One of the values does not fit"), error.subject)
                    + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail),
                QStringLiteral("Change it and try again")};
    case About::Record:
    case About::File:
        break;
    }
    return {named(QStringLiteral("This does not fit"), error.subject)
                + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail),
            QStringLiteral("Nothing was saved; change it and try again")};
}

Message ofNotFound(About about, const Error& error)
{
    if (about == About::Opening)
        return {named(QStringLiteral("There is no such folder"), error.subject),
                QStringLiteral("Check the folder's name; 'holdfast-cli init' makes a new vault")};
    if (about == About::File)
        return {named(QStringLiteral("There is no such file or folder"), error.subject),
                QStringLiteral("Check its name and try again")};
    return {named(QStringLiteral("There is no such record in this vault"), error.subject),
            QStringLiteral("Use an id that 'list' prints")};
}

Message ofDamaged(About about, const Error& error)
{
    if (about == About::Opening)
        return {named(QStringLiteral("The vault is damaged and cannot be opened"), error.subject),
                QStringLiteral("Nothing in it was changed; use a copy of the vault, and keep this one")};
    if (about == About::Input)
        return {named(QStringLiteral("The file is damaged"), error.subject), QStringLiteral("Use another copy of it")};
    return {named(QStringLiteral("Something in the vault is not what was put in"), error.subject),
            QStringLiteral("Run 'holdfast-cli check --read-data' to see all of it, and keep every copy you have")};
}

Message ofRest(About about, const Error& error)
{
    switch (error.code) {
    case ErrorCode::Canceled:
        return {QStringLiteral("Stopped, as you asked"),
                QStringLiteral("Nothing is half-written; run it again when you want to")};
    case ErrorCode::Denied:
        return {named(QStringLiteral("The system does not let this program read or write there"), error.subject),
                QStringLiteral("Check who may use the file or folder")};
    case ErrorCode::Io:
        return {named(QStringLiteral("Reading or writing did not work"), error.subject),
                QStringLiteral("Check that it is a file and that the disk is there, and try again")};
    case ErrorCode::NoSpace:
        return {error.amount > 0 ? named(QStringLiteral("The disk is full: %1 more bytes are needed").arg(error.amount),
                                         error.subject)
                                 : named(QStringLiteral("The disk is full"), error.subject),
                QStringLiteral("Nothing is half-written; make room and try again")};
    case ErrorCode::NoMemory:
        return {QStringLiteral("There is not enough free memory to make the key"),
                QStringLiteral("Close other programs and try again")};
    case ErrorCode::SourceChanged:
        return {named(QStringLiteral("The file changed while it was read"), error.subject),
                QStringLiteral("It was not added; try again when nothing writes to it")};
    case ErrorCode::Unreliable:
        return {named(QStringLiteral("What was written did not read back the same"), error.subject),
                QStringLiteral("Nothing was added; this disk or memory may be failing, so use another one")};
    case ErrorCode::WrongKey:
        return {QStringLiteral("The passphrase or the recovery words do not open this vault"),
                QStringLiteral("Nothing was changed; check them and try again")};
    case ErrorCode::NotAVault:
        return {named(about == About::Input ? QStringLiteral("This is not a dump of a vault")
                                            : QStringLiteral("This folder is not a vault"),
                      error.subject),
                QStringLiteral("Check the name")};
    case ErrorCode::NewerFormat:
        return {named(QStringLiteral("This was made by a newer version of Holdfast"), error.subject),
                QStringLiteral("Nothing was changed; use that version to open it")};
    case ErrorCode::InUse:
        return {QStringLiteral("The vault is open in another program on this computer"),
                QStringLiteral("Close or lock it there, then try again")};
    case ErrorCode::Exists:
        return {named(QStringLiteral("There is something with that name already"), error.subject),
                QStringLiteral("Nothing was replaced; choose another name")};
    case ErrorCode::Conflict:
        return {named(error.detail.isEmpty() ? QStringLiteral("This does not go together with what is in the vault")
                                             : error.detail.left(1).toUpper() + error.detail.mid(1),
                      error.subject),
                QStringLiteral("Nothing was changed; look at the records first")};
    case ErrorCode::Database:
        return {named(QStringLiteral("The database said no"), error.detail),
                QStringLiteral("Nothing was saved; run 'holdfast-cli check' on the vault")};
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Damaged:
    case ErrorCode::Internal:
        break;
    }
    return {named(QStringLiteral("Something went wrong inside the program"), error.detail),
            QStringLiteral("Nothing was saved; keep a copy of the vault and report this")};
}

} // namespace

Message messageOf(About about, const Error& error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return ofInvalid(about, error);
    case ErrorCode::NotFound:
        return ofNotFound(about, error);
    case ErrorCode::Damaged:
        return ofDamaged(about, error);
    default:
        return ofRest(about, error);
    }
}

QString lineOf(const Message& message)
{
    return QStringLiteral("holdfast-cli: %1: %2").arg(visibleLine(message.happened), visibleLine(message.next));
}

QString noticeText(const QString& notice)
{
    if (notice == QLatin1String("header_repaired"))
        return QStringLiteral("The first part of the vault's header was damaged and was put right from its copy");
    if (notice == QLatin1String("header_copy_repaired"))
        return QStringLiteral("A copy of the vault's header was damaged and was put right");
    if (notice == QLatin1String("older_header"))
        return QStringLiteral("The vault's header is older than its records; somebody may have put an old copy back");
    if (notice == QLatin1String("log_damaged"))
        return QStringLiteral("The custody log does not hold together; run 'holdfast-cli log --verify'");
    if (notice == QLatin1String("log_not_written"))
        return QStringLiteral("The custody log could not be written; the disk may be full");
    if (notice == QLatin1String("header_not_synced"))
        return QStringLiteral("The disk did not confirm the new header; keep to what opened the vault before, too");
    return notice;
}

} // namespace app::cli
