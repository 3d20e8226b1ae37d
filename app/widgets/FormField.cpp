#include "app/widgets/FormField.h"

#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace app::widgets {

FormField::FormField(const Texts& texts, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_isGroup(target() != field && !target()->accessibleName().isEmpty() && target()->accessibleName() != texts.label)
    , m_ownDescription(m_isGroup ? target()->accessibleDescription() : QString())
    , m_label(new PlainLabel(texts.label, Kind::Strong, this))
    , m_hint(new PlainLabel(texts.hint, Kind::Quiet, this))
    , m_problem(new PlainLabel(QString(), Kind::Problem, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_label);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_field);

    m_label->setBuddy(target());
    (m_isGroup ? this : target())->setAccessibleName(texts.label);
    m_hint->setVisible(!texts.hint.isEmpty());
    m_problem->hide();
    describe();
}

QString FormField::label() const
{
    return m_label->text();
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    (m_isGroup ? this : target())->setAccessibleName(label);
}

void FormField::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    markFault(target(), !sentence.isEmpty());
    describe();
}

QWidget* FormField::target() const
{
    QWidget* target = m_field;
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

void FormField::describe()
{
    // What the fault says again of the hint is heard once.
    const bool isSaidAgain = !m_hint->text().isEmpty() && m_problem->text().contains(m_hint->text());
    QStringList parts;
    const QString hint = isSaidAgain ? QString() : m_hint->text();
    for (const QString& part : {m_problem->text(), hint, m_ownDescription})
        if (!part.isEmpty())
            parts.append(part);
    target()->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

} // namespace app::widgets
