#include "app/contacts/CallSheetPage.h"

#include "app/contacts/CallSheetView.h"
#include "app/widgets/Labels.h"
#include "core/diary/Diary.h"
#include "tests/support/PageParts.h"
#include "tests/support/Verify.h"

#include <QPointer>
#include <QRadioButton>

using namespace app;
using namespace support;

/// The call sheet as somebody hears it.
class TestCallSheetSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReadOutSaysThatItIsEnglish();
    void theFocusStaysOnTheSheetThatIsMadeAnew();

private:
    static void add(PageStage& stage)
    {
        core::domain::IncidentStatement statement;
        statement.what = QStringLiteral("He stood outside");
        statement.when.precision = core::domain::Precision::Exact;
        statement.when.from = core::domain::Moment{{1'709'546'400'000}, 0}; // 2024-03-04T10:00:00Z
        statement.behaviours = {QStringLiteral("followed")};
        core::base::JobContext job;
        VERIFY_OK(core::diary::addIncidents({stage.vault.caseId(), {statement}, {}}, stage.vault.vault(), job));
    }
    static QWidget* firstLine(const QWidget& page) { return page.findChild<contacts::CallSheetView*>()->firstLine(); }
    /// What a text says of its language; nothing when it says nothing.
    static QString languageOf(QLabel* label)
    {
        auto* heard = QAccessible::queryAccessibleInterface(label);
        auto* text = heard ? heard->textInterface() : nullptr;
        int start = -1;
        int end = -1;
        QString attributes = text ? text->attributes(0, &start, &end) : QString();
        if (text && (start != 0 || end != label->text().size() || text->text(0, end) != heard->text(QAccessible::Name)))
            return QStringLiteral("%1 to %2 of %3").arg(start).arg(end).arg(label->text());
        return attributes;
    }
};

void TestCallSheetSpoken::initTestCase()
{
    speakEnglish();
    widgets::installAccessibleRoles();
}

/// A11Y-20
void TestCallSheetSpoken::whatIsReadOutSaysThatItIsEnglish()
{
    PageStage stage;
    add(stage);
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(firstLine(page));
    auto* line = qobject_cast<QLabel*>(firstLine(page));
    QVERIFY(line && line->isVisible());
    QCOMPARE(languageOf(line), QStringLiteral("language:en-GB;"));
    QCOMPARE(QAccessible::queryAccessibleInterface(line)->role(), QAccessible::StaticText);
    // The rest of the page speaks the language of the window.
    for (QLabel* each : page.findChildren<QLabel*>())
        if (each->isVisible() && !line->parentWidget()->parentWidget()->isAncestorOf(each))
            QCOMPARE(languageOf(each), QString());
}

void TestCallSheetSpoken::theFocusStaysOnTheSheetThatIsMadeAnew()
{
    PageStage stage;
    add(stage);
    contacts::CallSheetPage page(stage.context());
    openPage(stage, page);
    QTRY_VERIFY(firstLine(page) && firstLine(page)->hasFocus());
    const QPointer<QWidget> before = firstLine(page);
    buttonNamed(page, QStringLiteral("At a police station"))->setChecked(true);
    QTRY_VERIFY(!before);
    QVERIFY(firstLine(page));
    QCOMPARE(QApplication::focusWidget(), firstLine(page));
    // Asked for once more, for another way to report, while it is shown.
    page.arrive({}, shell::Purpose::OnlineReport);
    page.reload();
    QTRY_VERIFY(wordsOn(page).contains(QStringLiteral("Copy all of it")));
    QCOMPARE(QApplication::focusWidget(), firstLine(page));
}

QTEST_MAIN(TestCallSheetSpoken)
#include "tst_CallSheetSpoken.moc"
