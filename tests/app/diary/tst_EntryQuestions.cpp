#include "app/diary/EntryPage.h"

#include "app/diary/EntryForm.h"
#include "app/diary/KeptThing.h"
#include "app/diary/QuestionWords.h"
#include "core/diary/Diary.h"
#include "core/evidence/Evidence.h"
#include "core/guidance/Questions.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace app;
using namespace support;
using core::domain::Reply;

/// The questions of an entry beside what happened: a few for what was ticked, what it cost, what police ask; each says
/// why, and none needs an answer.
class TestEntryQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void aKindBringsItsOwnQuestions();
    void whatWasAnsweredStaysWhenTheKindGoes();
    void answersAreKeptAndRead();
    void aDraftAndACorrectionHaveThem();
    void aYesAsksForAFewWords();
    void theFactsThatPoliceAskForHaveNoScore();
    void questionsSayWhyTheyAreAsked();
    void aThingThatIsKeptBecomesAnExhibit();
    void aThingNeedsAPlace();
    void aThingThatWasNotAddedIsNotLost();
    void everyControlHasANameAndIsReachedByTab();
    void translatorsSeeEveryText();

private:
    static QAbstractButton* box(const QWidget& page, const char* words)
    {
        return buttonNamed(page, QString::fromLatin1(words));
    }
    static QWidget* field(const QWidget& page, const char* question)
    {
        return fieldNamed(page, QString::fromLatin1(question));
    }
    static void write(PageStage& stage, diary::EntryPage& page)
    {
        openPage(stage, page);
        settle(stage);
        typeInto(page, QStringLiteral("What happened?"), QStringLiteral("It rang."));
        for (QRadioButton* each : page.findChildren<QRadioButton*>())
            if (each->isVisible() && each->text() == QStringLiteral("I do not know"))
                each->setChecked(true);
    }
    static core::domain::Incident saved(PageStage& stage, diary::EntryPage& page)
    {
        box(page, "Save entry")->click();
        if (!QTest::qWaitFor([&stage] { return !stage.navigator.visits.empty(); }))
            return {};
        const auto found = core::diary::findIncident(
            core::domain::IncidentId::fromBytes(stage.navigator.visits.back().id), stage.vault.vault());
        return found ? *found : core::domain::Incident();
    }
    /// The choice of a question, by what a screen reader says.
    static QAbstractButton* choice(const QWidget& page, const char* reply, const char* question)
    {
        return buttonNamed(page, QStringLiteral("%1: %2").arg(QLatin1String(reply), QLatin1String(question)));
    }
};

void TestEntryQuestions::aKindBringsItsOwnQuestions()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    QVERIFY(!field(page, "How many calls?"));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("You can leave any of this empty.")));
    box(page, "Called me")->click();
    QVERIFY(field(page, "How many calls?"));
    QVERIFY(wordsOn(page).contains(QStringLiteral("You can leave any of this empty.")));
    QVERIFY(!field(page, "How many messages?"));
    box(page, "Sent me texts")->click();
    QVERIFY(field(page, "How many calls?") && field(page, "How many messages?"));
    box(page, "Called me")->click();
    QVERIFY(!field(page, "How many calls?"));
    box(page, "Sent me texts")->click();
    QVERIFY(!wordsOn(page).contains(QStringLiteral("You can leave any of this empty.")));
}

void TestEntryQuestions::whatWasAnsweredStaysWhenTheKindGoes()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "Called me")->click();
    QVERIFY(typeInto(page, QStringLiteral("How many calls?"), QStringLiteral("nine")));
    box(page, "Called me")->click();
    QVERIFY(field(page, "How many calls?"));
    QVERIFY(!field(page, "How long did they last?"));
    const auto incident = saved(stage, page);
    QCOMPARE(incident.statement.answers.size(), std::size_t(1));
    QCOMPARE(incident.statement.answers.front().words, QStringLiteral("nine"));
}

void TestEntryQuestions::answersAreKeptAndRead()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "Called me")->click();
    QVERIFY(typeInto(page, QStringLiteral("How many calls?"), QStringLiteral("nine")));
    box(page, "More details")->click();
    choice(page, "Yes", "Did you ask them to stop?")->click();
    QVERIFY(typeInto(page, QStringLiteral("What did it cost you in money?"), QStringLiteral("12 pounds")));
    const auto incident = saved(stage, page);
    const std::vector<core::domain::Answer> expected{{QStringLiteral("call-count"), {}, QStringLiteral("nine")},
                                                     {QStringLiteral("asked-to-stop"), Reply::Yes, {}},
                                                     {QStringLiteral("cost-money"), {}, QStringLiteral("12 pounds")}};
    QVERIFY(incident.statement.answers == expected);
    page.arrive(incident.id.bytes(), shell::Purpose::Show);
    page.reload();
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Calls\nnine")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Asked them to stop\nYes")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Money it cost\n12 pounds")));
}

