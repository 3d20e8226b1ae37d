#include "app/cli/Failure.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/cli/VisibleText.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/DocumentOutput.h"
#include "app/cli/commands/RecordInput.h"
#include "app/cli/commands/RecordText.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/report/Summary.h"
#include "core/report/TimelineReport.h"
#include "core/search/Search.h"

#include <QJsonArray>

#include <memory>

namespace app::cli::commands {

using grammar::CommandTree;

namespace {

// ---------------------------------------------------------------- search

struct GivenSearch
{
    QString text;
    std::optional<QString> in;
    std::optional<QString> order;
    std::optional<int> limit;
};

std::vector<core::search::Scope> scopesFrom(const QString& text)
{
    using core::search::Scope;
    const std::vector<std::pair<QString, Scope>> names{{QStringLiteral("incidents"), Scope::Incidents},
                                                       {QStringLiteral("evidence"), Scope::Evidence},
                                                       {QStringLiteral("messages"), Scope::Messages},
                                                       {QStringLiteral("contacts"), Scope::Contacts},
                                                       {QStringLiteral("people"), Scope::People}};
    std::vector<Scope> scopes;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&part](const auto& one) { return one.first == part.trimmed(); });
        if (found == names.end())
            failUsage(QStringLiteral("'%1' does not fit --in").arg(part),
                      QStringLiteral("Choose from incidents, evidence, messages, contacts, people"));
        scopes.push_back(found->second);
    }
    return scopes;
}

QString snippetText(QString snippet, const QString& before, const QString& after)
{
    return snippet.replace(QChar(0xe000), before).replace(QChar(0xe001), after);
}

int runSearch(const GivenSearch& given, Session& session)
{
    core::search::SearchQuery query;
    query.text = given.text;
    query.order = given.order == QLatin1String("newest") ? core::search::SearchQuery::Order::NewestFirst
                                                         : core::search::SearchQuery::Order::BestFirst;
    query.limit = given.limit.value_or(query.limit);
    if (given.in)
        query.scopes = scopesFrom(*given.in);
    if (session.given().caseName)
        query.caseId = session.matter().id;
    std::vector<QJsonObject> items;
    TextTable table({QStringLiteral("Kind"), QStringLiteral("ID"), QStringLiteral("When"), QStringLiteral("Found")});
    for (const core::search::SearchHit& hit : orFail(About::Record, core::search::search(query, session.vault()))) {
        const QString id = core::domain::IncidentId::fromBytes(hit.id).text();
        items.push_back(
            {{QStringLiteral("kind"), hit.kind},
             {QStringLiteral("id"), id},
             {QStringLiteral("label"), hit.label},
             {QStringLiteral("when"), hit.when ? QJsonValue(core::base::toUtcText(*hit.when)) : QJsonValue()},
             {QStringLiteral("snippet"), snippetText(hit.snippet, {}, {})},
             {QStringLiteral("score"), hit.score}});
        table.addRow({hit.kind, id, hit.when ? textOf(*hit.when) : QString(),
                      snippetText(hit.snippet, QStringLiteral("*"), QStringLiteral("*")).simplified()});
    }
    session.out().jsonList("hits", items);
    session.out().text(items.empty() ? QStringLiteral("Nothing was found.\n") : table.text());
    return exitDone;
}

// ---------------------------------------------------------------- timeline

struct GivenTimeline
{
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> person;
    std::optional<QString> behaviour;
    std::optional<QString> format;
    bool includePrivate = false;
    bool incidentsOnly = false;
    DocumentTarget target;
};

int runTimeline(const GivenTimeline& given, Session& session)
{
    const QString format = formatOf(given.format, session);
    core::timeline::TimelineFilter filter;
    if (given.from)
        filter.incidents.from = beginningOf(whenFrom("--from", *given.from));
    if (given.to)
        filter.incidents.to = endOf(whenFrom("--to", *given.to));
    if (given.person)
        filter.incidents.people = {idFrom<core::domain::PersonId>(QStringLiteral("a person"), *given.person)};
    if (given.behaviour) {
        checkBehaviours({{QStringLiteral("behaviours"), QJsonArray{*given.behaviour}}}, {});
        filter.incidents.behaviours = {*given.behaviour};
    }
    filter.includePrivate = given.includePrivate;
    filter.withReports = !given.incidentsOnly;
    checkTarget(given.target, format, session);

    const core::domain::Case matter = session.matter();
    filter.caseId = matter.id;
    const auto entries = orFail(About::Record, core::timeline::readTimeline(filter, session.vault()));
    const auto pattern = orFail(About::Record, core::timeline::readPattern(filter, session.vault()));
    const core::base::Timestamp now = session.clock().now();
    if (format == QLatin1String("csv"))
        return deliver(core::report::timelineCsv(entries), given.target, session);
    if (format == QLatin1String("json"))
        return deliver(core::report::timelineJson(matter, entries, pattern, now) + '\n', given.target, session);
    return deliverDocument(core::report::timelineDocument(matter, filter, entries, pattern, now), {format, false},
                           given.target, session);
}

