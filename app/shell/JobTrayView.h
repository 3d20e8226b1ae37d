#pragma once

#include "app/shell/JobPace.h"

#include <QWidget>

#include <map>

class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace app::widgets {
class PlainLabel;
class StatusLine;
} // namespace app::widgets

namespace app::shell {

class JobTray;

/// The rows of a JobTray: what is going on, how far it is, how long it still takes, Cancel; and what went wrong, until
/// it is closed. Samples progress ten times a second while something runs; hidden when there is nothing to show.
class JobTrayView final : public QWidget
{
    Q_OBJECT

public:
    /// `status` says each tenth of a job that takes long; null: nothing is said.
    explicit JobTrayView(JobTray& tray, widgets::StatusLine* status = nullptr, QWidget* parent = nullptr);

private:
    struct Line
    {
        QWidget* box = nullptr;
        widgets::PlainLabel* text = nullptr;
        QProgressBar* bar = nullptr;
        QPushButton* button = nullptr;
        JobPace pace;
    };

    void refresh();
    Line makeLine(int id, bool isFailed);

    QString inWords(Line& line, const QString& title);

    JobTray& m_tray;
    widgets::StatusLine* m_status;
    QVBoxLayout* m_layout;
    QTimer* m_sampler;
    std::map<int, Line> m_lines;
};

} // namespace app::shell
