// How files and things come in, on EvidencePage.
#include "app/evidence/AddFiles.h"
#include "app/evidence/EvidencePage.h"
#include "app/evidence/EvidenceWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PastedFiles.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceItem;

QWidget* EvidencePage::addRow()
{
    auto* row = new QWidget(this);
    //: Group: the page with all files and things, and messages about them. Read by: the person who keeps the diary.
    //: Short and neutral: somebody may look over the shoulder.
    m_add = button(tr("Add files"), Kind::Main, row);
    //: Verb, a button: add a picture or files that were copied.
    auto* pasteButton = button(tr("Paste"), row);
    pasteButton->setAccessibleDescription(tr("Adds a picture or files that you have copied"));
    m_physical = button(tr("Add something you keep"), row);
    auto* flow = new FlowLayout(space::Medium, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_add, pasteButton, m_physical})
        flow->addWidget(each);
    connect(m_add, &QPushButton::clicked, this, &EvidencePage::chooseFiles);
    connect(pasteButton, &QPushButton::clicked, this, &EvidencePage::paste);
    connect(m_physical, &QPushButton::clicked, this, [this] {
        m_physicalForm->setVisible(m_physicalForm->isHidden());
        if (!m_physicalForm->isHidden())
            m_what->setFocus(Qt::OtherFocusReason);
    });
    offer(m_add);
    offer(pasteButton, shell::Command::Paste);
    offer(m_physical);
    return row;
}

QWidget* EvidencePage::physicalForm()
{
    auto* card = frame(Kind::Card, this);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::Medium);
    m_what = new QLineEdit(card);
    m_keptAt = new QLineEdit(card);
    auto* save = button(tr("Save this thing"), card);
    column->addWidget(
        new FormField({tr("What is it?"), tr("For example a card, a gift, an old phone.")}, m_what, card));
    column->addWidget(
        new FormField({tr("Where is it kept?"), tr("It helps to touch it as little as you can.")}, m_keptAt, card));
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &EvidencePage::savePhysical);
    return card;
}

bool EvidencePage::takeFiles(const QStringList& paths)
{
    //: What goes on just now; %1: the name of a file.
    const QString title = paths.size() == 1 ? tr("Adding %1").arg(paths.front().section(QLatin1Char('/'), -1))
                                            : tr("Adding %n file(s)", nullptr, static_cast<int>(paths.size()));
    m_context.tray.start<AddedFiles>(
        {title, m_context.caseId, this},
        [vault = m_context.vault, paths, caseId = m_context.caseId](JobContext& job) {
            return addFiles(paths, caseId, *vault, job);
        },
        [this](const Result<AddedFiles>& outcome) {
            if (outcome)
                return report(*outcome);
            if (outcome.error().code != core::base::ErrorCode::Canceled)
                m_context.prompts.showProblem(shell::problemFor(outcome.error()));
            reload(); // What was in before the end stays.
        });
    return true;
}

