#include "app/Rooms.h"
#include "app/shell/PageTable.h"
#include "app/shell/commands/KeyMap.h"
#include "tests/support/PageParts.h"

#include <QShortcut>

#include <set>

using namespace app::shell;
using namespace app::shell::commands;

/// Every page of the window, as it is built: what it offers has words and keys of its own, under the same words as the
/// button, and no page has keys that the menu does not know.
class TestPageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<support::PageStage>(); }
    void whatAPageOffersHasWordsAndKeysOfItsOwn_data();
    void whatAPageOffersHasWordsAndKeysOfItsOwn();
    void theNavigationUsesTheSameWords();
    void aButtonThatCannotBePressedIsNotOffered();

private:
    std::unique_ptr<support::PageStage> m_stage;
};

void TestPageActions::whatAPageOffersHasWordsAndKeysOfItsOwn_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const PageEntry& entry : app::pageTable())
        QTest::addRow("page %d", static_cast<int>(entry.id)) << row++;
}

void TestPageActions::whatAPageOffersHasWordsAndKeysOfItsOwn()
{
    QFETCH(const int, row);
    const PageTable table = app::pageTable();
    const PageEntry& entry = table.at(static_cast<std::size_t>(row));
    const std::unique_ptr<Page> page(entry.make(m_stage->context(), nullptr));
    support::openPage(*m_stage, *page);
    support::settle(*m_stage);

    std::set<QString> words;
    std::set<Command> commands;
    for (const PageAction& action : page->actions()) {
        QVERIFY(!action.words.isEmpty());
        QVERIFY(action.act);
        QVERIFY2(words.insert(action.words).second, qPrintable(action.words));
        if (!action.command)
            continue;
        QVERIFY2(commands.insert(*action.command).second, qPrintable(action.words));
        const auto& pages = entryOf(*action.command).pages;
        QVERIFY2(pages.empty() || std::ranges::find(pages, entry.id) != pages.end(), qPrintable(action.words));
    }
    // Keys made by the page itself would work beside those of the window, and be in no list.
    for (const QShortcut* own : page->findChildren<QShortcut*>())
        for (const CommandEntry& each : commandTable())
            QVERIFY2(!each.keys.contains(own->key()), qPrintable(own->key().toString()));
}

void TestPageActions::theNavigationUsesTheSameWords()
{
    const PageTable table = app::pageTable();
    int compared = 0;
    for (const PageEntry& page : table)
        for (const CommandEntry& entry : commandTable())
            if (entry.opens == page.id && entry.purpose == Purpose::Show && entry.part == Part::Going
                && !page.word.isEmpty()) {
                QCOMPARE(wordsOf(entry.id), page.word);
                ++compared;
            }
    QVERIFY(compared >= 7);
}

void TestPageActions::aButtonThatCannotBePressedIsNotOffered()
{
    const PageTable table = app::pageTable();
    const auto place = std::ranges::find(table, PageId::Entry, &PageEntry::id);
    const std::unique_ptr<Page> page(place->make(m_stage->context(), nullptr));
    support::openPage(*m_stage, *page);
    support::settle(*m_stage);
    const auto offers = [&page](Command command) {
        return std::ranges::any_of(page->actions(), [command](const auto& each) { return each.command == command; });
    };
    QVERIFY(offers(Command::Save));
    QVERIFY(offers(Command::FillInNow));
    support::buttonNamed(*page, QStringLiteral("Save entry"))->setEnabled(false);
    QVERIFY(!offers(Command::Save));
    page->hide();
    QVERIFY(page->actions().empty());
}

QTEST_MAIN(TestPageActions)
#include "tst_PageActions.moc"
