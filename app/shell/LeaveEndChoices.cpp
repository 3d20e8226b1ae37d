#include "app/shell/LeaveEndChoices.h"

#include "app/platform/OtherProgram.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace app::shell {

namespace {

constexpr int commandRole = Qt::UserRole;
constexpr int rowsShown = 5;

} // namespace

LeaveEndChoices::LeaveEndChoices(const std::vector<platform::InstalledProgram>& programs, QWidget* parent)
    : GroupBox(tr("What Leave now shows"), parent)
    //: A choice: after leaving, nothing is shown in the place of the window.
    , m_nothing(new widgets::RadioButton(tr("Nothing"), this))
    //: A choice: after leaving, another program is shown.
    , m_program(new widgets::RadioButton(tr("Another program"), this))
    , m_picking(new QWidget(this))
    , m_find(new QLineEdit(m_picking))
    , m_list(new QListView(m_picking))
    , m_model(new QStandardItemModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_program);
    column->addWidget(m_picking);
    //: Group: the choice of what is seen after "Leave now". Read by: the person who keeps the diary, whose safety may
    //: hang on it. Exact.
    column->addWidget(new widgets::PlainLabel(tr("It is best to keep something ordinary open behind this window."),
                                              widgets::Kind::Quiet, this));

    for (const platform::InstalledProgram& program : programs) {
        auto* line = new QStandardItem(program.name);
        line->setEditable(false);
        line->setData(program.command, commandRole);
        m_model->appendRow(line);
    }
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Programs on this computer"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(rowsShown * widgets::metric::Target);
    m_list->setMaximumSize(widgets::metric::TextWidth, rowsShown * widgets::metric::MainTarget);
    if (!programs.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_find->setMaximumWidth(widgets::metric::TextWidth / 2);
    auto* inside = new QVBoxLayout(m_picking);
    inside->setSpacing(widgets::space::Small);
    inside->addWidget(new widgets::FormField({tr("Find a program"), QString()}, m_find, m_picking));
    inside->addWidget(m_list);
    inside->addWidget(new widgets::PlainLabel(
        tr("A program that is opened this way has no way to the internet. It may remember that it was opened."),
        widgets::Kind::Quiet, m_picking));
    m_program->setVisible(!programs.empty());

    connect(m_find, &QLineEdit::textChanged, this, &LeaveEndChoices::filter);
    connect(m_nothing, &QRadioButton::toggled, this, &LeaveEndChoices::refresh);
    for (QRadioButton* each : {m_nothing, m_program})
        connect(each, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(command()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_program->isChecked())
            Q_EMIT chosen(command());
    });
    m_nothing->setChecked(true);
    refresh();
}

QStringList LeaveEndChoices::command() const
{
    return m_program->isChecked() ? m_list->currentIndex().data(commandRole).toStringList() : QStringList();
}

void LeaveEndChoices::setCommand(const QStringList& command)
{
    const QSignalBlocker quiet(this);
    int row = 0;
    while (row < m_model->rowCount() && m_model->item(row)->data(commandRole).toStringList() != command)
        ++row;
    const bool isThere = !command.isEmpty() && row < m_model->rowCount();
    if (isThere)
        m_list->setCurrentIndex(m_model->index(row, 0));
    (isThere ? m_program : m_nothing)->setChecked(true);
}

void LeaveEndChoices::filter(const QString& words)
{
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool fits = m_model->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->isRowHidden(m_list->currentIndex().row()))
        m_list->setCurrentIndex(m_model->index(first, 0));
}

void LeaveEndChoices::refresh()
{
    m_picking->setVisible(!m_nothing->isChecked());
}

} // namespace app::shell
