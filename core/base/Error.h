#pragma once

#include <QString>

namespace core::base {

/// Why an operation failed, as the program sees it: each code is something a caller does differently. The app maps
/// each to one translated sentence and the command line to an exit code; core never shows text to a person.
enum class ErrorCode {
    Canceled, ///< Stopped on request; nothing half-done is left.
    Invalid, ///< What was asked for does not make sense; `subject` names the field.
    NotFound, ///< No such record, file or folder.
    Denied, ///< The file system does not let us read or write there.
    Io, ///< Reading or writing failed in another way.
    NoSpace, ///< The disk is full; `amount` is how many more bytes are needed, 0 if not known.
    NoMemory, ///< Not enough free memory for the key derivation.
    SourceChanged, ///< The file changed while it was read.
    Unreliable, ///< What was written did not read back the same: disk or memory is not to be trusted.
    WrongKey, ///< No slot opens with this passphrase or these words.
    Damaged, ///< Bytes of the vault are not what was written; `subject` names the file or record.
    NotAVault, ///< The folder or file is not one of ours.
    NewerFormat, ///< Made by a newer version of the program.
    InUse, ///< Another process has this vault open.
    Exists, ///< There is something at that place already.
    Conflict, ///< A constraint refused: a reference is taken, a record is withdrawn.
    Database, ///< SQLite said no in another way.
    Internal ///< A broken promise of ours.
};

/// A failure. `detail` is untranslated English for the log and for scripts. Neither text ever holds a secret, a
/// passphrase or the content of a record; `subject` may name a file, a field or an id, as the caller gave it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString subject;
    qint64 amount = 0;
};

/// The stable name of a code, as `holdfast-cli --json` prints it ("wrong_key"). Never rename one.
QString errorCodeName(ErrorCode code);

} // namespace core::base
