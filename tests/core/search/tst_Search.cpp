#include "core/search/Search.h"
#include "core/search/SearchRecords.h"

#include "tests/core/search/SearchStage.h"

#include <QMap>
#include <QTest>

using namespace core;
using namespace searchtest;

/// What was written is found, wherever it was written, once; what was taken back is not.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void bestFirst();
    void theMatchIsMarked();
    void aRecordIsFoundOnce();
    void theLimitCountsRecords();
    void everyKindOfRecordIsFound();
    void scopesLeaveTheRestOut();
    void casesAreApart();
    void anAmendmentIsFoundByItsNewWordsOnly();
    void whatWasWithdrawnOrRemovedIsNotFound();
    void anUnknownTimeIsNotShown();
    void deletedWordsLeaveTheIndex();
    void newestFirstIsTheOrderOfTheIndex();
};

void TestSearch::newestFirst()
{
    SearchStage stage;
    stage.add({on(january + day, QStringLiteral("rang two")), on(january + 2 * day, QStringLiteral("rang three")),
               on(january, QStringLiteral("rang one rang rang rang")),
               on(january + 2 * day, QStringLiteral("rang four"))});

    const auto hits = stage.find(QStringLiteral("rang"));

    VERIFY_OK(hits);
    QStringList order;
    for (const search::SearchHit& hit : *hits) {
        order << hit.label.section(QLatin1Char(' '), 1, 1);
        QCOMPARE(hit.score, 0.0);
    }
    QCOMPARE(
        order,
        (QStringList{QStringLiteral("four"), QStringLiteral("three"), QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(hits->back().when, std::optional(base::Timestamp{january}));
}

void TestSearch::bestFirst()
{
    SearchStage stage;
    stage.add(
        {on(january, QStringLiteral("threat threat threat")),
         on(january + day, QStringLiteral("A long day with many other words in it, and one threat at the end of it"))});
    std::vector<domain::IncidentStatement> others;
    for (int i = 0; i < 20; ++i)
        others.push_back(on(january + i, QStringLiteral("Nothing of the kind %1").arg(i)));
    stage.add(others);

    const auto hits = stage.find(QStringLiteral("threat"), {}, Order::BestFirst);

    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(2));
    QCOMPARE(hits->front().label, QStringLiteral("threat threat threat"));
    QVERIFY(hits->front().score > hits->back().score);
    QVERIFY(hits->back().score > 0);
}

void TestSearch::theMatchIsMarked()
{
    SearchStage stage;
    stage.add({on(january,
                  QStringLiteral("word ").repeated(200) + QStringLiteral("then he Threatened me")
                      + QStringLiteral(" word").repeated(200))});

    for (const Order order : {Order::NewestFirst, Order::BestFirst}) {
        const QString snippet = stage.find(QStringLiteral("threat"), {}, order)->front().snippet;
        QVERIFY2(snippet.contains(QStringLiteral("\uE000Threatened\uE001")), qPrintable(snippet));
        QVERIFY(snippet.size() < 300);
    }
}

void TestSearch::aRecordIsFoundOnce()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("Amina saw it"));
    statement.witnesses = {{QStringLiteral("Amina"), QStringLiteral("Amina's phone"), {}}};
    statement.tags = {QStringLiteral("amina")};
    const auto added = stage.add({statement});

    const auto hits = stage.find(QStringLiteral("amina"));

    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().kind, QStringLiteral("incident"));
    QCOMPARE(hits->front().id, added.front().id.bytes());
    QCOMPARE(hits->front().label, QStringLiteral("Amina saw it"));
}

void TestSearch::theLimitCountsRecords()
{
    SearchStage stage;
    std::vector<domain::IncidentStatement> statements;
    for (int i = 0; i < 10; ++i) {
        auto statement = on(january + i, QStringLiteral("rang %1").arg(i));
        statement.tags = {QStringLiteral("rang")};
        statements.push_back(statement);
    }
    stage.add(statements);
    search::SearchQuery query;
    query.text = QStringLiteral("rang");
    query.limit = 7;

    QCOMPARE(search::search(query, stage.vault())->size(), std::size_t(7));
    query.limit = 0;
    QCOMPARE(search::search(query, stage.vault())->size(), std::size_t(10));
}

