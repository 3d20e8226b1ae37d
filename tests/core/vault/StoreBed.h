#pragma once

#include "core/vault/KeyRing.h"
#include "core/vault/ObjectStore.h"
#include "tests/core/vault/KnownAnswers.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace bed {

/// A source that gives `content` in pieces of at most `step` bytes.
inline core::vault::ObjectSource sourceOf(const QByteArray& content, std::size_t step = 1 << 20)
{
    core::vault::ObjectSource source;
    source.read
        = [content, step, at = qsizetype{0}](std::span<std::byte> buffer) mutable -> core::base::Result<std::size_t> {
        const std::size_t count = std::min({buffer.size(), step, static_cast<std::size_t>(content.size() - at)});
        std::copy_n(core::base::bytesOf(content).begin() + at, count, buffer.begin());
        at += static_cast<qsizetype>(count);
        return count;
    };
    source.expectedSize = content.size();
    source.name = QStringLiteral("photo.jpg");
    source.acquiredAt = answers::time;
    return source;
}

/// An object store in a folder of its own, without the rest of a vault.
class StoreBed
{
public:
    StoreBed()
        : keys(answers::vaultId(), answers::vaultKey())
        , store(dir.path(), keys)
    {
        QDir(dir.path()).mkpath(QStringLiteral("objects/tmp"));
    }

    /// Stores and publishes; the name.
    core::base::Result<QByteArray> storeOne(const QByteArray& content)
    {
        auto staged = store.stage(sourceOf(content), job);
        if (!staged)
            return staged.error();
        std::vector<core::vault::StagedObject> batch;
        batch.push_back(std::move(*staged));
        if (const auto published = store.publish(batch); !published)
            return published.error();
        return batch.front().name();
    }

    core::base::Result<QByteArray> contentOf(const QByteArray& name)
    {
        auto reader = store.open(name);
        if (!reader)
            return reader.error();
        QByteArray content;
        const auto all = reader->readAll(
            [&](std::span<const std::byte> piece) -> core::base::Result<void> {
                content += core::base::toByteArray(piece);
                return {};
            },
            job);
        if (!all)
            return all.error();
        return content;
    }

    QStringList leftovers() const
    {
        return QDir(dir.filePath(QStringLiteral("objects/tmp"))).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir dir;
    core::vault::KeyRing keys;
    core::vault::ObjectStore store;
    core::base::JobContext job;
};

} // namespace bed
