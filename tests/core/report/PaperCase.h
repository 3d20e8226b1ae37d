#pragma once

#include "core/report/SummaryFacts.h"
#include "core/timeline/Timeline.h"

#include <QDateTime>
#include <QTimeZone>

namespace support {

/// A case on paper: values without a vault, the same on every run.
inline QString fixedId(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

template<typename Id>
Id idNumber(int number)
{
    return Id::fromText(fixedId(number));
}

inline core::domain::When exactly(const QString& rfc3339)
{
    const QDateTime time = QDateTime::fromString(rfc3339, Qt::ISODate);
    core::domain::When when;
    when.from = core::domain::Moment{{time.toMSecsSinceEpoch()}, time.offsetFromUtc()};
    when.precision = core::domain::Precision::Exact;
    return when;
}

/// `days` after 4 March 2026, 21:10, by the clock on the wall in London.
inline core::domain::When daysIn(int days)
{
    core::domain::When when = exactly(QStringLiteral("2026-03-04T21:10:00+00:00"));
    const QDateTime wall(QDate(2026, 3, 4).addDays(days), QTime(21, 10), QTimeZone("Europe/London"));
    when.from = core::domain::Moment{{wall.toMSecsSinceEpoch()}, wall.offsetFromUtc()};
    return when;
}

inline core::domain::Incident incident(int number, const core::domain::When& when, const QString& what,
                                       const QStringList& behaviours = {})
{
    core::domain::Incident result;
    result.id = idNumber<core::domain::IncidentId>(number);
    result.statement.when = when;
    result.statement.what = what;
    result.statement.behaviours = behaviours;
    result.writtenAt = core::base::Timestamp{1'772'658'600'000 + number};
    return result;
}

/// A case of `count` incidents, one a day, with all that a summary can speak of.
inline core::report::CaseRecords caseOf(int count)
{
    using namespace core;
    report::CaseRecords records;
    records.matter.id = idNumber<domain::CaseId>(1);
    records.matter.name = QStringLiteral("What happened at Elm Road");
    records.matter.wanted = QStringLiteral("I want it to stop. I want to be able to walk home from work.");
    records.matter.safeContact = QStringLiteral("Text me between 9am and 3pm. Do not come to the house.");
    for (int i = 0; i < count; ++i) {
        auto one = incident(100 + i, daysIn(i), QStringLiteral("Fourteen calls from a hidden number. Nobody spoke."),
                            {QStringLiteral("silent-calls")});
        if (i % 3 == 1) {
            one.statement.behaviours = {QStringLiteral("waited-outside"), QStringLiteral("came-to-work")};
            one.statement.what = QStringLiteral("The same grey car stood outside my work when I left. It drove slowly "
                                                "behind me as far as the bus stop.");
        }
        if (i == count / 2) {
            one.statement.behaviours = {QStringLiteral("threat-of-violence"), QStringLiteral("texted")};
            one.statement.what = QStringLiteral("I got a text that said I would be sorry. It named the nursery. I took "
                                                "my son out the same day and did not go back.");
            one.statement.wordsUsed = QStringLiteral("you will be sorry when you see what i do");
            one.statement.fearOfViolence = true;
            one.statement.impact = QStringLiteral("I was sick with fear and could not sleep.");
            one.statement.effect = QStringLiteral("I changed the nursery and I now take two buses.");
            one.statement.people.push_back(
                {idNumber<domain::PersonId>(20), QStringLiteral("Robin Vale"), QStringLiteral("did-it"), {}});
            one.statement.place = idNumber<domain::PlaceId>(30);
        }
        records.incidents.push_back(one);
    }
    domain::Person person;
    person.id = idNumber<domain::PersonId>(20);
    person.name = QStringLiteral("Robin Vale");
    person.relationship = QStringLiteral("someone I worked with until 2024");
    person.certainty = domain::Certainty::ThinkSo;
    person.doesThis = true;
    records.people.push_back(person);
    domain::Account account;
    account.id = idNumber<domain::AccountId>(25);
    account.person = person.id;
    account.platform = QStringLiteral("Instagram");
    account.handle = QStringLiteral("grey.heron.77");
    records.accounts.push_back(account);
    domain::Place place;
    place.id = idNumber<domain::PlaceId>(30);
    place.name = QStringLiteral("Harbour Street office");
    records.places.push_back(place);
    domain::Report report;
    report.id = idNumber<domain::ReportId>(40);
    report.channel = QStringLiteral("101");
    report.force = QStringLiteral("Kent Police");
    report.madeAt = daysIn(10);
    report.references.push_back({QStringLiteral("incident"), QStringLiteral("0412"), QDate(2026, 3, 14), {}});
    records.reports.push_back(report);
    for (int i = 0; i < 3; ++i) {
        domain::EvidenceItem item;
        item.id = idNumber<domain::EvidenceId>(50 + i);
        item.origin = i == 2 ? domain::Origin::Physical : domain::Origin::File;
        item.mediaType = i == 2 ? QString() : QStringLiteral("image/png");
        records.evidence.push_back(item);
    }
    return records;
}

/// A timeline of every kind of entry and time: approximate, unknown, a report, a gap, hostile and right-to-left text.
inline std::vector<core::timeline::TimelineEntry> mixedTimeline()
{
    using namespace core;
    std::vector<timeline::TimelineEntry> entries;
    const auto add
        = [&](const domain::When& when, const QString& title, const QString& text) -> timeline::TimelineEntry& {
        timeline::TimelineEntry entry;
        entry.id = QUuid::fromString(fixedId(100 + int(entries.size()))).toRfc4122();
        entry.when = when;
        entry.title = title;
        entry.text = text;
        entries.push_back(entry);
        return entries.back();
    };
    auto& first = add(exactly(QStringLiteral("2026-03-04T21:10:00+00:00")), QStringLiteral("Calls"),
                      QStringLiteral("Fourteen calls from a hidden number between nine and ten in the evening. Nobody "
                                     "spoke. I could hear traffic.\nThe last one came when I had put the light out."));
    first.behaviours = {QStringLiteral("silent-calls")};
    first.people = {QStringLiteral("Unknown person 1")};
    first.impact = QStringLiteral("I did not sleep.");
    first.exhibits = {QStringLiteral("AB/1"), QStringLiteral("AB/2")};
    first.isReported = true;
    auto about = exactly(QStringLiteral("2026-03-27T17:00:00+00:00"));
    about.precision = domain::Precision::About;
    auto& second = add(about, {},
                       QStringLiteral("<script>alert('x')</script> & \"quoted\" came in a message: =HYPERLINK(\"http"
                                      "://example.invalid\") and a turned name \u202Egpj.exe"));
    second.where = QStringLiteral("outside my work, Harbour Street");
    second.channel = QStringLiteral("in person");
    second.behaviours = {QStringLiteral("waited-outside"), QStringLiteral("not-known-here")};
    auto& urdu = add(exactly(QStringLiteral("2026-03-27T18:30:00+00:00")), QStringLiteral("پیغام"),
                     QStringLiteral("اس نے مجھے پیغام بھیجا کہ وہ میرے گھر کے باہر ہے۔ مجھے بہت ڈر لگا۔ حوالہ AB/12"));
    urdu.behaviours = {QStringLiteral("texted")};
    auto& report = add(exactly(QStringLiteral("2026-03-28T09:05:00+00:00")), QStringLiteral("Called 101"),
                       QStringLiteral("I told them about the car. They said an officer will call."));
    report.kind = domain::RecordKind::Report;
    report.references = {QStringLiteral("incident 0412 of 28 March 2026")};
    add(exactly(QStringLiteral("2026-10-25T01:30:00+00:00")), QStringLiteral("日記"),
        QStringLiteral(
            "夜中に何度も電話が鳴りました。誰も話しませんでした。番号は表示されませんでした。怖くて眠れませんでした。"
            "朝になって警察に相談しました。"));
    auto month = exactly(QStringLiteral("2026-11-01T00:00:00+00:00"));
    month.precision = domain::Precision::Month;
    add(month, QStringLiteral("A long address"),
        QStringLiteral(
            "The post stood at https://example.invalid/a/very/long/path/that/goes/on/and/on/without/any/space/"
            "until/it/no/longer/fits/on/one/line.html and more."));
    auto& unknown
        = add(domain::When(), QStringLiteral("A letter"), QStringLiteral("=1+1 stood on the letter \U0001F4E9."));
    unknown.isPrivate = true;
    return entries;
}

inline core::timeline::Pattern mixedPattern()
{
    core::timeline::Pattern pattern;
    pattern.incidents = 6;
    pattern.first = exactly(QStringLiteral("2026-03-04T21:10:00+00:00"));
    pattern.last = exactly(QStringLiteral("2026-10-25T01:30:00+00:00"));
    pattern.byBehaviour = {{QStringLiteral("silent-calls"), 1}, {QStringLiteral("texted"), 1}};
    pattern.longestGapDays = 212;
    pattern.withUnknownTime = 1;
    pattern.saidFear = 2;
    return pattern;
}

inline core::domain::Case mixedCase()
{
    core::domain::Case matter;
    matter.id = idNumber<core::domain::CaseId>(1);
    matter.name = QStringLiteral("Elm Road");
    return matter;
}

/// 2026-11-22T12:00:00Z
inline constexpr core::base::Timestamp c_madeAt{1'795'348'800'000};

} // namespace support
