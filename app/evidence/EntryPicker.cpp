#include "app/evidence/EntryPicker.h"

#include "app/fields/WhenWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::diary::IncidentSummary;

namespace {

constexpr int pickerPauseMs = 150;
constexpr int rowsInView = 5;

} // namespace

QString entryInWords(const IncidentSummary& entry)
{
    return EntryPicker::tr("%1: %2", "date, then what happened")
        .arg(fields::whenInWords(entry.when), entry.title.isEmpty() ? entry.beginning.simplified() : entry.title);
}

EntryPicker::EntryPicker(const shell::PageContext& context, const QString& question, const QString& action,
                         QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QStringListModel(this))
{
    m_words = new QLineEdit(this);
    m_words->setMaximumWidth(metric::TextWidth);
    m_list = new QListView(this);
    m_list->setModel(m_rows);
    //: Group: a list to choose an entry that a file belongs to. Read by: the person who keeps the diary, and with a
    //: screen reader.
    m_list->setAccessibleName(tr("Entries to choose from"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumWidth(metric::TextWidth);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * rowsInView);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * rowsInView * 2);
    m_note = new PlainLabel({}, Kind::Quiet, this);
    m_action = button(action, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(new FormField({question, tr("Type a word from the entry, then choose it.")}, m_words, this));
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addWidget(m_action, 0, Qt::AlignLeft);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pickerPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryPicker::find);
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, &EntryPicker::pick);
    connect(m_list, &QListView::activated, this, &EntryPicker::pick);
    connect(m_action, &QPushButton::clicked, this, &EntryPicker::pick);
    m_list->hide();
    m_action->setEnabled(false);
}

void EntryPicker::begin()
{
    m_words->clear();
    find();
}

QWidget* EntryPicker::field() const
{
    return m_words;
}

void EntryPicker::find()
{
    m_pause.stop();
    core::diary::IncidentQuery query;
    query.caseId = m_context.caseId;
    query.filter.text = m_words->text();
    query.limit = mostShown;
    m_finding = m_context.queries.start<std::vector<IncidentSummary>>(
        this, [vault = m_context.vault, query](JobContext&) { return core::diary::listIncidents(query, *vault); },
        [this, isSearch = !query.filter.text.trimmed().isEmpty()](Result<std::vector<IncidentSummary>> found) {
            m_entries = found ? *std::move(found) : std::vector<IncidentSummary>();
            QStringList rows;
            for (const IncidentSummary& each : m_entries)
                rows += entryInWords(each);
            m_rows->setStringList(rows);
            if (!rows.isEmpty())
                m_list->setCurrentIndex(m_rows->index(0));
            m_list->setVisible(!rows.isEmpty());
            m_action->setEnabled(!rows.isEmpty());
            m_note->setText(!rows.isEmpty() ? QString()
                                : isSearch  ? tr("No entry has these words. Try one word.")
                                            : tr("There are no entries yet."));
            m_note->setVisible(rows.isEmpty());
        });
}

void EntryPicker::pick()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && static_cast<std::size_t>(row) < m_entries.size() && !m_finding.isRunning() && !m_pause.isActive())
        Q_EMIT picked(m_entries[static_cast<std::size_t>(row)].id);
}

} // namespace app::evidence
