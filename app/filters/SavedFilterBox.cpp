#include "app/filters/SavedFilterBox.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"
#include "core/diary/FilterChoice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app::filters {

using namespace widgets;
using core::diary::SavedFilter;

SavedFilterBox::SavedFilterBox(bool canShowRemoved, QWidget* parent)
    : QFrame(parent)
    , m_canShowRemoved(canShowRemoved)
{
    markKind(this, Kind::Card);
    m_rows = new QWidget(this);
    m_rowColumn = new QVBoxLayout(m_rows);
    m_rowColumn->setContentsMargins(0, 0, 0, 0);
    m_rowColumn->setSpacing(space::Tight);
    m_name = new QLineEdit(this);
    m_name->setMaximumWidth(metric::TextWidth);
    //: Group: filters that were given a name. Read by: the person who keeps the diary, and with a screen reader.
    m_nameField = new FormField({tr("A name for the filters that are on now"), {}}, m_name, this);
    auto* save = button(tr("Save these filters"), this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_rows);
    column->addWidget(m_nameField);
    column->addWidget(save, 0, Qt::AlignLeft);

    const auto ask = [this] { Q_EMIT savingWanted(m_name->text().trimmed()); };
    connect(save, &QPushButton::clicked, this, ask);
    connect(m_name, &QLineEdit::returnPressed, this, ask);
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    setSaved({});
}

QString SavedFilterBox::refusalOf(const SavedFilter& filter) const
{
    const auto choice = core::diary::filterChoiceFromJson(filter.content);
    if (!choice)
        return tr("%1 was made by a newer version of Holdfast. Use it there.", "a saved filter")
            .arg(isolate(filter.name));
    if (choice->removed && !m_canShowRemoved)
        return tr("%1 shows removed entries. Use it in the diary.", "a saved filter").arg(isolate(filter.name));
    return {};
}

void SavedFilterBox::addRow(const SavedFilter& filter)
{
    auto* row = new QWidget(m_rows);
    auto* flow = new FlowLayout(space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    if (const QString refusal = refusalOf(filter); refusal.isEmpty()) {
        auto* choose = button(tr("Show: %1", "a saved filter").arg(filter.name), row);
        connect(choose, &QPushButton::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
        flow->addWidget(choose);
    } else {
        flow->addWidget(new PlainLabel(refusal, row));
    }
    //: Verb, a button: give the saved filter another name.
    auto* rename = button(tr("Rename"), Kind::Link, row);
    rename->setAccessibleName(tr("Rename %1", "a saved filter").arg(filter.name));
    //: Verb, a button: delete the saved filter. No entry goes.
    auto* remove = button(tr("Delete"), Kind::Link, row);
    remove->setAccessibleName(tr("Delete %1", "a saved filter").arg(filter.name));
    for (QPushButton* each : {rename, remove})
        flow->addWidget(each);
    m_rowColumn->addWidget(row);
    connect(rename, &QPushButton::clicked, this, [this, filter] { Q_EMIT renameWanted(filter); });
    connect(remove, &QPushButton::clicked, this, [this, filter] { Q_EMIT removalWanted(filter); });
}

void SavedFilterBox::setSaved(std::vector<SavedFilter> saved)
{
    if (saved == m_saved && m_rowColumn->count() > 0)
        return;
    const bool hadFocus = m_rows->isAncestorOf(focusWidget());
    m_saved = std::move(saved);
    while (QLayoutItem* item = m_rowColumn->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const SavedFilter& filter : m_saved)
        addRow(filter);
    if (m_saved.empty())
        m_rowColumn->addWidget(new PlainLabel(tr("No saved filters yet."), Kind::Quiet, m_rows));
    if (hadFocus)
        m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilterBox::setProblem(const QString& sentence)
{
    m_nameField->setProblem(sentence);
    if (!sentence.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilterBox::clearName()
{
    m_name->clear();
    setProblem({});
}

} // namespace app::filters
