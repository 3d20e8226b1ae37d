#pragma once

#include "app/people/PersonField.h"
#include "app/people/RecordForm.h"
#include "core/diary/IncidentLists.h"
#include "core/domain/ProtectiveOrder.h"

#include <set>

class QCheckBox;
class QListView;

namespace app::fields {
class MomentFields;
}
namespace app::widgets {
class FormField;
class PlainLabel;
} // namespace app::widgets

namespace app::people {

class EntryRowsModel;

/// One order or bail condition: who made it, what it forbids, until when; and which entries break it.
class OrderPage final : public RecordForm
{
    Q_OBJECT

public:
    explicit OrderPage(const shell::PageContext& context, QWidget* parent = nullptr);

    /// Purpose::Add: `id` is the person that a new one is against.
    void arrive(const QByteArray& id, shell::Purpose purpose) override;

protected:
    core::domain::RecordKind kind() const override { return core::domain::RecordKind::Order; }
    void clear() override;
    void load(const QByteArray& id) override;
    void save() override;
    bool loadsWhenNew() const override { return true; }

private:
    struct Loaded;
    fields::MomentFields* addDay(const QString& name, const QString& label, const QString& hint = {});
    void addBreaches();
    void read(const QByteArray& id);
    void show(const core::domain::ProtectiveOrder& order);
    void showEntries(std::vector<core::diary::IncidentSummary> entries);

    core::domain::ProtectiveOrder m_order;
    QByteArray m_newAgainst; ///< Who a new one is against.
    std::set<core::domain::IncidentId> m_breaches; ///< As they are kept.
    QLineEdit* m_kind;
    PersonField* m_against;
    QLineEdit* m_issuedBy;
    QLineEdit* m_number;
    fields::MomentFields* m_madeOn;
    fields::MomentFields* m_servedOn;
    fields::MomentFields* m_expiresOn;
    QCheckBox* m_hasEnded;
    QPlainTextEdit* m_conditions;
    widgets::FormField* m_entriesField = nullptr;
    QListView* m_entries = nullptr;
    EntryRowsModel* m_model;
    QPlainTextEdit* m_notes;
};

} // namespace app::people
