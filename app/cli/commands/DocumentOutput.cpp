#include "app/cli/commands/DocumentOutput.h"

#include "app/cli/Failure.h"
#include "app/cli/OutputFile.h"
#include "app/cli/VisibleText.h"
#include "app/paper/PdfPaper.h"

#include <QGuiApplication>

#include <array>

#include <sys/stat.h>

namespace app::cli::commands {

using core::base::Error;
using core::base::ErrorCode;

namespace {

/// Pages are drawn by Qt Gui, which needs an application object and a platform; no window is ever shown.
QByteArray pdfOf(const core::report::ReportDocument& document, bool onePage)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    // Looking for a display, Qt would make a folder in the temporary one. There is none: nothing that a page holds may
    // ever be written to it.
    qputenv("TMPDIR", "/dev/null/none");
    // What Qt remarks on the system is not for the person who asked for a page.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    std::array<char, 13> name{"holdfast-cli"};
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QGuiApplication application(count, arguments.data());
    return orFail(About::File, app::paper::toPdf(document, {.onePage = onePage}));
}

bool isStandardOutput(const DocumentTarget& target)
{
    return !target.file || *target.file == "-";
}

} // namespace

QString formatOf(const std::optional<QString>& format, const Session& session)
{
    const bool asJson = session.given().asJson;
    if (asJson && format && *format != QLatin1String("json"))
        failUsage(QStringLiteral("--json and --format %1 are both given").arg(*format),
                  QStringLiteral("Give one of them"));
    return asJson ? QStringLiteral("json") : format.value_or(QStringLiteral("text"));
}

void checkTarget(const DocumentTarget& target, const QString& format, const Session& session)
{
    if (isStandardOutput(target)) {
        if (format == QLatin1String("pdf") && session.out().isTerminal())
            failUsage(QStringLiteral("A PDF cannot be shown on a terminal"),
                      QStringLiteral("Write it to a file with -o FILE"));
        return;
    }
    struct stat status
    {
    };
    if (!target.force && ::lstat(target.file->constData(), &status) == 0)
        throw Failure(About::File, Error{ErrorCode::Exists, {}, QString::fromUtf8(*target.file)});
}

int deliver(const QByteArray& bytes, const DocumentTarget& target, const Session& session)
{
    if (isStandardOutput(target)) {
        session.out().bytes(bytes);
        return exitDone;
    }
    writeFile(*target.file, core::base::bytesOf(bytes), target.force);
    session.out().json(
        {{QStringLiteral("written_to"), QString::fromUtf8(*target.file)}, {QStringLiteral("size"), bytes.size()}});
    return exitDone;
}

int deliverText(const QString& text, const DocumentTarget& target, const Session& session)
{
    const bool isSeen = isStandardOutput(target) && session.out().isTerminal();
    return deliver((isSeen ? visibleText(text) : text).toUtf8(), target, session);
}

int deliverDocument(const core::report::ReportDocument& document, const DocumentShape& shape,
                    const DocumentTarget& target, const Session& session)
{
    if (shape.format == QLatin1String("html"))
        return deliver(core::report::toHtml(document), target, session);
    if (shape.format == QLatin1String("pdf"))
        return deliver(pdfOf(document, shape.onePage), target, session);
    return deliver(visibleText(core::report::toText(document)).toUtf8(), target, session);
}

} // namespace app::cli::commands
