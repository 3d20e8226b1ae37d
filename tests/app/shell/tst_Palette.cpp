#include "app/shell/commands/Palette.h"
#include "app/shell/commands/PaletteRow.h"
#include "app/widgets/Theme.h"
#include "core/diary/Diary.h"
#include "tests/support/PageStage.h"
#include "tests/support/Verify.h"

#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace app::shell;
using namespace app::shell::commands;

/// "Go to or do": typed words find commands and entries; the first row is always the one that Enter does; the focus
/// goes back to where it was.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheFieldFocusedAndARowChosen();
    void typingFindsAndEnterDoesTheFirst();
    void anotherWordFindsACommandAsWell();
    void leaveIsTheFirstForItsWordAndNeverTheFirstOfAll();
    void arrowsGoToTheListAndTypingGoesBack();
    void escClosesAndGivesTheFocusBack();
    void goingElsewhereCloses();
    void entriesAreFoundAndOpened();
    void everyRowIsSpokenWithItsKeys();
    void nothingFoundSaysSo();
    void otherWordsFindWhatIsMeant_data();
    void otherWordsFindWhatIsMeant();
    void whereThereIsLittleRoomRowsAreWhole();
    void wordsMatch_data();
    void wordsMatch();

private:
    void open(bool withRecords);
    QLineEdit* field() const { return m_palette->findChild<QLineEdit*>(); }
    QListView* list() const { return m_palette->findChild<QListView*>(); }
    QString row(int number) const { return list()->model()->index(number, 0).data().toString(); }

    std::unique_ptr<support::PageStage> m_stage;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_page = nullptr;
    Palette* m_palette = nullptr;
    QStringList m_done;
    bool m_isClosed = false;
};

void TestPalette::init()
{
    m_window.reset();
    m_stage = std::make_unique<support::PageStage>();
    m_context = std::make_unique<PageContext>(m_stage->context());
    m_window = std::make_unique<QWidget>();
    m_page = new QLineEdit(m_window.get());
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_page);
    m_window->resize(900, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->setFocus();
    m_done.clear();
    m_isClosed = false;
}

void TestPalette::open(bool withRecords)
{
    const auto ask = [this] {
        Offers offers;
        const auto add = [&](Command command, const char* keys) {
            offers.push_back(
                {wordsOf(command), entryOf(command).part, {}, QString::fromLatin1(keys), command, [this, command] {
                     m_done << wordsOf(command);
                 }});
        };
        add(Command::Leave, "Shift three times");
        add(Command::GoDiary, "Ctrl+2");
        add(Command::Lock, "Ctrl+L");
        add(Command::Emergency, "");
        add(Command::NewEntry, "Ctrl+N");
        add(Command::Palette, "Ctrl+K");
        return offers;
    };
    m_palette = new Palette({ask, m_stage->status, withRecords ? m_context.get() : nullptr}, m_window.get());
    connect(m_palette, &Palette::closed, this, [this](const std::function<void()>& act) {
        m_isClosed = true;
        if (act)
            act();
    });
}

void TestPalette::opensWithTheFieldFocusedAndARowChosen()
{
    open(true);
    QCOMPARE(QApplication::focusWidget(), field());
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(list()->model()->rowCount(), 5); // Not itself.
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
    m_window->resize(320, 240);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
}

void TestPalette::typingFindsAndEnterDoesTheFirst()
{
    open(false);
    QTest::keyClicks(field(), QStringLiteral("dia"));
    QCOMPARE(row(0), wordsOf(Command::GoDiary));
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_done, QStringList{wordsOf(Command::GoDiary)});
    QVERIFY(m_isClosed);
    QVERIFY(!m_palette->isVisible());
}

void TestPalette::anotherWordFindsACommandAsWell()
{
    open(false);
    QTest::keyClicks(field(), QStringLiteral("emerg"));
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(row(0), wordsOf(Command::Emergency)); // It says what it is called, not what was typed.
}

void TestPalette::leaveIsTheFirstForItsWordAndNeverTheFirstOfAll()
{
    open(true);
    QVERIFY(row(0) != wordsOf(Command::Leave));
    QTest::keyClicks(field(), QStringLiteral("leave"));
    QCOMPARE(row(0), wordsOf(Command::Leave));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_done, QStringList{wordsOf(Command::Leave)});
}

void TestPalette::arrowsGoToTheListAndTypingGoesBack()
{
    open(false);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), field());
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClicks(list(), QStringLiteral("lo"));
    QCOMPARE(QApplication::focusWidget(), field());
    // The rest of the word follows in the field.
    QVERIFY(field()->text().startsWith(QLatin1Char('l')));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_done.size(), 1);
}