void TestSearch::everyKindOfRecordIsFound()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("kestrel"));
    statement.people = {{{}, QStringLiteral("Kestrel Smith"), {}, {}}};
    const auto incident = stage.add({statement}).front();
    const QByteArray person = incident.statement.people.front().id.bytes();
    stage.insert("INSERT INTO person_mark (person, position, kind, value, note)"
                 " SELECT ?3, 0, 'vehicle', 'LB07 SEO', '' WHERE ?1 <> ?2",
                 person);
    const QByteArray account
        = stage.insert("INSERT INTO account (id, case_id, platform, handle, stable_id, url, certainty, basis, notes,"
                       " created_at, revision) VALUES (?2, ?1, 'Chirper', 'kestrel99', '', '', 'sure', '', '', 1, 1)");
    const QByteArray place = stage.insert("INSERT INTO place (id, case_id, name, address, notes, created_at, revision)"
                                          " VALUES (?2, ?1, 'Work', 'Kestrel House', '', 1, 1)");
    const QByteArray evidence = stage.insert(
        "INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes,"
        " source_path, size, media_type, added_at, source, url, title, description, kept_at, is_private,"
        " revision, removed_reason) VALUES (?2, ?1, 'AB', 12, 'physical', 'kestrel feather', x'', '', 0, '', 5,"
        " '', '', 'Feather', '', 'drawer', 0, 1, '')");
    const QByteArray chat
        = stage.insert("INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes,"
                       " source_path, size, media_type, added_at, source, url, title, description, kept_at, is_private,"
                       " revision, removed_reason) VALUES (?2, ?1, 'AB', 13, 'physical', 'chat.txt', x'', '', 0, '', 6,"
                       " '', '', '', '', '', 0, 1, '')");
    stage.insert(
        "INSERT INTO message (id, case_id, evidence, position, sent_at, time_text, sender, direction, kind, body)"
        " VALUES (?2, ?1, ?3, 0, 7, '', 'Sam', 'in', 'text', 'I saw a kestrel')",
        chat);
    const QByteArray picture = stage.insert(
        "INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes,"
        " source_path, size, media_type, added_at, source, url, title, description, kept_at, is_private,"
        " revision, removed_reason) VALUES (?2, ?1, 'AB', 14, 'physical', 'screen.png', x'', '', 0, '', 8,"
        " '', '', 'Screenshot', '', '', 0, 1, '')");
    stage.insert("INSERT INTO recognised_text (evidence, page, language, engine, body, read_at)"
                 " SELECT ?3, 1, 'en', '', 'KESTREL alarm', 0 WHERE ?1 <> ?2",
                 picture);
    const QByteArray report
        = stage.insert("INSERT INTO report (id, case_id, channel, agency, force, made_at, sort_at, no_reference_given,"
                       " officer, told, said, recorded_as, status, notes, is_private, created_at, revision) VALUES"
                       " (?2, ?1, '101', 'police', 'Kent', '', 9, 0, 'PC Kestrel', '', '', '', '', '', 0, 0, 1)");
    stage.insert("INSERT INTO report_reference (report, position, type, value, given_by)"
                 " SELECT ?3, 0, 'crime', '46/10234/26', '' WHERE ?1 <> ?2",
                 report);
    const QByteArray contact
        = stage.insert("INSERT INTO contact (id, case_id, at, sort_at, direction, channel, agency, who, told, said,"
                       " is_private, created_at, revision) VALUES (?2, ?1, '', 10, 'in', 'phone', 'police', '', '',"
                       " 'About the kestrel', 0, 0, 1)");
    const QByteArray order = stage.insert(
        "INSERT INTO protective_order (id, case_id, kind, court, number, conditions, notes, created_at, revision)"
        " VALUES (?2, ?1, 'Bail condition', 'Kestrel Road police station', 'K/77', 'Keep away', '', 11, 1)");
    stage.insert("INSERT INTO promise (record, position, what, kept) SELECT ?3, 0, 'Ring on Tuesday', 0 WHERE ?1 <> ?2",
                 contact);

    const auto hits = stage.find(QStringLiteral("kestr"));
    VERIFY_OK(hits);
    QMap<QString, QByteArray> found;
    QMap<QString, QString> labels;
    for (const search::SearchHit& hit : *hits) {
        found.insert(hit.kind, hit.id);
        labels.insert(hit.kind, hit.label);
    }
    const QMap<QString, QByteArray> expected{{QStringLiteral("incident"), incident.id.bytes()},
                                             {QStringLiteral("person"), person},
                                             {QStringLiteral("account"), account},
                                             {QStringLiteral("place"), place},
                                             {QStringLiteral("evidence"), evidence},
                                             {QStringLiteral("message"), chat},
                                             {QStringLiteral("recognised_text"), picture},
                                             {QStringLiteral("report"), report},
                                             {QStringLiteral("contact"), contact},
                                             {QStringLiteral("order"), order}};
    QCOMPARE(found, expected);
    QCOMPARE(labels.value(QStringLiteral("evidence")), QStringLiteral("AB/12 Feather"));
    QCOMPARE(labels.value(QStringLiteral("recognised_text")), QStringLiteral("AB/14 Screenshot"));
    QCOMPARE(labels.value(QStringLiteral("message")), QStringLiteral("Sam"));
    QCOMPARE(labels.value(QStringLiteral("report")), QStringLiteral("101 police Kent"));
    QCOMPARE(labels.value(QStringLiteral("account")), QStringLiteral("Chirper kestrel99"));
    QCOMPARE(labels.value(QStringLiteral("order")), QStringLiteral("Bail condition K/77"));

    // Parts open the record that they belong to.
    const auto byPlate = stage.find(QStringLiteral("LB07 SEO"));
    VERIFY_OK(byPlate);
    QCOMPARE(byPlate->size(), std::size_t(1));
    QCOMPARE(byPlate->front().kind, QStringLiteral("person"));
    QCOMPARE(byPlate->front().id, person);
    QCOMPARE(byPlate->front().label, QStringLiteral("Kestrel Smith"));
    const auto byReference = stage.find(QStringLiteral("46/10234/26"));
    VERIFY_OK(byReference);
    QCOMPARE(byReference->size(), std::size_t(1));
    QCOMPARE(byReference->front().kind, QStringLiteral("report"));
    QCOMPARE(byReference->front().id, report);
    QCOMPARE(byReference->front().label, QStringLiteral("101 police Kent"));
    const auto byPromise = stage.find(QStringLiteral("tuesday"));
    VERIFY_OK(byPromise);
    QCOMPARE(byPromise->front().kind, QStringLiteral("contact"));
    QCOMPARE(byPromise->front().id, contact);
    QCOMPARE(stage.kinds(QStringLiteral("AB/12")), QStringList{QStringLiteral("evidence")});

    using search::Scope;
    QCOMPARE(stage.kinds(QStringLiteral("kestrel"), {Scope::Incidents}), QStringList{QStringLiteral("incident")});
    QCOMPARE(stage.kinds(QStringLiteral("kestrel"), {Scope::Evidence}), QStringList{QStringLiteral("evidence")});
    QCOMPARE(stage.kinds(QStringLiteral("kestrel"), {Scope::Messages}),
             (QStringList{QStringLiteral("message"), QStringLiteral("recognised_text")}));
    QCOMPARE(stage.kinds(QStringLiteral("kestrel"), {Scope::Contacts}),
             (QStringList{QStringLiteral("contact"), QStringLiteral("report")}));
    QCOMPARE(stage.kinds(QStringLiteral("kestrel"), {Scope::People}),
             (QStringList{QStringLiteral("account"), QStringLiteral("order"), QStringLiteral("person"),
                          QStringLiteral("place")}));
    QCOMPARE(stage.kinds(QStringLiteral("46/10234"), {Scope::Contacts}), QStringList{QStringLiteral("report")});
}

