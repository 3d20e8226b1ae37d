#pragma once

#include "app/evidence/EvidenceItemPage.h"
#include "app/viewer/PictureView.h"
#include "app/widgets/ErrorSummary.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/PageParts.h"
#include "tests/support/Pictures.h"

#include <QFile>

#include <set>

namespace support {

// The page of one file, and files to show on it.

inline core::domain::EvidenceItem addFile(PageStage& stage, const QString& name, const QByteArray& content)
{
    core::base::JobContext job;
    core::intake::AcquireRequest request;
    request.caseId = stage.vault.caseId();
    request.sourcePath = QFile::encodeName(stage.vault.writeFile(name, content));
    const auto taken = core::intake::acquireFile(request, stage.vault.vault(), job);
    return taken ? taken->item : core::domain::EvidenceItem();
}
inline core::domain::EvidenceItem addPicture(PageStage& stage)
{
    return addFile(stage, QStringLiteral("photo.png"), pictureFile(fourCorners(400, 300), "png"));
}
inline void openItem(PageStage& stage, app::evidence::EvidenceItemPage& page, const core::domain::EvidenceItem& item)
{
    openPage(stage, page, item.id.bytes());
    QTRY_VERIFY(plain(page.title()).contains(item.exhibit));
    settle(stage);
}
inline QString problems(const QWidget& page)
{
    return plain(page.findChild<app::widgets::ErrorSummary*>()->text());
}
inline app::viewer::PictureView* picture(const QWidget& page)
{
    return page.findChild<app::viewer::PictureView*>();
}
/// How many colours are on it, as it is drawn.
inline int coloursOf(QWidget* widget)
{
    const QImage drawn = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    std::set<QRgb> seen;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            seen.insert(drawn.pixel(x, y));
    return static_cast<int>(seen.size());
}

} // namespace support
