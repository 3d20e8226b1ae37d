#include "core/search/IncidentMatch.h"

#include <limits>
#include <utility>

namespace core::search {

namespace {

using MaybeSet = std::optional<IncidentSet>;

void narrow(MaybeSet& found, IncidentSet wanted)
{
    if (found)
        found->keep(wanted);
    else
        found = std::move(wanted);
}

/// Leaves those that fit one of `values`; does nothing when there is none.
template<typename Values, typename Add>
base::Result<void> narrowToAnyOf(MaybeSet& found, const Values& values, Add add)
{
    if (values.empty())
        return {};
    IncidentSet wanted;
    for (const auto& value : values)
        if (auto added = add(value, wanted); !added)
            return added;
    narrow(found, std::move(wanted));
    return {};
}

} // namespace

base::Result<void> IncidentMatch::narrowByLists(MaybeSet& found) const
{
    auto done = narrowToAnyOf(found, m_filter.behaviours, [this](const QString& behaviour, IncidentSet& into) {
        return m_records.addOfBehaviour(behaviour, into);
    });
    if (!done)
        return done;
    done = narrowToAnyOf(found, m_filter.people, [this](domain::PersonId person, IncidentSet& into) {
        return m_records.addOfPerson(person, into);
    });
    if (!done)
        return done;
    done = narrowToAnyOf(found, m_filter.accounts, [this](domain::AccountId account, IncidentSet& into) {
        return m_records.addOfAccount(account, into);
    });
    if (!done)
        return done;
    done = narrowToAnyOf(found, m_filter.places, [this](domain::PlaceId place, IncidentSet& into) {
        return m_records.addOfPlace(place, into);
    });
    if (!done)
        return done;
    return narrowToAnyOf(found, m_filter.tags,
                         [this](const QString& tag, IncidentSet& into) { return m_records.addOfTag(tag, into); });
}

base::Result<void> IncidentMatch::narrowByFlags(MaybeSet& found) const
{
    const auto narrowBy = [this, &found](bool isWanted, const IncidentSet& those) -> base::Result<void> {
        if (isWanted) {
            narrow(found, those);
            return {};
        }
        if (!found) {
            auto all = m_records.everything();
            if (!all)
                return all.error();
            found = *std::move(all);
        }
        found->drop(those);
        return {};
    };
    if (m_filter.reported) {
        IncidentSet reported;
        if (auto added = m_records.addReported(m_includePrivate, reported); !added)
            return added;
        if (auto done = narrowBy(*m_filter.reported, reported); !done)
            return done;
    }
    if (m_filter.isPrivate) {
        IncidentSet kept;
        if (auto added = m_records.addPrivate(m_case, kept); !added)
            return added;
        if (auto done = narrowBy(*m_filter.isPrivate, kept); !done)
            return done;
    }
    return {};
}

base::Result<IncidentSet> IncidentMatch::withdrawnRows() const
{
    IncidentSet rows;
    if (m_withdrawn != Withdrawn::No)
        if (const auto added = m_records.addWithdrawn(m_case, rows); !added)
            return added.error();
    return rows;
}

base::Result<IncidentSet> IncidentMatch::rowsOfWhere() const
{
    IncidentSet found;
    if (const auto added = m_records.addOfWrittenPlace(WordMatch(wordsOf(m_filter.where)), found); !added)
        return added.error();
    const auto named = expressionForAll(m_filter.where, {Scope::People}, m_database);
    if (!named)
        return named.error();
    if (!named->isEmpty())
        if (const auto added = m_records.addOfPlaceText(*named, m_case, found); !added)
            return added.error();
    return found;
}

base::Result<MaybeSet> IncidentMatch::rowsWithoutText() const
{
    MaybeSet found;
    if (m_withdrawn == Withdrawn::Only) {
        auto rows = withdrawnRows();
        if (!rows)
            return rows.error();
        found = *std::move(rows);
    }
    if (const auto done = narrowByLists(found); !done)
        return done.error();
    if (const auto done = narrowByFlags(found); !done)
        return done.error();
    if (!wordsOf(m_filter.where).isEmpty()) {
        auto rows = rowsOfWhere();
        if (!rows)
            return rows.error();
        narrow(found, *std::move(rows));
    }
    return found;
}

base::Result<IncidentSet> IncidentMatch::rowsOfLinkedText() const
{
    IncidentSet found;
    const auto expression
        = expressionForAll(m_filter.text, {Scope::Evidence, Scope::Messages, Scope::People}, m_database);
    if (!expression)
        return expression.error();
    if (!expression->isEmpty())
        if (const auto added = m_records.addLinkedToText({*expression, m_case, m_includePrivate}, found); !added)
            return added.error();
    if (m_withdrawn == Withdrawn::No)
        return found;
    const auto withdrawn = withdrawnRows();
    if (!withdrawn)
        return withdrawn.error();
    if (const auto added = m_records.addWithText(*withdrawn, WordMatch(wordsOf(m_filter.text)), found); !added)
        return added.error();
    return found;
}

base::Result<void> IncidentMatch::hits(const Start& start,
                                       const std::function<bool(const IncidentMatchRecords::TextHit&)>& take) const
{
    if (m_withdrawn == Withdrawn::Only)
        return {};
    SearchQuery query;
    query.caseId = m_case;
    query.scopes = {Scope::Incidents};
    query.limit = start.newest;
    const auto expression = expressionFor(wordsOf(m_filter.text), query, m_database);
    if (!expression)
        return expression.error();
    if (expression->isEmpty())
        return {};
    return m_records.eachHit(*expression, m_case, start.at, start.direction, take);
}

base::Result<IncidentSet> IncidentMatch::hitsAmong(const IncidentSet& rows) const
{
    const auto expression = expressionForAll(m_filter.text, {Scope::Incidents}, m_database);
    if (!expression)
        return expression.error();
    if (expression->isEmpty() || m_withdrawn == Withdrawn::Only)
        return IncidentSet();
    return m_records.hitsAmong(*expression, rows);
}

base::Result<MaybeSet> IncidentMatch::rows() const
{
    auto found = rowsWithoutText();
    if (!found || !hasText())
        return found;
    auto fitting = rowsOfLinkedText();
    if (!fitting)
        return fitting.error();
    if (*found && (*found)->size() <= fewRows) {
        const auto own = hitsAmong(**found);
        if (!own)
            return own.error();
        fitting->addAll(*own);
    } else {
        const auto read
            = hits({.at = std::numeric_limits<qint64>::min()}, [&fitting](const IncidentMatchRecords::TextHit& hit) {
                  fitting->add(hit.row);
                  return true;
              });
        if (!read)
            return read.error();
    }
    narrow(*found, *std::move(fitting));
    return found;
}

} // namespace core::search
