#pragma once

#include "core/domain/Incident.h"
#include "core/guidance/Questions.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace app::diary {

/// Questions with room for their answers, each with the reason why it is asked, where that is not plain. None needs an
/// answer. The fields of a question are made when it is first shown.
class QuestionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionFields(QWidget* parent = nullptr);

    /// Asks these, and no others; but what was answered stays as long as the answer does.
    void ask(const std::vector<core::guidance::Question>& questions);

    /// Those that have something in them, in the order of the guidance.
    std::vector<core::domain::Answer> value() const;
    /// Answers to other questions than `mine` would ask are not for this widget: it leaves them alone.
    void setValue(const std::vector<core::domain::Answer>& answers);
    bool isAskingAnything() const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        QWidget* whole = nullptr;
        QButtonGroup* replies = nullptr; ///< Null when the answer is words.
        QWidget* reason = nullptr; ///< Around the words of an answer that has a reply, too.
        QLineEdit* words = nullptr;
    };

    Row& rowOf(const core::guidance::Question& question);
    Row makeWords(const core::guidance::Question& question);
    Row makeReplies(const core::guidance::Question& question);
    core::domain::Answer answerIn(const QString& id, const Row& row) const;
    void fill(Row& row, const core::domain::Answer& answer);
    /// Makes and shows the rows that are asked for, and hides those that are not and have no answer.
    void settle();

    QVBoxLayout* m_column;
    std::vector<core::guidance::Question> m_asked;
    std::map<QString, Row> m_rows;
    std::vector<core::domain::Answer> m_waiting; ///< Filled in before there were fields for it.
    bool m_isShown = false; ///< Has been, once.
};

} // namespace app::diary
