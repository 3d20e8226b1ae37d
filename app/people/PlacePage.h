#pragma once

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
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;

private:
    void show(const core::domain::Place& place);

    core::domain::Place m_place;
    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QPlainTextEdit* m_notes;
};

} // namespace app::people
