#include "core/report/TimelineReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::report {

namespace {

/// What a spreadsheet could take for a formula, also in its full-width form (`security-design` 9.6).
bool startsLikeAFormula(const QString& field)
{
    qsizetype start = 0;
    while (start < field.size() && field.at(start).category() == QChar::Separator_Space)
        ++start;
    return start < field.size() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(field.at(start));
}

QString csvField(QString field)
{
    if (startsLikeAFormula(field))
        field.prepend(QLatin1Char('\''));
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString csvLine(const QStringList& fields)
{
    QStringList quoted;
    for (const QString& field : fields)
        quoted += csvField(field);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString idOf(const timeline::TimelineEntry& entry)
{
    return base::Id<struct AnyTag>::fromBytes(entry.id).text();
}

QString yesNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QJsonObject jsonOf(const timeline::TimelineEntry& entry)
{
    return {{QStringLiteral("kind"), domain::kindName(entry.kind)},
            {QStringLiteral("id"), idOf(entry)},
            {QStringLiteral("when"), domain::toJson(entry.when)},
            {QStringLiteral("when_in_words"), whenInWords(entry.when, WhenStyle::Pack)},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("where"), entry.where},
            {QStringLiteral("channel"), entry.channel},
            {QStringLiteral("behaviours"), QJsonArray::fromStringList(entry.behaviours)},
            {QStringLiteral("people"), QJsonArray::fromStringList(entry.people)},
            {QStringLiteral("impact"), entry.impact},
            {QStringLiteral("exhibits"), QJsonArray::fromStringList(entry.exhibits)},
            {QStringLiteral("references"), QJsonArray::fromStringList(entry.references)},
            {QStringLiteral("reported"), entry.isReported},
            {QStringLiteral("private"), entry.isPrivate}};
}

QJsonObject jsonOf(const timeline::Pattern& pattern)
{
    QJsonArray kinds;
    for (const auto& [behaviour, count] : pattern.byBehaviour)
        kinds += QJsonObject{{QStringLiteral("behaviour"), behaviour}, {QStringLiteral("incidents"), count}};
    return {{QStringLiteral("incidents"), pattern.incidents},
            {QStringLiteral("first"), pattern.first ? QJsonValue(domain::toJson(*pattern.first)) : QJsonValue()},
            {QStringLiteral("last"), pattern.last ? QJsonValue(domain::toJson(*pattern.last)) : QJsonValue()},
            {QStringLiteral("by_behaviour"), kinds},
            {QStringLiteral("longest_gap_days"), pattern.longestGapDays},
            {QStringLiteral("with_unknown_time"), pattern.withUnknownTime},
            {QStringLiteral("said_fear"), pattern.saidFear},
            {QStringLiteral("asked_to_stop"),
             pattern.askedToStop ? QJsonValue(domain::toJson(*pattern.askedToStop)) : QJsonValue()},
            {QStringLiteral("contacts_after"), pattern.contactsAfter}};
}

} // namespace

QByteArray timelineCsv(const std::vector<timeline::TimelineEntry>& entries)
{
    QString out = csvLine({QStringLiteral("when"), QStringLiteral("from"), QStringLiteral("to"),
                           QStringLiteral("precision"), QStringLiteral("zone"), QStringLiteral("kind"),
                           QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("where"),
                           QStringLiteral("channel"), QStringLiteral("behaviours"), QStringLiteral("people"),
                           QStringLiteral("impact"), QStringLiteral("exhibits"), QStringLiteral("references"),
                           QStringLiteral("reported"), QStringLiteral("private"), QStringLiteral("id")});
    const QString between = QStringLiteral("; ");
    for (const auto& entry : entries)
        out += csvLine(
            {whenInWords(entry.when, WhenStyle::Pack), entry.when.from ? domain::toText(*entry.when.from) : QString(),
             entry.when.to ? domain::toText(*entry.when.to) : QString(), domain::precisionName(entry.when.precision),
             entry.when.zone, domain::kindName(entry.kind), entry.title, entry.text, entry.where, entry.channel,
             entry.behaviours.join(between), entry.people.join(between), entry.impact, entry.exhibits.join(between),
             entry.references.join(between), yesNo(entry.isReported), yesNo(entry.isPrivate), idOf(entry)});
    return QByteArrayLiteral("\xEF\xBB\xBF") + out.toUtf8();
}

QByteArray timelineJson(const domain::Case& matter, const std::vector<timeline::TimelineEntry>& entries,
                        const timeline::Pattern& pattern, base::Timestamp madeAt)
{
    QJsonArray list;
    for (const auto& entry : entries)
        list += jsonOf(entry);
    const QJsonObject document{
        {QStringLiteral("case"),
         QJsonObject{{QStringLiteral("id"), matter.id.text()},
                     {QStringLiteral("name"), matter.name},
                     {QStringLiteral("jurisdiction"), domain::jurisdictionName(matter.jurisdiction)}}},
        {QStringLiteral("made_at"), base::toUtcText(madeAt)},
        {QStringLiteral("entries"), list},
        {QStringLiteral("pattern"), jsonOf(pattern)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace core::report
