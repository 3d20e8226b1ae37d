#include "app/shell/StatusAge.h"
#include "app/widgets/StatusLine.h"
#include "tests/app/shell/CommandStage.h"

#include <QTest>

using app::shell::StatusAge;
using app::widgets::StatusLine;

/// What the status line says is about what is shown.
class TestStatusAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidOfAPageGoesWithIt();
    void whatWasSaidInGoingStays();
    void theSameWordsAgainAreFresh();
    void theNextPageIsShownWithoutThem();
};

void TestStatusAge::whatWasSaidOfAPageGoesWithIt()
{
    qint64 now = 0;
    StatusLine status;
    StatusAge age(status, [&now] { return now; });
    now = 10'000;
    status.say(QStringLiteral("The picture is shown."));
    now += StatusAge::freshMs;
    age.pageChanges();
    QVERIFY(status.text().isEmpty());
    QVERIFY(status.isHidden());
}

void TestStatusAge::whatWasSaidInGoingStays()
{
    qint64 now = 0;
    StatusLine status;
    StatusAge age(status, [&now] { return now; });
    now = 10'000;
    status.say(QStringLiteral("Saved at 9:14am."));
    now += StatusAge::freshMs - 1;
    age.pageChanges();
    QCOMPARE(status.text(), QStringLiteral("Saved at 9:14am."));
}

void TestStatusAge::theSameWordsAgainAreFresh()
{
    qint64 now = 0;
    StatusLine status;
    StatusAge age(status, [&now] { return now; });
    status.say(QStringLiteral("Saved."));
    now = 60'000;
    status.say(QStringLiteral("Saved."));
    age.pageChanges();
    QCOMPARE(status.text(), QStringLiteral("Saved."));
}

void TestStatusAge::theNextPageIsShownWithoutThem()
{
    support::CommandStage stage;
    stage.unlock();
    stage.window->status().say(QStringLiteral("The picture is shown."));
    stage.vault.clock().advance(StatusAge::freshMs);
    stage.window->unlockedView()->open(app::shell::PageId::Entry);
    QVERIFY(stage.window->status().text().isEmpty());
    stage.window->status().say(QStringLiteral("Saved at 9:14am."));
    stage.window->unlockedView()->back();
    QCOMPARE(stage.window->status().text(), QStringLiteral("Saved at 9:14am."));
}

QTEST_MAIN(TestStatusAge)
#include "tst_StatusAge.moc"
