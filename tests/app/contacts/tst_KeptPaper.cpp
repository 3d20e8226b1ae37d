#include "app/contacts/CallSheetPage.h"
#include "app/widgets/ErrorSummary.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace app;
using namespace support;

/// A call sheet as a PDF among the files of the case: the first of the ways to put it on paper, and the one that leaves
/// nothing outside the records (ux-spec SAFE-17).
class TestKeptPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init();
    void itIsOfferedBeforeTheWaysThatLeaveSomethingBehind();
    void itIsAFileOfTheCaseAndBelongsToItsEntries();
    void theQuestionsSayThatThereIsThisWay();
    void whereTheRecordsTakeNoFileItSaysSo();

private:
    std::vector<core::domain::EvidenceItem> kept() const
    {
        core::evidence::EvidenceQuery query;
        query.caseId = m_stage->vault.caseId();
        query.incident = m_entry;
        const auto found = core::evidence::listEvidence(query, m_stage->vault.vault());
        return found ? *found : std::vector<core::domain::EvidenceItem>();
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<contacts::CallSheetPage> m_page;
    core::domain::IncidentId m_entry;
};

void TestKeptPaper::init()
{
    m_page.reset();
    m_stage = std::make_unique<PageStage>();
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("He followed me.");
    core::base::JobContext job;
    const auto added
        = core::diary::addIncidents({m_stage->vault.caseId(), {statement}, {}}, m_stage->vault.vault(), job);
    VERIFY_OK(added);
    m_entry = added->front().id;
    m_page = std::make_unique<contacts::CallSheetPage>(m_stage->context());
    openPage(*m_stage, *m_page);
    QTRY_VERIFY(buttonNamed(*m_page, QStringLiteral("Keep a PDF here")));
    settle(*m_stage);
}

void TestKeptPaper::itIsOfferedBeforeTheWaysThatLeaveSomethingBehind()
{
    QStringList order;
    m_page->firstFocus()->setFocus();
    for (const QWidget* each : tabOrder())
        if (const auto* button = qobject_cast<const QPushButton*>(each))
            if (const QStringList ways{QStringLiteral("Keep a PDF here"), QStringLiteral("Save as PDF"),
                                       QStringLiteral("Print")};
                ways.contains(button->text()))
                order << button->text();
    QVERIFY2(order.size() > 1 && order.front() == QLatin1String("Keep a PDF here"),
             qPrintable(order.join(QLatin1Char('\n'))));
}

void TestKeptPaper::itIsAFileOfTheCaseAndBelongsToItsEntries()
{
    QVERIFY(pressByKeys(*m_page, QStringLiteral("Keep a PDF here")));
    QTRY_VERIFY2(
        plain(m_stage->status.text()).startsWith(QStringLiteral("The PDF is in your records, under Evidence, as ")),
        qPrintable(m_stage->status.text()));
    QVERIFY(m_stage->prompts.questions.empty()); // Nothing leaves the records: nothing is asked.
    QVERIFY(QDir(m_stage->vault.outside()).isEmpty());
    QCOMPARE(kept().size(), std::size_t{1});
    const core::domain::EvidenceItem item = kept().front();
    QVERIFY(plain(m_stage->status.text()).contains(item.exhibit));
    QCOMPARE(item.name, QStringLiteral("call-sheet.pdf"));
    QCOMPARE(item.mediaType, QStringLiteral("application/pdf"));

    const QString copy = m_stage->vault.outside() + QStringLiteral("/copy.pdf");
    core::base::JobContext job;
    VERIFY_OK(core::evidence::extractEvidence(item.id, copy, m_stage->vault.vault(), job));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestKeptPaper::theQuestionsSayThatThereIsThisWay()
{
    QVERIFY(pressByKeys(*m_page, QStringLiteral("Save as PDF")));
    QVERIFY(!m_stage->prompts.questions.empty());
    QVERIFY2(m_stage->prompts.questions.back().text.contains(QStringLiteral("\"Keep a PDF here\"")),
             qPrintable(m_stage->prompts.questions.back().text));
    QVERIFY(kept().empty());
}

void TestKeptPaper::whereTheRecordsTakeNoFileItSaysSo()
{
    // Where objects are kept stands a file.
    const QString objects = m_stage->vault.folder() + QStringLiteral("/objects");
    QVERIFY(QDir(objects).removeRecursively());
    QFile inTheWay(objects);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QVERIFY(pressByKeys(*m_page, QStringLiteral("Keep a PDF here")));
    QTRY_VERIFY(!wordsOn(*m_page).isEmpty() && m_page->findChild<widgets::ErrorSummary*>()->isVisible());
    QVERIFY(kept().empty());
}

QTEST_MAIN(TestKeptPaper)
#include "tst_KeptPaper.moc"
