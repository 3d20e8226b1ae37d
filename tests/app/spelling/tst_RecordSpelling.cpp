#include "app/shell/RecordSpelling.h"
#include "app/spelling/SpellMarks.h"
#include "app/widgets/FormField.h"
#include "app/widgets/SecretField.h"
#include "core/spelling/OwnWords.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace app::shell;
using app::spelling::Spelling;
using app::spelling::SpellMarks;

namespace {

QStringList markedIn(const QPlainTextEdit& text)
{
    QStringList words;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange& range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words += block.text().mid(range.start, range.length);
    return words;
}

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Spelling in the whole window, with the British dictionary of the system: which texts have marks, what the settings
/// do, and where the words of the person go.
class TestRecordSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyLongTextIsMarkedAndNoOther_data();
    void everyLongTextIsMarkedAndNoOther();
    void secretsHaveNoMarks();
    void whatIsTypedIsMarked();
    void namesInTheRecordsAreNotMarked();
    void anAddedWordIsInTheVaultAndStaysThere();
    void f7GoesFromWordToWord();
    void theMenuOffersItOnlyWithAText();
    void theSwitchWorksAtOnce();
    void theLanguageChangesAtOnce();
    void afterLockNothingIsLeft();

private:
    QPlainTextEdit* openNote()
    {
        m_stage->open(PageId::QuickNote);
        return m_stage->window->unlockedView()->page()->findChild<QPlainTextEdit*>();
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static void choose(const QString& words)
    {
        QVERIFY(openMenu());
        for (QAction* action : openMenu()->actions())
            if (action->text() == words) {
                openMenu()->setActiveAction(action);
                QTest::keyClick(openMenu(), Qt::Key_Return);
                return;
            }
        QFAIL(qPrintable(words));
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(m_stage->window->windowHandle(), key);
        QCoreApplication::processEvents();
    }
    QString said() const { return support::plain(m_stage->window->status().text()); }

    std::unique_ptr<support::WindowStage> m_stage;
};

void TestRecordSpelling::initTestCase()
{
    support::speakEnglish();
    support::WindowStage::prepare();
    const auto all = app::spelling::dictionariesIn(app::spelling::dictionaryFolders());
    if (all.empty() || all.front().code != app::spelling::britishEnglish)
        QSKIP("no British dictionary is installed");
}

void TestRecordSpelling::init()
{
    m_stage = std::make_unique<support::WindowStage>();
    m_stage->makeWindow(m_stage->vault.folder());
    m_stage->unlock();
}

void TestRecordSpelling::cleanup()
{
    while (auto* open = QApplication::activePopupWidget())
        open->close();
    m_stage.reset();
}

void TestRecordSpelling::everyLongTextIsMarkedAndNoOther_data()
{
    QTest::addColumn<int>("row");
    int row = 0;
    for (const PageEntry& entry : app::pageTable())
        QTest::addRow("page %d", static_cast<int>(entry.id)) << row++;
}

void TestRecordSpelling::everyLongTextIsMarkedAndNoOther()
{
    QFETCH(const int, row);
    // Questions that are answered with names and numbers.
    const QStringList names{s("Who else saw or heard it?"), s("Address"),  s("Phone numbers"),
                            s("Email addresses"),           s("Vehicles"), s("Addresses"),
                            s("Other names they use")};
    m_stage->open(app::pageTable().at(static_cast<std::size_t>(row)).id, {}, Purpose::Add);
    const QWidget* page = m_stage->window->unlockedView()->page();
    const auto fields = page->findChildren<app::widgets::FormField*>();
    for (const app::widgets::FormField* field : fields) {
        auto* text = qobject_cast<QPlainTextEdit*>(field->field());
        if (!text)
            continue;
        const QString question = support::plain(field->label());
        QVERIFY2(Spelling::isWritten(*text) != names.contains(question), qPrintable(question));
        if (!text->isVisible() || !text->isEnabled())
            continue;
        text->clearFocus();
        text->setFocus();
        QVERIFY2((SpellMarks::of(text) != nullptr) == Spelling::isWritten(*text), qPrintable(question));
    }
    // A text without a question is one that is read.
    for (const auto* text : page->findChildren<QPlainTextEdit*>())
        if (std::ranges::none_of(fields, [text](const auto* field) { return field->field() == text; }))
            QVERIFY(!Spelling::isWritten(*text));
}

void TestRecordSpelling::secretsHaveNoMarks()
{
    app::widgets::SecretField secret;
    secret.show();
    secret.setFocus();
    QVERIFY(secret.findChildren<QPlainTextEdit*>().isEmpty());
    QVERIFY(secret.findChildren<SpellMarks*>().isEmpty());
    // The door, before anything is open: not one text has marks, whoever it is for.
    m_stage->window->lock();
    QTRY_VERIFY(!m_stage->window->isUnlocked());
    support::WindowStage locked;
    locked.makeWindow(locked.vault.outside() + QStringLiteral("/new"));
    for (QPlainTextEdit* text : locked.window->findChildren<QPlainTextEdit*>())
        text->setFocus();
    QVERIFY(locked.window->findChildren<SpellMarks*>().isEmpty());
}

void TestRecordSpelling::whatIsTypedIsMarked()
{
    QPlainTextEdit* text = openNote();
    QVERIFY(text && text->hasFocus());
    QTest::keyClicks(text, s("He waitted by the colour and the color. "));
    QTRY_COMPARE(markedIn(*text), QStringList({s("waitted"), s("color")}));
    QCOMPARE(text->toPlainText(), s("He waitted by the colour and the color. "));
}

void TestRecordSpelling::namesInTheRecordsAreNotMarked()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("Kacperr zadzwonil"));
    QTRY_COMPARE(markedIn(*text).size(), 2);
    // Somebody is added while the note is open; the window hears of it.
    m_stage->window->unlockedView()->tray().save<core::domain::Person>(
        {s("Saving"), m_stage->vault.caseId(), this},
        [vault = m_stage->vault.shared(), caseId = m_stage->vault.caseId()](core::base::JobContext&) {
            return core::people::addPerson({.caseId = caseId, .name = s("Kacperr Nowak")}, *vault);
        },
        [](const core::base::Result<core::domain::Person>&) {});
    QTRY_COMPARE(markedIn(*text), QStringList{s("zadzwonil")});
}

