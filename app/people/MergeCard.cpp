#include "app/people/MergeCard.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace app::people {

using namespace widgets;

MergeCard::MergeCard(QWidget* parent)
    : QFrame(parent)
{
    markKind(this, Kind::Card);
    m_heading = new HeadingLabel({}, HeadingLabel::Level::Section, this);
    //: Group: a card that asks whether two people, or two accounts, are the same. Read by: the person who keeps the
    //: diary. It can be undone: no alarm.
    m_group = new widgets::GroupBox(tr("Which name do you want to keep?"), this);
    auto* names = new QVBoxLayout(m_group);
    for (QRadioButton*& each : m_names) {
        each = new widgets::RadioButton(m_group);
        names->addWidget(each);
    }
    m_reason = new QLineEdit(this);
    //: Verb, a button: make one of the two.
    auto* merge = button(tr("Merge them"), Kind::Main, this);
    auto* leave = button(tr("Leave them as they are"), this);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(merge);
    buttons->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    column->setSpacing(space::Medium);
    column->addWidget(m_heading);
    column->addWidget(new PlainLabel(
        tr("Everything about either is then shown together. Nothing is lost. You can split them again at any time."),
        this));
    column->addWidget(m_group);
    column->addWidget(new FormField({tr("How do you know that they are the same?"), tr("You can leave this empty.")},
                                    m_reason, this));
    column->addLayout(buttons);
    hide();

    connect(merge, &QPushButton::clicked, this, [this] { finish(true); });
    connect(leave, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { finish(true); });
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { finish(false); });
}

void MergeCard::ask(const PeopleRow& one, const PeopleRow& other)
{
    const bool arePeople = one.kind == core::domain::RecordKind::Person;
    m_heading->setText(arePeople ? tr("Are these the same person?") : tr("Are these the same account?"));
    m_ids = {one.id, other.id};
    const std::array<const PeopleRow*, 2> rows{&one, &other};
    const QString unknown = QStringLiteral("Unknown person");
    const bool keepsOther = one.words.startsWith(unknown) && !other.words.startsWith(unknown);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PeopleRow& row = *rows.at(i);
        // Two of the same name are told apart by what else is known of them.
        const bool needsMore = one.words == other.words && !row.marks.isEmpty();
        m_names.at(i)->setText(asWritten(
            needsMore ? tr("%1 (%2)", "a name, then what tells it apart").arg(row.words, row.marks) : row.words));
        m_names.at(i)->setChecked(i == (keepsOther ? 1U : 0U));
    }
    m_reason->clear();
    show();
    for (QRadioButton* each : m_names)
        if (each->isChecked())
            each->setFocus(Qt::OtherFocusReason);
}

void MergeCard::finish(bool isWanted)
{
    hide();
    const std::size_t kept = m_names[1]->isChecked() ? 1 : 0;
    if (isWanted)
        Q_EMIT mergeWanted(m_ids.at(kept), m_ids.at(1 - kept), m_reason->text().trimmed());
    Q_EMIT closed();
}

} // namespace app::people
