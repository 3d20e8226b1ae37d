#pragma once

#include "core/domain/Case.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::guidance {

/// A kind of thing that happens, as a person would tick it. The data stands in `resources/guidance/behaviours.json`.
struct Behaviour
{
    QString id; ///< "followed", "threat-of-violence". Stored in incidents: never rename one.
    QString label; ///< English, as on the form: "Followed me".
    QString phrase; ///< English, inside a sentence of facts: "followed me".
    QString group; ///< "contact", "online", "in-person", "threats", "property", "other".
    bool isCommon = false; ///< Shown without opening "More".
    int severity = 0; ///< Only to choose "the most serious" for a summary; never shown, never summed.
};

/// All, in the order of the form.
const std::vector<Behaviour>& behaviours();
const Behaviour* findBehaviour(const QString& id);

/// What to say first when reporting: words to lead with, and the law behind them.
struct LeadWords
{
    QString id; ///< "LN-01" in the facts.
    QString say; ///< "stalking": completes "I want to report …".
    QString law; ///< "section 4A, Protection from Harassment Act 1997".
    QString source;
    QString checkedOn; ///< ISO date.
};

/// The words that fit a set of behaviours, strongest first. `repeated`: two or more incidents.
std::vector<LeadWords> leadWords(const QStringList& behaviourIds, bool repeated, domain::Jurisdiction jurisdiction);

} // namespace core::guidance
