#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGroupBox;
class QLineEdit;
class QPushButton;

namespace app::widgets {

class PlainLabel;

/// Several of many, as boxes to tick in rows. Only the first few are shown until "More" is pressed; with very many, a
/// field finds them by their words. What is ticked is always shown. Hidden when there is nothing to choose.
class ChoiceTicks final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key; ///< The caller's own name for it.
        QString text;
    };
    struct Words
    {
        QString title; ///< Of the group: "Who?".
        QString more; ///< On the button: "More people".
        QString fewer;
        QString find; ///< The name of the field: "Find a person".
    };

    explicit ChoiceTicks(const Words& words, QWidget* parent = nullptr);

    /// What can be chosen; the first `shown` of them are always there. What is ticked and offered no more stays chosen.
    void setChoices(const std::vector<Choice>& choices, int shown);

    /// The keys that are ticked, in the order of the choices.
    QStringList value() const;
    void setValue(const QStringList& keys);

Q_SIGNALS:
    /// A person ticked or unticked one.
    void changed();

private:
    void arrange();
    bool isShown(std::size_t place, const QCheckBox& box) const;

    Words m_words;
    QGroupBox* m_group;
    QWidget* m_rows;
    QLineEdit* m_find;
    PlainLabel* m_findLabel;
    QPushButton* m_more;
    std::vector<Choice> m_choices;
    std::vector<QCheckBox*> m_boxes; ///< One for each choice.
    QStringList m_strangers; ///< Chosen, but not among the choices.
    int m_shown = 0;
    bool m_isOpen = false;
};

} // namespace app::widgets
