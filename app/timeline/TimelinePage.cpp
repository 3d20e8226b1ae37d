#include "app/timeline/TimelinePage.h"

#include "app/paper/PdfPaper.h"
#include "app/paper/SaveCopy.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/timeline/TimelineDelegate.h"
#include "app/timeline/TimelineListModel.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/diary/Diary.h"
#include "core/guidance/Behaviours.h"
#include "core/report/TimelineReport.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::timeline {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::timeline::Pattern;
using core::timeline::TimelineEntry;
using core::timeline::TimelineFilter;

struct TimelinePage::Loaded
{
    std::vector<TimelineEntry> entries;
    Pattern pattern;
};

namespace {

/// The facts in sentences.
QString patternInWords(const Pattern& pattern)
{
    if (pattern.incidents == 0)
        return {};
    QStringList facts;
    facts += TimelinePage::tr("%n entries.", nullptr, pattern.incidents);
    if (pattern.first && pattern.last)
        facts += TimelinePage::tr("The first was on %1, the last on %2.")
                     .arg(core::report::whenInWords(*pattern.first, core::report::WhenStyle::Screen),
                          core::report::whenInWords(*pattern.last, core::report::WhenStyle::Screen));
    QStringList often;
    for (const auto& [id, count] : pattern.byBehaviour) {
        if (often.size() == 3)
            break;
        const core::guidance::Behaviour* behaviour = core::guidance::findBehaviour(id);
        often += TimelinePage::tr("%1 (%2)", "what happened, how often")
                     .arg(behaviour ? behaviour->label : id)
                     .arg(count);
    }
    if (!often.isEmpty())
        facts += TimelinePage::tr("Most often: %1.").arg(often.join(QStringLiteral(", ")));
    if (pattern.longestGapDays > 1)
        facts += TimelinePage::tr("The longest time with nothing recorded is %n day(s).", nullptr,
                                  pattern.longestGapDays);
    return facts.join(QLatin1Char(' '));
}

} // namespace

TimelinePage::TimelinePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           {tr("Timeline"),
            tr("Everything in the order it happened. \"Nothing recorded\" does not mean that nothing happened.")},
           parent)
    , m_model(new TimelineListModel(this))
{
    m_pattern = new PlainLabel({}, this);
    m_reports = new QCheckBox(tr("Show reports and contacts"), this);
    m_reports->setChecked(true);
    m_private = new QCheckBox(tr("Show private entries"), this);
    m_private->setChecked(true);
    m_save = button(tr("Save as PDF"), this);
    m_empty = new PlainLabel(tr("When you add entries they will appear here in order."), this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(metric::MainTarget * 5);

    auto* row = new FlowLayout(space::Large);
    row->addWidget(m_reports);
    row->addWidget(m_private);
    row->addWidget(m_save);
    body()->addWidget(m_pattern);
    body()->addLayout(row);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addStretch(1);

    connect(m_reports, &QCheckBox::toggled, this, &TimelinePage::reload);
    connect(m_private, &QCheckBox::toggled, this, &TimelinePage::reload);
    connect(m_save, &QPushButton::clicked, this, &TimelinePage::savePdf);
    connect(m_list, &QListView::activated, this, &TimelinePage::open);
    connect(m_list, &QListView::clicked, this, &TimelinePage::open);
}

QWidget* TimelinePage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : Page::firstFocus();
}

TimelineFilter TimelinePage::filter() const
{
    TimelineFilter wanted;
    wanted.caseId = m_context.caseId;
    wanted.withReports = m_reports->isChecked();
    wanted.includePrivate = m_private->isChecked();
    return wanted;
}

void TimelinePage::reload()
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, wanted = filter()](JobContext&) -> Result<Loaded> {
            auto entries = core::timeline::readTimeline(wanted, *vault);
            if (!entries)
                return entries.error();
            auto pattern = core::timeline::readPattern(wanted, *vault);
            if (!pattern)
                return pattern.error();
            return Loaded{*std::move(entries), *std::move(pattern)};
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*std::move(result));
        });
}

void TimelinePage::show(Loaded content)
{
    const QByteArray current = m_list->currentIndex().data(TimelineListModel::IdRole).toByteArray();
    const bool isEmpty = content.entries.empty();
    m_model->setEntries(std::move(content.entries));
    int row = m_model->firstEntryRow();
    for (int i = 0; i < m_model->rowCount() && !current.isEmpty(); ++i)
        if (m_model->index(i).data(TimelineListModel::IdRole).toByteArray() == current)
            row = i;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    const QString facts = patternInWords(content.pattern);
    m_pattern->setText(facts);
    m_pattern->setVisible(!facts.isEmpty());
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_save->setEnabled(!isEmpty);
    settleFocus();
}

void TimelinePage::open(const QModelIndex& index)
{
    const QByteArray id = index.data(TimelineListModel::IdRole).toByteArray();
    if (id.isEmpty())
        return;
    switch (static_cast<core::domain::RecordKind>(index.data(TimelineListModel::RecordKindRole).toInt())) {
    case core::domain::RecordKind::Report:
        m_context.navigator.open(shell::PageId::Report, id);
        break;
    case core::domain::RecordKind::Contact:
        m_context.navigator.open(shell::PageId::Contact, id);
        break;
    default:
        m_context.navigator.open(shell::PageId::Entry, id);
    }
}

void TimelinePage::savePdf()
{
    if (!m_context.prompts.confirm(
            {tr("Save the timeline as a PDF?"),
             tr("A PDF outside your records is not protected. Anyone who can open the file can read it."),
             tr("Choose where to save"), tr("Go back")}))
        return;
    const QString path = m_context.prompts.pickSavePath(tr("Save the timeline"), QStringLiteral("timeline.pdf"));
    if (path.isEmpty())
        return;
    m_context.tray.start<void>(
        {tr("Saving the timeline"), m_context.caseId, this},
        [vault = m_context.vault, wanted = filter(), path](JobContext&) -> Result<void> {
            const auto cases = core::diary::listCases(*vault);
            if (!cases)
                return cases.error();
            const auto matter = std::ranges::find(*cases, wanted.caseId, &core::domain::Case::id);
            if (matter == cases->end())
                return core::base::Error{core::base::ErrorCode::NotFound, {}, {}};
            const auto entries = core::timeline::readTimeline(wanted, *vault);
            if (!entries)
                return entries.error();
            const auto pattern = core::timeline::readPattern(wanted, *vault);
            if (!pattern)
                return pattern.error();
            const auto pages = paper::toPdf(
                core::report::timelineDocument(*matter, wanted, *entries, *pattern, vault->clock().now()), {});
            if (!pages)
                return pages.error();
            return paper::saveCopy(path, *pages);
        },
        [this](const Result<void>& saved) {
            if (!saved)
                return showProblem(saved.error());
            m_context.status.say(tr("The timeline was saved. The PDF is not protected."));
        });
}

} // namespace app::timeline
