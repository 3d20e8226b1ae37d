#include "core/diary/FilterChoice.h"
#include "core/evidence/Evidence.h"
#include "core/people/Merging.h"
#include "core/people/People.h"
#include "core/search/IncidentMatchRecords.h"

#include "tests/core/diary/IncidentListing.h"
#include "tests/core/diary/ManyEntries.h"
#include "tests/support/Verify.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace diarytest;

namespace {

/// Three entries, and what hangs on them: "a" of January, "b" of February (private), "c" of March (reported).
struct Stage
{
    support::TempVault temp;
    std::vector<domain::Incident> entries;
    domain::AccountId account; ///< Of "c"; that of "b" is merged into it.

    Stage()
    {
        auto a = on(january, QStringLiteral("a"));
        a.behaviours = {QStringLiteral("called"), QStringLiteral("threat")};
        a.people = {{{}, QStringLiteral("Sam Smith"), {}, {}}};
        a.tags = {QStringLiteral("phone")};
        a.where = QStringLiteral("Outside my work, Café Röd");
        auto b = on(january + 31 * day, QStringLiteral("b"));
        b.behaviours = {QStringLiteral("followed")};
        b.tags = {QStringLiteral("work"), QStringLiteral("phone")};
        b.isPrivate = true;
        b.wordsUsed = QStringLiteral("kestrel kestrel");
        auto c = on(january + 60 * day, QStringLiteral("c"));
        c.behaviours = {QStringLiteral("called")};
        c.where = QStringLiteral("bus stop");
        core::domain::Account seen;
        seen.caseId = temp.caseId();
        seen.platform = QStringLiteral("Instagram");
        seen.handle = QStringLiteral("night.owl");
        account = people::addAccount(seen, temp.vault())->id;
        seen.handle = QStringLiteral("night.owl.2");
        const auto other = people::addAccount(seen, temp.vault())->id;
        b.accounts = {other};
        c.accounts = {account};
        entries = *add(temp, {a, b, c});
        // Both turn out to be one account; the links stay as they were written.
        VERIFY_OK(people::mergeAccounts({account, other, {}}, temp.vault()));
        write("INSERT INTO report (id, case_id, channel, agency, force, made_at, sort_at, no_reference_given, officer,"
              " told, said, recorded_as, status, notes, is_private, created_at, revision)"
              " VALUES (?1, ?2, '101', '', '', '{}', 0, 0, '', '', '', '', '', '', 0, 0, 1)",
              {report, temp.caseId().bytes()});
        write("INSERT INTO report_incident (report, position, incident) VALUES (?1, 0, ?2)",
              {report, entries[2].id.bytes()});
    }

    /// Runs one statement with the ids bound in order.
    void write(const char* sql, const std::vector<QByteArray>& ids)
    {
        const auto connection = temp.vault().openForWriting();
        auto transaction = db::Transaction::begin(**connection);
        {
            auto statement = (*connection)->prepare(sql);
            VERIFY_OK(statement);
            int parameter = 1;
            for (const QByteArray& id : ids)
                statement->bind(parameter++, id);
            VERIFY_OK(statement->run());
        }
        VERIFY_OK(transaction->commit());
    }

    const QByteArray report = domain::ReportId::create().bytes();

    /// The letters of those that fit, oldest first; the count must say the same, and so must every other order.
    QString found(const domain::IncidentFilter& filter) const
    {
        auto query = queryOf(temp, Order::OldestFirst);
        query.filter = filter;
        QString letters = listed(temp, query).join(QString());
        if (*diary::countIncidents(query, temp.vault()) != letters.size())
            return QStringLiteral("the count differs");
        if (diary::idsOfIncidents(query, temp.vault())->size() != std::size_t(letters.size()))
            return QStringLiteral("the ids differ");
        for (const Order order : {Order::NewestFirst, Order::LastWrittenFirst}) {
            query.order = order;
            QString reversed = listed(temp, query).join(QString());
            std::reverse(reversed.begin(), reversed.end());
            if (reversed != letters)
                return QStringLiteral("another order finds ") + reversed;
        }
        return letters;
    }
};

domain::IncidentFilter text(const char* typed)
{
    domain::IncidentFilter filter;
    filter.text = QString::fromUtf8(typed);
    return filter;
}

} // namespace

