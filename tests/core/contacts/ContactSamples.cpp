#include "tests/core/contacts/ContactSamples.h"

#include "core/diary/Diary.h"

#include <QJsonValue>

#include <cstdlib>

namespace samples {

using namespace core;

domain::When at(const QString& text)
{
    const auto when = domain::whenFromJson(QJsonValue(text));
    if (!when)
        std::abort();
    return *when;
}

domain::Report report(const support::TempVault& temp)
{
    return {
        .caseId = temp.caseId(),
        .channel = QStringLiteral("101"),
        .agency = QStringLiteral("police"),
        .force = QStringLiteral("Sussex Police"),
        .madeAt = at(QStringLiteral("2026-11-21T18:05")),
        .references = {{QStringLiteral("incident"), QStringLiteral("CAD 1234/22NOV26"), QDate(2026, 11, 21),
                        QStringLiteral("call handler")},
                       {QStringLiteral("other"), QStringLiteral("\u0627\u0633"), {}, {}}},
        .officer = QStringLiteral("PC 4321"),
        .told = QStringLiteral("All of it \U0001F600"),
        .said = QStringLiteral("Somebody will call."),
        .recordedAs = QStringLiteral("harassment"),
        .promised = {{QStringLiteral("Call back"), QDate(2026, 11, 25), false}},
        .status = QStringLiteral("open"),
        .notes = QStringLiteral("On hold for 40 minutes"),
        .isPrivate = true,
    };
}

domain::Contact contact(const support::TempVault& temp)
{
    return {
        .caseId = temp.caseId(),
        .at = at(QStringLiteral("2026-11-22")),
        .direction = domain::Direction::In,
        .channel = QStringLiteral("letter"),
        .agency = QStringLiteral("police"),
        .who = QStringLiteral("Sgt Jones"),
        .told = QString(),
        .said = QStringLiteral("\u0627\u0633 \u0646\u06D2"),
        .promised = {{QStringLiteral("Visit"), {}, false}},
    };
}

domain::IncidentId addIncident(support::TempVault& temp)
{
    base::JobContext job;
    const auto added = diary::addIncidents(
        {.caseId = temp.caseId(), .statements = {{.what = QStringLiteral("Outside again")}}}, temp.vault(), job);
    if (!added)
        std::abort();
    return added->front().id;
}

} // namespace samples
