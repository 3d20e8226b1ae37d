#pragma once

#include "core/people/Directory.h"

#include <QLineEdit>

#include <map>
#include <optional>

namespace app::people {

/// Somebody of the records, typed by name or by the name to show, with those there are offered. Empty: nobody.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    using Names = std::map<core::domain::PersonId, core::people::PersonName>;

    using QLineEdit::QLineEdit;

    /// Who may be offered: everybody, of whom only those who stand for themselves are.
    void setNames(const Names& names);
    void setPerson(const std::optional<core::domain::PersonId>& person);

    struct Choice
    {
        bool isKnown = true; ///< False: there is nobody of this name.
        std::optional<core::domain::PersonId> person;
    };
    /// Whoever was set stays, unless another name was typed: several may be called "unknown caller".
    Choice choice() const;

private:
    Names m_names;
    std::optional<core::domain::PersonId> m_person;
    QString m_shown; ///< The text for m_person.
};

} // namespace app::people
