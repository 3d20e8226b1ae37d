#include "app/cli/commands/AllCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "core/people/Orders.h"

#include <array>

namespace app::cli::commands {

using core::domain::OrderId;
using core::domain::ProtectiveOrder;
using grammar::CommandTree;
using grammar::FieldOption;

namespace {

constexpr std::array orderFields{
    FieldOption{"--kind", "TEXT", "kind", "stalking protection order, bail condition, …"},
    FieldOption{"--against", "ID", "against", "the person that it is against"},
    FieldOption{"--issued-by", "TEXT", "issued_by", "the court or the police"},
    FieldOption{"--number", "TEXT", "number", "the number that it goes by"},
    FieldOption{"--made-on", "DAY", "made_on", "when it was made"},
    FieldOption{"--served-on", "DAY", "served_on", "when the person was given it"},
    FieldOption{"--expires-on", "DAY", "expires_on", "the last day on which it holds"},
    FieldOption{"--conditions", "TEXT", "conditions", "what it forbids, as written there"},
    FieldOption{"--ended-at", "T", "ended_at", "when it was lifted before its day"},
    FieldOption{"--notes", "TEXT", "notes", "anything else"},
};

struct GivenBreach
{
    QString order;
    QStringList incidents;
    bool undo = false;
    std::optional<QString> reason;
};

int runBreach(const GivenBreach& given, Session& session)
{
    const core::people::BreachRequest request{idFrom<OrderId>(QStringLiteral("an order"), given.order),
                                              incidentIdsFrom(given.incidents), given.reason.value_or(QString())};
    const auto changed = orFail(About::Record,
                                given.undo ? core::people::unmarkBreaches(request, session.vault())
                                           : core::people::markBreaches(request, session.vault()));
    std::vector<QJsonObject> items;
    QString text;
    for (const core::domain::Incident& incident : changed) {
        items.push_back(core::domain::toJson(incident));
        text += QStringLiteral("Amended incident %1, revision %2\n").arg(incident.id.text()).arg(incident.revision);
    }
    session.out().jsonList("incidents", items);
    session.out().text(text.isEmpty() ? QStringLiteral("Nothing to change\n") : text);
    return exitDone;
}

/// "2026-03-04T21:10" as the codec has it, and nothing for an order that stands again.
QJsonObject withEnd(QJsonObject fields)
{
    const QString member = QStringLiteral("ended_at");
    if (!fields.value(member).isString())
        return fields;
    const QString given = fields.value(member).toString();
    fields.insert(member,
                  given.isEmpty() ? QJsonValue()
                                  : QJsonValue(core::base::toUtcText(beginningOf(whenFrom("--ended-at", given)))));
    return fields;
}

} // namespace

void addOrderCommands(CommandTree& tree)
{
    const Kind<ProtectiveOrder, OrderId> order{
        "an order",
        "orders",
        core::domain::orderFromJson,
        core::people::addOrder,
        core::people::editOrder,
        core::people::findOrder,
        core::people::listOrders,
        core::people::removeOrder,
        core::people::restoreOrder,
        {QStringLiteral("ID"), QStringLiteral("Until"), QStringLiteral("Number"), QStringLiteral("Kind")},
        [](const ProtectiveOrder& one) {
            const QString until = one.endedAt ? QStringLiteral("ended") : one.expiresOn.toString(Qt::ISODate);
            return QStringList{one.id.text(), until, one.number, one.kind};
        },
        withEnd};
    addFive(tree, order, orderFields,
            {{"order add", "Adds a protective order or a bail condition.",
              "order add my-records --kind 'bail condition' --conditions 'No contact'"},
             {"order list", "Lists orders.", "order list my-records"},
             {"order edit", "Changes an order; the earlier revision is kept.",
              "order edit my-records ID --expires-on 2027-03-03"},
             {"order remove", "Takes an order out of the lists; the record and its links stay.",
              "order remove my-records ID --reason 'Added twice'"},
             {"order restore", "Puts a removed order back.", "order restore my-records ID"}});
    const auto given = std::make_shared<GivenBreach>();
    tree.add({"order breach", "Writes down that incidents break an order: a revision of each, all or none.",
              "order breach my-records ORDER INCIDENT"},
             CommandTree::Needs::Vault)
        .argument("ORDER", "which order", given->order)
        .argumentTexts("INCIDENT", "which incidents", given->incidents)
        .flag("--undo", "takes that back", given->undo)
        .text("--reason", "TEXT", "why it is changed", given->reason)
        .runs([given](Session& session) { return runBreach(*given, session); });
}

} // namespace app::cli::commands
