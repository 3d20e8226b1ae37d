#pragma once

#include "app/people/RecordForm.h"
#include "core/domain/Person.h"

#include <array>
#include <vector>

class QRadioButton;

namespace app::people {

/// One account on a platform, and whose it may be.
class AccountPage final : public RecordForm
{
    Q_OBJECT

public:
    explicit AccountPage(const shell::PageContext& context, QWidget* parent = nullptr);

protected:
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;

private:
    struct Loaded;
    void read(const QByteArray& id);
    void show(const core::domain::Account& account);

    core::domain::Account m_account;
    std::vector<core::domain::Person> m_people;
    QLineEdit* m_platform;
    QLineEdit* m_handle;
    QLineEdit* m_stableId;
    QLineEdit* m_url;
    QLineEdit* m_owner;
    std::array<QRadioButton*, 3> m_certainty{};
    QPlainTextEdit* m_basis;
    QPlainTextEdit* m_notes;
};

} // namespace app::people
