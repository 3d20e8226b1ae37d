#include "core/intake/Staging.h"

#include "core/domain/TextRules.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/ShortText.h"
#include "core/evidence/disk/FilePath.h"
#include "core/intake/MovieDirectory.h"
#include "core/intake/SourceFile.h"

#include <algorithm>
#include <cstring>

namespace core::intake {

namespace {

base::Result<void> checkTexts(const std::vector<std::pair<QString, QString>>& texts)
{
    for (const auto& [field, text] : texts)
        if (auto checked = domain::checkText(text, field); !checked)
            return checked;
    return {};
}

/// Fills in what the store found out. A recording whose directory stands at its end is sniffed by that.
void describe(Arrival& arrival, vault::StagedObject staged, const QByteArray& beginning,
              const MovieDirectory& directory)
{
    arrival.item.size = staged.description().size;
    arrival.item.sha256 = staged.description().sha256;
    arrival.item.mediaType = evidence::sniffMediaType(directory.orElse(beginning));
    arrival.staged = std::move(staged);
}

} // namespace

base::Result<void> checkRequest(const AcquireRequest& request, const vault::UnlockedVault& vault)
{
    if (const auto texts = checkTexts({{QStringLiteral("title"), request.title},
                                       {QStringLiteral("source"), request.source},
                                       {QStringLiteral("url"), request.url}});
        !texts)
        return texts;
    if (request.capturedAt)
        if (const auto when = domain::validate(*request.capturedAt, vault.clock().now()); !when)
            return base::Error{base::ErrorCode::Invalid, when.error().detail, QStringLiteral("captured_at")};
    return checkPlace(request.caseId, request.incidents, vault);
}

base::Result<void> checkRequest(const AcquireBytesRequest& request, const vault::UnlockedVault& vault)
{
    if (domain::isBlank(request.name))
        return base::Error{base::ErrorCode::Invalid, QStringLiteral("says what to call it"), QStringLiteral("name")};
    if (const auto texts
        = checkTexts({{QStringLiteral("name"), request.name}, {QStringLiteral("source"), request.source}});
        !texts)
        return texts;
    return checkPlace(request.caseId, request.incidents, vault);
}

base::Result<Arrival> stageFile(const AcquireRequest& request, Settled settled, vault::UnlockedVault& vault,
                                base::JobContext& job)
{
    auto file = SourceFile::open(request.sourcePath, vault.folder());
    if (!file)
        return file.error();

    Arrival arrival;
    domain::EvidenceItem& item = arrival.item;
    item.caseId = request.caseId;
    item.origin = domain::Origin::File;
    const QByteArray name = evidence::disk::nameOf(request.sourcePath);
    item.name = QString::fromUtf8(name);
    if (item.name.toUtf8() != name)
        item.nameBytes = name;
    item.sourcePath = evidence::disk::pathText(evidence::disk::absolutePath(request.sourcePath));
    item.fileModifiedAt = file->modifiedAt();
    item.addedAt = vault.clock().now();
    item.title = request.title;
    item.source = request.source;
    item.url = request.url;
    item.capturedAt = request.capturedAt;
    item.isPrivate = request.isPrivate;
    arrival.incidents = request.incidents;

    vault::ObjectSource source;
    MovieDirectory directory;
    source.read = [&file, &directory](std::span<std::byte> buffer) {
        auto count = file->read(buffer);
        if (count)
            directory.take(QByteArrayView(buffer.data(), static_cast<qsizetype>(*count)));
        return count;
    };
    source.expectedSize = file->size();
    source.name = evidence::shortened(item.name);
    source.acquiredAt = item.addedAt;
    if (settled == Settled::Yes)
        job.setProgress({0, file->size()});
    auto staged
        = settled == Settled::Yes ? vault.objects().stage(source, job) : vault.objects().stageUnsettled(source, job);
    if (!staged) {
        base::Error error = staged.error();
        if (error.subject.isEmpty() || error.code == base::ErrorCode::SourceChanged)
            error.subject = evidence::disk::pathText(request.sourcePath);
        return error;
    }
    describe(arrival, *std::move(staged), file->beginning(), directory);
    return arrival;
}

base::Result<Arrival> stageBytes(const AcquireBytesRequest& request, vault::UnlockedVault& vault, base::JobContext& job)
{
    Arrival arrival;
    domain::EvidenceItem& item = arrival.item;
    item.caseId = request.caseId;
    item.origin = domain::Origin::Pasted;
    item.name = request.name;
    item.addedAt = vault.clock().now();
    item.source = request.source;
    item.isPrivate = request.isPrivate;
    arrival.incidents = request.incidents;

    std::span<const std::byte> rest = base::bytesOf(request.content);
    vault::ObjectSource source;
    source.read = [&rest](std::span<std::byte> buffer) -> base::Result<std::size_t> {
        const std::size_t count = std::min(rest.size(), buffer.size());
        if (count > 0)
            std::memcpy(buffer.data(), rest.data(), count);
        rest = rest.subspan(count);
        return count;
    };
    source.expectedSize = request.content.size();
    source.name = evidence::shortened(item.name);
    source.acquiredAt = item.addedAt;
    job.setProgress({0, source.expectedSize});
    auto staged = vault.objects().stage(source, job);
    if (!staged)
        return staged.error();
    MovieDirectory directory;
    directory.take(request.content);
    describe(arrival, *std::move(staged), request.content.left(sniffedSize), directory);
    return arrival;
}

} // namespace core::intake
