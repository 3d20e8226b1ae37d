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
    return {};
}

} // namespace

struct PictureLoader::Worker
{
    QString program;
    std::chrono::milliseconds limit;
    std::unique_ptr<ReaderProcess> reader; ///< Made and destroyed on the worker thread.
    std::map<core::domain::EvidenceId, int> crashes;

    core::base::Result<Picture> show(const PictureRequest& request, core::base::JobContext& job)
    {
        const auto format = formatOf(request.mediaType);
        if (!format)
            return Picture{Verdict::NotAPicture, {}};
        if (const auto known = crashes.find(request.item); known != crashes.end() && known->second >= mostCrashes)
            return Picture{Verdict::GivenUp, {}};
        if (!reader)
            reader = std::make_unique<ReaderProcess>(program, limit);
        auto answer = reader->ask({*format, request.atMost, request.size, request.source}, job);
        if (answer && (answer->verdict == Verdict::Crashed || answer->verdict == Verdict::TooSlow))
            ++crashes[request.item];
        return answer;
    }
};

PictureRequest pictureRequest(const core::domain::EvidenceItem& item, QSize atMost,
                              std::shared_ptr<const core::vault::UnlockedVault> vault)
{
    return {item.id, item.mediaType, atMost, item.size,
            [vault = std::move(vault), id = item.id](const PictureSink& sink,
                                                     core::base::JobContext& job) -> core::base::Result<void> {
                auto object = core::evidence::openEvidence(id, *vault);
                if (!object)
                    return object.error();
                return object->readAll(sink, job);
            }};
}

bool isPictureType(const QString& mediaType)
{
    return formatOf(mediaType).has_value();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Shown:
        return {};
    case Verdict::NotAPicture:
        return PictureLoader::tr("This kind of file cannot be shown here. It is kept.");
    case Verdict::Broken:
        return PictureLoader::tr("This file is not a picture that can be read. It is kept as it is.");
    case Verdict::TooLarge:
        return PictureLoader::tr("This picture is too large to show. It is kept.");
    case Verdict::TooSlow:
        return PictureLoader::tr("This picture took too long to open. It is kept.");
    case Verdict::Crashed:
    case Verdict::GivenUp:
        return PictureLoader::tr("This file could not be shown safely. It is stored unchanged.");
    case Verdict::NoReader:
        return PictureLoader::tr("Pictures cannot be shown safely on this computer. The file is kept, and you can "
                                 "save a copy.");
    }
    return {};
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

qint64 PictureLoader::readerProcessId()
{
    m_runner.waitUntilIdle();
    return m_worker->reader ? m_worker->reader->processId() : 0;
}

} // namespace app::viewer
