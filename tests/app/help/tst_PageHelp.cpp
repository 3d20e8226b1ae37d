#include "app/help/PageHelp.h"

#include "app/Rooms.h"
#include "app/help/Glossary.h"
#include "app/help/Libraries.h"
#include "app/help/Protection.h"
#include "app/shell/PageTable.h"
#include "app/shell/commands/CommandTable.h"
#include "core/audit/LinkedParts.h"
#include "core/diary/Diary.h"
#include "core/intake/AcquireFile.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QBuffer>
#include <QGroupBox>
#include <QImage>
#include <QRegularExpression>

using namespace app::help;
using app::shell::PageId;

/// Help says what is there: every page has its words, and what is in quotes stands on the page or in the menu. The
/// sentences are short enough for somebody who is tired.
class TestPageHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasHelpInItsOwnWords_data();
    void everyPageHasHelpInItsOwnWords();
    void openingTheRecordsAndTheCardHaveHelp();
    void sentencesAreShort();
    void limitsAreSaidAsOpenlyAsPromises();
    void policeWordsHaveSourceAndDate();
    void everyLinkedPartIsNamedWithItsLicence();

private:
    static QString allWordsOf(const QWidget& page);
    static std::vector<HelpText> allTexts();
};

QString TestPageHelp::allWordsOf(const QWidget& page)
{
    QStringList words;
    for (const QLabel* each : page.findChildren<QLabel*>())
        words << each->text();
    for (const QAbstractButton* each : page.findChildren<QAbstractButton*>())
        words << each->text();
    for (const QGroupBox* each : page.findChildren<QGroupBox*>())
        words << each->title();
    for (const auto& each : app::shell::commands::commandTable())
        words << app::shell::commands::wordsOf(each.id);
    return support::plain(words.join(QLatin1Char('\n')));
}

std::vector<HelpText> TestPageHelp::allTexts()
{
    std::vector<HelpText> all{pageHelp({}), pageHelp(PageId::Emergency), protection(), glossary()};
    for (const auto& entry : app::pageTable())
        all.push_back(pageHelp(entry.id));
    return all;
}

void TestPageHelp::everyPageHasHelpInItsOwnWords_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const auto& entry : app::pageTable())
        QTest::addRow("page %d", static_cast<int>(entry.id)) << row++;
}

void TestPageHelp::everyPageHasHelpInItsOwnWords()
{
    QFETCH(const int, row);
    const auto table = app::pageTable();
    const auto& entry = table.at(static_cast<std::size_t>(row));
    const HelpText help = pageHelp(entry.id);
    QVERIFY(!help.title.isEmpty());
    QVERIFY(!help.parts.empty());
    QVERIFY(help.parts.front().sentences.size() >= 2);

    support::PageStage stage;
    core::domain::IncidentStatement statement; // Some pages have most of their words once there is an entry.
    statement.what = QStringLiteral("Rang at night");
    core::base::JobContext job;
    VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    // The page of a file speaks of what is in it: here, a picture.
    core::intake::AcquireBytesRequest picture;
    picture.caseId = stage.vault.caseId();
    picture.name = QStringLiteral("picture.png");
    QBuffer bytes(&picture.content);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(bytes.open(QIODevice::WriteOnly) && image.save(&bytes, "PNG"));
    const auto file = core::intake::acquireBytes(picture, stage.vault.vault(), job);
    VERIFY_OK(file);
    const std::unique_ptr<app::shell::Page> page(entry.make(stage.context(), nullptr));
    support::openPage(stage, *page,
                      entry.id == app::shell::PageId::EvidenceItem ? file->item.id.bytes() : QByteArray());
    support::settle(stage);
    static const QRegularExpression quoted(QStringLiteral("\"([^\"]+)\""));
    for (const QString& sentence : help.parts.front().sentences) {
        auto match = quoted.globalMatch(sentence);
        while (match.hasNext()) {
            const QString wanted = match.next().captured(1);
            const bool isExample = wanted.startsWith(QStringLiteral("Unknown person")); // A name that one may give.
            QTRY_VERIFY2(isExample || allWordsOf(*page).contains(wanted), qPrintable(wanted));
        }
    }
}

void TestPageHelp::openingTheRecordsAndTheCardHaveHelp()
{
    QVERIFY(pageHelp({}).parts.front().sentences.size() >= 3);
    QVERIFY(pageHelp(PageId::Emergency).parts.front().sentences.join(QLatin1Char(' ')).contains(QStringLiteral("999")));
    QVERIFY(pageHelp(PageId::Packs).parts.empty()); // Nothing is said of what is not built.
}

void TestPageHelp::sentencesAreShort()
{
    static const QRegularExpression ends(QStringLiteral("[.:?!](\\s|$)"));
    static const QRegularExpression blame(
        QStringLiteral("\\b(must|forgot to|failed|invalid|illegal|secure|guaranteed|safe|sorry|please|oops)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (const HelpText& text : allTexts())
        for (const HelpPart& part : text.parts)
            for (const QString& paragraph : part.sentences) {
                if (paragraph.startsWith(QStringLiteral("Sources:")))
                    continue;
                for (const QString& sentence : paragraph.split(ends, Qt::SkipEmptyParts)) {
                    QVERIFY2(sentence.split(QLatin1Char(' ')).size() <= 20, qPrintable(sentence)); // COPY-02
                    QVERIFY2(!blame.match(sentence).hasMatch(), qPrintable(sentence)); // COPY-03, COPY-06
                    ++count;
                }
            }
    QVERIFY(count > 100);
}

void TestPageHelp::limitsAreSaidAsOpenlyAsPromises()
{
    QString all;
    for (const HelpPart& part : protection().parts)
        all += part.sentences.join(QLatin1Char('\n'));
    // SAFE-20 and P05, each by a word that only its sentence has.
    for (const char* word : {"spy program", "makes you open it", "does not remove traces", "downloaded", "Backups",
                             "Deleted files", "not changed since"})
        QVERIFY2(all.contains(QLatin1String(word)), word);
    const auto parts = protection().parts;
    QVERIFY(parts.size() >= 3);
    QVERIFY(parts[1].sentences.size() >= parts[0].sentences.size());
}

void TestPageHelp::policeWordsHaveSourceAndDate()
{
    const auto parts = glossary().parts;
    const QString last = parts.back().sentences.join(QLatin1Char(' '));
    QVERIFY(last.contains(QStringLiteral("22 November 2026")));
    QVERIFY(last.contains(QStringLiteral("Sources:")));
    QVERIFY(last.contains(QStringLiteral("not legal advice")));
}

void TestPageHelp::everyLinkedPartIsNamedWithItsLicence()
{
    const auto named = libraries();
    for (const auto& part : core::audit::linkedParts()) {
        if (part.name == QLatin1String("holdfast"))
            continue;
        const auto place = std::ranges::find(named, part.name, &Library::name);
        QVERIFY2(place != named.end(), qPrintable(part.name));
        QCOMPARE(place->version, part.version);
    }
    for (const Library& each : named)
        QVERIFY2(!each.licence.isEmpty() && !each.use.isEmpty(), qPrintable(each.name));
}

QTEST_MAIN(TestPageHelp)
#include "tst_PageHelp.moc"
