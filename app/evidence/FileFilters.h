#pragma once

#include "app/fields/MomentFields.h"
#include "core/evidence/list/FileList.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QFrame;
class QGroupBox;
class QLineEdit;
class QPushButton;

namespace app::fields {
class MomentFields;
}
namespace app::widgets {
class ChipList;
class FlowLayout;
class PlainLabel;
} // namespace app::widgets

namespace app::evidence {

/// Which files a person wants to see.
struct FileChoice
{
    enum class Period { Any, Last7Days, Last30Days, Last12Months, Between };

    QString text;
    std::optional<core::evidence::list::FileKind> kind;
    std::optional<bool> isLinked;
    Period period = Period::Any;
    QDate firstDay; ///< For Between; either may be missing.
    QDate lastDay;
    bool isRemoved = false;

    /// Whether it leaves any file out; the removed ones stand apart and count for nothing.
    bool isNarrow() const;
    friend bool operator==(const FileChoice&, const FileChoice&) = default;
};

/// What a choice means on that day, in this zone.
core::evidence::list::FileFilter filterFor(const FileChoice& choice, QDate today, const QString& zone);

/// A field to search in, a panel of choices that folds out, and a chip for each choice that is on.
class FileFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit FileFilters(QWidget* parent = nullptr);

    const FileChoice& choice() const { return m_choice; }
    /// The files that are meant on the day it is now.
    core::evidence::list::FileFilter filter(core::base::Timestamp now) const;
    /// Every file again.
    void clear();
    /// The removed files alone, or what was chosen before them.
    void setRemoved(bool areWanted);
    QLineEdit* searchField() const { return m_search; }
    /// Puts a control into the row of the search field, to save a row.
    void addBeside(QWidget* control);

Q_SIGNALS:
    /// Another choice; while somebody types, once they pause for a moment.
    void changed();

private:
    QWidget* buildPanel();
    QButtonGroup* options(const QString& title, const QStringList& choices, QFrame* panel);
    void addDays(QFrame* panel);
    void readPanel();
    void showChoice();
    void dropChip(const QString& key);
    void checkDays();

    /// What is chosen, with the days as they were typed.
    struct Choice
    {
        FileChoice choice;
        fields::TypedMoment first;
        fields::TypedMoment last;
    };

    void put(const Choice& choice);

    FileChoice m_choice;
    std::optional<Choice> m_before; ///< Before the removed files.
    QTimer m_pause;
    widgets::FlowLayout* m_row;
    QLineEdit* m_search;
    QPushButton* m_openPanel;
    QWidget* m_panel;
    QButtonGroup* m_kind = nullptr;
    QButtonGroup* m_linked = nullptr;
    QButtonGroup* m_period = nullptr;
    QWidget* m_days = nullptr;
    fields::MomentFields* m_first = nullptr;
    fields::MomentFields* m_last = nullptr;
    widgets::PlainLabel* m_dayProblem = nullptr;
    QCheckBox* m_removed = nullptr;
    widgets::ChipList* m_chips;
    QPushButton* m_clear;
    bool m_isSetting = false;
};

} // namespace app::evidence
