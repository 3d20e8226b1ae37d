#include "app/preferences/KeyPart.h"

#include "app/preferences/KeyField.h"
#include "app/settings/AppSettings.h"
#include "app/shell/commands/PaletteRow.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace app::preferences {

using namespace shell::commands;
using shell::Command;
using widgets::PlainLabel;

namespace {

constexpr int commandRole = PaletteRow::ShortSideRole + 1;
constexpr int rowsShown = 6;

} // namespace

KeyPart::KeyPart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_field(new KeyField(this))
    //: Noun, a label before a field: the keys to use from now on.
    , m_question(new widgets::FormField({tr("New keys"), tr("Press the keys here, or type their names: Ctrl+J.")},
                                        m_field, this))
    //: Group: settings of the keyboard: a list of what has keys, and how to change them. Read by: the person who keeps
    //: the diary, often with a screen reader. Keys: those of the keyboard.
    , m_use(widgets::button(tr("Use these keys"), this))
    , m_normal(widgets::button(tr("Put these back to normal"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Small);
    column->addWidget(new PlainLabel(tr("Choose a line to give it other keys. The keys to leave at once stay: Shift "
                                        "three times, or Esc three times."),
                                     widgets::Kind::Quiet, this));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What has keys"));
    m_list->setMinimumHeight(rowsShown * widgets::metric::MainTarget);
    m_list->setMaximumWidth(widgets::metric::TextWidth);
    column->addWidget(m_list);
    m_field->setMaximumWidth(widgets::metric::TextWidth / 2);
    column->addWidget(m_question);
    auto* all = widgets::button(tr("Put all keys back to normal"), widgets::Kind::Link, this);
    auto* buttons = new widgets::FlowLayout(widgets::space::Small);
    for (QPushButton* each : {m_use, m_normal, all})
        buttons->addWidget(each);
    column->addLayout(buttons);

    fill();
    m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeyPart::showChosen);
    connect(m_list, &QListView::activated, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::returnPressed, this, &KeyPart::use);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_question->setProblem(QString()); });
    connect(m_use, &QPushButton::clicked, this, &KeyPart::use);
    connect(m_normal, &QPushButton::clicked, this, &KeyPart::backToNormal);
    connect(all, &QPushButton::clicked, this, [this] {
        m_context.settings.setAllKeysAsTheyCome();
        m_context.status.say(tr("All keys are back to normal."));
    });
    connect(&m_context.settings, &settings::AppSettings::changed, this, &KeyPart::fill);
}

void KeyPart::fill()
{
    m_keys = KeyMap(m_context.settings.changedKeys());
    int row = 0;
    for (const CommandEntry& entry : commandTable()) {
        if (!canBeChanged(entry.id) || (entry.opens && !m_context.navigator.has(*entry.opens)))
            continue;
        if (row == m_model->rowCount()) // The rows stay the same; only their keys change.
            m_model->appendRow(new QStandardItem(wordsOf(entry.id)));
        QStandardItem* line = m_model->item(row++);
        //: Beside a line of the list: no keys do this.
        const QString keys = m_keys.keysOf(entry.id).isEmpty() ? tr("no keys") : m_keys.textOf(entry.id);
        //: Beside a line of the list: the person chose other keys; %1: the keys, "Ctrl+J".
        const QString side = m_keys.isChanged(entry.id) ? tr("changed: %1").arg(keys) : keys;
        line->setData(static_cast<int>(entry.id), commandRole);
        line->setData(side, PaletteRow::SideRole);
        //: A line of the list of keys as it is spoken. %1: what they do. %2: the keys.
        line->setData(tr("%1: %2").arg(line->text(), side), Qt::AccessibleTextRole);
    }
    if (m_list->currentIndex().isValid())
        m_normal->setEnabled(m_keys.isChanged(chosen()));
}

Command KeyPart::chosen() const
{
    return static_cast<Command>(m_list->currentIndex().data(commandRole).toInt());
}

void KeyPart::showChosen()
{
    //: %1: what the keys do, "Write what happened".
    m_question->setLabel(tr("New keys for: %1").arg(wordsOf(chosen())));
    m_question->setProblem(QString());
    m_field->clear();
    m_field->setPlaceholderText(m_keys.textOf(chosen()));
    m_normal->setEnabled(m_keys.isChanged(chosen()));
}

void KeyPart::use()
{
    const QString problem = m_keys.problemOf(chosen(), m_field->keys());
    m_question->setProblem(problem);
    if (!problem.isEmpty()) {
        m_context.status.say(problem);
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.settings.setKeys(entryOf(chosen()).name, m_field->keys().toString(QKeySequence::PortableText));
    const QString keys = m_keys.textOf(chosen());
    showChosen();
    //: %1: what they do. %2: keys.
    m_context.status.say(tr("%1: the keys are now %2.").arg(wordsOf(chosen()), widgets::isolate(keys)));
}

void KeyPart::backToNormal()
{
    const Command command = chosen();
    const auto& normal = entryOf(command).keys;
    // Another command may have taken them since.
    const QString problem = normal.isEmpty() ? QString() : m_keys.problemOf(command, normal.first());
    m_question->setProblem(problem);
    if (!problem.isEmpty()) {
        m_context.status.say(problem);
        return;
    }
    m_context.settings.setKeys(entryOf(command).name, QString());
    showChosen();
    m_list->setFocus(Qt::OtherFocusReason); // The button that was pressed is of no more use.
    //: %1: what the keys do, "Write what happened".
    m_context.status.say(tr("%1: the keys are back to normal.").arg(wordsOf(command)));
}

} // namespace app::preferences
