#pragma once

#include "core/domain/Incident.h"
#include "core/domain/Person.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QRadioButton;
class QStringListModel;

namespace app::widgets {
class ChipList;
class FormField;
} // namespace app::widgets

namespace app::diary {

/// "Who?": names of people who had a part in it, each with how sure the person is, and why. Names already in the
/// records are offered; a new name becomes a new person when the entry is saved.
class PeopleChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleChoice(QWidget* parent = nullptr);

    /// Who may be offered.
    void setKnown(std::vector<core::domain::Person> people);

    /// What was added, and what is typed and not added yet, so that no name is lost.
    std::vector<core::domain::IncidentPerson> value() const;
    void setValue(const std::vector<core::domain::IncidentPerson>& people);

Q_SIGNALS:
    void changed();

private:
    void add();
    void refresh();
    core::domain::Certainty certainty() const;
    core::domain::IncidentPerson typed() const;
    QString nameOf(const core::domain::IncidentPerson& person) const;

    QLineEdit* m_name;
    QRadioButton* m_sure;
    QRadioButton* m_thinkSo;
    QRadioButton* m_guess;
    QLineEdit* m_reason;
    widgets::FormField* m_reasonField;
    widgets::ChipList* m_chips;
    QStringListModel* m_names;
    std::vector<core::domain::Person> m_known;
    std::vector<core::domain::IncidentPerson> m_people;
};

/// "sure", "think so", "guess" in the language of the program.
QString certaintyInWords(core::domain::Certainty certainty);

} // namespace app::diary