/// Filters find what fits all of them, alone and together.
class TestIncidentFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFilterAlone();
    void oneOfSeveralIsEnoughButEveryFilterMustFit();
    void wordsAreFoundWhereverTheyStand();
    void filesMessagesAndPicturesAreFoundThroughTheirEntries();
    void whatWasRemovedIsFoundAmongTheRemovedOnly();
    void textWithoutAWordIsNoFilter();
    void aRowShowsWhereTheWordStands();
    void otherCasesStayOut();
    void pagesOfASearchHaveNoGapAndNoRepeat_data();
    void pagesOfASearchHaveNoGapAndNoRepeat();
    void everyFilterHasAnIndex_data();
    void everyFilterHasAnIndex();

private:
    std::unique_ptr<ManyEntries> m_many;
};

void TestIncidentFilters::eachFilterAlone()
{
    const Stage stage;
    domain::IncidentFilter filter;
    QCOMPARE(stage.found(filter), QStringLiteral("abc"));
    filter.behaviours = {QStringLiteral("called")};
    QCOMPARE(stage.found(filter), QStringLiteral("ac"));
    filter = {};
    filter.people = {stage.entries[0].statement.people.front().id};
    QCOMPARE(stage.found(filter), QStringLiteral("a"));
    filter = {};
    filter.accounts = {stage.account};
    QCOMPARE(stage.found(filter), QStringLiteral("bc"));
    filter = {};
    filter.tags = {QStringLiteral("phone")};
    QCOMPARE(stage.found(filter), QStringLiteral("ab"));
    filter = {};
    filter.reported = true;
    QCOMPARE(stage.found(filter), QStringLiteral("c"));
    filter.reported = false;
    QCOMPARE(stage.found(filter), QStringLiteral("ab"));
    filter = {};
    filter.isPrivate = true;
    QCOMPARE(stage.found(filter), QStringLiteral("b"));
    filter.isPrivate = false;
    QCOMPARE(stage.found(filter), QStringLiteral("ac"));
    filter = {};
    filter.where = QStringLiteral("cafe WORK");
    QCOMPARE(stage.found(filter), QStringLiteral("a"));
    filter.where = QStringLiteral("nowhere");
    QCOMPARE(stage.found(filter), QString());
    filter = {};
    filter.from = base::Timestamp{january + 31 * day};
    QCOMPARE(stage.found(filter), QStringLiteral("bc"));
    filter.to = base::Timestamp{january + 60 * day};
    QCOMPARE(stage.found(filter), QStringLiteral("b"));
}

void TestIncidentFilters::oneOfSeveralIsEnoughButEveryFilterMustFit()
{
    const Stage stage;
    domain::IncidentFilter filter;
    filter.behaviours = {QStringLiteral("followed"), QStringLiteral("threat")};
    QCOMPARE(stage.found(filter), QStringLiteral("ab"));
    filter.tags = {QStringLiteral("work")};
    QCOMPARE(stage.found(filter), QStringLiteral("b"));
    filter.isPrivate = false;
    QCOMPARE(stage.found(filter), QString());
    filter.isPrivate = true;
    filter.reported = false;
    filter.text = QStringLiteral("kest");
    filter.from = base::Timestamp{january};
    QCOMPARE(stage.found(filter), QStringLiteral("b"));
    filter.to = base::Timestamp{january + day};
    QCOMPARE(stage.found(filter), QString());
}

void TestIncidentFilters::wordsAreFoundWhereverTheyStand()
{
    const Stage stage;
    QCOMPARE(stage.found(text("kestrel")), QStringLiteral("b"));
    QCOMPARE(stage.found(text("KES")), QStringLiteral("b"));
    QCOMPARE(stage.found(text("bus stop ")), QStringLiteral("c"));
    QCOMPARE(stage.found(text("phone")), QStringLiteral("ab"));
    QCOMPARE(stage.found(text("smith")), QStringLiteral("a"));
    QCOMPARE(stage.found(text("zebra")), QString());
}

