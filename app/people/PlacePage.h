#pragma once

#include "app/people/PersonField.h"
#include "app/people/RecordFacts.h"
#include "app/people/RecordForm.h"
#include "core/domain/Person.h"

namespace app::people {

/// One place that comes up again and again.
class PlacePage final : public RecordForm
{
    Q_OBJECT

public:
    explicit PlacePage(const shell::PageContext& context, QWidget* parent = nullptr);

protected:
    core::domain::RecordKind kind() const override { return core::domain::RecordKind::Place; }
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;
    bool loadsWhenNew() const override { return true; }

private:
    struct Loaded;
    void read(const QByteArray& id);
    RecordFacts* m_facts;
    PersonField* m_person;
    void show(const core::domain::Place& place);

    core::domain::Place m_place;
    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QPlainTextEdit* m_notes;
};

} // namespace app::people
