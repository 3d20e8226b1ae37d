#pragma once

#include "core/base/JobContext.h"
#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QByteArray>
#include <QString>

namespace app::viewer {

/// The words of a text file, as far as they are looked at.
struct FileText
{
    QString text;
    bool isCut = false; ///< There is more in the file, or in one of its lines.
};

inline constexpr qint64 mostTextBytes = 4 << 20; ///< `security-design` 9.3.
inline constexpr int longestTextLine = 10'000; ///< Characters; the same.

/// Whether a file of this type is shown as text: plain text, and the source of what is written in text (HTML, XML).
bool isTextType(const QString& mediaType);

/// Bytes as text, whatever they are: UTF-8, UTF-16 or UTF-32 with a mark, else one byte a character. Control
/// characters other than tab and line end become U+FFFD.
FileText textOf(const QByteArray& bytes, bool isWhole);

/// The beginning of an item as text. Blocking. Errors: NotFound, Damaged, Io, Canceled.
core::base::Result<FileText> readText(core::domain::EvidenceId id, const core::vault::UnlockedVault& vault,
                                      core::base::JobContext& job);

} // namespace app::viewer
