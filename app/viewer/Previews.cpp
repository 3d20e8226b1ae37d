#include "app/viewer/Previews.h"

#include "app/viewer/PictureLoader.h"
#include "app/viewer/PictureView.h"

#include <utility>

namespace app::viewer {

Previews::Previews(PictureLoader& pictures, std::shared_ptr<const core::vault::UnlockedVault> vault, QObject* parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_vault(std::move(vault))
{
}

void Previews::want(const std::vector<File>& inView)
{
    m_wanted.clear();
    for (const File& file : inView)
        if ((isPictureType(file.mediaType) || isDocumentType(file.mediaType)) && file.size <= largestFile)
            m_wanted.push_back(file);
    if (!m_loading.isRunning())
        next();
}

QImage Previews::find(core::domain::EvidenceId id)
{
    const auto kept = m_kept.find(id.bytes());
    if (kept == m_kept.end())
        return {};
    m_order.splice(m_order.begin(), m_order, kept->place);
    return kept->image;
}

QImage Previews::squares(core::domain::EvidenceId id)
{
    const auto kept = m_kept.constFind(id.bytes());
    return kept == m_kept.constEnd() ? QImage() : kept->squares;
}

void Previews::clear()
{
    m_loading.cancel();
    m_wanted.clear();
    m_kept.clear();
    m_order.clear();
    m_bytes = 0;
}

void Previews::next()
{
    std::erase_if(m_wanted, [this](const File& file) { return m_kept.contains(file.id.bytes()); });
    if (m_wanted.empty())
        return;
    core::domain::EvidenceItem item;
    item.id = m_wanted.front().id;
    item.mediaType = m_wanted.front().mediaType;
    item.size = m_wanted.front().size;
    m_loading = m_pictures.load(
        this, pictureRequest(item, atMost, m_vault),
        [this, id = item.id, hasColours = isPictureType(item.mediaType)](const core::base::Result<Picture>& result) {
            // What cannot be shown is not tried again while the page is there.
            const QImage image = result ? result->image : QImage();
            keep(id.bytes(), {image, hasColours ? squaresOf(image) : QImage(), {}});
            Q_EMIT arrived(id);
            next();
        });
}

void Previews::keep(const QByteArray& id, Kept kept)
{
    m_order.push_front(id);
    m_bytes += kept.image.sizeInBytes();
    kept.place = m_order.begin();
    m_kept.insert(id, kept);
    while (m_bytes > mostBytes && m_order.size() > 1) {
        const auto oldest = m_kept.find(m_order.back());
        m_bytes -= oldest->image.sizeInBytes();
        m_kept.erase(oldest);
        m_order.pop_back();
    }
}

} // namespace app::viewer
