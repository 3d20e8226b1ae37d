#pragma once

#include "app/widgets/ErrorSummary.h"

#include <QJsonObject>
#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace app::widgets {
class FormField;
class PlainLabel;
} // namespace app::widgets

namespace app::diary {

/// A thing that somebody kept, such as a letter or a gift: what it is, where it is, who has had it. It becomes an
/// exhibit of its own; this collects and checks, it saves nothing. Closed at first.
class KeptThing final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptThing(QWidget* parent = nullptr);

    QString what() const;
    QString keptAt() const;
    /// Who has touched it, as a sentence for its description; empty when nobody said.
    QString description() const;
    /// Something is written here that was not added.
    bool isHalfDone() const;
    QWidget* firstField() const;
    /// What checked() told of and is not put right yet.
    std::vector<widgets::ErrorSummary::Item> problems() const;
    /// Shows what has to be done with all of it; empty takes it away.
    void setProblem(const QString& sentence);

    /// What is half-written, for a draft; setContent() gives it back, open if there is anything.
    QJsonObject content() const;
    void setContent(const QJsonObject& content);
    /// Empties and closes it, with the focus on the button that opens it.
    void done();

Q_SIGNALS:
    /// It can be added.
    void wanted();
    void changed();
    /// Something is missing: sentences with their fields; empty when all is well.
    void checked(const std::vector<widgets::ErrorSummary::Item>& problems);

private:
    void check();
    /// What was put right is marked no more.
    void forgive();
    void forgiveAll();

    QPushButton* m_open;
    QWidget* m_fields;
    QLineEdit* m_what;
    QLineEdit* m_keptAt;
    QLineEdit* m_touched;
    widgets::FormField* m_whatField;
    widgets::FormField* m_keptAtField;
    widgets::PlainLabel* m_unfinished;
};

} // namespace app::diary
