#pragma once

#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"

#include <QString>

namespace app::evidence {

/// A file that is to be looked at.
struct ShownFile
{
    core::domain::EvidenceId id;
    core::domain::Origin origin = core::domain::Origin::File;
    QString exhibit;
    QString mediaType;
    QString name; ///< As received.
    qint64 size = 0; ///< Bytes.
    QString words; ///< What a screen reader says of a picture: what it shows, or its name.
    bool hasBytes = true;
    QString plainWord = {}; ///< What it is about, to be said before it is opened; mostly empty.
};

ShownFile shownFile(const core::domain::EvidenceItem& item);
ShownFile shownFile(const core::evidence::list::FileSummary& file);

/// In what way a file is shown.
enum class ViewKind {
    Picture,
    Pages, ///< A document, page by page.
    Mail,
    Text,
    Recording, ///< Sound or video.
    Other ///< Kept, not shown.
};

/// Whether it is an e-mail: a type says so, or its name does and its type does not speak against it, since an e-mail
/// begins like any text.
bool isMail(const QString& mediaType, const QString& name);

/// By what was sniffed when it was taken in; an e-mail, which begins like any text, also by its name. FileView makes
/// one part for each kind.
ViewKind kindOf(const ShownFile& file);

} // namespace app::evidence
