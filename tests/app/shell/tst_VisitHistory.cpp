#include "app/shell/VisitHistory.h"

#include <QTest>

using namespace app::shell;

/// Back and forward go through the pages as a browser does, and come to what a page has become since.
class TestVisitHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward();
    void whatLayAheadIsForgotten();
    void aNewEntryThatBecameADraftIsFoundAgain();
    void theSameRecordIsNotVisitedTwiceInARow();
    void goingBackAsksForNoFilesAgain();
    void whatWasRemovedIsAskedForOnce();
    void onlyTheLastFiftyAreRemembered();
};

void TestVisitHistory::backAndForward()
{
    VisitHistory history;
    QVERIFY(history.isEmpty());
    history.add({PageId::Today, {}, Purpose::Show});
    QVERIFY(!history.hasBefore() && !history.hasAhead());
    history.add({PageId::Person, "sam", Purpose::Show});
    QCOMPARE(history.back().page, PageId::Today);
    QVERIFY(!history.hasBefore() && history.hasAhead());
    QCOMPARE(history.forward().id, QByteArray("sam"));
}

void TestVisitHistory::whatLayAheadIsForgotten()
{
    VisitHistory history;
    history.add({PageId::Today, {}, Purpose::Show});
    history.add({PageId::Diary, {}, Purpose::Show});
    history.add({PageId::People, {}, Purpose::Show});
    history.back();
    history.back();
    history.add({PageId::Reports, {}, Purpose::Show});
    QVERIFY(!history.hasAhead());
    QCOMPARE(history.back().page, PageId::Today);
}

void TestVisitHistory::aNewEntryThatBecameADraftIsFoundAgain()
{
    VisitHistory history;
    history.add({PageId::Entry, {}, Purpose::Add});
    history.becomes("draft");
    history.add({PageId::Today, {}, Purpose::Show});
    QCOMPARE(history.back(), (Visit{PageId::Entry, "draft", Purpose::Show}));
}

void TestVisitHistory::theSameRecordIsNotVisitedTwiceInARow()
{
    VisitHistory history;
    history.add({PageId::Today, {}, Purpose::Show});
    history.add({PageId::Entry, {}, Purpose::Show});
    history.becomes("saved");
    history.add({PageId::Entry, "saved", Purpose::Show});
    QCOMPARE(history.back().page, PageId::Today);
    QCOMPARE(history.forward().id, QByteArray("saved"));
    QVERIFY(!history.hasAhead());
}

void TestVisitHistory::goingBackAsksForNoFilesAgain()
{
    VisitHistory history;
    history.add({PageId::Evidence, {}, Purpose::Add});
    history.add({PageId::Today, {}, Purpose::Show});
    QCOMPARE(history.back().purpose, Purpose::Show);
    // Of an order, Add says whom it is against.
    history.add({PageId::Order, "sam", Purpose::Add});
    history.add({PageId::Today, {}, Purpose::Show});
    QCOMPARE(history.back().purpose, Purpose::Add);
}

void TestVisitHistory::whatWasRemovedIsAskedForOnce()
{
    VisitHistory history;
    history.add({PageId::Diary, {}, Purpose::Removed});
    history.add({PageId::Entry, "one", Purpose::Show});
    QCOMPARE(history.back(), (Visit{PageId::Diary, {}, Purpose::Show}));
}

void TestVisitHistory::onlyTheLastFiftyAreRemembered()
{
    VisitHistory history;
    for (int i = 0; i < 60; ++i)
        history.add({PageId::Person, QByteArray::number(i), Purpose::Show});
    QCOMPARE(history.first().id, QByteArray("10"));
    QCOMPARE(history.current().id, QByteArray("59"));
}

QTEST_GUILESS_MAIN(TestVisitHistory)
#include "tst_VisitHistory.moc"
