// Reports, and what was said about them, on paper: the list of them, one of them, and one call or letter.
#include "app/contacts/ContactPage.h"
#include "app/contacts/ReportPage.h"
#include "app/contacts/ReportsPage.h"
#include "app/shell/FormDraft.h"
#include "app/shell/Prompts.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/StatusLine.h"
#include "core/report/ContactReport.h"

#include <QPushButton>
#include <QRadioButton>

namespace app::contacts {

using core::report::ContactSelection;
using core::report::PrivateRecords;

void ReportsPage::buildPaper()
{
    m_print->hide(); // Until there is something to print.
    m_paper = new shell::PaperCopies(
        m_context,
        //: Group: the page with the list of reports, and the questions before it is printed. Read by: the person who
        //: keeps the diary. It must not press anybody to report.
        {tr("Print the list of reports?"), tr("Printing the reports"), tr("The reports were sent to the printer."),
         tr("Save the reports as a PDF?"), tr("Save the reports"), tr("Saving the reports as a PDF"),
         tr("The reports were saved. The PDF is not protected."), QStringLiteral("reports.pdf")},
        this);
    showProblemsOf(m_paper, m_print);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    offer(m_print, shell::Command::Print);
}

void ReportsPage::print()
{
    const ContactSelection selection{m_context.caseId,
                                     m_open->isChecked()                ? ContactSelection::Which::Open
                                         : m_withoutNumber->isChecked() ? ContactSelection::Which::WithoutReference
                                                                        : ContactSelection::Which::All};
    m_paper->print([selection](const core::vault::UnlockedVault& vault) {
        return core::report::contactsDocument(selection, vault);
    });
}

void ReportPage::buildPaper()
{
    m_paper = new shell::PaperCopies(m_context,
                                     //: Group: the page of one report to the police or others, and the questions before
                                     //: it is printed. Read by: the person who keeps the diary, who may be tired or
                                     //: upset.
                                     {tr("Print this report?"), tr("Printing the report"),
                                      tr("The report was sent to the printer."), tr("Save this report as a PDF?"),
                                      tr("Save the report as a PDF"), tr("Saving the report as a PDF"),
                                      tr("The PDF was saved. It is not protected."), QStringLiteral("report.pdf")},
                                     this);
    showProblemsOf(m_paper, m_print);
    m_paper->setAbout([this] { return shell::PaperCopies::About{{}, m_report.isPrivate}; });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    offer(m_print, shell::Command::Print);
}

void ReportPage::print()
{
    if (m_report.isPrivate
        && !m_context.prompts.confirm({tr("This report is private. Put it on paper?"),
                                       tr("It stays out of every summary and pack. Whoever finds the paper can read "
                                          "it."),
                                       tr("Show what would be on paper"),
                                       //: A button: do not print. The safe choice.
                                       tr("Go back")}))
        return;
    if (m_draft->isDifferent())
        m_context.status.say(tr("What you have not saved yet is not on the paper."));
    const auto wanted = m_report.isPrivate ? PrivateRecords::Wanted : PrivateRecords::LeftOut;
    m_paper->print([id = m_report.id, wanted](const core::vault::UnlockedVault& vault) {
        return core::report::reportDocument(id, wanted, vault);
    });
}

void ContactPage::buildPaper()
{
    m_paper = new shell::PaperCopies(m_context,
                                     {tr("Print this call or letter?"), tr("Printing the page"),
                                      tr("The page was sent to the printer."), tr("Save this page as a PDF?"),
                                      tr("Save the page as a PDF"), tr("Saving the page as a PDF"),
                                      tr("The PDF was saved. It is not protected."), QStringLiteral("contact.pdf")},
                                     this);
    showProblemsOf(m_paper, m_print);
    m_paper->setAbout([this] { return shell::PaperCopies::About{{}, m_isPrivate}; });
    connect(m_print, &QPushButton::clicked, this, &ContactPage::print);
    offer(m_print, shell::Command::Print);
}

void ContactPage::print()
{
    if (m_isPrivate
        && !m_context.prompts.confirm({tr("This is private. Put it on paper?"),
                                       tr("It stays out of every summary and pack. Whoever finds the paper can read "
                                          "it."),
                                       tr("Show what would be on paper"), tr("Go back")}))
        return;
    if (m_draft->isDifferent())
        m_context.status.say(tr("What you have not saved yet is not on the paper."));
    const auto wanted = m_isPrivate ? PrivateRecords::Wanted : PrivateRecords::LeftOut;
    m_paper->print([id = m_contact.id, wanted](const core::vault::UnlockedVault& vault) {
        return core::report::contactDocument(id, wanted, vault);
    });
}

} // namespace app::contacts
