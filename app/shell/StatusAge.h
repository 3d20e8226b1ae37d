#pragma once

#include <QObject>

#include <functional>

namespace app::widgets {
class StatusLine;
}

namespace app::shell {

/// How long ago the status line was given its words. What was said about one page ("The picture is shown.") would be
/// wrong under the next.
class StatusAge final : public QObject
{
    Q_OBJECT

public:
    /// What was said this short a time ago was said in going to the next page ("Saved at 9:14am"), and stays.
    static constexpr qint64 freshMs = 2'000;

    /// `nowMs` never goes back.
    StatusAge(widgets::StatusLine& status, std::function<qint64()> nowMs);

    /// Another page is about to be shown: words that are no longer fresh go.
    void pageChanges();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    widgets::StatusLine& m_status;
    std::function<qint64()> m_nowMs;
    qint64 m_saidAtMs;
};

} // namespace app::shell
