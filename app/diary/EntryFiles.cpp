// The files side of EntryPage: what is added while writing is taken in at once and linked when the entry is saved.
#include "app/diary/EntryPage.h"

#include "app/diary/EntryForm.h"
#include "app/diary/KeptThing.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PastedFiles.h"
#include "app/widgets/StatusLine.h"
#include "core/evidence/Evidence.h"

#include <QFile>

namespace app::diary {

using core::base::JobContext;
using core::base::Result;
using core::intake::Acquired;

bool EntryPage::takeFiles(const QStringList& paths)
{
    if (m_state != State::Write)
        return false;
    std::vector<core::intake::AcquireRequest> requests;
    for (const QString& path : paths) {
        core::intake::AcquireRequest request;
        request.caseId = m_context.caseId;
        request.sourcePath = QFile::encodeName(path);
        requests.push_back(std::move(request));
    }
    takeIn(std::move(requests));
    return true;
}

void EntryPage::chooseFiles()
{
    const QStringList paths = m_context.prompts.pickFiles(tr("Choose files to add"));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void EntryPage::takeIn(std::vector<core::intake::AcquireRequest> requests)
{
    for (core::intake::AcquireRequest& request : requests) {
        const QString name = QFile::decodeName(request.sourcePath).section(QLatin1Char('/'), -1);
        m_context.tray.start<Acquired>(
            //: What goes on just now; %1: the name of a file.
            {tr("Adding %1").arg(name), m_context.caseId, this},
            [vault = m_context.vault, request = std::move(request)](JobContext& job) {
                return core::intake::acquireFile(request, *vault, job);
            },
            [this, name](const Result<Acquired>& result) {
                if (!result) {
                    if (result.error().code != core::base::ErrorCode::Canceled)
                        m_context.prompts.showProblem(shell::problemFor(result.error()));
                    return;
                }
                m_form->addEvidence(result->item);
                m_context.status.say(
                    result->wasAlreadyThere
                        ? /*: %1: the name of a file. Linked: it goes with this entry now. */ tr(
                              "%1 is already in your records. It was linked, not added again.")
                              .arg(name)
                        : /*: %1: the name of a file; %2: its exhibit number, "AB/12". */ tr("%1 was added as %2.")
                              .arg(name, widgets::isolate(result->item.exhibit)));
            });
    }
}

void EntryPage::paste()
{
    const widgets::PastedFiles pasted = widgets::pastedFiles();
    if (!pasted.paths.isEmpty()) {
        takeFiles(pasted.paths);
        return;
    }
    if (pasted.picture.isEmpty()) {
        m_context.status.say(tr("There is no picture and no file to paste."));
        return;
    }
    core::intake::AcquireBytesRequest request;
    request.caseId = m_context.caseId;
    request.content = pasted.picture;
    request.name = pasted.pictureName;
    request.source = widgets::pastedSource();
    const QString name = request.name;
    m_context.tray.start<Acquired>(
        {tr("Adding %1").arg(name), m_context.caseId, this},
        [vault = m_context.vault, request = std::move(request)](JobContext& job) {
            return core::intake::acquireBytes(request, *vault, job);
        },
        [this](const Result<Acquired>& result) {
            if (!result)
                return m_context.prompts.showProblem(shell::problemFor(result.error()));
            m_form->addEvidence(result->item);
            //: %1: an exhibit number, "AB/12".
            m_context.status.say(tr("The picture was added as %1.").arg(widgets::isolate(result->item.exhibit)));
        });
}

void EntryPage::addKeptThing()
{
    core::evidence::PhysicalItemRequest request;
    request.caseId = m_context.caseId;
    request.what = m_form->keptThing()->what();
    request.keptAt = m_form->keptThing()->keptAt();
    request.description = m_form->keptThing()->description();
    m_context.tray.save<core::domain::EvidenceItem>(
        {tr("Adding %1").arg(request.what), m_context.caseId, this, true},
        [vault = m_context.vault, request](JobContext&) { return core::evidence::addPhysicalItem(request, *vault); },
        [this](const Result<core::domain::EvidenceItem>& result) {
            if (!result)
                return m_context.prompts.showProblem(shell::problemFor(result.error()));
            m_form->keptThing()->done();
            m_form->addEvidence(*result);
            //: A thing, such as a gift, was added; %1: its exhibit number, "AB/12".
            m_context.status.say(tr("It was added as %1.").arg(widgets::isolate(result->exhibit)));
        });
}

} // namespace app::diary
