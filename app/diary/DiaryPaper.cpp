// DiaryPage: the list of entries on paper.
#include "app/diary/DiaryPage.h"

#include "app/filters/EntryFilters.h"
#include "app/widgets/ErrorSummary.h"
#include "core/report/IncidentReport.h"

#include <QPushButton>

namespace app::diary {

void DiaryPage::buildPaper()
{
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print the list of entries?"), tr("Printing the entries"), tr("The entries were sent to the printer."),
         tr("Save the entries as a PDF?"), tr("Save the entries"), tr("Saving the entries as a PDF"),
         tr("The entries were saved. The PDF is not protected."), QStringLiteral("entries.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    connect(m_print, &QPushButton::clicked, this, &DiaryPage::print);
    offer(m_print, shell::Command::Print);
}

void DiaryPage::print()
{
    m_paper->print([wanted = m_filters->query()](const core::vault::UnlockedVault& vault) {
        return core::report::incidentsDocument(wanted, vault);
    });
}

} // namespace app::diary
