#include "core/contacts/Contacts.h"
#include "core/domain/TextRules.h"

#include <algorithm>

namespace core::contacts {

namespace {

/// Was this report made to the police? By the force named, the agency's name, or a channel that is theirs alone.
bool wentToPolice(const domain::Report& report)
{
    if (report.channel == QLatin1String("101") || report.channel == QLatin1String("999")
        || report.channel == QLatin1String("station") || !domain::isBlank(report.force))
        return true;
    if (domain::isBlank(report.agency))
        return report.channel == QLatin1String("online");
    return report.agency.contains(QLatin1String("police"), Qt::CaseInsensitive);
}

/// A number under which the matter itself is held (RF-01, 03, 04, 07, 08). The receipt of a web form (RF-02) is not
/// one.
bool isCaseNumber(const domain::Reference& reference)
{
    const QStringList types{QStringLiteral("incident"), QStringLiteral("crime"), QStringLiteral("occurrence"),
                            QStringLiteral("urn"), QStringLiteral("court")};
    return types.contains(reference.type);
}

bool lacksReference(const domain::Report& report)
{
    if (report.status == QLatin1String("closed"))
        return false;
    return wentToPolice(report) ? std::ranges::none_of(report.references, isCaseNumber) : report.references.empty();
}

void appendPromises(const std::vector<domain::Promise>& promises, const Waiting& source, std::vector<Waiting>& waiting)
{
    for (const domain::Promise& promise : promises) {
        if (promise.kept)
            continue;
        Waiting item = source;
        item.kind = Waiting::Kind::Promise;
        item.what = promise.what;
        item.by = promise.by;
        waiting.push_back(item);
    }
}

} // namespace

base::Result<std::vector<Waiting>> listWaiting(domain::CaseId caseId, const vault::UnlockedVault& vault)
{
    const auto reports = listReports(caseId, vault);
    if (!reports)
        return reports.error();
    const auto contacts = listContacts(caseId, vault);
    if (!contacts)
        return contacts.error();

    std::vector<Waiting> waiting;
    for (const domain::Report& report : *reports) {
        Waiting source{.report = report.id, .channel = report.channel, .agency = report.agency};
        appendPromises(report.promised, source, waiting);
        if (lacksReference(report)) {
            source.kind = Waiting::Kind::MissingReference;
            if (report.madeAt.from)
                source.by = domain::wallTime(*report.madeAt.from).date();
            waiting.push_back(source);
        }
    }
    for (const domain::Contact& contact : *contacts) {
        const bool isOfStanding
            = contact.report && std::ranges::find(*reports, *contact.report, &domain::Report::id) != reports->end();
        const Waiting source{.report = isOfStanding ? *contact.report : domain::ReportId(),
                             .contact = contact.id,
                             .channel = contact.channel,
                             .agency = contact.agency};
        appendPromises(contact.promised, source, waiting);
    }

    const QDate today = domain::dayIn(QStringLiteral("Europe/London"), vault.clock().now());
    for (Waiting& item : waiting)
        item.isDue = item.by.isValid() && item.by <= today;
    std::ranges::stable_sort(
        waiting, [](const Waiting& a, const Waiting& b) { return a.by.isValid() && (!b.by.isValid() || a.by < b.by); });
    return waiting;
}

} // namespace core::contacts
