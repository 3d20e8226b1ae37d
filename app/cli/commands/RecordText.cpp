#include "app/cli/commands/RecordText.h"

#include "app/cli/TextTable.h"
#include "core/report/RecordWords.h"
#include "core/report/WhenInWords.h"

#include <QDateTime>
#include <QLocale>

namespace app::cli::commands {

using Rows = std::vector<std::pair<QString, QString>>;

namespace {

QString peopleText(const std::vector<core::domain::IncidentPerson>& people)
{
    QStringList names;
    for (const auto& person : people)
        names << (person.role.isEmpty() ? person.name : QStringLiteral("%1 (%2)").arg(person.name, person.role));
    return names.join(QStringLiteral(", "));
}

QString witnessText(const std::vector<core::domain::Witness>& witnesses)
{
    QStringList lines;
    for (const auto& witness : witnesses) {
        QStringList parts{witness.name, witness.contact, witness.saw};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral("; "));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A line each: what was asked, then what was answered.
QString answersText(const std::vector<core::domain::Answer>& answers)
{
    QStringList lines;
    for (const auto& answer : answers)
        lines << QStringLiteral("%1: %2").arg(core::report::questionInWords(answer.question),
                                              core::report::answerInWords(answer));
    return lines.join(QLatin1Char('\n'));
}

template<typename IdType>
QString idsText(const std::vector<IdType>& ids)
{
    QStringList texts;
    for (const IdType& id : ids)
        texts << id.text();
    return texts.join(QLatin1Char('\n'));
}

QString promisesText(const std::vector<core::domain::Promise>& promises)
{
    QStringList lines;
    for (const auto& promise : promises) {
        QString line = promise.what;
        if (promise.by.isValid())
            line += QStringLiteral(", by %1").arg(promise.by.toString(Qt::ISODate));
        if (promise.kept)
            line += QStringLiteral(" (kept)");
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString referencesText(const std::vector<core::domain::Reference>& references)
{
    QStringList lines;
    for (const auto& reference : references) {
        QString line = reference.type + QLatin1Char(' ') + reference.value;
        if (reference.givenAt.isValid())
            line += QStringLiteral(", given on %1").arg(reference.givenAt.toString(Qt::ISODate));
        if (!reference.givenBy.isEmpty())
            line += QStringLiteral(" by %1").arg(reference.givenBy);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString textOf(const core::domain::When& when)
{
    return core::report::whenInWords(when, core::report::WhenStyle::Screen);
}

QString textOf(core::base::Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.msecs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QStringLiteral(" UTC");
}

QString bytesText(qint64 bytes)
{
    return QStringLiteral("%1 bytes").arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(bytes));
}

QString yesText(bool value)
{
    return value ? QStringLiteral("yes") : QString();
}

QString textOf(const core::domain::Incident& incident)
{
    const auto& said = incident.statement;
    QString fear;
    if (said.fearOfViolence)
        fear = *said.fearOfViolence ? QStringLiteral("yes") : QStringLiteral("no");
    Rows rows{{QStringLiteral("Incident"), incident.id.text()},
              {QStringLiteral("When"), textOf(said.when)},
              {QStringLiteral("Title"), said.title},
              {QStringLiteral("What happened"), said.what},
              {QStringLiteral("Words used"), said.wordsUsed},
              {QStringLiteral("Where"), said.where},
              {QStringLiteral("Place"), said.place ? said.place->text() : QString()},
              {QStringLiteral("How"), said.channel},
              {QStringLiteral("Behaviours"), said.behaviours.join(QStringLiteral(", "))},
              {QStringLiteral("People"), peopleText(said.people)},
              {QStringLiteral("Accounts"), idsText(said.accounts)},
              {QStringLiteral("Witnesses"), witnessText(said.witnesses)},
              {QStringLiteral("How it felt"), said.impact},
              {QStringLiteral("What changed"), said.effect},
              {QStringLiteral("Fear of violence"), fear},
              {QStringLiteral("What I did"), said.response},
              {QStringLiteral("Breach of"), said.breachOf ? said.breachOf->text() : QString()},
              {QStringLiteral("Answers"), answersText(said.answers)},
              {QStringLiteral("Private"), yesText(said.isPrivate)},
              {QStringLiteral("Tags"), said.tags.join(QStringLiteral(", "))},
              {QStringLiteral("Evidence"), idsText(said.evidence)},
              {QStringLiteral("Written"), textOf(incident.writtenAt)}};
    if (incident.revision > 1) {
        rows.emplace_back(QStringLiteral("Revision"),
                          QStringLiteral("%1, %2").arg(incident.revision).arg(textOf(incident.revisedAt)));
        rows.emplace_back(QStringLiteral("Reason"), incident.amendReason);
    }
    if (incident.withdrawnAt) {
        rows.emplace_back(QStringLiteral("Withdrawn"), textOf(*incident.withdrawnAt));
        rows.emplace_back(QStringLiteral("Because"), incident.withdrawnReason);
    }
    return labelled(rows);
}

QString textOf(const core::domain::EvidenceItem& item)
{
    const bool isFile = item.sha256.has_value();
    return labelled({{QStringLiteral("Exhibit"), item.exhibit},
                     {QStringLiteral("Id"), item.id.text()},
                     {QStringLiteral("Kind"), isFile ? QStringLiteral("file") : QStringLiteral("physical")},
                     {QStringLiteral("Name"), item.name},
                     {QStringLiteral("Size"), isFile ? bytesText(item.size) : QString()},
                     {QStringLiteral("SHA-256"), isFile ? item.sha256->hex() : QString()},
                     {QStringLiteral("Type"), item.mediaType},
                     {QStringLiteral("Added"), textOf(item.addedAt)},
                     {QStringLiteral("Captured"), item.capturedAt ? textOf(*item.capturedAt) : QString()},
                     {QStringLiteral("Read from"), item.sourcePath},
                     {QStringLiteral("Source"), item.source},
                     {QStringLiteral("Address"), item.url},
                     {QStringLiteral("Title"), item.title},
                     {QStringLiteral("Description"), item.description},
                     {QStringLiteral("Kept at"), item.keptAt},
                     {QStringLiteral("Private"), yesText(item.isPrivate)},
                     {QStringLiteral("Incidents"), idsText(item.incidents)},
                     {QStringLiteral("Same bytes as"), item.duplicateOf ? item.duplicateOf->text() : QString()},
                     {QStringLiteral("Taken out"), item.removedAt ? textOf(*item.removedAt) : QString()},
                     {QStringLiteral("Because"), item.removedReason}});
}

QString textOf(const core::domain::Report& report)
{
    return labelled({{QStringLiteral("Report"), report.id.text()},
                     {QStringLiteral("Made"), textOf(report.madeAt)},
                     {QStringLiteral("Channel"), report.channel},
                     {QStringLiteral("To"), report.agency},
                     {QStringLiteral("Force"), report.force},
                     {QStringLiteral("References"), referencesText(report.references)},
                     {QStringLiteral("No reference given"), yesText(report.noReferenceGiven)},
                     {QStringLiteral("Officer"), report.officer},
                     {QStringLiteral("I told them"), report.told},
                     {QStringLiteral("They said"), report.said},
                     {QStringLiteral("Recorded as"), report.recordedAs},
                     {QStringLiteral("Promised"), promisesText(report.promised)},
                     {QStringLiteral("Status"), report.status},
                     {QStringLiteral("Incidents"), idsText(report.incidents)},
                     {QStringLiteral("Evidence"), idsText(report.evidence)},
                     {QStringLiteral("Notes"), report.notes},
                     {QStringLiteral("Private"), yesText(report.isPrivate)},
                     {QStringLiteral("Taken out"), report.removedAt ? textOf(*report.removedAt) : QString()}});
}

QString textOf(const core::domain::Contact& contact)
{
    return labelled({{QStringLiteral("Contact"), contact.id.text()},
                     {QStringLiteral("When"), textOf(contact.at)},
                     {QStringLiteral("Direction"), core::domain::directionName(contact.direction)},
                     {QStringLiteral("Channel"), contact.channel},
                     {QStringLiteral("With"), contact.agency},
                     {QStringLiteral("Who"), contact.who},
                     {QStringLiteral("I told them"), contact.told},
                     {QStringLiteral("They said"), contact.said},
                     {QStringLiteral("Promised"), promisesText(contact.promised)},
                     {QStringLiteral("Report"), contact.report ? contact.report->text() : QString()},
                     {QStringLiteral("Evidence"), idsText(contact.evidence)},
                     {QStringLiteral("Private"), yesText(contact.isPrivate)},
                     {QStringLiteral("Taken out"), contact.removedAt ? textOf(*contact.removedAt) : QString()}});
}

} // namespace app::cli::commands