void TestSearch::scopesLeaveTheRestOut()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("Sam came and Kim came"));
    statement.people = {{{}, QStringLiteral("Sam"), {}, {}}};
    stage.add({statement});
    using search::Scope;

    QCOMPARE(stage.kinds(QStringLiteral("sam")), (QStringList{QStringLiteral("incident"), QStringLiteral("person")}));
    QCOMPARE(stage.kinds(QStringLiteral("sam"), {Scope::People}), QStringList{QStringLiteral("person")});
    QCOMPARE(stage.kinds(QStringLiteral("sam kim"), {Scope::People}), QStringList());
    QCOMPARE(stage.kinds(QStringLiteral("sam kim"), {Scope::People, Scope::Incidents}),
             QStringList{QStringLiteral("incident")});
    QCOMPARE(stage.kinds(QStringLiteral("sam"), {Scope::Evidence, Scope::Messages, Scope::Contacts}), QStringList());
}

void TestSearch::casesAreApart()
{
    SearchStage stage;
    domain::Case matter;
    matter.name = QStringLiteral("Another");
    const auto other = diary::addCase(matter, stage.vault());
    VERIFY_OK(other);
    stage.add({on(january, QStringLiteral("rang here"))});
    base::JobContext job;
    VERIFY_OK(diary::addIncidents({other->id, {on(january, QStringLiteral("rang there"))}, {}}, stage.vault(), job));

    search::SearchQuery query;
    query.text = QStringLiteral("rang");
    QCOMPARE(search::search(query, stage.vault())->size(), std::size_t(2));
    query.caseId = other->id;
    const auto hits = search::search(query, stage.vault());
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().label, QStringLiteral("rang there"));
}

