#include "core/report/Summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::report {

namespace {

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Phone101:
        return QStringLiteral("101");
    case Channel::Online:
        return QStringLiteral("online");
    case Channel::Station:
        return QStringLiteral("station");
    }
    return {};
}

/// The first line of every sheet, for the person who reads it out and nobody else.
QString emergencyLine()
{
    return QStringLiteral("Is it happening now, or are you in danger? Stop and call 999.");
}

} // namespace

QString toldText(const Summary& summary)
{
    QString text = summary.text;
    for (const SummaryBlock& block : summary.blocks)
        if (block.text.endsWith(emergencyLine()))
            text.remove(block.text);
    return text.trimmed();
}

QByteArray summaryJson(const Summary& summary)
{
    QJsonArray blocks;
    for (const auto& block : summary.blocks)
        blocks += QJsonObject{{QStringLiteral("label"), block.label},
                              {QStringLiteral("text"), block.text},
                              {QStringLiteral("rests_on"), QJsonArray::fromStringList(block.restsOn)}};
    const QJsonObject document{{QStringLiteral("channel"), channelName(summary.channel)},
                               {QStringLiteral("max_chars"), summary.maxChars},
                               {QStringLiteral("blocks"), blocks},
                               {QStringLiteral("text"), summary.text},
                               {QStringLiteral("ask_for"), QJsonArray::fromStringList(summary.askFor)},
                               {QStringLiteral("if_it_goes_badly"), QJsonArray::fromStringList(summary.ifItGoesBadly)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

ReportDocument summaryDocument(const Summary& summary, base::Timestamp madeAt)
{
    ReportDocument document;
    document.madeAt = madeAt;
    document.pageFooter = QStringLiteral("Page %1 of %2");
    switch (summary.channel) {
    case Channel::Phone101:
        document.title = QStringLiteral("Call sheet for 101");
        break;
    case Channel::Online:
        document.title = QStringLiteral("Online report");
        break;
    case Channel::Station:
        document.title = QStringLiteral("What to say at the station");
        break;
    }

    const QString emergency = emergencyLine();
    document.sections.push_back({{}, {Paragraph{emergency, Paragraph::Style::Lead, {}}}});

    Section say{summary.channel == Channel::Online ? QStringLiteral("Put this in the form")
                                                   : QStringLiteral("Read this out"),
                {}};
    for (const auto& block : summary.blocks) {
        QString text = block.text;
        if (const QString lead = block.label + QStringLiteral(": "); text.startsWith(lead))
            text.remove(0, lead.size());
        if (text != emergency)
            say.blocks.emplace_back(Facts{{{block.label, text}}, block.restsOn});
        if (block.isToFillIn)
            say.blocks.emplace_back(WritingSpace{{}, 1});
    }
    document.sections.push_back(std::move(say));

    document.sections.push_back(
        {QStringLiteral("Ask for this, and write it down"), {Lines{summary.askFor, Lines::Style::TickBoxes, {}}}});
    auto& ask = document.sections.back().blocks;
    if (summary.channel == Channel::Online) {
        ask.emplace_back(WritingSpace{QStringLiteral("Receipt code"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Sent on"), 1});
    } else {
        ask.emplace_back(WritingSpace{QStringLiteral("Log number and date"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Crime reference"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Officer or team"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("Next contact"), 1});
        ask.emplace_back(WritingSpace{QStringLiteral("What they say"), 4});
    }
    if (!summary.ifItGoesBadly.isEmpty())
        document.sections.push_back(
            {QStringLiteral("If it goes badly"), {Lines{summary.ifItGoesBadly, Lines::Style::Bullets, {}}}});
    if (!summary.goodToKnow.isEmpty())
        document.sections.push_back(
            {QStringLiteral("Good to know"), {Lines{summary.goodToKnow, Lines::Style::Bullets, {}}}});
    return document;
}

} // namespace core::report
