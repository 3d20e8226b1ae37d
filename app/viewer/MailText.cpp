#include "app/viewer/MailText.h"

#include "app/viewer/ReadText.h"
#include "app/viewer/ReaderFields.h"

#include <algorithm>

namespace app::viewer {

using protocol::Field;

std::optional<MailText> mailTextOf(const QByteArray& fields)
{
    const auto found = protocol::decodeFields(core::base::bytesOf(fields));
    if (!found)
        return {};
    MailText mail;
    for (const auto& [field, bytes] : *found) {
        const FileText words = textOf(bytes.toByteArray(), true);
        mail.isCut = mail.isCut || words.isCut;
        const QString line = words.text.simplified();
        switch (field) {
        case Field::From:
            mail.from << line;
            break;
        case Field::To:
            mail.to << line;
            break;
        case Field::Copy:
            mail.copy << line;
            break;
        case Field::Date:
            mail.dates << line;
            break;
        case Field::Subject:
            mail.subjects << line;
            break;
        case Field::MessageId:
            mail.messageIds << line;
            break;
        case Field::HeaderLine:
            mail.headers << line;
            break;
        case Field::Body:
            mail.body += words.text;
            break;
        case Field::BodyWasHtml:
            mail.wasHtml = true;
            break;
        case Field::IsCut:
            mail.isCut = true;
            break;
        case Field::AttachmentName:
            mail.attachments.push_back({line, {}, 0});
            break;
        case Field::AttachmentType:
            if (!mail.attachments.empty())
                mail.attachments.back().type = line;
            break;
        case Field::AttachmentSize:
            if (!mail.attachments.empty())
                mail.attachments.back().size = std::max<qint64>(0, line.toLongLong());
            break;
        default: // Of a picture or a page: not what was asked for.
            return {};
        }
    }
    return mail;
}

} // namespace app::viewer
