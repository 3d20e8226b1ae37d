#include "app/viewer/Recordings.h"

#include "core/evidence/Evidence.h"
#include "core/vault/ObjectStore.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace app::viewer {

namespace {

/// The words of this file.
struct Says
{
    Q_DECLARE_TR_FUNCTIONS(app::viewer::Recordings)
};

struct Packed
{
    const char* mediaType;
    playing::Container container;
};

constexpr std::array packings{
    Packed{"video/mp4", playing::Container::Mp4},       Packed{"video/quicktime", playing::Container::Mp4},
    Packed{"video/3gpp", playing::Container::Mp4},      Packed{"video/3gpp2", playing::Container::Mp4},
    Packed{"audio/mp4", playing::Container::Mp4},       Packed{"audio/3gpp", playing::Container::Mp4},
    Packed{"video/webm", playing::Container::Matroska}, Packed{"video/x-matroska", playing::Container::Matroska},
    Packed{"audio/ogg", playing::Container::Ogg},       Packed{"audio/opus", playing::Container::Ogg},
    Packed{"video/ogg", playing::Container::Ogg},       Packed{"audio/mpeg", playing::Container::Mp3},
    Packed{"audio/wav", playing::Container::Wav},       Packed{"audio/flac", playing::Container::Flac},
    Packed{"audio/aac", playing::Container::Aac},       Packed{"audio/amr", playing::Container::Amr},
    Packed{"audio/amr-wb", playing::Container::Amr},    Packed{"video/x-msvideo", playing::Container::Avi},
};

} // namespace

std::optional<playing::Container> containerOf(const QString& mediaType)
{
    for (const Packed& each : packings)
        if (mediaType == QLatin1String(each.mediaType))
            return each.container;
    return {};
}

bool isRecordingType(const QString& mediaType)
{
    return containerOf(mediaType).has_value();
}

bool isSoundType(const QString& mediaType)
{
    return isRecordingType(mediaType) && mediaType.startsWith(QLatin1String("audio/"));
}

RecordingRequest recordingRequest(core::domain::EvidenceId id, const QString& mediaType, qint64 size,
                                  std::shared_ptr<const core::vault::UnlockedVault> vault)
{
    return {
        id, mediaType, size, [id, vault = std::move(vault)]() -> core::base::Result<RecordingBytes> {
            auto opened = core::evidence::openEvidence(id, *vault);
            if (!opened)
                return opened.error();
            auto reader = std::make_shared<core::vault::ObjectReader>(*std::move(opened));
            return RecordingBytes([vault, reader](qint64 offset,
                                                  std::span<std::byte> piece) -> core::base::Result<void> {
                const auto got = reader->read(offset, piece);
                if (!got)
                    return got.error();
                if (*got != piece.size())
                    return core::base::Error{core::base::ErrorCode::Io, QStringLiteral("the object ends too early")};
                return {};
            });
        }};
}

QString endingText(PlayEnding ending)
{
    switch (ending) {
    case PlayEnding::NotARecording:
        //: Group: why a sound or video cannot be played. Read by: the person who keeps the diary, who may fear that it
        //: is lost. Always say that it is kept.
        return Says::tr("This kind of file cannot be played here. It is kept.");
    case PlayEnding::Broken:
        return Says::tr("There is nothing in this file that can be played here. It is kept as it is.");
    case PlayEnding::TooLarge:
        return Says::tr("This file is too large to play here. It is kept.");
    case PlayEnding::TooSlow:
    case PlayEnding::Died:
    case PlayEnding::GivenUp:
        return Says::tr("This file could not be played here. It is stored unchanged.");
    case PlayEnding::NoPlayer:
        return Says::tr("Videos and sound cannot be played safely on this computer. The file is kept, and you can "
                        "save a copy.");
    case PlayEnding::NoBytes:
        return Says::tr("The stored copy of this file could not be read to its end. You can check its fingerprint.");
    }
    return {};
}

} // namespace app::viewer
