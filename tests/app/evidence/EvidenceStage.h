#pragma once

#include "app/evidence/EvidencePage.h"
#include "app/evidence/FileListModel.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/RecordList.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"
#include "core/vault/ObjectStore.h"
#include "tests/support/PageParts.h"
#include "tests/support/Pictures.h"
#include "tests/support/Verify.h"

#include <QFile>

namespace support {

/// A vault with files in it, and the page that lists them.
class EvidenceStage
{
public:
    PageStage parts;

    core::domain::EvidenceItem add(const QString& name, const QByteArray& content)
    {
        core::base::JobContext job;
        core::intake::AcquireBytesRequest request;
        request.caseId = parts.vault.caseId();
        request.content = content;
        request.name = name;
        const auto taken = core::intake::acquireBytes(request, parts.vault.vault(), job);
        return taken ? taken->item : core::domain::EvidenceItem();
    }
    /// A text file with its name as its only words.
    core::domain::EvidenceItem note(const QString& name) { return add(name + QStringLiteral(".txt"), name.toUtf8()); }
    core::domain::EvidenceItem picture(const QString& name, int width = 400, int height = 300)
    {
        return add(name + QStringLiteral(".png"), pictureFile(fourCorners(width, height), "png"));
    }
    core::domain::IncidentId entry(const QString& what)
    {
        core::diary::AddIncidentsRequest request;
        request.caseId = parts.vault.caseId();
        core::domain::IncidentStatement statement;
        statement.what = what;
        request.statements.push_back(statement);
        core::base::JobContext job;
        const auto added = core::diary::addIncidents(request, parts.vault.vault(), job);
        return added ? added->front().id : core::domain::IncidentId();
    }
    core::domain::EvidenceItem now(const core::domain::EvidenceItem& item)
    {
        const auto found = core::evidence::findEvidence(item.id, parts.vault.vault());
        return found ? *found : core::domain::EvidenceItem();
    }
    void waitForJobs()
    {
        parts.tray.finish();
        for (int round = 0; round < 3; ++round)
            settle(parts);
    }

    /// Opens the page and waits until its list is there.
    void open(app::evidence::EvidencePage& page, int width = 1100)
    {
        openPage(parts, page);
        page.resize(width, 700);
        waitForJobs();
    }
    static app::widgets::RecordList* list(const QWidget& page) { return page.findChild<app::widgets::RecordList*>(); }
    static app::evidence::FileListModel* model(const QWidget& page)
    {
        return page.findChild<app::evidence::FileListModel*>();
    }
    static QString problems(const QWidget& page)
    {
        return plain(page.findChild<app::widgets::ErrorSummary*>()->text());
    }
    /// The names in the list, in order.
    static QStringList names(const QWidget& page)
    {
        QStringList names;
        for (int row = 0; row < list(page)->model()->rowCount(); ++row)
            names += plain(list(page)->model()->index(row, 0).data().toString());
        return names;
    }
    static void choose(const QWidget& page, std::initializer_list<int> rows)
    {
        list(page)->clearSelection();
        for (const int row : rows)
            list(page)->selectionModel()->select(list(page)->model()->index(row, 0), QItemSelectionModel::Select);
        if (rows.size() > 0)
            list(page)->selectionModel()->setCurrentIndex(list(page)->model()->index(*(rows.end() - 1), 0),
                                                          QItemSelectionModel::NoUpdate);
    }
};

} // namespace support
