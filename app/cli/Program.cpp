#include "app/cli/Program.h"

#include "app/cli/Failure.h"
#include "app/cli/Interruption.h"
#include "app/cli/Messages.h"
#include "app/cli/Session.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/grammar/CommandTree.h"
#include "core/audit/LinkedParts.h"

#include <QJsonObject>

#include <algorithm>

namespace app::cli {

using core::base::Error;
using core::base::ErrorCode;

namespace {

int report(const Failure& failure, const Output& out)
{
    const Message message = messageOf(failure.about(), failure.error());
    out.complain(lineOf(message));
    try {
        out.json({{QStringLiteral("error"),
                   QJsonObject{{QStringLiteral("code"), core::base::errorCodeName(failure.error().code)},
                               {QStringLiteral("message"), message.happened + QStringLiteral(": ") + message.next}}}});
    } catch (const Failure&) {
        return exitCodeOf(failure.about(), failure.error().code); // the line on standard error has to do
    }
    return exitCodeOf(failure.about(), failure.error().code);
}

bool asksForJson(const std::vector<std::string>& arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    return std::find(arguments.begin(), end, "--json") != end;
}

QString versionText()
{
    QString text;
    for (const core::audit::LinkedPart& part : core::audit::linkedParts())
        text += part.name + QLatin1Char(' ') + part.version + QLatin1Char('\n');
    return text;
}

int runCommand(const grammar::CommandTree& tree, const grammar::Command& command)
{
    core::base::JobContext job;
    const Interruption interruption(job);
    const core::base::SystemClock clock;
    Session session(tree.basics(), clock, job);
    try {
        return command.run()(session);
    } catch (const Failure& failure) {
        session.close();
        return report(failure, session.out());
    } catch (const std::bad_alloc&) {
        return report(Failure(About::Record, Error{ErrorCode::NoMemory, {}, {}}), session.out());
    }
}

} // namespace

int runProgram(const std::vector<std::string>& arguments)
{
    const Output out(asksForJson(arguments), false);
    try {
        grammar::CommandTree tree;
        commands::addAll(tree);
        if (arguments.size() == 1 && arguments.front() == "--manual-page") {
            out.bytes(QByteArray::fromStdString(tree.manualPage()));
            return exitDone;
        }
        const grammar::CommandTree::Parsed parsed = tree.parse(arguments);
        if (parsed.command != nullptr)
            return runCommand(tree, *parsed.command);
        out.bytes(parsed.print == "version" ? versionText().toUtf8() : QByteArray::fromStdString(parsed.print));
        return exitDone;
    } catch (const Failure& failure) {
        return report(failure, out);
    }
}

} // namespace app::cli
