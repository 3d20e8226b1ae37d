#include "app/diary/BehaviourChoice.h"

#include "app/filters/BehaviourWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/guidance/Behaviours.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace app::diary {

using namespace widgets;

BehaviourChoice::BehaviourChoice(QWidget* parent)
    : QWidget(parent)
{
    //: Group: the choice of what was done, in an entry. Read by: the person who keeps the diary, while they write what
    //: happened.
    auto* group = new widgets::GroupBox(tr("How? Tick what fits."), this);
    auto* common = new QWidget(group);
    m_rest = new QWidget(group);
    auto* commonFlow = new FlowLayout(space::Medium, common);
    auto* restFlow = new FlowLayout(space::Medium, m_rest);
    commonFlow->setContentsMargins(0, 0, 0, 0);
    restFlow->setContentsMargins(0, 0, 0, 0);
    for (const core::guidance::Behaviour& behaviour : core::guidance::behaviours()) {
        auto* box = new widgets::CheckBox(labelOf(behaviour.id), behaviour.isCommon ? common : m_rest);
        (behaviour.isCommon ? commonFlow : restFlow)->addWidget(box);
        m_boxes.insert(behaviour.id, box);
        m_order += behaviour.id;
        connect(box, &QCheckBox::toggled, this, &BehaviourChoice::changed);
    }
    //: A button: show more kinds of things that may have been done.
    m_more = button(tr("More kinds"), Kind::Link, group);
    connect(m_more, &QPushButton::clicked, this, [this] { showAll(m_rest->isHidden()); });

    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(common);
    column->addWidget(m_rest);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(group);
    showAll(false);
}

void BehaviourChoice::showAll(bool all)
{
    m_rest->setVisible(all);
    //: A button: show fewer kinds of things that may have been done.
    m_more->setText(all ? tr("Fewer kinds") : tr("More kinds"));
}

QStringList BehaviourChoice::value() const
{
    QStringList ids;
    for (const QString& id : m_order)
        if (m_boxes.value(id)->isChecked())
            ids += id;
    return ids + m_unknown;
}

void BehaviourChoice::setValue(const QStringList& ids)
{
    const QSignalBlocker quiet(this);
    m_unknown.clear();
    bool needsRest = false;
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setChecked(false);
    for (const QString& id : ids) {
        if (QCheckBox* box = m_boxes.value(id)) {
            box->setChecked(true);
            needsRest = needsRest || box->parentWidget() == m_rest;
        } else {
            m_unknown += id;
        }
    }
    if (needsRest)
        showAll(true);
}

QString BehaviourChoice::labelOf(const QString& id)
{
    return filters::behaviourLabel(id);
}

} // namespace app::diary
