#pragma once

#include "core/crypto/SecretBytes.h"
#include "core/domain/Case.h"

#include <QStringList>
#include <QWidget>

class QRadioButton;
class QVBoxLayout;

namespace app::widgets {
class ErrorSummary;
class HeadingLabel;
} // namespace app::widgets

namespace app::vault {

/// What the pages of the first run put together. Nothing of it is on disk before the records are made.
struct FirstRunPlan
{
    core::domain::Jurisdiction jurisdiction = core::domain::Jurisdiction::EnglandWales;
    QStringList knownWords; ///< Only to test the passphrase with; kept nowhere.
    core::crypto::SecretBytes passphrase;
    QString folder;
    bool withRecoveryWords = true;
};

/// One page of the first run: heading, reason, what is asked.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    FirstRunStep(const QString& title, const QString& reason, QWidget* parent = nullptr);

    QWidget* heading() const;
    /// The page is shown now.
    virtual void enter() { }
    /// Next was pressed. False when something is missing; the page has then said what, and has the focus.
    virtual bool finish() { return true; }
    /// Takes what was typed and chosen on the same page in another language.
    virtual void takeOver(FirstRunStep& before);

Q_SIGNALS:
    /// One sentence for the status line.
    void said(const QString& sentence);
    /// Enter in a field that keeps it to itself.
    void nextWanted();

protected:
    QVBoxLayout* body() const { return m_body; }
    widgets::ErrorSummary* errors() const { return m_errors; }
    void addText(const QString& sentence);
    /// Choices of which one is on, in a group with a title; the first is on when `isFirstOn`.
    std::vector<QRadioButton*> addChoices(const QString& title, const QStringList& choices, bool isFirstOn);

private:
    widgets::HeadingLabel* m_heading;
    widgets::ErrorSummary* m_errors;
    QVBoxLayout* m_body;
};

} // namespace app::vault
