#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app::viewer {

/// An e-mail as the reader found it: words of a stranger, to be shown as text and nothing else. No control characters
/// but line ends in `body`, none in the others.
struct MailText
{
    struct Attachment
    {
        QString name; ///< May be empty.
        QString type; ///< As the e-mail says.
        qint64 size = 0; ///< Bytes, unpacked; 0 when the reader does not say.
    };

    QStringList from; ///< Each header on its own: an honest e-mail has one.
    QStringList to;
    QStringList copy;
    QStringList dates; ///< As written.
    QStringList subjects;
    QStringList messageIds;
    QStringList headers; ///< All of them, "Name: value", as written.
    QString body;
    bool wasHtml = false; ///< There was no text part: `body` is what is left of the HTML part.
    bool isCut = false; ///< There is more than is given.
    std::vector<Attachment> attachments;
};

/// Of the body of Fields. Nothing when it cannot be taken apart. Believes nothing.
std::optional<MailText> mailTextOf(const QByteArray& fields);

} // namespace app::viewer
