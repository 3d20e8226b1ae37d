#pragma once

#include "app/widgets/ErrorSummary.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Incident.h"
#include "core/domain/Person.h"
#include "core/domain/ProtectiveOrder.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QGroupBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStringListModel;
class QVBoxLayout;

namespace app::widgets {
class ChipList;
class Fold;
class FormField;
} // namespace app::widgets

namespace app::fields {
class WhenEditor;
}

namespace app::diary {

class BehaviourChoice;
class KeptThing;
class LinkChoice;
class PeopleChoice;
class QuestionFields;

/// The fields of an entry, in the order in which people remember: what, when, where, how, who, how it affected them,
/// files; the rest behind "More details". Only the first is needed. It collects and checks; it saves nothing.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget* parent = nullptr);

    /// What the fields offer: of one case, what was not removed.
    struct Known
    {
        std::vector<core::domain::Person> people;
        std::vector<core::domain::Account> accounts;
        std::vector<core::domain::Place> places;
        std::vector<core::domain::ProtectiveOrder> orders;
    };
    void setKnown(Known known);

    /// What the fields hold, as typed: for a draft. setContent() gives the same form back.
    QJsonObject content() const;
    void setContent(const QJsonObject& content);
    /// The files that such content is linked to.
    static std::vector<core::domain::EvidenceId> filesIn(const QJsonObject& content);
    void setStatement(const core::domain::IncidentStatement& statement);
    bool isEmpty() const;
    /// The first words, for a list of drafts.
    QString beginning() const;

    /// What was stated; nothing when something has to be put right: then problems() says what.
    std::optional<core::domain::IncidentStatement> statement();
    std::vector<widgets::ErrorSummary::Item> problems() const;
    /// What statement() found and was put right since is a problem no more; nothing new becomes one.
    void lookAgain();
    /// The field that core names in `Error::subject`; null when it is none of these.
    QWidget* fieldFor(const QString& subject) const;

    void addEvidence(const core::domain::EvidenceItem& item);
    void setEvidence(const std::vector<core::domain::EvidenceItem>& items);
    const std::vector<core::domain::EvidenceId>& evidence() const { return m_evidence; }

    QWidget* firstField() const;
    /// The fields for a thing that was kept, which becomes an exhibit.
    KeptThing* keptThing() const { return m_keptThing; }
    void setNow();

Q_SIGNALS:
    void changed();
    void addFilesWanted();
    void pasteWanted();

private:
    QPlainTextEdit* textField(int lines);
    void showDetails(bool show);
    /// What can be wrong, one of each.
    enum class Question { What, Thing, When };
    struct Problem
    {
        Question question;
        widgets::ErrorSummary::Item item;
    };
    std::vector<Problem> findProblems() const;
    /// Beside the fields, too.
    void markProblems();
    void forgetProblems();
    void fillFrom(const core::domain::IncidentStatement& statement);
    core::domain::IncidentStatement read() const;
    QWidget* detailFields();
    QWidget* kindQuestions();
    void askAboutKinds();
    void addQuestions(QVBoxLayout* column, QWidget* details);
    std::vector<core::domain::Answer> answers() const;
    /// Whether any of them stands among the details.
    bool setAnswers(const std::vector<core::domain::Answer>& answers);
    QWidget* fileRow();
    /// The place that the words under "Where?" name, or named before they were touched.
    std::optional<core::domain::PlaceId> place() const;

    QPlainTextEdit* m_what;
    widgets::FormField* m_whatField;
    fields::WhenEditor* m_when;
    QLineEdit* m_where;
    BehaviourChoice* m_behaviours;
    QLineEdit* m_channel = nullptr;
    PeopleChoice* m_people;
    LinkChoice* m_links;
    QPlainTextEdit* m_impact;
    QGroupBox* m_kindGroup = nullptr;
    QuestionFields* m_aboutKinds = nullptr;
    QuestionFields* m_aboutMore = nullptr;
    QuestionFields* m_aboutRisk = nullptr;
    widgets::Fold* m_riskFold = nullptr;
    widgets::ChipList* m_files = nullptr;
    KeptThing* m_keptThing = nullptr;
    QPushButton* m_more;
    QWidget* m_details;
    QPlainTextEdit* m_words = nullptr;
    QPlainTextEdit* m_effect = nullptr;
    QPlainTextEdit* m_response = nullptr;
    QPlainTextEdit* m_witnesses = nullptr;
    QRadioButton* m_fearYes = nullptr;
    QRadioButton* m_fearNo = nullptr;
    QRadioButton* m_fearUnsaid = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_tags = nullptr;
    QCheckBox* m_private;

    std::vector<core::domain::EvidenceId> m_evidence;
    std::vector<core::domain::Witness> m_knownWitnesses; ///< With what the one-line field cannot show.
    std::vector<core::domain::Place> m_places;
    QStringListModel* m_placeNames;
    core::domain::IncidentStatement m_carried; ///< What was filled in, so that what has no field here is not lost.
    std::vector<Problem> m_problems;
};

} // namespace app::diary
