#include "app/vault/FirstRunStep.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::vault {

FirstRunStep::FirstRunStep(const QString& title, const QString& reason, QWidget* parent)
    : QWidget(parent)
    , m_heading(new widgets::HeadingLabel(title, widgets::HeadingLabel::Level::Page, this))
    , m_errors(new widgets::ErrorSummary(this))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Small);
    column->addWidget(m_heading);
    if (!reason.isEmpty())
        column->addWidget(new widgets::PlainLabel(reason, widgets::Kind::Quiet, this));
    column->addWidget(m_errors);
    m_body->setContentsMargins(0, widgets::space::Small, 0, 0);
    m_body->setSpacing(widgets::space::Medium);
    column->addLayout(m_body);
    column->addStretch();
}

QWidget* FirstRunStep::heading() const
{
    return m_heading;
}

void FirstRunStep::takeOver(FirstRunStep& before)
{
    // Both were built by the same constructor: their fields come in the same order.
    const auto ticks = before.findChildren<QAbstractButton*>();
    const auto ownTicks = findChildren<QAbstractButton*>();
    for (qsizetype i = 0; i < std::min(ticks.size(), ownTicks.size()); ++i)
        if (ownTicks[i]->isCheckable() && ticks[i]->isChecked())
            ownTicks[i]->setChecked(true);
    const auto texts = before.findChildren<QPlainTextEdit*>();
    const auto ownTexts = findChildren<QPlainTextEdit*>();
    for (qsizetype i = 0; i < std::min(texts.size(), ownTexts.size()); ++i)
        ownTexts[i]->setPlainText(texts[i]->toPlainText());
}

void FirstRunStep::addText(const QString& sentence)
{
    m_body->addWidget(new widgets::PlainLabel(sentence, this));
}

std::vector<QRadioButton*> FirstRunStep::addChoices(const QString& title, const QStringList& choices, bool isFirstOn)
{
    auto* group = new widgets::GroupBox(title, this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    std::vector<QRadioButton*> made;
    for (const QString& choice : choices) {
        made.push_back(new widgets::RadioButton(choice, group));
        column->addWidget(made.back());
    }
    made.front()->setChecked(isFirstOn);
    m_body->addWidget(group);
    return made;
}

} // namespace app::vault
