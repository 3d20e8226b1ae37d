#pragma once

#include "core/domain/Report.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace app::fields {
class MomentFields;
}

namespace app::contacts {

/// What somebody said they would do, by when, and whether they did.
class PromiseFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseFields(QWidget* parent = nullptr);

    void setValue(std::vector<core::domain::Promise> promises);
    /// What was added, and what is typed and not added yet; nothing when that has to be put right.
    std::optional<std::vector<core::domain::Promise>> value();
    QString problem() const { return m_problem; }
    QWidget* problemField() const { return m_problemField; }
    /// What was added and what is typed, as it stands; and that put back: for what is half-written.
    QJsonObject content() const;
    void setContent(const QJsonObject& content);

Q_SIGNALS:
    void changed();

private:
    bool add();
    void refresh();

    QLineEdit* m_what;
    fields::MomentFields* m_by;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_place;
    std::vector<core::domain::Promise> m_promises;
    QString m_problem;
    QWidget* m_problemField = nullptr;
};

} // namespace app::contacts
