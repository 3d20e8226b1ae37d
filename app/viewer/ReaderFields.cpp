#include "app/viewer/ReaderFields.h"

#include "app/viewer/ReaderProtocol.h"

namespace app::viewer::protocol {

namespace {

constexpr std::size_t fieldHeaderSize = 8;

bool isKnown(quint32 number)
{
    switch (static_cast<Field>(number)) {
    case Field::PageText:
    case Field::IsCut:
    case Field::TakenAt:
    case Field::TakenOffset:
    case Field::StoredAt:
    case Field::StoredOffset:
    case Field::ChangedAt:
    case Field::ChangedOffset:
    case Field::SatelliteAt:
    case Field::Make:
    case Field::Model:
    case Field::Software:
    case Field::Orientation:
    case Field::Latitude:
    case Field::Longitude:
    case Field::PixelSize:
    case Field::From:
    case Field::To:
    case Field::Copy:
    case Field::Date:
    case Field::Subject:
    case Field::MessageId:
    case Field::HeaderLine:
    case Field::Body:
    case Field::BodyWasHtml:
    case Field::AttachmentName:
    case Field::AttachmentType:
    case Field::AttachmentSize:
        return true;
    }
    return false;
}

} // namespace

void appendField(QByteArray& body, Field field, QByteArrayView words)
{
    body += numbers(static_cast<quint32>(field), words.size());
    body.append(words);
}

std::optional<std::vector<FieldBytes>> decodeFields(std::span<const std::byte> body)
{
    std::vector<FieldBytes> fields;
    while (!body.empty()) {
        if (body.size() < fieldHeaderSize || fields.size() == mostFields)
            return {};
        const quint32 field = numberAt(body, 0);
        const quint32 length = numberAt(body, 4);
        body = body.subspan(fieldHeaderSize);
        if (!isKnown(field) || length > body.size())
            return {};
        fields.push_back({static_cast<Field>(field), QByteArrayView(body.data(), static_cast<qsizetype>(length))});
        body = body.subspan(length);
    }
    return fields;
}

} // namespace app::viewer::protocol
