#include "app/cli/Output.h"

#include "app/cli/Failure.h"
#include "app/cli/VisibleText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

#include <unistd.h>

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;

Output::Output(bool asJson, bool isQuiet)
    : m_asJson(asJson)
    , m_isQuiet(isQuiet)
{
}

bool Output::isTerminal() const
{
    return ::isatty(STDOUT_FILENO) == 1;
}

void Output::write(const char* data, std::size_t size) const
{
    while (size > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, data, size);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            throw Failure(About::File,
                          Error{errno == ENOSPC ? ErrorCode::NoSpace : ErrorCode::Io, QStringLiteral("write"),
                                QStringLiteral("standard output")});
        }
        data += written;
        size -= static_cast<std::size_t>(written);
    }
}

void Output::bytes(const QByteArray& bytes) const
{
    write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void Output::text(const QString& text) const
{
    if (!m_asJson)
        bytes(text.toUtf8());
}

void Output::json(const QJsonObject& document) const
{
    if (m_asJson)
        bytes(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::jsonList(const char* noun, const std::vector<QJsonObject>& items, const QJsonObject& rest) const
{
    if (!m_asJson)
        return;
    QByteArray document = "{\"" + QByteArray(noun) + "\": [";
    for (std::size_t i = 0; i < items.size(); ++i)
        document += (i == 0 ? "\n" : ",\n") + QJsonDocument(items[i]).toJson(QJsonDocument::Compact);
    document += items.empty() ? "]" : "\n]";
    if (!rest.isEmpty())
        document += ",\n" + QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
    else
        document += "}";
    bytes(document + '\n');
}

void Output::secret(const QByteArray& before, const core::crypto::SecretBytes& secret, const QByteArray& after) const
{
    bytes(before);
    const auto view = secret.view();
    write(reinterpret_cast<const char*>(view.data()), view.size());
    bytes(after);
}

void Output::note(const QString& line) const
{
    if (!m_isQuiet)
        complain(line);
}

void Output::complain(const QString& line) const
{
    const QByteArray bytes
        = (line.startsWith(QLatin1String("holdfast-cli: ")) ? line
                                                            : QStringLiteral("holdfast-cli: ") + visibleLine(line))
              .toUtf8()
        + '\n';
    // Nothing can be done, and nothing is lost, when nobody reads it.
    [[maybe_unused]] const ssize_t written
        = ::write(STDERR_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace app::cli