void TestEntryQuestions::aDraftAndACorrectionHaveThem()
{
    PageStage stage;
    core::domain::IncidentStatement statement;
    statement.what = QStringLiteral("It rang.");
    statement.behaviours = {QStringLiteral("called")};
    statement.answers = {{QStringLiteral("call-count"), {}, QStringLiteral("nine")},
                         {QStringLiteral("asked-to-stop"), Reply::No, QStringLiteral("I was afraid to")},
                         {QStringLiteral("risk-frightened"), Reply::Yes, {}},
                         {QStringLiteral("of-a-newer-build"), Reply::Yes, {}}};
    diary::EntryForm form;
    form.setStatement(statement);
    form.resize(800, 600);
    form.show();
    diary::EntryForm other;
    other.setContent(form.content());
    // Shown or not, nothing is lost.
    for (diary::EntryForm* each : {&form, &other}) {
        const auto read = each->statement();
        QVERIFY(read.has_value());
        QVERIFY(read->answers == statement.answers);
    }
    QVERIFY(!form.isEmpty());
    QVERIFY(choice(form, "Yes", "Are you very frightened?")->isChecked()); // Answered: it is not hidden away.
    form.setContent({});
    QVERIFY(form.isEmpty());
    QVERIFY(!field(form, "How many calls?"));
}

void TestEntryQuestions::aYesAsksForAFewWords()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "More details")->click();
    QVERIFY(choice(page, "Skip this", "Did you ask them to stop?")->isChecked());
    QVERIFY(!field(page, "A few words about it"));
    choice(page, "Yes", "Did you ask them to stop?")->click();
    QWidget* reason = field(page, "A few words about it");
    QVERIFY(reason);
    QCOMPARE(reason->accessibleName(), QStringLiteral("A few words about it: Did you ask them to stop?"));
    QVERIFY(typeInto(page, QStringLiteral("A few words about it"), QStringLiteral("By text")));
    choice(page, "Skip this", "Did you ask them to stop?")->click();
    QVERIFY(field(page, "A few words about it")); // What was written is not hidden.
    const auto incident = saved(stage, page);
    QCOMPARE(incident.statement.answers.size(), std::size_t(1));
    QVERIFY(!incident.statement.answers.front().reply);
    QCOMPARE(incident.statement.answers.front().words, QStringLiteral("By text"));
}

void TestEntryQuestions::theFactsThatPoliceAskForHaveNoScore()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "More details")->click();
    QVERIFY(!choice(page, "Yes", "Are you very frightened?"));
    box(page, "Questions that police ask")->click();
    QVERIFY(wordsOn(page).contains(
        QStringLiteral("This is not a risk score, and nothing is counted. Call 999 if you are in danger.")));
    int asked = 0;
    for (const core::guidance::Question& question : core::guidance::questions()) {
        if (question.part != core::guidance::Question::Part::Risk)
            continue;
        ++asked;
        for (const char* reply : {"Yes", "No", "Not sure", "Skip this"})
            QVERIFY2(choice(page, reply, question.ask.toUtf8().constData()), qPrintable(question.ask));
    }
    QCOMPARE(asked, 11);
    choice(page, "Not sure", "Are you very frightened?")->click();
    const auto incident = saved(stage, page);
    QCOMPARE(incident.statement.answers.size(), std::size_t(1));
    QCOMPARE(*incident.statement.answers.front().reply, Reply::NotSure);
}

void TestEntryQuestions::questionsSayWhyTheyAreAsked()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "Called me")->click();
    box(page, "More details")->click();
    const QString words = wordsOn(page);
    for (const char* why : {"Why we ask: the police or the phone company may trace it.",
                            "Why we ask: it can show that they knew you did not want it.",
                            "Why we ask: some laws look at how many times you were afraid.",
                            "Why we ask: police may want to hear from them."})
        QVERIFY2(words.contains(QString::fromLatin1(why)), why);
    // Whoever hears the page hears it, too.
    QVERIFY(field(page, "Which number did they call from?")
                ->accessibleDescription()
                .contains(QStringLiteral("Why we ask:")));
    for (const QGroupBox* each : page.findChildren<QGroupBox*>())
        if (each->title() == QStringLiteral("Did you ask them to stop?"))
            QVERIFY(each->accessibleDescription().contains(QStringLiteral("Why we ask:")));
}

