#pragma once

#include "app/people/PeopleRows.h"

#include <QFrame>

#include <array>

class QGroupBox;
class QLineEdit;
class QRadioButton;

namespace app::widgets {
class HeadingLabel;
class PlainLabel;
} // namespace app::widgets

namespace app::people {

/// Asks which of two stands for both, before they are merged. Hidden until it is asked.
class MergeCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MergeCard(QWidget* parent = nullptr);

    /// Two people, or two accounts.
    void ask(const PeopleRow& one, const PeopleRow& other);

Q_SIGNALS:
    void mergeWanted(const QByteArray& kept, const QByteArray& other, const QString& reason);
    /// Closed, whether or not something was merged.
    void closed();

private:
    void finish(bool isWanted);

    std::array<QByteArray, 2> m_ids;
    widgets::HeadingLabel* m_heading;
    QGroupBox* m_group;
    std::array<QRadioButton*, 2> m_names{};
    QLineEdit* m_reason;
};

} // namespace app::people
