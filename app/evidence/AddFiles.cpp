#include "app/evidence/AddFiles.h"

#include "core/intake/AcquireFile.h"

#include <QFile>
#include <QFileInfo>

namespace app::evidence {

using core::intake::AcquireRequest;

core::base::Result<AddedFiles> addFiles(const QStringList& paths, core::domain::CaseId caseId,
                                        core::vault::UnlockedVault& vault, core::base::JobContext& job)
{
    AddedFiles outcome;
    std::vector<AcquireRequest> requests;
    const auto want = [&](const QByteArray& path) {
        const QFileInfo file(QFile::decodeName(path));
        if (file.isFile() && file.size() == 0) {
            outcome.empty += file.fileName();
            return;
        }
        AcquireRequest request;
        request.caseId = caseId;
        request.sourcePath = path;
        requests.push_back(std::move(request));
    };
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            want(QFile::encodeName(path));
            continue;
        }
        auto listing = core::intake::listFolder(QFile::encodeName(path), job);
        if (!listing)
            return listing.error();
        for (const QByteArray& file : listing->files)
            want(file);
        for (const QByteArray& skipped : listing->skipped)
            outcome.skipped += QFile::decodeName(skipped);
    }
    const auto taken
        = core::intake::acquireFiles(requests, vault, job, [&outcome](const core::intake::BatchOutcome& one) {
              if (!one.result)
                  outcome.failed.push_back(
                      {QFileInfo(QFile::decodeName(one.request.sourcePath)).fileName(), one.result.error()});
              else if (one.result->wasAlreadyThere) {
                  outcome.alreadyThere.push_back(one.result->item);
                  outcome.repaired += one.result->wasRepaired ? 1 : 0;
              } else
                  outcome.added.push_back(one.result->item);
          });
    if (!taken)
        return taken.error();
    return outcome;
}

} // namespace app::evidence
