#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/QuickLook.h"
#include "app/viewer/Previews.h"
#include "tests/app/evidence/EvidenceStage.h"

#include <QPlainTextEdit>

#include <set>

using namespace app;
using namespace support;

/// SAFE-13: a file that belongs to an entry of a distressing kind says so in plain words before it is opened.
class TestPlainWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void itStandsBeforeTheFileIsOpened();
    void whereAllPicturesAreShownTheFileStillWaits();
    void itGoesByTheKindAndNotByTheWords();
    void withoutTheEntryThereIsNone();
    void besideTheListItStandsToo();
    void aTileStaysCoveredWhereAllPicturesAreShown();

private:
    static const QString& aboutThreats()
    {
        static const QString words = QStringLiteral(
            "This file belongs to an entry about threats. Open it when you are ready, or leave it closed.");
        return words;
    }
    static core::domain::IncidentId entry(EvidenceStage& stage, const QStringList& behaviours,
                                          const QString& what = QStringLiteral("It came by post"))
    {
        core::domain::IncidentStatement statement;
        statement.what = what;
        statement.behaviours = behaviours;
        core::base::JobContext job;
        const auto added
            = core::diary::addIncidents({stage.parts.vault.caseId(), {statement}, {}}, stage.parts.vault.vault(), job);
        return added ? added->front().id : core::domain::IncidentId();
    }
    static core::domain::EvidenceItem letterOf(EvidenceStage& stage, const QStringList& behaviours)
    {
        const auto item = stage.note(QStringLiteral("letter"));
        const auto linked = core::evidence::linkEvidence(item.id, entry(stage, behaviours), stage.parts.vault.vault());
        return linked ? item : core::domain::EvidenceItem();
    }
    static void openItem(EvidenceStage& stage, evidence::EvidenceItemPage& page, const core::domain::EvidenceItem& item)
    {
        openPage(stage.parts, page, item.id.bytes());
        QTRY_VERIFY(plain(page.title()).contains(item.exhibit));
        settle(stage.parts);
    }
    static bool isOpen(const QWidget& page)
    {
        for (const QPlainTextEdit* each : page.findChildren<QPlainTextEdit*>())
            if (each->isReadOnly() && each->isVisible())
                return true;
        return false;
    }
};

void TestPlainWord::itStandsBeforeTheFileIsOpened()
{
    EvidenceStage stage;
    const auto item = letterOf(stage, {QStringLiteral("texted"), QStringLiteral("threat-of-violence")});
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    QVERIFY2(wordsOn(page).contains(aboutThreats()), qPrintable(wordsOn(page)));
    QVERIFY(!isOpen(page));
    QAbstractButton* show = buttonNamed(page, QStringLiteral("Show this text"));
    QVERIFY(show);
    QCOMPARE(show->accessibleDescription(), aboutThreats()); // Heard with the button that opens it.
    QVERIFY(pressByKeys(page, QStringLiteral("Show this text")));
    QVERIFY(isOpen(page));
    QVERIFY(!wordsOn(page).contains(aboutThreats()));
    QCOMPARE(show->accessibleDescription(), QString());
    QVERIFY(pressByKeys(page, QStringLiteral("Hide this text")));
    QVERIFY(wordsOn(page).contains(aboutThreats()));
    // Of the next file nothing is said.
    openItem(stage, page, stage.note(QStringLiteral("shopping")));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("This file belongs to an entry about")));
}

void TestPlainWord::whereAllPicturesAreShownTheFileStillWaits()
{
    EvidenceStage stage;
    stage.parts.settings.setShowsPictures(true);
    const auto item = letterOf(stage, {QStringLiteral("sexual-violence")});
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    QVERIFY(wordsOn(page).contains(QStringLiteral("This file belongs to an entry about sexual violence.")));
    QVERIFY(!isOpen(page));
    openItem(stage, page, stage.note(QStringLiteral("shopping")));
    QVERIFY(isOpen(page));
}

void TestPlainWord::itGoesByTheKindAndNotByTheWords()
{
    EvidenceStage stage;
    const auto item = stage.note(QStringLiteral("threat to kill"));
    const auto quiet = entry(stage, {QStringLiteral("texted")}, QStringLiteral("He made a threat to kill me"));
    VERIFY_OK(core::evidence::linkEvidence(item.id, quiet, stage.parts.vault.vault()));
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    QVERIFY(!wordsOn(page).contains(QStringLiteral("This file belongs to an entry about")));
}

void TestPlainWord::withoutTheEntryThereIsNone()
{
    EvidenceStage stage;
    const auto item = stage.note(QStringLiteral("letter"));
    const auto threat = entry(stage, {QStringLiteral("threat-to-kill")});
    VERIFY_OK(core::evidence::linkEvidence(item.id, threat, stage.parts.vault.vault()));
    evidence::EvidenceItemPage page(stage.parts.context());
    openItem(stage, page, item);
    QVERIFY(wordsOn(page).contains(aboutThreats()));
    VERIFY_OK(core::diary::withdrawIncident(threat, QStringLiteral("Not so"), stage.parts.vault.vault()));
    Q_EMIT stage.parts.tray.caseChanged(stage.parts.vault.caseId());
    settle(stage.parts);
    QVERIFY(!wordsOn(page).contains(aboutThreats()));
}

void TestPlainWord::besideTheListItStandsToo()
{
    EvidenceStage stage;
    letterOf(stage, {QStringLiteral("harmed-pet")});
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    QTest::keyClick(EvidenceStage::list(page), Qt::Key_Space);
    stage.waitForJobs();
    auto* side = page.findChild<evidence::QuickLook*>();
    QVERIFY(side->isVisible());
    QVERIFY2(wordsOn(*side).contains(QStringLiteral("This file belongs to an entry about a pet that was hurt.")),
             qPrintable(wordsOn(*side)));
    QVERIFY(!isOpen(*side));
    QVERIFY(!side->view()->isRevealed());
    side->view()->setRevealed(true);
    QTRY_VERIFY(isOpen(*side));
}

void TestPlainWord::aTileStaysCoveredWhereAllPicturesAreShown()
{
    EvidenceStage stage;
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    const auto item = stage.add(QStringLiteral("photo.png"), pictureFile(image, "png"));
    const auto other = stage.add(QStringLiteral("other.png"), pictureFile(image.mirrored(), "png"));
    VERIFY_OK(core::evidence::linkEvidence(item.id, entry(stage, {QStringLiteral("physical-violence")}),
                                           stage.parts.vault.vault()));
    VERIFY_OK(
        core::evidence::linkEvidence(other.id, entry(stage, {QStringLiteral("texted")}), stage.parts.vault.vault()));
    stage.parts.settings.setShowsPictures(true);
    evidence::EvidencePage page(stage.parts.context());
    stage.open(page);
    const auto* list = EvidenceStage::list(page);
    auto* previews = page.findChild<viewer::Previews*>();
    QTRY_VERIFY(!previews->find(item.id).isNull() && !previews->find(other.id).isNull());
    // The picture has many colours; its squares have few.
    const auto isClear = [list](int row) {
        const QImage drawn = list->viewport()->grab(list->visualRect(list->model()->index(row, 0))).toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                colours.insert(drawn.pixel(x, y));
        return colours.size() > 1'000;
    };
    QVERIFY(isClear(1));
    QVERIFY(!isClear(0));
}

QTEST_MAIN(TestPlainWord)
#include "tst_PlainWord.moc"
