#include "core/diary/FilterChoice.h"
#include "core/diary/SavedFilters.h"

#include "tests/core/diary/DiaryStage.h"
#include "tests/support/Verify.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using diary::FilterChoice;

namespace {

FilterChoice everything()
{
    FilterChoice choice;
    choice.period = FilterChoice::Period::Between;
    choice.firstDay = QDate(2026, 1, 2);
    choice.lastDay = QDate(2026, 3, 4);
    choice.filter.text = QStringLiteral("bus");
    choice.filter.where = QStringLiteral("work");
    choice.filter.people = {domain::PersonId::create()};
    choice.filter.accounts = {domain::AccountId::create()};
    choice.filter.behaviours = {QStringLiteral("called"), QStringLiteral("followed")};
    choice.filter.places = {domain::PlaceId::create()};
    choice.filter.tags = {QStringLiteral("phone")};
    choice.filter.reported = false;
    choice.filter.isPrivate = true;
    choice.removed = true;
    choice.order = diary::IncidentQuery::Order::LastWrittenFirst;
    return choice;
}

} // namespace

/// What a person chose is kept under a name, and means the same later.
class TestFilterChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenComesBack();
    void whatIsNotKnownIsKept();
    void whatMakesNoSenseIsLeftOut();
    void whatANewerProgramMeansIsNotGuessed();
    void whatANewerProgramSavedIsRenamedButNotOverwritten();
    void theLastDaysAreCountedFromToday();
    void aLastDayIsIncludedAlsoWhenTheClocksChange();
    void savedFiltersAreListedByNameRenamedAndRemoved();
    void aNameIsNeededAndIsGivenOnce();
    void aFilterOfNoCaseIsRefused();
};

void TestFilterChoice::whatWasChosenComesBack()
{
    const FilterChoice choice = everything();
    const QJsonObject json = toJson(choice);
    QCOMPARE(json.value(QStringLiteral("version")).toInt(), 1);
    QVERIFY(diary::filterChoiceFromJson(json) == choice);
    QVERIFY(diary::filterChoiceFromJson(toJson(FilterChoice())) == FilterChoice());
    QVERIFY(diary::filterChoiceFromJson({}) == FilterChoice());
}

void TestFilterChoice::whatIsNotKnownIsKept()
{
    QJsonObject json = toJson(everything());
    json.insert(QStringLiteral("weather"), QJsonArray{QStringLiteral("rain")});
    FilterChoice choice = diary::filterChoiceFromJson(json).value();
    choice.filter.tags.clear();
    const QJsonObject again = toJson(choice);
    QCOMPARE(again.value(QStringLiteral("weather")), json.value(QStringLiteral("weather")));
    QVERIFY(!again.contains(QStringLiteral("tags")));
}

void TestFilterChoice::whatMakesNoSenseIsLeftOut()
{
    const auto choice = diary::filterChoiceFromJson({{QStringLiteral("first_day"), QStringLiteral("soon")},
                                                     {QStringLiteral("people"), QStringLiteral("Sam")},
                                                     {QStringLiteral("tags"), QJsonArray{1, QString()}},
                                                     {QStringLiteral("reported"), 7}});
    QVERIFY(choice == FilterChoice());
}

void TestFilterChoice::whatANewerProgramMeansIsNotGuessed()
{
    for (const char* each : {"version", "period", "order"}) {
        QJsonObject json = toJson(everything());
        const QString member = QString::fromLatin1(each);
        json.insert(member, member == QLatin1String("version") ? QJsonValue(2) : QJsonValue(QStringLiteral("tides")));
        QVERIFY2(!diary::filterChoiceFromJson(json), each);
    }
}

void TestFilterChoice::whatANewerProgramSavedIsRenamedButNotOverwritten()
{
    support::TempVault temp;
    const QJsonObject newer{{QStringLiteral("version"), 2}, {QStringLiteral("tides"), true}};
    diary::SavedFilter filter{diary::SavedFilterId::create(), temp.caseId(), QStringLiteral("Tides"), newer, {5}};
    VERIFY_OK(diary::saveFilter(filter, temp.vault()));
    filter.name = QStringLiteral("High water");
    VERIFY_OK(diary::saveFilter(filter, temp.vault()));
    diary::SavedFilter other = filter;
    other.content = toJson(everything());
    VERIFY_ERROR(diary::saveFilter(other, temp.vault()), base::ErrorCode::NewerFormat);
    const auto saved = diary::listSavedFilters(temp.caseId(), temp.vault());
    QCOMPARE(saved->size(), std::size_t(1));
    QVERIFY(saved->front() == filter);
}

