#include "core/diary/Diary.h"

#include "tests/support/TempVault.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace core;

/// A draft is what somebody is typing: kept inside the vault, no part of the record.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsTheFormWroteIt();
    void savingAgainReplacesIt();
    void theLastSavedIsFirst();
    void draftsLeaveNoTraceInTheLogOrInSearch();
    void discardingTwiceIsNoError();
    void eachFormAndRecordHasItsOwn();
    void aDraftNeedsACaseThatIsThere();

private:
    static diary::Draft draftOf(const support::TempVault& temp, const QString& text, qint64 savedAt)
    {
        diary::Draft draft;
        draft.id = domain::DraftId::create();
        draft.caseId = temp.caseId();
        draft.content = {{QStringLiteral("what"), text}, {QStringLiteral("day"), 9}};
        draft.beginning = text.left(20);
        draft.startedAt = {savedAt - 5000};
        draft.savedAt = {savedAt};
        return draft;
    }

    static qint64 count(support::TempVault& temp, const char* sql)
    {
        const auto connection = temp.vault().openForReading();
        return (*connection)->integer(sql)->value_or(-1);
    }
};

void TestDrafts::aDraftComesBackAsTheFormWroteIt()
{
    support::TempVault temp;
    diary::Draft draft = draftOf(temp, QStringLiteral("He ra\u00e9\U0001F52A"), 10'000);
    draft.about = domain::IncidentId::create().bytes();

    VERIFY_OK(diary::saveDraft(draft, temp.vault()));

    temp.reopen();
    const auto drafts = diary::listDrafts(temp.caseId(), temp.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    const diary::Draft& kept = drafts->front();
    QCOMPARE(kept.id, draft.id);
    QCOMPARE(kept.about, draft.about);
    QCOMPARE(kept.content, draft.content);
    QCOMPARE(kept.beginning, draft.beginning);
    QCOMPARE(kept.startedAt, draft.startedAt);
    QCOMPARE(kept.savedAt, draft.savedAt);
}

void TestDrafts::savingAgainReplacesIt()
{
    support::TempVault temp;
    diary::Draft draft = draftOf(temp, QStringLiteral("He"), 10'000);
    VERIFY_OK(diary::saveDraft(draft, temp.vault()));
    draft.content.insert(QStringLiteral("what"), QStringLiteral("He rang"));
    draft.savedAt = {12'000};

    VERIFY_OK(diary::saveDraft(draft, temp.vault()));

    const auto drafts = diary::listDrafts(temp.caseId(), temp.vault());
    VERIFY_OK(drafts);
    QCOMPARE(drafts->size(), std::size_t(1));
    QCOMPARE(drafts->front().content, draft.content);
    QCOMPARE(drafts->front().savedAt, draft.savedAt);
}

void TestDrafts::theLastSavedIsFirst()
{
    support::TempVault temp;
    VERIFY_OK(diary::saveDraft(draftOf(temp, QStringLiteral("old"), 10'000), temp.vault()));
    VERIFY_OK(diary::saveDraft(draftOf(temp, QStringLiteral("new"), 30'000), temp.vault()));
    VERIFY_OK(diary::saveDraft(draftOf(temp, QStringLiteral("middle"), 20'000), temp.vault()));

    const auto drafts = diary::listDrafts(temp.caseId(), temp.vault());

    VERIFY_OK(drafts);
    QStringList order;
    for (const diary::Draft& draft : *drafts)
        order << draft.beginning;
    QCOMPARE(order, (QStringList{QStringLiteral("new"), QStringLiteral("middle"), QStringLiteral("old")}));
}

void TestDrafts::draftsLeaveNoTraceInTheLogOrInSearch()
{
    support::TempVault temp;
    const qint64 log = count(temp, "SELECT count(*) FROM log");
    const qint64 found = count(temp, "SELECT count(*) FROM search_text");

    VERIFY_OK(diary::saveDraft(draftOf(temp, QStringLiteral("secret"), 10'000), temp.vault()));

    QCOMPARE(count(temp, "SELECT count(*) FROM log"), log);
    QCOMPARE(count(temp, "SELECT count(*) FROM search_text"), found);
    QCOMPARE(count(temp, "SELECT count(*) FROM revision WHERE kind = 'incident'"), 0);
}

void TestDrafts::discardingTwiceIsNoError()
{
    support::TempVault temp;
    const diary::Draft draft = draftOf(temp, QStringLiteral("x"), 10'000);
    VERIFY_OK(diary::saveDraft(draft, temp.vault()));

    VERIFY_OK(diary::discardDraft(draft.id, temp.vault()));
    VERIFY_OK(diary::discardDraft(draft.id, temp.vault()));

    QVERIFY(diary::listDrafts(temp.caseId(), temp.vault())->empty());
}

void TestDrafts::eachFormAndRecordHasItsOwn()
{
    support::TempVault temp;
    const QByteArray person = domain::PersonId::create().bytes();
    const auto keep = [&](const QString& form, const QByteArray& about, const QString& text) {
        diary::Draft draft = draftOf(temp, text, 10'000);
        draft.form = form;
        draft.about = about;
        return diary::saveDraft(draft, temp.vault()).has_value();
    };
    QVERIFY(keep(QStringLiteral("person"), person, QStringLiteral("tall")));
    QVERIFY(keep(QStringLiteral("person"), {}, QStringLiteral("a new one")));
    QVERIFY(keep(QStringLiteral("report"), {}, QStringLiteral("they said")));

    const auto found = diary::findDraft(temp.caseId(), QStringLiteral("person"), person, temp.vault());
    VERIFY_OK(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->beginning, QStringLiteral("tall"));
    QCOMPARE((*found)->form, QStringLiteral("person"));
    QVERIFY(!diary::findDraft(temp.caseId(), QStringLiteral("place"), {}, temp.vault())->has_value());
    QCOMPARE(diary::listDrafts(temp.caseId(), temp.vault())->size(), std::size_t(3));

    diary::Draft cut = draftOf(temp, QStringLiteral("x"), 10'000);
    cut.about = person.left(15);
    VERIFY_ERROR(diary::saveDraft(cut, temp.vault()), base::ErrorCode::Invalid);
}

void TestDrafts::aDraftNeedsACaseThatIsThere()
{
    support::TempVault temp;
    diary::Draft draft = draftOf(temp, QStringLiteral("x"), 10'000);
    draft.caseId = domain::CaseId::create();
    VERIFY_ERROR(diary::saveDraft(draft, temp.vault()), base::ErrorCode::NotFound);

    draft = draftOf(temp, QStringLiteral("x"), 10'000);
    draft.id = {};
    VERIFY_ERROR(diary::saveDraft(draft, temp.vault()), base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_Drafts.moc"