void TestRecordSpelling::anAddedWordIsInTheVaultAndStaysThere()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("he waitted"));
    QTRY_COMPARE(markedIn(*text).size(), 1);
    press(Qt::Key_F7);
    choose(s("Add to my words"));
    QTRY_COMPARE(markedIn(*text), QStringList());
    QTRY_COMPARE(said(), s("\"waitted\" is now one of your words."));
    QCOMPARE(*core::spelling::listOwnWords(m_stage->vault.vault()), QStringList{s("waitted")});

    // Locked, and opened again.
    m_stage->window.reset();
    m_stage->vault.close();
    m_stage->vault.reopen();
    m_stage->makeWindow(m_stage->vault.folder());
    m_stage->unlock();
    text = openNote();
    text->setPlainText(s("he waitted lefft"));
    QTRY_COMPARE(markedIn(*text), QStringList{s("lefft")});
}

void TestRecordSpelling::f7GoesFromWordToWord()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("One lefft. The recieve."));
    QTRY_COMPARE(markedIn(*text).size(), 2);
    press(Qt::Key_F7);
    QVERIFY(openMenu());
    QCOMPARE(text->textCursor().selectedText(), s("lefft"));
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    QVERIFY(!text->textCursor().hasSelection()); // The next key must not replace the word.
    press(Qt::Key_F7);
    QCOMPARE(text->textCursor().selectedText(), s("recieve"));
    choose(s("receive"));
    QCOMPARE(text->toPlainText(), s("One lefft. The receive."));
    press(Qt::Key_F7);
    QCOMPARE(text->textCursor().selectedText(), s("lefft"));
    choose(s("Do not mark this here"));
    QTRY_COMPARE(markedIn(*text), QStringList());
    press(Qt::Key_F7);
    QVERIFY(!openMenu());
    QCOMPARE(said(), s("No words are marked in this text."));
    QVERIFY(text->hasFocus());
}

void TestRecordSpelling::theMenuOffersItOnlyWithAText()
{
    const auto isOffered = [this] {
        const auto all = m_stage->window->offered();
        return std::ranges::any_of(all, [](const auto& each) { return each.command == Command::CheckSpelling; });
    };
    m_stage->open(PageId::Today);
    QVERIFY(!isOffered());
    openNote();
    QVERIFY(isOffered());
    m_stage->window->showEmergency();
    QVERIFY(!isOffered());
    m_stage->open(PageId::Today);
    QVERIFY(!isOffered());
}

void TestRecordSpelling::theSwitchWorksAtOnce()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("he waitted"));
    QTRY_COMPARE(markedIn(*text).size(), 1);
    m_stage->settings.setMarksSpelling(false);
    QTRY_COMPARE(markedIn(*text), QStringList());
    press(Qt::Key_F7);
    QVERIFY(!openMenu());
    QVERIFY2(said().startsWith(s("Marks under words are switched off.")), qPrintable(said()));
    m_stage->settings.setMarksSpelling(true);
    QTRY_COMPARE(markedIn(*text).size(), 1);
}

void TestRecordSpelling::theLanguageChangesAtOnce()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("czekał waitted"));
    QTRY_COMPARE(markedIn(*text), QStringList({s("czekał"), s("waitted")}));
    m_stage->settings.setSpellingLanguage(s("xx_XX")); // On no computer.
    QTRY_COMPARE(markedIn(*text), QStringList());
    press(Qt::Key_F7);
    QCOMPARE(said(), s("There is no word list for this language on this computer."));
    const auto all = app::spelling::dictionariesIn(app::spelling::dictionaryFolders());
    if (std::ranges::find(all, s("pl_PL"), &app::spelling::Dictionary::code) == all.end())
        QSKIP("no Polish dictionary is installed");
    m_stage->settings.setSpellingLanguage(s("pl_PL"));
    QTRY_COMPARE_WITH_TIMEOUT(markedIn(*text), QStringList{s("waitted")}, 20'000);
}

void TestRecordSpelling::afterLockNothingIsLeft()
{
    QPlainTextEdit* text = openNote();
    text->setPlainText(s("he waitted"));
    QTRY_COMPARE(markedIn(*text).size(), 1);
    const QPointer<RecordSpelling> spelling(&m_stage->window->unlockedView()->spelling());
    m_stage->window->lock();
    QTRY_VERIFY(!spelling);
    QVERIFY(m_stage->window->findChildren<SpellMarks*>().isEmpty());
}

QTEST_MAIN(TestRecordSpelling)
#include "tst_RecordSpelling.moc"
