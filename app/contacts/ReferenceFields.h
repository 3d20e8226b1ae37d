#pragma once

#include "core/domain/Report.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace app::fields {
class MomentFields;
struct TypedMoment;
} // namespace app::fields
namespace app::widgets {
class ChipList;
}

namespace app::contacts {

/// The numbers that somebody gave, of any shape: each with its kind, the day it was given and who gave it.
class ReferenceFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceFields(QWidget* parent = nullptr);

    void setValue(std::vector<core::domain::Reference> references);
    /// What was added, and what is typed and not added yet. Nothing when that has to be put right: then problem() says
    /// what, and problemField() where.
    std::optional<std::vector<core::domain::Reference>> value();
    QString problem() const { return m_problem; }
    QWidget* problemField() const { return m_problemField; }
    bool isEmpty() const;
    /// Fills in the day of the number that is being typed; its time is left.
    void setDay(const fields::TypedMoment& day);
    /// What was added and what is typed, as it stands; and that put back: for what is half-written.
    QJsonObject content() const;
    void setContent(const QJsonObject& content);
    QWidget* firstField() const;

    /// "Crime reference", for the stored type.
    static QString typeInWords(const QString& type);

Q_SIGNALS:
    void changed();
    /// The number was given on the day of the report.
    void sameDayWanted();
    /// What was just done, in a sentence to be spoken.
    void said(const QString& sentence);

private:
    bool add();
    void refresh();

    QComboBox* m_type;
    QLineEdit* m_number;
    fields::MomentFields* m_day;
    QLineEdit* m_giver;
    widgets::ChipList* m_chips;
    std::vector<core::domain::Reference> m_references;
    QString m_problem;
    QWidget* m_problemField = nullptr;
};

} // namespace app::contacts
