// EntryPage: a saved entry on paper.
#include "app/diary/EntryPage.h"

#include "app/shell/Prompts.h"
#include "app/widgets/ErrorSummary.h"
#include "core/report/IncidentReport.h"

#include <QPushButton>

namespace app::diary {

void EntryPage::buildPaper()
{
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print this entry?"), tr("Printing the entry"), tr("The entry was sent to the printer."),
         tr("Save this entry as a PDF?"), tr("Save the entry"), tr("Saving the entry as a PDF"),
         tr("The entry was saved. The PDF is not protected."), QStringLiteral("entry.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    m_paper->setAbout([this] {
        const core::domain::Incident& shown = m_content.incident;
        std::vector<core::domain::IncidentId> entries;
        if (!shown.withdrawnAt) // A removed entry takes no files.
            entries.push_back(shown.id);
        return shell::PaperCopies::About{std::move(entries), shown.statement.isPrivate};
    });
    connect(m_print, &QPushButton::clicked, this, &EntryPage::print);
    offer(m_print, shell::Command::Print);
}

void EntryPage::print()
{
    if (m_state != State::Read)
        return;
    const bool isPrivate = m_content.incident.statement.isPrivate;
    if (isPrivate
        && !m_context.prompts.confirm({tr("This entry is private. Put it on paper?"),
                                       tr("It stays out of every summary and pack. Whoever finds the paper can read "
                                          "it."),
                                       tr("Show what would be on paper"),
                                       //: A button: do not print. The safe choice.
                                       tr("Go back")}))
        return;
    const auto wanted = isPrivate ? core::report::PrivateRecords::Wanted : core::report::PrivateRecords::LeftOut;
    m_paper->print([id = m_content.incident.id, wanted](const core::vault::UnlockedVault& vault) {
        return core::report::incidentDocument(id, wanted, vault);
    });
}

} // namespace app::diary
