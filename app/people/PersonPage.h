#pragma once

#include "app/people/RecordFacts.h"
#include "app/people/RecordForm.h"
#include "core/domain/Person.h"

#include <array>

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace app::people {

/// One person: who they are, as far as it is known, and what tells them apart.
class PersonPage final : public RecordForm
{
    Q_OBJECT

public:
    explicit PersonPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;

protected:
    core::domain::RecordKind kind() const override { return core::domain::RecordKind::Person; }
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;

private:
    /// A kind of mark, and the field with one of them on each line.
    struct MarkField
    {
        const char* kind;
        QPlainTextEdit* edit;
    };

    void addCertainty();
    void show(const core::domain::Person& person);
    void readFacts();
    std::vector<core::domain::PersonMark> marks() const;

    async::JobHandle m_readingFacts;
    RecordFacts* m_facts;
    QWidget* m_buttons;
    QPushButton* m_addOrder;
    core::domain::Person m_person;
    QLineEdit* m_name;
    QLineEdit* m_shownAs;
    QLineEdit* m_relationship;
    QPlainTextEdit* m_description;
    QCheckBox* m_doesThis;
    QPlainTextEdit* m_howKnown;
    std::array<QRadioButton*, 3> m_certainty{};
    std::array<MarkField, 6> m_marks{};
    QPlainTextEdit* m_notes;
};

} // namespace app::people
