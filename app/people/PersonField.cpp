#include "app/people/PersonField.h"

#include <QCompleter>

namespace app::people {

void PersonField::setNames(const Names& names)
{
    m_names = names;
    QStringList offered;
    for (const auto& [id, name] : names)
        if (name.standsFor == id && !offered.contains(name.shown))
            offered += name.shown;
    offered.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(offered, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete this->completer();
    setCompleter(completer);
}

void PersonField::setPerson(const std::optional<core::domain::PersonId>& person)
{
    m_person = person;
    m_shown.clear();
    if (person)
        if (const auto known = m_names.find(*person); known != m_names.end())
            m_shown = known->second.shown;
    setText(m_shown);
}

PersonField::Choice PersonField::choice() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    if (m_person && typed == m_shown)
        return {true, m_person};
    const auto isCalledSo = [&typed](const QString& name) { return name.compare(typed, Qt::CaseInsensitive) == 0; };
    for (const auto& [id, name] : m_names)
        if (m_person == id && (isCalledSo(name.shown) || isCalledSo(name.name)))
            return {true, m_person};
    for (const auto& [id, name] : m_names)
        if (isCalledSo(name.shown) || isCalledSo(name.name))
            return {true, name.standsFor};
    return {false, {}};
}

} // namespace app::people
