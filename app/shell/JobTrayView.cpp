#include "app/shell/JobTrayView.h"

#include "app/shell/JobTray.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <set>

namespace app::shell {

namespace {

constexpr int barSteps = 1000; // A bar of thousandths: bytes of a film do not fit an int.

int thousandths(const core::base::Progress& progress)
{
    return progress.total > 0 ? static_cast<int>(progress.done * barSteps / progress.total) : 0;
}

} // namespace

JobTrayView::JobTrayView(JobTray& tray, widgets::StatusLine* status, QWidget* parent)
    : QWidget(parent)
    , m_tray(tray)
    , m_status(status)
    , m_layout(new QVBoxLayout(this))
    , m_sampler(new QTimer(this))
{
    widgets::markKind(this, widgets::Kind::Band);
    m_layout->setContentsMargins(widgets::space::Medium, widgets::space::Tight, widgets::space::Medium,
                                 widgets::space::Tight);
    m_layout->setSpacing(widgets::space::Tight);
    m_sampler->setInterval(std::chrono::milliseconds(100));
    connect(m_sampler, &QTimer::timeout, this, &JobTrayView::refresh);
    connect(&m_tray, &JobTray::rowsChanged, this, &JobTrayView::refresh);
    hide();
}

JobTrayView::Line JobTrayView::makeLine(int id, bool isFailed)
{
    Line line;
    line.box = isFailed ? widgets::frame(widgets::Kind::Problem, this) : new QWidget(this);
    auto* row = new QHBoxLayout(line.box);
    row->setContentsMargins(widgets::space::Small, widgets::space::Tight, widgets::space::Small, widgets::space::Tight);
    line.text = new widgets::PlainLabel(QString(), line.box);
    row->addWidget(line.text, 1);
    if (!isFailed) {
        line.bar = new QProgressBar(line.box);
        line.bar->setRange(0, barSteps);
        line.bar->setMaximumWidth(240);
        row->addWidget(line.bar);
    }
    //: Group: what goes on just now, how much is left, and what went wrong. Read by: the person who keeps the diary,
    //: and with a screen reader.
    //: This text: Verb, a button: put the message away.
    line.button
        = widgets::button(isFailed ? tr("Close") : /*: Verb, a button: stop what goes on. */ tr("Cancel"), line.box);
    connect(line.button, &QPushButton::clicked, this,
            [this, id, isFailed] { isFailed ? m_tray.dismiss(id) : m_tray.cancel(id); });
    row->addWidget(line.button);
    m_layout->addWidget(line.box);
    line.box->show();
    return line;
}

QString JobTrayView::inWords(Line& line, const QString& title)
{
    if (const auto percent = line.pace.takePercent(); percent && m_status)
        //: Spoken now and then. %1 is what goes on: "Adding film.mp4". %2: how much of it is done.
        m_status->say(tr("%1: %2 %").arg(title).arg(*percent));
    const auto minutes = line.pace.minutesLeft();
    if (!minutes)
        return title;
    //: %1 is what goes on: "Adding film.mp4".
    return *minutes == 0 ? tr("%1. Less than a minute left.").arg(title)
                         : tr("%1. About %n minute(s) left.", nullptr, *minutes).arg(title);
}

void JobTrayView::refresh()
{
    const std::vector<JobTray::Row> rows = m_tray.rows();
    std::set<int> shown;
    bool isRunning = false;
    for (const JobTray::Row& row : rows) {
        shown.insert(row.id);
        auto place = m_lines.find(row.id);
        if (place == m_lines.end())
            place = m_lines.emplace(row.id, makeLine(row.id, row.isFailed)).first;
        Line& line = place->second;
        if (row.isFailed) {
            line.text->setText(tr("%1: %2 %3", "what went on, then what is wrong, then what to do")
                                   .arg(row.title, row.problem.heading, row.problem.text));
            //: %1 is what went on: "Adding photo.jpg". Spoken name of the button Close.
            line.button->setAccessibleName(tr("Close the message about: %1").arg(row.title));
            continue;
        }
        isRunning = true;
        if (row.progress.total > 0)
            line.pace.look(row.elapsedMs,
                           static_cast<double>(row.progress.done) / static_cast<double>(row.progress.total));
        //: It is being stopped; %1 is what goes on: "Adding film.mp4".
        line.text->setText(row.isCanceling ? tr("Stopping: %1").arg(row.title) : inWords(line, row.title));
        line.button->setEnabled(!row.isCanceling);
        //: %1 is what goes on: "Adding photo.jpg". Spoken name of the button Cancel.
        line.button->setAccessibleName(tr("Cancel: %1").arg(row.title));
        line.bar->setAccessibleName(row.title);
        const bool isKnown = row.progress.total > 0;
        line.bar->setRange(0, isKnown ? barSteps : 0); // 0 to 0 moves without an end.
        if (isKnown)
            line.bar->setValue(thousandths(row.progress));
    }
    for (auto place = m_lines.begin(); place != m_lines.end();) {
        if (shown.contains(place->first)) {
            ++place;
            continue;
        }
        place->second.box->hide();
        place->second.box->deleteLater();
        place = m_lines.erase(place);
    }
    setVisible(!rows.empty());
    if (isRunning && !m_sampler->isActive())
        m_sampler->start();
    else if (!isRunning)
        m_sampler->stop();
}

} // namespace app::shell
