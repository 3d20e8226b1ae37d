// Files on paper: the list of them, and what is known of one.
#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/EvidencePage.h"
#include "app/evidence/FileFilters.h"
#include "app/shell/FormDraft.h"
#include "app/shell/Prompts.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/StatusLine.h"
#include "core/report/EvidenceReport.h"

#include <QPushButton>

namespace app::evidence {

using core::report::PrivateRecords;

void EvidencePage::buildPaper()
{
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print the list of files?"), tr("Printing the list of files"),
         tr("The list of files was sent to the printer."), tr("Save the list of files as a PDF?"),
         tr("Save the list of files"), tr("Saving the list of files as a PDF"),
         tr("The list of files was saved. The PDF is not protected."), QStringLiteral("files.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    connect(m_print, &QPushButton::clicked, this, &EvidencePage::print);
    offer(m_print, shell::Command::Print);
}

void EvidencePage::print()
{
    const core::report::FileSelection selection{m_context.caseId, m_filters->filter(m_context.vault->clock().now())};
    m_paper->print(
        [selection](const core::vault::UnlockedVault& vault) { return core::report::filesDocument(selection, vault); });
}

void EvidenceItemPage::buildPaper()
{
    m_paper = new shell::PaperCopies(m_context,
                                     {tr("Print what is known of this file?"), tr("Printing the page of the file"),
                                      tr("The page was sent to the printer."), tr("Save this page as a PDF?"),
                                      tr("Save the page as a PDF"), tr("Saving the page as a PDF"),
                                      tr("The PDF was saved. It is not protected."), QStringLiteral("file.pdf")},
                                     this);
    showProblemsOf(m_paper, m_print);
    m_paper->setAbout([this] { return shell::PaperCopies::About{{}, m_item.isPrivate}; });
    connect(m_print, &QPushButton::clicked, this, &EvidenceItemPage::print);
    offer(m_print, shell::Command::Print);
}

void EvidenceItemPage::print()
{
    if (m_item.isPrivate
        && !m_context.prompts.confirm({tr("This file is private. Put its page on paper?"),
                                       tr("It stays out of every summary and pack. Whoever finds the paper can read "
                                          "it."),
                                       tr("Show what would be on paper"), tr("Go back")}))
        return;
    if (m_draft->isDifferent())
        m_context.status.say(tr("What you have not saved yet is not on the paper."));
    const auto wanted = m_item.isPrivate ? PrivateRecords::Wanted : PrivateRecords::LeftOut;
    m_paper->print([id = m_item.id, wanted](const core::vault::UnlockedVault& vault) {
        return core::report::fileDocument(id, wanted, vault);
    });
}

} // namespace app::evidence
