#include "tests/bench/RecordPaths.h"

#include "core/crypto/Kdf.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"
#include "core/search/Search.h"
#include "core/vault/OpenVault.h"
#include "core/vault/Passphrase.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Inputs.h"
#include "tests/bench/PlainDatabase.h"
#include "tests/support/TempVault.h"

#include <array>

using namespace core;

namespace bench {

namespace {

/// Incidents that the yardstick of the same rows keeps back, to add them one by one.
constexpr int held = 100;

/// What all paths share: a vault of many incidents, and the same in the yardsticks.
struct Stage
{
    support::TempVault temp;
    QTemporaryDir folder;
    std::vector<domain::IncidentStatement> statements;
    std::vector<domain::Incident> incidents;
    std::unique_ptr<BareRows> bare;
    std::unique_ptr<SameRows> same;
    base::JobContext job;
};

void measureAdding(Stage& stage)
{
    Costs ours, bare, same;
    ours.push_back(costOf([&] {
        stage.incidents
            = must(diary::addIncidents({stage.temp.caseId(), stage.statements, {}}, stage.temp.vault(), stage.job));
    }));
    stage.bare = std::make_unique<BareRows>(stage.folder.path());
    bare.push_back(costOf([&] { stage.bare->add(stage.statements); }));
    stage.same = std::make_unique<SameRows>(stage.folder.path(), stage.temp.vault(), held);
    same.push_back(costOf([&] { stage.same->addAll(); }));
    const QByteArray name = "add " + QByteArray::number(stage.incidents.size()) + ", ";
    printPath(name + "bare rows", {ours, bare}, {.times = 1.25});
    printPath(name + "same rows", {ours, same}, {.times = 1.25});
}

void measureSaving(Stage& stage)
{
    const std::vector<domain::IncidentStatement> one(stage.statements.begin(), stage.statements.begin() + 1);
    const auto save = [&] {
        (void)must(diary::addIncidents({stage.temp.caseId(), one, {}}, stage.temp.vault(), stage.job));
    };
    printPath("save one, bare row", inTurn(held, save, [&] { stage.bare->add(one); }), {.times = 2, .ms = 1});
    printPath("save one, same rows", inTurn(held, save, [&] { stage.same->addOne(); }), {.times = 2, .ms = 1});

    // A corrected time and a few more words; then everything another: what costs the index the most.
    int turn = 0;
    const auto next = [&] { return static_cast<std::size_t>(++turn) * (stage.incidents.size() / 500); };
    const auto amend = [&](auto change) {
        const std::size_t at = next();
        domain::IncidentStatement changed = stage.incidents[at].statement;
        change(changed);
        (void)must(diary::amendIncident(stage.incidents[at].id, changed, QStringLiteral("x"), stage.temp.vault()));
    };
    const auto amendBare = [&](auto change) {
        const std::size_t at = next();
        domain::IncidentStatement changed = stage.statements[at];
        change(changed);
        stage.bare->amend(static_cast<int>(at), changed);
    };
    const auto words = [](domain::IncidentStatement& said) { said.what += QStringLiteral(" and then he left"); };
    const auto all = [&](domain::IncidentStatement& said) {
        const domain::IncidentStatement& other
            = stage.statements[stage.statements.size() - static_cast<std::size_t>(turn)];
        said.what = other.what;
        said.title = other.title;
        said.when = other.when;
    };
    const Pairs added = inTurn(
        100, [&] { amend(words); }, [&] { amendBare(words); });
    printPath("amend one, some words more", added, {.ms = 10});
    printPath("amend one, some words more", added, {.ms = 30, .percent = 95});
    const Pairs other = inTurn(
        100, [&] { amend(all); }, [&] { amendBare(all); });
    printPath("amend one, all words other", other, {.ms = 10});
    printPath("amend one, all words other", other, {.ms = 30, .percent = 95});
}

void measureLists(Stage& stage)
{
    diary::IncidentQuery query;
    query.caseId = stage.temp.caseId();
    const auto list = [&] { (void)must(diary::listIncidents(query, stage.temp.vault())); };
    printPath("page of 200, newest", inTurn(100, list, [&] { (void)stage.bare->page(-1); }), {.ms = 0.2});
    // As far down by date: the incidents are spread evenly over the days.
    const std::size_t deep = 800;
    query.after = stage.incidents[deep].id;
    printPath("page of 200, in the middle", inTurn(100, list, [&] { (void)stage.bare->page(static_cast<int>(deep)); }),
              {.ms = 0.2});
    query.after.reset();
    const auto connection = must(stage.temp.vault().openForReading());
    printPath("count by month",
              inTurn(
                  50,
                  [&] {
                      const auto statement = must(
                          connection->cached("SELECT month, count(*) FROM incident WHERE case_id = ?1 GROUP BY month"));
                      statement->bind(1, stage.temp.caseId().bytes());
                      while (must(statement->step())) { }
                  },
                  [&] { (void)stage.bare->countByMonth(); }),
              {.ms = 5});
}

void measureSearch(Stage& stage)
{
    struct Typed
    {
        const char* name;
        const char* text;
        const char* expression; ///< The same for the yardstick.
    };
    for (const Typed& typed : {
             Typed{"search, a frequent word", "message ", "\"message\""},
             Typed{"search, a frequent word as typed", "message", "\"message\""},
             Typed{"search, 3 letters", "mes", "\"message\""},
             Typed{"search, 2 letters", "me", "me*"},
             Typed{"search, 1 letter", "m", "m*"},
             Typed{"search, a rare word", "kestrel ", "\"kestrel\""},
             Typed{"search, a frequent and a rare word", "message kestrel", "\"message\" AND \"kestrel\""},
             Typed{"search, no such word", "zzzzzzzz", "\"zzzzzzzz\""},
         }) {
        search::SearchQuery query;
        query.text = QString::fromLatin1(typed.text);
        query.order = search::SearchQuery::Order::NewestFirst;
        printPath(typed.name,
                  inTurn(
                      40, [&] { (void)must(search::search(query, stage.temp.vault())); },
                      [&] { (void)stage.bare->search(typed.expression); }),
                  {.ms = 2, .percent = 95});
    }
}

void measureOpening(Stage& stage)
{
    const auto slot = must(vault::describeVault(stage.temp.folder())).slotsInUse.front();
    const crypto::Argon2Cost cost{static_cast<quint32>(slot.passes), static_cast<quint64>(slot.memoryBytes)};
    std::array<std::byte, crypto::argon2SaltSize> salt{};
    Pairs unlock, page;
    for (int round = 0; round < 7; ++round) {
        stage.temp.close();
        unlock.limit.push_back(costOf([&] {
            QString typed = stage.temp.passphrase();
            (void)must(crypto::argon2id(vault::passphraseFrom(typed).view(), salt, cost));
        }));
        unlock.ours.push_back(costOf([&] { stage.temp.reopen(); }));
        diary::IncidentQuery query;
        query.caseId = stage.temp.caseId();
        page.ours.push_back(costOf([&] { (void)must(diary::listIncidents(query, stage.temp.vault())); }));
        page.limit.push_back(costOf([&] {
            PlainDatabase opened(stage.bare->path());
            opened.execute("SELECT key, title, substr(text, 1, 200) FROM entry WHERE matter = 1 ORDER BY key DESC"
                           " LIMIT 200");
        }));
    }
    printPath("unlock, Argon2id alone", unlock, {.msAboveLimit = 25});
    printPath("first page after it, plain open", page, {.ms = 2});
}

} // namespace

void measureRecords(int incidents)
{
    Stage stage;
    stage.statements = synthetic(incidents, stage.temp.clock().now().msecs);
    printHeading(
        "Records, beside SQLite without a key: one row and its words (bare), or every row that we write (same)");
    measureAdding(stage);
    measureSaving(stage);
    measureLists(stage);
    measureSearch(stage);
    measureOpening(stage);
}

} // namespace bench