void TestIncidentFilters::filesMessagesAndPicturesAreFoundThroughTheirEntries()
{
    Stage stage;
    evidence::PhysicalItemRequest item;
    item.caseId = stage.temp.caseId();
    item.what = QStringLiteral("The letter with the heron on it");
    item.keptAt = QStringLiteral("my desk");
    const auto added = evidence::addPhysicalItem(item, stage.temp.vault());
    VERIFY_OK(added);
    stage.write("INSERT INTO incident_evidence (incident, position, evidence) VALUES (?1, 0, ?2)",
                {stage.entries[1].id.bytes(), added->id.bytes()});
    stage.write("INSERT INTO message (id, case_id, evidence, position, time_text, sender, direction, kind, body)"
                " VALUES (?1, ?2, ?3, 0, '', 'unknown', 'in', 'text', 'I saw the pelican')",
                {domain::IncidentId::create().bytes(), stage.temp.caseId().bytes(), added->id.bytes()});
    stage.write("INSERT INTO recognised_text (evidence, page, language, engine, body, read_at)"
                " VALUES (?1, 0, 'en', '', 'a sign says bittern', 0)",
                {added->id.bytes()});
    QCOMPARE(stage.found(text("heron")), QStringLiteral("b"));
    QCOMPARE(stage.found(text("pelican")), QStringLiteral("b"));
    QCOMPARE(stage.found(text("bitt")), QStringLiteral("b"));
}

void TestIncidentFilters::whatWasRemovedIsFoundAmongTheRemovedOnly()
{
    Stage stage;
    VERIFY_OK(
        diary::withdrawIncidents({stage.entries[1].id, stage.entries[2].id}, QStringLiteral("x"), stage.temp.vault()));
    QCOMPARE(stage.found(text("kestrel")), QString());
    auto query = queryOf(stage.temp, Order::OldestFirst);
    query.onlyWithdrawn = true;
    QCOMPARE(listed(stage.temp, query).join(QString()), QStringLiteral("bc"));
    QCOMPARE(*diary::countIncidents(query, stage.temp.vault()), 2);
    query.filter.text = QStringLiteral("KESTR");
    QCOMPARE(listed(stage.temp, query).join(QString()), QStringLiteral("b"));
    query.filter = {};
    query.filter.where = QStringLiteral("bus");
    QCOMPARE(listed(stage.temp, query).join(QString()), QStringLiteral("c"));
    query.filter = {};
    query.filter.behaviours = {QStringLiteral("called")};
    QCOMPARE(listed(stage.temp, query).join(QString()), QStringLiteral("c"));
}

void TestIncidentFilters::textWithoutAWordIsNoFilter()
{
    const Stage stage;
    QCOMPARE(stage.found(text(" ?! ")), QStringLiteral("abc"));
}

void TestIncidentFilters::aRowShowsWhereTheWordStands()
{
    support::TempVault temp;
    auto deep = on(january, QStringLiteral("It went on. ").repeated(30) + QStringLiteral("Then the Héron came back."));
    const auto early = on(january + day, QStringLiteral("A heron at once."));
    VERIFY_OK(add(temp, {deep, early}));
    auto query = queryOf(temp);
    query.filter.text = QStringLiteral("HERON");
    const auto rows = diary::listIncidents(query, temp.vault());
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->front().excerpt, QString());
    QVERIFY2(rows->back().excerpt.startsWith(QStringLiteral("… ")), qPrintable(rows->back().excerpt));
    QVERIFY2(rows->back().excerpt.endsWith(QStringLiteral("Then the Héron came back.")),
             qPrintable(rows->back().excerpt));
    query.filter.text.clear();
    const auto unsearched = diary::listIncidents(query, temp.vault());
    VERIFY_OK(unsearched);
    for (const diary::IncidentSummary& row : *unsearched)
        QCOMPARE(row.excerpt, QString());
}

void TestIncidentFilters::otherCasesStayOut()
{
    Stage stage;
    domain::Case matter;
    matter.name = QStringLiteral("Another");
    const auto other = diary::addCase(matter, stage.temp.vault());
    base::JobContext job;
    auto theirs = on(january, QStringLiteral("kestrel"));
    theirs.tags = {QStringLiteral("phone")};
    theirs.isPrivate = true;
    theirs.where = QStringLiteral("bus stop");
    VERIFY_OK(diary::addIncidents({other->id, {theirs}, {}}, stage.temp.vault(), job));
    QCOMPARE(stage.found(text("kestrel")), QStringLiteral("b"));
    domain::IncidentFilter filter;
    filter.tags = {QStringLiteral("phone")};
    QCOMPARE(stage.found(filter), QStringLiteral("ab"));
    filter = {};
    filter.where = QStringLiteral("bus");
    QCOMPARE(stage.found(filter), QStringLiteral("c"));
    filter = {};
    filter.isPrivate = true;
    QCOMPARE(stage.found(filter), QStringLiteral("b"));
    filter.isPrivate = false;
    QCOMPARE(stage.found(filter), QStringLiteral("ac"));
    QCOMPARE(*diary::listTags(stage.temp.caseId(), stage.temp.vault()),
             (QStringList{QStringLiteral("phone"), QStringLiteral("work")}));
}

