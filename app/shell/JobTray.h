#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Prompts.h"
#include "core/domain/Ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

namespace app::shell {

/// A write, as the tray sees it.
struct TrayJob
{
    QString title; ///< What is going on, for the progress row: "Adding photo.jpg".
    core::domain::CaseId caseId;
    QObject* context = nullptr; ///< Who wants the answer; its death does not stop the job.
    bool adds = false; ///< It makes something new: save() begins none while one of this context and title runs.
};

/// Runs everything that changes the vault, so that a write survives a change of page. The only place in the program
/// that says that data has changed: caseChanged(). GUI thread only.
///
/// Two lanes, so that a sentence can be saved while a film is taken in: save() for writes of milliseconds, start() for
/// long ones, which get a row with their progress and Cancel (JobTrayView).
class JobTray final : public QObject
{
    Q_OBJECT

public:
    /// A row of the tray.
    struct Row
    {
        int id = 0;
        QString title;
        core::base::Progress progress;
        qint64 elapsedMs = 0; ///< Since it began.
        bool isFailed = false; ///< It ended with `problem`, and stays until dismiss().
        Problem problem;
        bool isCanceling = false;
    };

    explicit JobTray(QObject* parent = nullptr);
    ~JobTray() override;

    /// A long write. An error is shown in the tray; Canceled is not an error.
    template<typename T, typename Work>
    void start(const QString& title, core::domain::CaseId caseId, Work work)
    {
        run<T>(m_long, TrayJob{title, caseId}, std::move(work), [this, title](const core::base::Result<T>& result) {
            if (!result)
                fail(title, result.error());
        });
    }

    /// A long write whose starter wants the answer: `done(Result<T>)` gets errors too, and shows them itself.
    template<typename T, typename Work, typename Done>
    void start(const TrayJob& job, Work work, Done done)
    {
        runFor<T>(m_long, job, std::move(work), std::move(done));
    }

    /// A short write, such as saving an entry or a draft: no row unless it takes longer than half a second. Pressing
    /// Save twice adds once: TrayJob::adds.
    template<typename T, typename Work, typename Done>
    void save(const TrayJob& job, Work work, Done done)
    {
        if (job.adds && isRunning(job))
            return;
        runFor<T>(m_short, job, std::move(work), std::move(done));
    }

    /// A short write that changes nothing others show (a draft): no caseChanged(). `done(Result<T>)` is told how it
    /// went, unless `context` is gone by then.
    template<typename T, typename Work, typename Done>
    void saveQuietly(QObject* context, Work work, Done done)
    {
        m_short
            .start<T>(
                this, std::move(work),
                [context = QPointer<QObject>(context), done = std::move(done)](const core::base::Result<T>& result) {
                    if (context)
                        done(result);
                })
            .detach();
    }

    /// The same when nobody waits for the answer.
    template<typename T, typename Work>
    void saveQuietly(Work work)
    {
        saveQuietly<T>(this, std::move(work), [](const core::base::Result<T>&) {});
    }

    /// Jobs that last longer than half a second or have failed, oldest first.
    std::vector<Row> rows() const;
    bool isBusy() const;

    void cancel(int id);
    void dismiss(int id);
    /// Asks long writes to stop. Does not wait.
    void cancelAll();
    /// Waits until what save() and saveQuietly() were given is written: milliseconds. Long writes go on.
    void waitForSaves();
    /// For Lock: asks long writes to stop, lets short ones finish, and waits for both.
    void finish();

Q_SIGNALS:
    /// Something in this case was added, changed or taken in. Pages ask again.
    void caseChanged(core::domain::CaseId caseId);
    /// rows() has changed other than in progress.
    void rowsChanged();

private:
    struct Entry
    {
        Row row;
        async::JobHandle handle;
        QElapsedTimer age;
        const QObject* context = nullptr; ///< Only compared: it may be gone.
    };

    template<typename T, typename Work, typename Ended>
    void run(async::JobRunner& lane, const TrayJob& job, Work work, Ended ended)
    {
        const int id = add(job);
        auto handle = lane.start<T>(
            this, std::move(work),
            [this, id, caseId = job.caseId, ended = std::move(ended)](core::base::Result<T>&& result) mutable {
                const bool isDone = result.has_value();
                remove(id);
                ended(std::move(result));
                if (isDone)
                    Q_EMIT caseChanged(caseId);
            });
        keep(id, std::move(handle));
    }

    template<typename T, typename Work, typename Done>
    void runFor(async::JobRunner& lane, const TrayJob& job, Work work, Done done)
    {
        run<T>(lane, job, std::move(work),
               [hadContext = job.context != nullptr, context = QPointer<QObject>(job.context), title = job.title,
                done = std::move(done), this](core::base::Result<T>&& result) mutable {
                   if (context || !hadContext)
                       done(std::move(result));
                   else if (!result)
                       fail(title, result.error()); // Whoever asked has gone: the tray says it.
               });
    }

    bool isRunning(const TrayJob& job) const;
    int add(const TrayJob& job);
    void keep(int id, async::JobHandle handle);
    void remove(int id);
    void fail(const QString& title, const core::base::Error& error);

    async::JobRunner m_short;
    async::JobRunner m_long;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<Row> m_failed;
    int m_lastId = 0;
};

} // namespace app::shell
