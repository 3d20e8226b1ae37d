#include "app/diary/KeptThing.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace app::diary {

using namespace widgets;

KeptThing::KeptThing(QWidget* parent)
    : QWidget(parent)
{
    //: Group: a small form in an entry: a thing that is kept, such as a gift. Read by: the person who keeps the diary.
    m_open = button(tr("Add something you keep"), this);
    m_open->setAccessibleDescription(tr("A letter, a gift, or something that was damaged"));
    m_fields = frame(Kind::Card, this);
    m_what = new QLineEdit(m_fields);
    m_keptAt = new QLineEdit(m_fields);
    m_touched = new QLineEdit(m_fields);
    auto* add = button(tr("Add this thing"), m_fields);
    auto* close = button(tr("Do not add it"), Kind::Link, m_fields);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(add);
    buttons->addWidget(close);
    auto* inside = new QVBoxLayout(m_fields);
    inside->setSpacing(space::Medium);
    m_whatField = new FormField({tr("What is it?"), tr("For example a card, a gift, an old phone.")}, m_what, m_fields);
    m_keptAtField = new FormField({tr("Where is it kept?"), tr("It helps to touch it as little as you can.")}, m_keptAt,
                                  m_fields);
    inside->addWidget(m_whatField);
    inside->addWidget(m_keptAtField);
    inside->addWidget(
        new FormField({tr("Who has touched it?"), tr("Why we ask: police may ask who has had it in their hands.")},
                      m_touched, m_fields));
    m_unfinished = new PlainLabel({}, Kind::Problem, m_fields);
    m_unfinished->hide();
    inside->addWidget(m_unfinished);
    inside->addLayout(buttons);
    m_fields->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_fields);

    connect(m_open, &QPushButton::clicked, this, [this] {
        m_fields->show();
        m_what->setFocus(Qt::OtherFocusReason);
    });
    for (const QLineEdit* each : {m_what, m_keptAt, m_touched})
        connect(each, &QLineEdit::textChanged, this, [this] {
            forgive();
            Q_EMIT changed();
        });
    connect(add, &QPushButton::clicked, this, &KeptThing::check);
    connect(close, &QPushButton::clicked, this, [this] {
        done();
        Q_EMIT checked({});
    });
}

void KeptThing::check()
{
    m_whatField->setProblem(what().isEmpty() ? tr("Write what it is.") : QString());
    m_keptAtField->setProblem(keptAt().isEmpty() ? tr("Write where it is kept.") : QString());
    const auto wrong = problems();
    Q_EMIT checked(wrong);
    if (wrong.empty())
        Q_EMIT wanted();
}

void KeptThing::forgive()
{
    if (!m_whatField->problem().isEmpty() && !what().isEmpty())
        m_whatField->setProblem({});
    if (!m_keptAtField->problem().isEmpty() && !keptAt().isEmpty())
        m_keptAtField->setProblem({});
}

void KeptThing::forgiveAll()
{
    for (FormField* each : {m_whatField, m_keptAtField})
        each->setProblem({});
    setProblem({});
}

void KeptThing::setProblem(const QString& sentence)
{
    m_unfinished->setText(sentence);
    m_unfinished->setVisible(!sentence.isEmpty());
}

std::vector<ErrorSummary::Item> KeptThing::problems() const
{
    std::vector<ErrorSummary::Item> problems;
    for (const FormField* each : {m_whatField, m_keptAtField})
        if (!each->problem().isEmpty())
            problems.push_back({each->problem(), each->field()});
    return problems;
}

QString KeptThing::what() const
{
    return m_what->text().trimmed();
}

QString KeptThing::keptAt() const
{
    return m_keptAt->text().trimmed();
}

QString KeptThing::description() const
{
    const QString touched = m_touched->text().trimmed();
    // What is kept in the records is English in every window.
    return touched.isEmpty() ? QString() : QStringLiteral("Touched by: %1").arg(touched);
}

bool KeptThing::isHalfDone() const
{
    return !what().isEmpty() || !keptAt().isEmpty() || !m_touched->text().trimmed().isEmpty();
}

QWidget* KeptThing::firstField() const
{
    return m_what;
}

QJsonObject KeptThing::content() const
{
    if (!isHalfDone())
        return {};
    return {{QStringLiteral("what"), m_what->text()},
            {QStringLiteral("kept_at"), m_keptAt->text()},
            {QStringLiteral("touched"), m_touched->text()}};
}

void KeptThing::setContent(const QJsonObject& content)
{
    const QSignalBlocker quiet(this);
    m_what->setText(content[QStringLiteral("what")].toString());
    m_keptAt->setText(content[QStringLiteral("kept_at")].toString());
    m_touched->setText(content[QStringLiteral("touched")].toString());
    m_fields->setVisible(isHalfDone());
    forgiveAll();
}

void KeptThing::done()
{
    for (QLineEdit* each : {m_what, m_keptAt, m_touched})
        each->clear();
    forgiveAll();
    m_open->setFocus(Qt::OtherFocusReason); // Before the fields go, and the focus with them.
    m_fields->hide();
}

} // namespace app::diary