void TestEntryQuestions::aThingThatIsKeptBecomesAnExhibit()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    QVERIFY(pressByKeys(page, QStringLiteral("Add something you keep")));
    QCOMPARE(QApplication::focusWidget(), field(page, "What is it?"));
    QVERIFY(typeInto(page, QStringLiteral("What is it?"), QStringLiteral("A red card")));
    QVERIFY(typeInto(page, QStringLiteral("Where is it kept?"), QStringLiteral("With my sister")));
    QVERIFY(typeInto(page, QStringLiteral("Who has touched it?"), QStringLiteral("Me and the postman")));
    QVERIFY(pressByKeys(page, QStringLiteral("Add this thing")));
    QTRY_VERIFY(stage.status.text().startsWith(QStringLiteral("It was added as ")));
    QVERIFY(!field(page, "What is it?"));
    QCOMPARE(QApplication::focusWidget(), box(page, "Add something you keep"));
    const auto incident = saved(stage, page);
    QCOMPARE(incident.statement.evidence.size(), std::size_t(1));
    const auto item = core::evidence::findEvidence(incident.statement.evidence.front(), stage.vault.vault());
    VERIFY_OK(item);
    QCOMPARE(item->origin, core::domain::Origin::Physical);
    QCOMPARE(item->name, QStringLiteral("A red card"));
    QCOMPARE(item->keptAt, QStringLiteral("With my sister"));
    QCOMPARE(item->description, QStringLiteral("Touched by: Me and the postman"));
}

void TestEntryQuestions::aThingNeedsAPlace()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "Add something you keep")->click();
    box(page, "Add this thing")->click();
    QVERIFY(wordsOn(page).contains(QStringLiteral("Write what it is.")));
    QVERIFY(wordsOn(page).contains(QStringLiteral("Write where it is kept.")));
    core::evidence::EvidenceQuery all;
    all.caseId = stage.vault.caseId();
    stage.tray.finish();
    QVERIFY(core::evidence::listEvidence(all, stage.vault.vault())->empty());
    box(page, "Do not add it")->click();
    QVERIFY(!field(page, "What is it?"));
    QVERIFY(!wordsOn(page).contains(QStringLiteral("Write what it is.")));
}

void TestEntryQuestions::aThingThatWasNotAddedIsNotLost()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    box(page, "Add something you keep")->click();
    QVERIFY(typeInto(page, QStringLiteral("What is it?"), QStringLiteral("A red card")));
    // Saving says what is half done, and saves nothing.
    box(page, "Save entry")->click();
    stage.tray.finish();
    QVERIFY(stage.navigator.visits.empty());
    QVERIFY(wordsOn(page).contains(QStringLiteral("Add this thing first, or choose not to add it.")));
    // It is in the draft.
    page.keepDrafts();
    stage.tray.finish();
    const auto drafts = core::diary::listDrafts(stage.vault.caseId(), stage.vault.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    diary::EntryForm form;
    form.setContent(drafts->front().content);
    form.show();
    QCOMPARE(form.keptThing()->what(), QStringLiteral("A red card"));
    QVERIFY(field(form, "What is it?"));
    QVERIFY(!form.isEmpty());
    form.setContent({});
    QVERIFY(form.isEmpty() && !field(form, "What is it?"));
    box(page, "Do not add it")->click();
    QVERIFY(!saved(stage, page).id.isNull());
}

void TestEntryQuestions::everyControlHasANameAndIsReachedByTab()
{
    PageStage stage;
    diary::EntryPage page(stage.context());
    write(stage, page);
    for (const char* words : {"Called me", "Sent me texts", "Posted about me", "Followed me", "More details",
                              "Questions that police ask", "Add something you keep"})
        box(page, words)->click();
    choice(page, "Yes", "Are you very frightened?")->click();
    choice(page, "Yes", "Did you ask them to stop?")->click();
    QCOMPARE(faultsOfNames(page), QString());
    QCOMPARE(faultsOfTabOrder(page), QString());
}

void TestEntryQuestions::translatorsSeeEveryText()
{
    for (const core::guidance::Question& question : core::guidance::questions())
        for (const QString& text : {question.ask, question.label, question.hint, question.why})
            QVERIFY2(text.isEmpty() || diary::isQuestionTranslatable(text), qPrintable(text));
    QVERIFY(!diary::isQuestionTranslatable(QStringLiteral("Something else entirely")));
}

QTEST_MAIN(TestEntryQuestions)
#include "tst_EntryQuestions.moc"
