#include "tests/bench/RecordPaths.h"

#include "app/paper/PdfPaper.h"
#include "core/diary/Diary.h"
#include "core/report/TimelineReport.h"
#include "core/timeline/Timeline.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Inputs.h"
#include "tests/support/TempVault.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace core;

namespace bench {

namespace {

/// A timeline as it is read, and given out in one form.
class Export
{
public:
    explicit Export(int incidents)
    {
        base::JobContext job;
        (void)must(diary::addIncidents({m_temp.caseId(), synthetic(incidents, m_temp.clock().now().msecs), {}},
                                       m_temp.vault(), job));
        m_filter.caseId = m_temp.caseId();
        m_case = must(diary::listCases(m_temp.vault())).front();
    }

    void read()
    {
        m_entries = must(timeline::readTimeline(m_filter, m_temp.vault()));
        m_pattern = must(timeline::readPattern(m_filter, m_temp.vault()));
    }
    report::ReportDocument document()
    {
        read();
        return report::timelineDocument(m_case, m_filter, m_entries, m_pattern, m_temp.clock().now());
    }
    void text() { m_size = report::toText(document()).size(); }
    void html() { m_size = report::toHtml(document()).size(); }
    void csv()
    {
        read();
        m_size = report::timelineCsv(m_entries).size();
    }
    void json()
    {
        read();
        m_size = report::timelineJson(m_case, m_entries, m_pattern, m_temp.clock().now()).size();
    }
    void pdf() { m_size = must(app::paper::toPdf(document())).size(); }
    /// The words alone, by what Qt has for documents.
    void plainPdf()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument pages;
        pages.setPlainText(report::toText(document()));
        pages.print(&writer);
        m_size = buffer.size();
    }

private:
    support::TempVault m_temp;
    timeline::TimelineFilter m_filter;
    domain::Case m_case;
    std::vector<timeline::TimelineEntry> m_entries;
    timeline::Pattern m_pattern;
    qsizetype m_size = 0;
};

struct Form
{
    const char* name;
    void (Export::*make)();
    void (Export::*limit)();
};

} // namespace

void measureExports()
{
    constexpr int few = 500, many = 5000;
    Export small(few), large(many);
    printHeading("The timeline given out, beside reading it; as a PDF, beside QTextDocument with the same words");
    for (const Form& form : {Form{"text", &Export::text, &Export::read}, Form{"HTML", &Export::html, &Export::read},
                             Form{"CSV", &Export::csv, &Export::read}, Form{"JSON", &Export::json, &Export::read},
                             Form{"PDF", &Export::pdf, &Export::plainPdf}}) {
        const Pairs ofFew = inTurn(
            3, [&] { (small.*form.make)(); }, [&] { (small.*form.limit)(); });
        const Pairs ofMany = inTurn(
            1, [&] { (large.*form.make)(); }, [&] { (large.*form.limit)(); });
        const QByteArray name = QByteArray(form.name) + ", ";
        printPath(name + QByteArray::number(few) + " incidents", ofFew, {.ms = 300});
        printPath(name + QByteArray::number(many) + " incidents", ofMany, {});
        printPath(name + QByteArray::number(many) + " beside " + QByteArray::number(few), {ofMany.ours, ofFew.ours},
                  {.times = 12});
    }
}

} // namespace bench
