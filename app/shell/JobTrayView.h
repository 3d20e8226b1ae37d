#pragma once

#include <QWidget>

#include <map>

class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace app::widgets {
class PlainLabel;
}

namespace app::shell {

class JobTray;

/// The rows of a JobTray: what is going on, how far it is, Cancel; and what went wrong, until it is closed. Samples
/// progress ten times a second while something runs; hidden when there is nothing to show.
class JobTrayView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobTrayView(JobTray& tray, QWidget* parent = nullptr);

private:
    struct Line
    {
        QWidget* box = nullptr;
        widgets::PlainLabel* text = nullptr;
        QProgressBar* bar = nullptr;
        QPushButton* button = nullptr;
    };

    void refresh();
    Line makeLine(int id, bool isFailed);

    JobTray& m_tray;
    QVBoxLayout* m_layout;
    QTimer* m_sampler;
    std::map<int, Line> m_lines;
};

} // namespace app::shell