void TestIncidentFilters::pagesOfASearchHaveNoGapAndNoRepeat_data()
{
    m_many = std::make_unique<ManyEntries>();
    QVERIFY(m_many->isMade);
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag");
    for (const auto& [name, order] : {std::pair("newest", Order::NewestFirst), std::pair("oldest", Order::OldestFirst),
                                      std::pair("written", Order::LastWrittenFirst)}) {
        // More than can be looked up one by one, and fewer; with the words in tags, which are rows of their own.
        QTest::addRow("%s, a frequent word", name) << order << QStringLiteral("heron") << QString();
        QTest::addRow("%s, one letter", name) << order << QStringLiteral("h") << QString();
        QTest::addRow("%s, a frequent tag", name) << order << QString() << QStringLiteral("heron");
        QTest::addRow("%s, a rare word", name) << order << QStringLiteral("kestrel") << QString();
        QTest::addRow("%s, a frequent word and a rare tag", name)
            << order << QStringLiteral("heron") << QStringLiteral("rare");
    }
}

void TestIncidentFilters::pagesOfASearchHaveNoGapAndNoRepeat()
{
    QFETCH(const Order, order);
    QFETCH(const QString, typed);
    QFETCH(const QString, tag);
    support::TempVault& temp = m_many->temp; // Every row only reads them.
    const std::vector<domain::IncidentStatement>& statements = m_many->statements;
    auto query = queryOf(temp, order);
    query.filter.text = typed;
    if (!tag.isEmpty())
        query.filter.tags = {tag};
    int expected = 0;
    for (const domain::IncidentStatement& each : statements)
        expected += (typed.isEmpty() || each.what.contains(typed)
                     || (each.tags.contains(QStringLiteral("heron")) && QStringLiteral("heron").startsWith(typed)))
                && (tag.isEmpty() || each.tags.contains(tag))
            ? 1
            : 0;
    QVERIFY(expected > 0);
    QCOMPARE(*diary::countIncidents(query, temp.vault()), expected);

    query.limit = 300;
    QSet<domain::IncidentId> seen;
    std::optional<std::pair<qint64, qint64>> before;
    for (;;) {
        const auto page = diary::listIncidents(query, temp.vault());
        VERIFY_OK(page);
        if (page->empty())
            break;
        for (const diary::IncidentSummary& row : *page) {
            QVERIFY2(!seen.contains(row.id), "a row came twice");
            seen.insert(row.id);
            const qint64 at = order == Order::LastWrittenFirst ? row.writtenAt.msecs : row.when.from->at.msecs;
            const std::pair<qint64, qint64> key(at, row.beginning.section(QLatin1Char(' '), 0, 0).toLongLong());
            if (before)
                QVERIFY(order == Order::OldestFirst ? key > *before : key < *before);
            before = key;
        }
        query.after = page->back().id;
    }
    QCOMPARE(seen.size(), expected);
}

void TestIncidentFilters::everyFilterHasAnIndex_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const auto& [name, sql] : search::IncidentMatchRecords::statements())
        QTest::newRow(name) << QByteArray(sql);
}

void TestIncidentFilters::everyFilterHasAnIndex()
{
    QFETCH(const QByteArray, sql);
    const support::TempVault temp;
    const auto connection = temp.vault().openForReading();
    auto plan = (*connection)->prepare((QByteArray("EXPLAIN QUERY PLAN ") + sql).constData());
    VERIFY_OK(plan);
    QStringList lines;
    while (*plan->step())
        lines << plan->text(3);
    const QString text = lines.join(QLatin1Char('\n'));
    QVERIFY2(!text.contains(QStringLiteral("TEMP B-TREE FOR ORDER")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("AUTOMATIC")), qPrintable(text));
    for (const QString& line : lines)
        if (line.startsWith(QStringLiteral("SCAN")))
            QVERIFY2(line.contains(QStringLiteral("INDEX")) || line.contains(QStringLiteral("VIRTUAL TABLE"))
                         || line.contains(QStringLiteral("hit")) || line.contains(QStringLiteral("CONSTANT ROW")),
                     qPrintable(text));
}

QTEST_GUILESS_MAIN(TestIncidentFilters)
#include "tst_IncidentFilters.moc"