void EvidencePage::report(const AddedFiles& outcome)
{
    const int added = static_cast<int>(outcome.added.size());
    const int already = static_cast<int>(outcome.alreadyThere.size());
    QStringList said;
    if (added == 1)
        //: %1: the name of a file; %2: its exhibit number, "AB/12".
        said += tr("%1 was added as %2.").arg(shownName(outcome.added.front()), isolate(outcome.added.front().exhibit));
    else if (added > 1)
        said += tr("%n file(s) were added.", nullptr, added);
    if (added > 0) // Never removed by this program: whether it may stay there is for its owner to know.
        said += added == 1 ? tr("The original stays where it was.") : tr("The originals stay where they were.");
    if (added > 0 && already > 0)
        said += tr("%n file(s) are already in your records, and were not added again.", nullptr, already);
    else if (already == 1)
        //: %1: a day.
        said += tr("This file is already in your records. It was added on %1. Nothing was added again.")
                    .arg(dayInWords(outcome.alreadyThere.front().addedAt));
    else if (already > 1)
        said += tr("These files are already in your records. Nothing was added again.");
    if (outcome.repaired > 0)
        said += tr("The copy that was kept here was damaged. It is whole again.");
    m_context.status.say(said.join(QLatin1Char(' ')));
    // The list goes to what was added, or to what was there.
    if (added > 0)
        m_newest = outcome.added.front().id.bytes();
    else if (already > 0)
        m_newest = outcome.alreadyThere.front().id.bytes();

    std::vector<ErrorSummary::Item> problems;
    problems.reserve(outcome.failed.size() + static_cast<std::size_t>(outcome.empty.size()) + 1);
    for (const AddedFiles::Failure& failure : outcome.failed)
        problems.push_back({tr("%1 was not added. %2", "file name, then why")
                                .arg(isolate(failure.name), shell::errorText(failure.error)),
                            m_add});
    const bool isAlone = added + already + static_cast<int>(outcome.failed.size()) == 0 && outcome.empty.size() == 1;
    for (const QString& name : outcome.empty)
        problems.push_back(
            {isAlone ? tr("This file is empty. Nothing was added.")
                     : tr("%1 was not added. %2", "file name, then why").arg(isolate(name), tr("This file is empty.")),
             m_add});
    if (!outcome.skipped.isEmpty())
        problems.push_back(
            //: Files that only point to another file or folder.
            {tr("%n shortcut(s) to other places were left out.", nullptr, static_cast<int>(outcome.skipped.size())),
             m_add});
    errors()->show(problems);
}

void EvidencePage::chooseFiles()
{
    const QStringList paths = m_context.prompts.pickFiles(tr("Choose files to add"));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void EvidencePage::paste()
{
    const PastedFiles pasted = pastedFiles();
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
    request.source = pastedSource();
    m_context.tray.start<core::intake::Acquired>(
        {tr("Adding a picture"), m_context.caseId, this},
        [vault = m_context.vault, request](JobContext& job) {
            return core::intake::acquireBytes(request, *vault, job);
        },
        [this](const Result<core::intake::Acquired>& result) {
            if (!result)
                return m_context.prompts.showProblem(shell::problemFor(result.error()));
            m_newest = result->item.id.bytes();
            if (result->wasAlreadyThere)
                m_context.status.say(
                    tr("This file is already in your records. It was added on %1. Nothing was added again.")
                        .arg(dayInWords(result->item.addedAt)));
            else
                //: %1: an exhibit number, "AB/12".
                m_context.status.say(tr("The picture was added as %1.").arg(isolate(result->item.exhibit)));
        });
}

void EvidencePage::savePhysical()
{
    std::vector<ErrorSummary::Item> problems;
    if (m_what->text().trimmed().isEmpty())
        problems.push_back({tr("Write what it is."), m_what});
    if (m_keptAt->text().trimmed().isEmpty())
        problems.push_back({tr("Write where it is kept."), m_keptAt});
    errors()->show(problems);
    if (!problems.empty())
        return;
    core::evidence::PhysicalItemRequest request;
    request.caseId = m_context.caseId;
    request.what = m_what->text().trimmed();
    request.keptAt = m_keptAt->text().trimmed();
    m_context.tray.save<EvidenceItem>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, true},
        [vault = m_context.vault, request](JobContext&) { return core::evidence::addPhysicalItem(request, *vault); },
        [this](const Result<EvidenceItem>& result) {
            if (!result)
                return showProblem(result.error());
            m_what->clear();
            m_keptAt->clear();
            m_physical->setFocus(Qt::OtherFocusReason); // Before the form goes, and the focus with it.
            m_physicalForm->hide();
            m_newest = result->id.bytes();
            //: A thing, such as a gift, was added; %1: its exhibit number, "AB/12".
            m_context.status.say(tr("It was added as %1.").arg(isolate(result->exhibit)));
        });
}

} // namespace app::evidence
