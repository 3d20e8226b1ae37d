#include "core/guidance/Behaviours.h"

#include "core/guidance/GuidanceFile.h"

#include <algorithm>

namespace core::guidance {

namespace {

enum class Fits { Any, Repeated, NothingElse };

struct Rule
{
    QString id;
    Fits fits = Fits::Any;
    QStringList behaviours; ///< Any of these; empty: whatever was ticked.
    QStringList unless; ///< Ids of rules that make this one needless.
    QString checkedOn;
    QJsonObject words; ///< By the name of the nation.
};

std::vector<Behaviour> readBehaviours()
{
    std::vector<Behaviour> result;
    for (const auto value : recordsOf(QStringLiteral("behaviours.json"), QStringLiteral("behaviours"))) {
        const QJsonObject item = value.toObject();
        result.push_back({item.value(QStringLiteral("id")).toString(), item.value(QStringLiteral("label")).toString(),
                          item.value(QStringLiteral("phrase")).toString(),
                          item.value(QStringLiteral("group")).toString(), item.value(QStringLiteral("common")).toBool(),
                          item.value(QStringLiteral("severity")).toInt()});
    }
    return result;
}

Fits fitsFromName(const QString& name)
{
    if (name == QLatin1String("repeated"))
        return Fits::Repeated;
    return name == QLatin1String("nothing-else") ? Fits::NothingElse : Fits::Any;
}

std::vector<Rule> readRules()
{
    std::vector<Rule> result;
    for (const auto value : recordsOf(QStringLiteral("lead_words.json"), QStringLiteral("rules"))) {
        const QJsonObject item = value.toObject();
        result.push_back(
            {item.value(QStringLiteral("id")).toString(), fitsFromName(item.value(QStringLiteral("when")).toString()),
             stringsOf(item.value(QStringLiteral("behaviours"))), stringsOf(item.value(QStringLiteral("unless"))),
             item.value(QStringLiteral("checked_on")).toString(), item.value(QStringLiteral("words")).toObject()});
    }
    return result;
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = readRules();
    return all;
}

bool shareAny(const QStringList& some, const QStringList& others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString& id) { return others.contains(id); });
}

} // namespace

const std::vector<Behaviour>& behaviours()
{
    static const std::vector<Behaviour> all = readBehaviours();
    return all;
}

const Behaviour* findBehaviour(const QString& id)
{
    const auto& all = behaviours();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Behaviour& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<LeadWords> leadWords(const QStringList& behaviourIds, bool repeated, domain::Jurisdiction jurisdiction)
{
    QString nation;
    switch (jurisdiction) {
    case domain::Jurisdiction::EnglandWales:
        nation = QStringLiteral("england-wales");
        break;
    case domain::Jurisdiction::Scotland:
        nation = QStringLiteral("scotland");
        break;
    case domain::Jurisdiction::NorthernIreland:
        nation = QStringLiteral("northern-ireland");
        break;
    }

    std::vector<LeadWords> result;
    QStringList used;
    for (const Rule& rule : rules()) {
        if ((rule.fits == Fits::Repeated && !repeated) || (rule.fits == Fits::NothingElse && !result.empty())
            || (!rule.behaviours.isEmpty() && !shareAny(rule.behaviours, behaviourIds)) || shareAny(rule.unless, used))
            continue;
        const QJsonObject words = rule.words.value(nation).toObject();
        result.push_back({rule.id, words.value(QStringLiteral("say")).toString(),
                          words.value(QStringLiteral("law")).toString(),
                          words.value(QStringLiteral("source")).toString(), rule.checkedOn});
        used += rule.id;
    }
    return result;
}

} // namespace core::guidance
