#pragma once

#include "app/async/JobRunner.h"
#include "core/domain/Ids.h"
#include "core/vault/UnlockedVault.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <list>
#include <memory>
#include <vector>

namespace app::viewer {

class PictureLoader;

/// Small pictures of files for a list, made by the reader, one after the other, for the rows that are in view and no
/// others. Keeps as many as fit into a bound, the ones looked at last; all go with it. GUI thread only; decodes nothing
/// there.
class Previews final : public QObject
{
    Q_OBJECT

public:
    /// A file that may have a small picture.
    struct File
    {
        core::domain::EvidenceId id;
        QString mediaType;
        qint64 size = 0; ///< Bytes.
    };

    static constexpr QSize atMost{320, 240}; ///< Pixels of one.
    static constexpr qint64 mostBytes = 24 << 20; ///< Of all that are kept: about 80 of the largest.
    static constexpr qint64 largestFile = 64 << 20; ///< What is larger is not read for a small picture.

    Previews(PictureLoader& pictures, std::shared_ptr<const core::vault::UnlockedVault> vault,
             QObject* parent = nullptr);

    /// What is in view now, the most wanted first. What was wanted before, and is not among these, is not made.
    void want(const std::vector<File>& inView);
    /// The small picture; a null image while there is none, or when there can be none.
    QImage find(core::domain::EvidenceId id);
    /// Of the same, a few large squares from which nothing can be read; null for a page of a document, which has no
    /// colours of its own: there the kind in words says more.
    QImage squares(core::domain::EvidenceId id);
    /// Bytes of all that are kept.
    qint64 keptBytes() const { return m_bytes; }
    /// Forgets all of them.
    void clear();

Q_SIGNALS:
    void arrived(core::domain::EvidenceId id);

private:
    struct Kept
    {
        QImage image;
        QImage squares;
        std::list<QByteArray>::iterator place;
    };
    void next();
    void keep(const QByteArray& id, Kept kept);

    PictureLoader& m_pictures;
    std::shared_ptr<const core::vault::UnlockedVault> m_vault;
    async::JobHandle m_loading;
    std::vector<File> m_wanted;
    QHash<QByteArray, Kept> m_kept; ///< A null image: there can be none.
    std::list<QByteArray> m_order; ///< The one looked at last is in front.
    qint64 m_bytes = 0;
};

} // namespace app::viewer