void TestPalette::escClosesAndGivesTheFocusBack()
{
    open(true);
    QTest::keyClicks(field(), QStringLiteral("lock"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_isClosed);
    QVERIFY(m_done.isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_page);

    m_isClosed = false;
    open(true);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(m_isClosed);
    QCOMPARE(QApplication::focusWidget(), m_page);
}

void TestPalette::goingElsewhereCloses()
{
    open(true);
    m_page->setFocus(Qt::MouseFocusReason);
    QVERIFY(m_isClosed);
    QVERIFY(m_done.isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_page);
}

void TestPalette::entriesAreFoundAndOpened()
{
    core::diary::AddIncidentsRequest request;
    request.caseId = m_stage->vault.caseId();
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("A grey van stood at the corner");
    statement.when = *core::domain::whenFromJson(QStringLiteral("2026-11-18"));
    request.statements.push_back(statement);
    core::base::JobContext job;
    const auto added = core::diary::addIncidents(request, m_stage->vault.vault(), job);
    VERIFY_OK(added);

    open(true);
    QTest::keyClicks(field(), QStringLiteral("grey va"));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY2(row(0).startsWith(QStringLiteral("Entry, ")) && row(0).contains(QStringLiteral("grey van")),
             qPrintable(row(0)));
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Entry);
    QCOMPARE(m_stage->navigator.visits.back().id, added->front().id.bytes());

    open(true);
    QTest::keyClicks(field(), QStringLiteral("zebra"));
    QTest::keyClick(field(), Qt::Key_Return); // Nothing matches: the last line still leads on.
    QCOMPARE(m_stage->navigator.visits.back().page, PageId::Search);
    QCOMPARE(m_stage->navigator.visits.back().id, QByteArray("zebra"));
}

void TestPalette::everyRowIsSpokenWithItsKeys()
{
    open(true);
    for (int i = 0; i < list()->model()->rowCount(); ++i) {
        const QString spoken = list()->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(row(i)));
        QVERIFY2(spoken.size() > row(i).size(), qPrintable(spoken));
    }
    QVERIFY(!field()->accessibleName().isEmpty());
    QVERIFY(!list()->accessibleName().isEmpty());
    QTest::keyClicks(field(), QStringLiteral("diary"));
    QTRY_VERIFY(m_stage->status.text().contains(wordsOf(Command::GoDiary))); // Once typing pauses.
}

void TestPalette::nothingFoundSaysSo()
{
    open(false);
    QTest::keyClicks(field(), QStringLiteral("zebra"));
    QVERIFY(!list()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_done.isEmpty());
    QVERIFY(!m_isClosed);
    QTRY_COMPARE(m_stage->status.text(), QStringLiteral("Nothing matches. Try another word."));
}

void TestPalette::otherWordsFindWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Command>("meant");
    const auto row = [](const char* typed, Command meant) {
        QTest::addRow("%s %d", typed, static_cast<int>(meant)) << QString::fromLatin1(typed) << meant;
    };
    row("emergency", Command::Emergency);
    row("999", Command::Emergency);
    row("deleted", Command::RemovedEntries);
    row("undo delete", Command::RemovedEntries);
    row("bin", Command::RemovedEntries);
    row("bin", Command::RemovedFiles);
    row("police", Command::GetReady);
    row("police", Command::GoReports);
    row("password", Command::ChangePassphrase);
    row("font", Command::Bigger);
    row("dark", Command::Settings);
    row("hide", Command::Leave);
    row("hide", Command::HidePictures);
}

void TestPalette::otherWordsFindWhatIsMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const Command, meant);
    QVERIFY(rankOf(wordsOf(meant), otherWordsFor(meant), typed));
    QVERIFY(!wordsOf(meant).contains(QStringLiteral("dark"))); // They are not shown.
}

void TestPalette::whereThereIsLittleRoomRowsAreWhole()
{
    using app::widgets::applyLook;
    applyLook(*qApp, {app::widgets::Appearance::Light, 150, app::widgets::Lettering::System});
    const auto asBefore = qScopeGuard([] { qApp->setStyleSheet(QString()); });
    for (const int height : {200, 232, 260, 300, 640}) {
        m_window->resize(640, height);
        QCoreApplication::processEvents();
        open(true);
        QCoreApplication::processEvents();
        const int row = list()->sizeHintForRow(0);
        const QString said = QStringLiteral("%1 of %2 in %3").arg(list()->viewport()->height()).arg(row).arg(height);
        QVERIFY2(list()->viewport()->height() % row == 0, qPrintable(said));
        QVERIFY(m_window->rect().contains(m_palette->geometry()));
        QTest::keyClick(field(), Qt::Key_Escape);
    }
}

void TestPalette::wordsMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rank"); // -1: not at all
    QTest::newRow("its beginning") << QStringLiteral("repo") << 0;
    QTest::newRow("any case") << QStringLiteral("REPORTS AND") << 0;
    QTest::newRow("words in any order") << QStringLiteral("ref rep") << 1;
    QTest::newRow("with its heading") << QStringLiteral("go to reports") << 2;
    QTest::newRow("without the accent") << QStringLiteral("résumé") << -1;
    QTest::newRow("accent where there is none") << QStringLiteral("Réports") << 0;
    QTest::newRow("inside a word") << QStringLiteral("port") << -1;
    QTest::newRow("one word too many") << QStringLiteral("reports zebra") << -1;
    QTest::newRow("nothing") << QString() << 0;
}

void TestPalette::wordsMatch()
{
    QFETCH(const QString, typed);
    QFETCH(const int, rank);
    QCOMPARE(rankOf(QStringLiteral("Reports and references"), QStringLiteral("Go to"), typed).value_or(-1), rank);
}

QTEST_MAIN(TestPalette)
#include "tst_Palette.moc"
