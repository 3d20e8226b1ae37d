// People, accounts, places and orders on paper: the list of them, and one of them.
#include "app/people/PeopleListModel.h"
#include "app/people/PeoplePage.h"
#include "app/people/RecordForm.h"
#include "app/widgets/ErrorSummary.h"
#include "core/report/PeopleReport.h"

#include <QLineEdit>
#include <QPushButton>

namespace app::people {

void PeoplePage::buildPaper()
{
    m_paper = new shell::PaperCopies(
        m_context,
        {tr("Print the list of people and accounts?"), tr("Printing the list of people and accounts"),
         tr("The list was sent to the printer."), tr("Save the list as a PDF?"), tr("Save the list"),
         tr("Saving the list as a PDF"), tr("The list was saved. The PDF is not protected."),
         QStringLiteral("people.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    connect(m_print, &QPushButton::clicked, this, &PeoplePage::print);
    offer(m_print, shell::Command::Print);
}

void PeoplePage::print()
{
    core::report::PeopleSelection selection;
    selection.caseId = m_context.caseId;
    for (const PeopleRow& row : m_model->items())
        selection.records.push_back({row.kind, row.id});
    selection.kind = chosenKind();
    selection.text = m_search->text();
    m_paper->print([selection](const core::vault::UnlockedVault& vault) {
        return core::report::peopleDocument(selection, vault);
    });
}

void RecordForm::buildPaper()
{
    m_paper = new shell::PaperCopies(m_context,
                                     {tr("Print this page?"), tr("Printing the page"),
                                      tr("The page was sent to the printer."), tr("Save this page as a PDF?"),
                                      tr("Save the page as a PDF"), tr("Saving the page as a PDF"),
                                      tr("The PDF was saved. It is not protected."), QStringLiteral("page.pdf")},
                                     this);
    showProblemsOf(m_paper, m_print);
    m_print->hide(); // Until there is something to print.
    connect(m_print, &QPushButton::clicked, this, &RecordForm::print);
    offer(m_print, shell::Command::Print);
}

void RecordForm::print()
{
    if (m_draft->isDifferent())
        m_context.status.say(tr("What you have not saved yet is not on the paper."));
    m_paper->print([record = core::report::RecordName{kind(), id()}](const core::vault::UnlockedVault& vault) {
        return core::report::recordDocument(record, vault);
    });
}

} // namespace app::people
