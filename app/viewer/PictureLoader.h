#pragma once

#include "app/async/JobRunner.h"
#include "app/viewer/PlayerDeaths.h"
#include "app/viewer/ReaderProcess.h"
#include "core/domain/EvidenceItem.h"
#include "core/vault/UnlockedVault.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace app::viewer {

/// What is wanted of a file. Made by pictureRequest(); a test fills it in by hand.
struct PictureRequest
{
    core::domain::EvidenceId item; ///< Whose crashes are counted.
    QString mediaType; ///< As sniffed when it was taken in.
    QSize atMost; ///< Pixels.
    qint64 size = 0; ///< Bytes of the original.
    /// Runs on the loader's thread.
    std::function<core::base::Result<void>(const PictureSink&, core::base::JobContext&)> source;
    int page = 0; ///< Of a document, from 0.
};

/// The picture of an item, or a page of it, decrypted piece by piece on its way to the reader.
PictureRequest pictureRequest(const core::domain::EvidenceItem& item, QSize atMost,
                              std::shared_ptr<const core::vault::UnlockedVault> vault);

/// Whether a picture of this type can be asked for at all, without opening anything.
bool isPictureType(const QString& mediaType);

/// Whether this is a document whose pages can be asked for as pictures.
bool isDocumentType(const QString& mediaType);

struct Picture
{
    Verdict verdict = Verdict::NotAPicture;
    QImage image; ///< Null unless Shown. Upright, sRGB, ready to be drawn.
    int pages = 0; ///< Of a document, when Shown; 1 for a picture.
};

/// Gives pictures and words of files to pages: decrypts, has them decoded by holdfast-reader, one after the other, and
/// hands back what came. Keeps nothing. Belongs to the unlocked view: destroying it ends the reader. GUI thread only.
class PictureLoader final : public QObject
{
    Q_OBJECT

public:
    /// `program`: absolute path of holdfast-reader, see programBesideUs().
    explicit PictureLoader(const QString& program, QObject* parent = nullptr,
                           std::chrono::milliseconds limit = ReaderProcess::longestWait);
    ~PictureLoader() override;

    static QString programBesideUs();

    using Done = std::function<void(core::base::Result<Picture>)>;

    /// Asks for one picture; `done` is called on the GUI thread unless `context` is gone, or the handle was destroyed
    /// or replaced, which also stops the work. An item that ended the reader three times with the same
    /// kind of question is GivenUp at once.
    /// Errors: Damaged, NotFound, Io from the vault; Canceled.
    [[nodiscard]] async::JobHandle load(QObject* context, PictureRequest request, Done done);

    using Read = std::function<void(core::base::Result<ReaderAnswer>)>;

    /// Asks for words: ReadPage of a document, ReadFacts of a picture, ReadMail of anything. Else as load().
    [[nodiscard]] async::JobHandle read(QObject* context, protocol::Kind what, PictureRequest request, Read done);

    /// For Leave now: asks the work to stop, and waits for nothing.
    void cancelAll();
    /// For Lock: stops the work, ends the reader, and waits for both. The next picture starts a fresh one.
    void stop();

    /// Recordings that ended their player, for as long as the records are open.
    PlayerDeaths& deaths() { return m_deaths; }

    /// Of the reader that runs, for tests; 0 when there is none. Waits for what is being loaded.
    qint64 readerProcessId();

Q_SIGNALS:
    /// Lock or Leave now: whatever else works on foreign bytes stops as well.
    void stopping();

private:
    /// What the worker thread owns; nobody else touches it while a job runs.
    struct Worker;

    std::shared_ptr<Worker> m_worker;
    async::JobRunner m_runner;
    PlayerDeaths m_deaths;
};

} // namespace app::viewer
