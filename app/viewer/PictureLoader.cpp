#include "app/viewer/PictureLoader.h"

#include "core/evidence/Evidence.h"
#include "core/vault/ObjectStore.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace app::viewer {

namespace {

constexpr int mostCrashes = 3; // of one item, then it is left alone

std::optional<protocol::Format> formatOf(const QString& mediaType)
{
    if (mediaType == QLatin1String("image/png"))
        return protocol::Format::Png;
    if (mediaType == QLatin1String("image/jpeg"))
        return protocol::Format::Jpeg;
    if (mediaType == QLatin1String("image/webp"))
        return protocol::Format::WebP;
    if (mediaType == QLatin1String("image/gif"))
        return protocol::Format::Gif;
    if (mediaType == QLatin1String("image/bmp"))
        return protocol::Format::Bmp;
    if (mediaType == QLatin1String("image/tiff"))
        return protocol::Format::Tiff;
    if (mediaType == QLatin1String("image/heic") || mediaType == QLatin1String("image/heif")
        || mediaType == QLatin1String("image/avif"))
        return protocol::Format::Heif;
    return {};
}

/// The number behind the kind of a question; nothing when this type cannot be asked that.
std::optional<quint32> whichOf(protocol::Kind what, const PictureRequest& request)
{
    switch (what) {
    case protocol::Kind::ShowPicture:
    case protocol::Kind::ReadFacts:
        if (const auto format = formatOf(request.mediaType))
            return static_cast<quint32>(*format);
        return {};
    case protocol::Kind::ShowPage:
    case protocol::Kind::ReadPage:
        if (isDocumentType(request.mediaType) && request.page >= 0)
            return static_cast<quint32>(request.page);
        return {};
    case protocol::Kind::ReadMail:
        return 0U;
    default:
        return {};
    }
}

} // namespace

struct PictureLoader::Worker
{
    QString program;
    std::chrono::milliseconds limit;
    std::unique_ptr<ReaderProcess> reader; ///< Made and destroyed on the worker thread.
    /// Of an item, for one kind of question: what breaks on its facts may still show its picture.
    std::map<std::pair<core::domain::EvidenceId, protocol::Kind>, int> crashes;

    core::base::Result<ReaderAnswer> ask(protocol::Kind what, const PictureRequest& request,
                                         core::base::JobContext& job)
    {
        const auto which = whichOf(what, request);
        if (!which)
            return ReaderAnswer{Verdict::NotAPicture, {}, 0, {}};
        if (const auto known = crashes.find({request.item, what});
            known != crashes.end() && known->second >= mostCrashes)
            return ReaderAnswer{Verdict::GivenUp, {}, 0, {}};
        if (!reader)
            reader = std::make_unique<ReaderProcess>(program, limit);
        auto answer = reader->ask({what, *which, request.atMost, request.size, request.source}, job);
        if (answer && (answer->verdict == Verdict::Crashed || answer->verdict == Verdict::TooSlow))
            ++crashes[{request.item, what}];
        return answer;
    }

    core::base::Result<Picture> show(const PictureRequest& request, core::base::JobContext& job)
    {
        const auto what = isDocumentType(request.mediaType) ? protocol::Kind::ShowPage : protocol::Kind::ShowPicture;
        auto answer = ask(what, request, job);
        if (!answer)
            return answer.error();
        return Picture{answer->verdict, std::move(answer->image), answer->pages};
    }
};

PictureRequest pictureRequest(const core::domain::EvidenceItem& item, QSize atMost,
                              std::shared_ptr<const core::vault::UnlockedVault> vault)
{
    return {item.id,
            item.mediaType,
            atMost,
            item.size,
            [vault = std::move(vault), id = item.id](const PictureSink& sink,
                                                     core::base::JobContext& job) -> core::base::Result<void> {
                auto object = core::evidence::openEvidence(id, *vault);
                if (!object)
                    return object.error();
                return object->readAll(sink, job);
            },
            0};
}

bool isPictureType(const QString& mediaType)
{
    return formatOf(mediaType).has_value();
}

bool isDocumentType(const QString& mediaType)
{
    return mediaType == QLatin1String("application/pdf");
}

PictureLoader::PictureLoader(const QString& program, QObject* parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>(Worker{program, limit, {}, {}}))
{
}

PictureLoader::~PictureLoader()
{
    stop();
}

void PictureLoader::cancelAll()
{
    Q_EMIT stopping();
    m_runner.cancelAll();
}

void PictureLoader::stop()
{
    Q_EMIT stopping();
    // The process belongs to the worker's thread, so it ends there.
    m_runner.cancelAll();
    m_runner
        .start<bool>(
            this,
            [worker = m_worker](core::base::JobContext&) -> core::base::Result<bool> {
                worker->reader.reset();
                return true;
            },
            [](const core::base::Result<bool>&) {})
        .detach();
    m_runner.waitUntilIdle();
}

QString PictureLoader::programBesideUs()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("holdfast-reader.exe");
#else
    const QString name = QStringLiteral("holdfast-reader");
#endif
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(name);
}

async::JobHandle PictureLoader::load(QObject* context, PictureRequest request, Done done)
{
    return m_runner.start<Picture>(
        context,
        [worker = m_worker, request = std::move(request)](core::base::JobContext& job) {
            return worker->show(request, job);
        },
        std::move(done));
}

async::JobHandle PictureLoader::read(QObject* context, protocol::Kind what, PictureRequest request, Read done)
{
    return m_runner.start<ReaderAnswer>(
        context,
        [worker = m_worker, what, request = std::move(request)](core::base::JobContext& job) {
            return worker->ask(what, request, job);
        },
        std::move(done));
}

qint64 PictureLoader::readerProcessId()
{
    m_runner.waitUntilIdle();
    return m_worker->reader ? m_worker->reader->processId() : 0;
}

} // namespace app::viewer
