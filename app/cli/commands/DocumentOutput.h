#pragma once

#include "app/cli/Session.h"
#include "core/report/ReportDocument.h"

namespace app::cli::commands {

/// Where a document goes: a new file, or standard output.
struct DocumentTarget
{
    std::optional<QByteArray> file; ///< "-": standard output.
    bool force = false;
};

/// The format that was asked for; --json is "json". Throws Failure when both were given and differ.
QString formatOf(const std::optional<QString>& format, const Session& session);

/// Throws Failure early, before a passphrase is asked for: the file is there already, or a PDF would go to a terminal.
void checkTarget(const DocumentTarget& target, const QString& format, const Session& session);

// Each returns the exit code, and throws Failure (About::File).
int deliver(const QByteArray& bytes, const DocumentTarget& target, const Session& session);
/// On a terminal, hidden characters become marks; a file or a pipe gets the exact text.
int deliverText(const QString& text, const DocumentTarget& target, const Session& session);
/// How a document looks: "text", "html" or "pdf"; a PDF of one page where that is wanted.
struct DocumentShape
{
    QString format;
    bool onePage = false;
};
int deliverDocument(const core::report::ReportDocument& document, const DocumentShape& shape,
                    const DocumentTarget& target, const Session& session);

} // namespace app::cli::commands
