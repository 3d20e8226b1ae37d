#pragma once

#include "app/filters/FilterWords.h"
#include "app/widgets/ChoiceTicks.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace app::fields {
class MomentFields;
}
namespace app::widgets {
class ChoiceTicks;
class PlainLabel;
} // namespace app::widgets

namespace app::filters {

/// Which parts of the panel a page can use.
struct FilterParts
{
    bool order = true;
    bool removed = true;
};

/// Every filter as a labelled toggle: dates, kind, person, place, reported, private, tag, removed; and the order. Words
/// to search for stand outside it.
class FilterPanel final : public QFrame
{
    Q_OBJECT

public:
    /// People, places and tags that can be chosen.
    struct Offered
    {
        std::vector<widgets::ChoiceTicks::Choice> people; ///< By the text of the id.
        std::vector<widgets::ChoiceTicks::Choice> places;
        std::vector<widgets::ChoiceTicks::Choice> tags;
    };

    explicit FilterPanel(const FilterParts& parts, QWidget* parent = nullptr);

    void setOffered(const Offered& offered);
    /// Puts what is chosen in the panel into `choice`; leaves its text and what it does not know.
    void apply(core::diary::FilterChoice& choice) const;
    void setChoice(const core::diary::FilterChoice& choice);

Q_SIGNALS:
    void changed();
    /// Enough was chosen: the panel may be folded away.
    void done();

private:
    struct Option
    {
        int value;
        QString text;
    };
    QButtonGroup* options(const QString& title, const std::vector<Option>& choices);
    void addDays();
    void addOrder();
    void checkDays();

    QButtonGroup* m_period = nullptr;
    QWidget* m_days = nullptr;
    fields::MomentFields* m_first = nullptr;
    fields::MomentFields* m_last = nullptr;
    widgets::PlainLabel* m_dayProblem = nullptr;
    widgets::ChoiceTicks* m_kinds = nullptr;
    widgets::ChoiceTicks* m_people = nullptr;
    QLineEdit* m_where = nullptr;
    widgets::ChoiceTicks* m_places = nullptr;
    QButtonGroup* m_reported = nullptr;
    QButtonGroup* m_private = nullptr;
    widgets::ChoiceTicks* m_tags = nullptr;
    QButtonGroup* m_order = nullptr;
    QCheckBox* m_removed = nullptr;
    bool m_isSetting = false;
};

} // namespace app::filters