// ---------------------------------------------------------------- summary

struct GivenSummary
{
    std::optional<QString> channel;
    std::optional<int> maxChars;
    std::optional<QString> format;
    QStringList incidents;
    DocumentTarget target;
};

core::report::Channel channelFrom(const QString& name)
{
    if (name == QLatin1String("101"))
        return core::report::Channel::Phone101;
    return name == QLatin1String("online") ? core::report::Channel::Online : core::report::Channel::Station;
}

int runSummary(const GivenSummary& given, Session& session)
{
    const QString format = formatOf(given.format, session);
    core::report::SummaryRequest request;
    request.channel = channelFrom(given.channel.value_or(QString()));
    request.maxChars = given.maxChars.value_or(request.maxChars);
    if (request.maxChars != 0 && request.maxChars < 200)
        failUsage(QStringLiteral("--max-chars %1 is too few").arg(request.maxChars),
                  QStringLiteral("Give 200 or more, or 0 for no limit"));
    request.incidents = incidentIdsFrom(given.incidents);
    checkTarget(given.target, format, session);
    request.caseId = session.matter().id;
    const auto summary = orFail(About::Record, core::report::summarize(request, session.vault()));
    if (summary.leftOutPrivate > 0)
        session.out().note(QStringLiteral("%1 private incidents are left out").arg(summary.leftOutPrivate));
    if (format == QLatin1String("json"))
        return deliver(core::report::summaryJson(summary) + '\n', given.target, session);
    if (format == QLatin1String("text") && request.channel == core::report::Channel::Online)
        return deliverText(summary.text + QLatin1Char('\n'), given.target,
                           session); // what a person pastes, and only that
    return deliverDocument(core::report::summaryDocument(summary, session.clock().now()), {format, true}, given.target,
                           session);
}

} // namespace

void addReadCommands(CommandTree& tree)
{
    const auto searched = std::make_shared<GivenSearch>();
    tree.add({"search", "Finds words in everything that is kept, best first.",
              "search my-records 'red car' --in incidents,messages"},
             CommandTree::Needs::Case)
        .argument("QUERY", "words, all of which occur; the last may be unfinished", searched->text)
        .text("--in", "LIST", "incidents,evidence,messages,contacts,people", searched->in)
        .choice("--order", "best|newest", "which comes first", searched->order)
        .number("--limit", "at most so many (200)", searched->limit)
        .runs([searched](Session& session) { return runSearch(*searched, session); });

    const auto timeline = std::make_shared<GivenTimeline>();
    tree.add({"timeline", "Puts what happened in order, as text, table or document.",
              "timeline my-records --format pdf -o timeline.pdf"},
             CommandTree::Needs::Case)
        .text("--from", "T", "from this time, day or month on", timeline->from)
        .text("--to", "T", "up to and with this one", timeline->to)
        .text("--person", "ID", "with this person", timeline->person)
        .text("--behaviour", "ID", "of this kind", timeline->behaviour)
        .flag("--include-private", "private incidents too", timeline->includePrivate)
        .flag("--incidents-only", "without reports and contacts", timeline->incidentsOnly)
        .choice("--format", "text|csv|json|html|pdf", "how it is written (text)", timeline->format)
        .file("-o,--output", "write a new file", timeline->target.file)
        .flag("--force", "replace the file if it is there", timeline->target.force)
        .runs([timeline](Session& session) { return runTimeline(*timeline, session); });

    const auto summary = std::make_shared<GivenSummary>();
    tree.add({"summary", "Writes what to say or paste when you report: each sentence rests on your records.",
              "summary my-records --channel online --max-chars 1500"},
             CommandTree::Needs::Case)
        .choice("--channel", "101|online|station", "whom it is for", summary->channel)
        .number("--max-chars", "at most so many characters: 500, 1500, 4000 … (1500; 0: no limit)", summary->maxChars)
        .texts("--incident", "ID", "only these (repeat)", summary->incidents)
        .choice("--format", "text|json|pdf", "how it is written (text)", summary->format)
        .file("-o,--output", "write a new file", summary->target.file)
        .flag("--force", "replace the file if it is there", summary->target.force)
        .needs("--channel")
        .runs([summary](Session& session) { return runSummary(*summary, session); });
}

} // namespace app::cli::commands