void TestSearch::anAmendmentIsFoundByItsNewWordsOnly()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("It was a falcon"));
    statement.witnesses = {{QStringLiteral("Amina"), {}, {}}};
    const auto incident = stage.add({statement}).front();
    statement.what = QStringLiteral("It was a kestrel");
    VERIFY_OK(diary::amendIncident(incident.id, statement, {}, stage.vault()));
    QVERIFY(stage.find(QStringLiteral("falcon"))->empty());
    QCOMPARE(stage.find(QStringLiteral("kestrel"))->size(), std::size_t(1));
    QCOMPARE(stage.find(QStringLiteral("amina"))->size(), std::size_t(1));

    statement.when.from->at.msecs += day;
    statement.witnesses.front().name = QStringLiteral("Yusuf");
    VERIFY_OK(diary::amendIncident(incident.id, statement, {}, stage.vault()));

    QVERIFY(stage.find(QStringLiteral("amina"))->empty());
    for (const char* word : {"kestrel", "yusuf"}) {
        const auto hits = stage.find(QString::fromLatin1(word));
        VERIFY_OK(hits);
        QCOMPARE(hits->size(), std::size_t(1));
        QCOMPARE(hits->front().when, std::optional(base::Timestamp{january + day}));
    }
}

void TestSearch::whatWasWithdrawnOrRemovedIsNotFound()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("kestrel"));
    statement.witnesses = {{QStringLiteral("Kestrel Jones"), {}, {}}};
    statement.tags = {QStringLiteral("kestrel")};
    statement.people = {{{}, QStringLiteral("Kestrel Smith"), {}, {}}};
    const auto incident = stage.add({statement}).front();
    stage.insert(
        "INSERT INTO evidence (id, case_id, exhibit_initials, exhibit_number, origin, name, name_bytes, source_path,"
        " size, media_type, added_at, source, url, title, description, kept_at, is_private, revision, removed_reason)"
        " VALUES (?2, ?1, 'AB', 1, 'physical', 'kestrel', x'', '', 0, '', 5, '', '', '', '', '', 0, 1, '')");
    stage.execute("INSERT INTO recognised_text (evidence, page, language, engine, body, read_at)"
                  " SELECT id, 1, 'en', '', 'kestrel', 0 FROM evidence");
    stage.execute("INSERT INTO person_mark (person, position, kind, value, note)"
                  " SELECT id, 0, 'alias', 'kestrel', '' FROM person");
    QCOMPARE(stage.find(QStringLiteral("kestrel"))->size(), std::size_t(3));

    VERIFY_OK(diary::withdrawIncident(incident.id, QStringLiteral("A mistake"), stage.vault()));
    stage.execute("UPDATE evidence SET removed_at = 9");
    stage.execute("UPDATE person SET removed_at = 9");

    QVERIFY(stage.find(QStringLiteral("kestrel"))->empty());
    const auto connection = stage.vault().openForReading();
    QCOMPARE(*(*connection)->integer("SELECT count(*) FROM search_text"), std::optional<qint64>(0));
}

void TestSearch::anUnknownTimeIsNotShown()
{
    SearchStage stage;
    domain::IncidentStatement statement = on(january, QStringLiteral("kestrel"));
    statement.when = {};
    statement.people = {{{}, QStringLiteral("Kestrel Smith"), {}, {}}};
    stage.add({statement});

    const auto hits = stage.find(QStringLiteral("kestrel"));

    VERIFY_OK(hits);
    QCOMPARE(hits->size(), std::size_t(2));
    for (const search::SearchHit& hit : *hits)
        QVERIFY(!hit.when);
}

void TestSearch::deletedWordsLeaveTheIndex()
{
    SearchStage stage;
    const auto incident = stage.add({on(january, QStringLiteral("the word was aardvark"))}).front();
    VERIFY_OK(diary::amendIncident(incident.id, on(january, QStringLiteral("no such word")), {}, stage.vault()));

    stage.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)");
    const auto connection = stage.vault().openForWriting();
    QCOMPARE(*(*connection)->integer("SELECT count(*) FROM temp.words WHERE term = 'aardvark'"),
             std::optional<qint64>(0));
    QCOMPARE(*(*connection)->integer("SELECT count(*) FROM temp.words WHERE term = 'word'"), std::optional<qint64>(1));
    VERIFY_OK((*connection)->execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')"));
}

void TestSearch::newestFirstIsTheOrderOfTheIndex()
{
    SearchStage stage;
    const auto connection = stage.vault().openForReading();
    VERIFY_OK(connection);
    for (const Order order : {Order::NewestFirst, Order::BestFirst}) {
        const QByteArray sql = QByteArray("EXPLAIN QUERY PLAN ") + search::SearchRecords::sql(order);
        auto plan = (*connection)->prepare(sql.constData());
        VERIFY_OK(plan);
        QStringList lines;
        while (*plan->step())
            lines << plan->text(3);
        const QString text = lines.join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("search_index VIRTUAL TABLE")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("USING INTEGER PRIMARY KEY")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("TEMP B-TREE")), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_Search.moc"
