#include "app/contacts/files/FilePicker.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace app::contacts::files {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::evidence::list::FileSummary;

namespace {

constexpr int pickerPauseMs = 150;
constexpr int rowsInView = 5;

} // namespace

FilePicker::FilePicker(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QStringListModel(this))
{
    m_words = new QLineEdit(this);
    m_words->setMaximumWidth(metric::TextWidth);
    m_list = new QListView(this);
    m_list->setModel(m_rows);
    //: Group: a list to choose one of the files that are kept already. Read by: the person who keeps the diary.
    m_list->setAccessibleName(tr("Files to choose from"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumWidth(metric::TextWidth);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * rowsInView);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * rowsInView * 2);
    m_note = new PlainLabel({}, Kind::Quiet, this);
    m_action = button(tr("Add this file"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(new FormField(
        {tr("Which of your files?"), tr("Type its number, or a word from it, then choose it.")}, m_words, this));
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addWidget(m_action, 0, Qt::AlignLeft);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pickerPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilePicker::find);
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, &FilePicker::pick);
    connect(m_list, &QListView::activated, this, &FilePicker::pick);
    connect(m_action, &QPushButton::clicked, this, &FilePicker::pick);
    m_list->hide();
    m_action->setEnabled(false);
}

void FilePicker::begin()
{
    m_words->clear();
    find();
}

QWidget* FilePicker::field() const
{
    return m_words;
}

void FilePicker::find()
{
    m_pause.stop();
    core::evidence::list::FileFilter filter;
    filter.text = m_words->text();
    m_finding = m_context.queries.start<std::vector<FileSummary>>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, filter](JobContext&) -> Result<std::vector<FileSummary>> {
            auto found = core::evidence::list::findFiles(caseId, filter, *vault);
            if (!found)
                return found.error();
            std::vector<qint64>& rows = found->rows; // The last one added first.
            std::ranges::reverse(rows);
            rows.resize(std::min<std::size_t>(rows.size(), mostShown));
            return core::evidence::list::readFiles(rows, *vault);
        },
        [this, isSearch = !filter.text.trimmed().isEmpty()](Result<std::vector<FileSummary>> found) {
            m_files = found ? *std::move(found) : std::vector<FileSummary>();
            QStringList rows;
            for (const FileSummary& each : m_files)
                rows += tr("%1  %2", "exhibit number, then file name")
                            .arg(isolate(each.exhibit), (each.title.isEmpty() ? each.name : each.title).simplified());
            m_rows->setStringList(rows);
            if (!rows.isEmpty())
                m_list->setCurrentIndex(m_rows->index(0));
            m_list->setVisible(!rows.isEmpty());
            m_action->setEnabled(!rows.isEmpty());
            m_note->setText(!rows.isEmpty() ? QString()
                                : isSearch  ? tr("No file has these words. Try one word.")
                                            : tr("There are no files in your records yet."));
            m_note->setVisible(rows.isEmpty());
        });
}

void FilePicker::pick()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && static_cast<std::size_t>(row) < m_files.size() && !m_finding.isRunning() && !m_pause.isActive())
        Q_EMIT picked(m_files[static_cast<std::size_t>(row)].id);
}

} // namespace app::contacts::files
