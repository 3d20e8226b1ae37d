#pragma once

#include "app/vault/FirstRunStep.h"

class QPlainTextEdit;
class QPushButton;

namespace app::settings {
class AppSettings;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::vault {

/// Page 1: is this computer safe for you? Stopping here is an equal choice.
class SafePlaceStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit SafePlaceStep(settings::AppSettings& settings, QWidget* parent = nullptr);
    bool finish() override;

Q_SIGNALS:
    void stopWanted();
    void openWanted(); ///< There are records already: open them.

private:
    std::vector<QRadioButton*> m_choices;
    QWidget* m_advice;
};

/// Page 2: how to leave quickly, and a try at it.
class LeaveStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit LeaveStep(QWidget* parent = nullptr);
    bool isPractising() const { return m_isPractising; }
    void practised();

private:
    QPushButton* m_try;
    widgets::PlainLabel* m_practice;
    bool m_isPractising = false;
};

/// Page 3: where do you live?
class NationStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit NationStep(FirstRunPlan& plan, QWidget* parent = nullptr);
    bool finish() override;

private:
    FirstRunPlan& m_plan;
    std::vector<QRadioButton*> m_choices;
};

/// Page 4: words that somebody who knows you might guess.
class KnownWordsStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit KnownWordsStep(FirstRunPlan& plan, QWidget* parent = nullptr);
    bool finish() override;

private:
    FirstRunPlan& m_plan;
    QPlainTextEdit* m_words;
};

} // namespace app::vault