void TestFilterChoice::theLastDaysAreCountedFromToday()
{
    FilterChoice choice;
    choice.period = FilterChoice::Period::Last7Days;
    const QDate today(2026, 3, 30);
    const auto query = diary::queryFor(choice, domain::CaseId::create(), today);
    // 24 March, before the clocks went forward.
    QCOMPARE(query.filter.from->msecs, QDateTime(QDate(2026, 3, 24), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(!query.filter.to);
    choice.period = FilterChoice::Period::Last12Months;
    QCOMPARE(diary::queryFor(choice, {}, today).filter.from->msecs,
             QDateTime(QDate(2025, 3, 30), QTime(23, 0), Qt::UTC).toMSecsSinceEpoch());
}

void TestFilterChoice::aLastDayIsIncludedAlsoWhenTheClocksChange()
{
    FilterChoice choice;
    choice.period = FilterChoice::Period::Between;
    choice.firstDay = QDate(2026, 3, 29);
    choice.lastDay = QDate(2026, 3, 29);
    const auto query = diary::queryFor(choice, {}, QDate(2026, 5, 1));
    QCOMPARE(query.filter.to->msecs - query.filter.from->msecs, qint64{23} * 3'600'000);
}

void TestFilterChoice::savedFiltersAreListedByNameRenamedAndRemoved()
{
    support::TempVault temp;
    QJsonObject content = toJson(everything());
    content.insert(QStringLiteral("later"), true);
    diary::SavedFilter one{diary::SavedFilterId::create(), temp.caseId(), QStringLiteral("work"), content, {5}};
    const diary::SavedFilter two{diary::SavedFilterId::create(), temp.caseId(), QStringLiteral("Calls"), {}, {6}};
    const qint64 before = diarytest::everything(temp);
    VERIFY_OK(diary::saveFilter(one, temp.vault()));
    VERIFY_OK(diary::saveFilter(two, temp.vault()));
    auto saved = diary::listSavedFilters(temp.caseId(), temp.vault());
    VERIFY_OK(saved);
    QCOMPARE(saved->size(), std::size_t(2));
    QVERIFY(saved->front() == two);
    QVERIFY(saved->back() == one);

    one.name = QStringLiteral("At work");
    VERIFY_OK(diary::saveFilter(one, temp.vault()));
    saved = diary::listSavedFilters(temp.caseId(), temp.vault());
    QCOMPARE(saved->size(), std::size_t(2));
    QVERIFY(saved->front() == one);
    VERIFY_OK(diary::removeSavedFilter(one.id, temp.vault()));
    VERIFY_OK(diary::removeSavedFilter(one.id, temp.vault()));
    QCOMPARE(diary::listSavedFilters(temp.caseId(), temp.vault())->size(), std::size_t(1));
    VERIFY_OK(diary::saveFilter(one, temp.vault())); // What Undo does.
    QVERIFY(diary::listSavedFilters(temp.caseId(), temp.vault())->front() == one);
    QVERIFY2(diarytest::everything(temp) == before, "a filter is no record");
}

void TestFilterChoice::aNameIsNeededAndIsGivenOnce()
{
    support::TempVault temp;
    diary::SavedFilter filter{diary::SavedFilterId::create(), temp.caseId(), QStringLiteral(" "), {}, {}};
    VERIFY_ERROR(diary::saveFilter(filter, temp.vault()), base::ErrorCode::Invalid);
    filter.name = QStringLiteral("Calls");
    VERIFY_OK(diary::saveFilter(filter, temp.vault()));
    filter.id = diary::SavedFilterId::create();
    filter.name = QStringLiteral("calls");
    VERIFY_ERROR(diary::saveFilter(filter, temp.vault()), base::ErrorCode::Conflict);
    filter.id = {};
    VERIFY_ERROR(diary::saveFilter(filter, temp.vault()), base::ErrorCode::Invalid);
    QCOMPARE(diary::listSavedFilters(temp.caseId(), temp.vault())->size(), std::size_t(1));
}

void TestFilterChoice::aFilterOfNoCaseIsRefused()
{
    support::TempVault temp;
    const diary::SavedFilter filter{
        diary::SavedFilterId::create(), domain::CaseId::create(), QStringLiteral("Calls"), {}, {}};
    VERIFY_ERROR(diary::saveFilter(filter, temp.vault()), base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFilterChoice)
#include "tst_FilterChoice.moc"
