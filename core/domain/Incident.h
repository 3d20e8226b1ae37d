#pragma once

#include "core/domain/Case.h"
#include "core/domain/When.h"

#include <QStringList>

#include <vector>

namespace core::domain {

/// How sure somebody is. Stored by name: "sure", "think-so", "guess".
enum class Certainty { Sure, ThinkSo, Guess };

QString certaintyName(Certainty certainty);
std::optional<Certainty> certaintyFromName(const QString& name);

/// Yes, no, or not said. Stored as 1, 0, null.
using YesNo = std::optional<bool>;

/// A person as part of an incident.
struct IncidentPerson
{
    PersonId id; ///< Null in a request that gives only a name.
    QString name; ///< As the person is called in the record; filled in on reading.
    QString role; ///< "did-it", "witness", "other" or free words; may be empty.
    Certainty certainty = Certainty::Sure;
    QString reason{}; ///< Why they think that it was this person; may be empty.

    friend bool operator==(const IncidentPerson&, const IncidentPerson&) = default;
};

/// Somebody who saw or heard it.
struct Witness
{
    QString name;
    QString contact;
    QString saw;

    friend bool operator==(const Witness&, const Witness&) = default;
};

/// How somebody answered. Stored by name: "yes", "no", "not-sure".
enum class Reply { Yes, No, NotSure };

QString replyName(Reply reply);
std::optional<Reply> replyFromName(const QString& name);

/// An answer to one of the questions of the guidance (`guidance::Question`).
struct Answer
{
    QString question; ///< The id of the question. Never empty.
    std::optional<Reply> reply; ///< Nothing when the answer is words alone.
    QString words; ///< The person's own; empty only when there is a reply.

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// What a person states about an incident; every field but `what` may be empty.
struct IncidentStatement
{
    When when;
    QString title;
    QString what; ///< The narrative, in their own words. Never empty.
    QString wordsUsed; ///< Verbatim words that were said or written.
    QString where;
    std::optional<PlaceId> place;
    QString channel; ///< "in person", "phone", a platform …
    QStringList behaviours; ///< Ids of guidance::Behaviour, in the order given, each once.
    std::vector<IncidentPerson> people;
    std::vector<AccountId> accounts;
    std::vector<Witness> witnesses;
    QString impact; ///< How it made them feel.
    QString effect; ///< What changed in daily life.
    YesNo fearOfViolence;
    QString response; ///< What they did.
    std::optional<OrderId> breachOf;
    bool isPrivate = false; ///< Stays out of every report and bundle unless chosen by id.
    QStringList tags;
    std::vector<EvidenceId> evidence;
    std::vector<Answer> answers; ///< In the order given, each question once.

    friend bool operator==(const IncidentStatement&, const IncidentStatement&) = default;
};

/// An incident in the record. Amending makes a new revision; withdrawing keeps it, with the reason.
struct Incident
{
    IncidentId id;
    CaseId caseId;
    IncidentStatement statement;
    base::Timestamp writtenAt; ///< When the first revision was saved.
    base::Timestamp revisedAt; ///< When the current one was.
    int revision = 1;
    QString amendReason; ///< Why the current revision was made; empty for the first.
    std::optional<base::Timestamp> withdrawnAt;
    QString withdrawnReason;

    friend bool operator==(const Incident&, const Incident&) = default;
};

/// The members of `cli.md`: id, when, title, what, words_used, where, channel, behaviours, people, accounts,
/// witnesses, impact, effect, fear_of_violence, response, breach_of, private, tags, evidence, answers; then case,
/// place, written_at, revised_at, revision, amend_reason, withdrawn_at, withdrawn_reason. Members without a value are
/// null or empty, never missing.
QJsonObject toJson(const Incident& incident);
/// What the custody log names: toJson() with people by id, role, certainty and, where there is one, the reason, and
/// without `answers` where there are none, so that older records have the bytes that they had before. What a
/// person is called belongs to the record of that person, and may change there without any incident being touched.
QJsonObject canonicalForm(const Incident& incident);

/// What a person may give: everything of toJson() up to `answers`, and `place`; all but `what` optional. An `id` is
/// checked and left out: ids are given by the program. A witness may be a name alone. Unknown members are refused, so
/// that nothing typed is lost. Errors: Invalid, naming the member ("people[1].name").
base::Result<IncidentStatement> statementFromJson(const QJsonObject& json);

/// The whole record as dump() wrote it. In one written by hand ids and times may be missing: a null id, time 0,
/// revision 1. Errors: Invalid, naming the member.
base::Result<Incident> incidentFromJson(const QJsonObject& json);

} // namespace core::domain
