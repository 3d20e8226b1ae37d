#pragma once

#include "app/people/PersonField.h"
#include "app/people/RecordFacts.h"
#include "app/people/RecordForm.h"
#include "core/domain/Person.h"

#include <array>

class QRadioButton;

namespace app::people {

/// One account on a platform, and whose it may be.
class AccountPage final : public RecordForm
{
    Q_OBJECT

public:
    explicit AccountPage(const shell::PageContext& context, QWidget* parent = nullptr);

protected:
    core::domain::RecordKind kind() const override { return core::domain::RecordKind::Account; }
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;
    bool loadsWhenNew() const override { return true; }

private:
    struct Loaded;
    void read(const QByteArray& id);
    void split(const QByteArray& id);
    void show(const core::domain::Account& account);

    core::domain::Account m_account;
    RecordFacts* m_facts;
    QLineEdit* m_platform;
    QLineEdit* m_handle;
    QLineEdit* m_stableId;
    QLineEdit* m_url;
    PersonField* m_owner;
    std::array<QRadioButton*, 3> m_certainty{};
    QPlainTextEdit* m_basis;
    QPlainTextEdit* m_notes;
};

} // namespace app::people
