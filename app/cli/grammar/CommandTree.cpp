#include "app/cli/grammar/CommandTree.h"

#include "app/cli/Failure.h"
#include "app/cli/grammar/HelpText.h"
#include "app/cli/grammar/ManualPage.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

namespace app::cli::grammar {

namespace {

QString text(const std::string& bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// The first two words of a command line, for a command that is not known.
QString words(const std::vector<std::string>& arguments)
{
    QStringList words;
    for (const std::string& argument : arguments)
        if (words.size() < 2 && !argument.starts_with('-'))
            words << text(argument);
    return words.join(QLatin1Char(' '));
}

/// CLI11's words about wrong usage, as one of ours.
QString happened(const CLI::ParseError& error, const std::vector<std::string>& arguments)
{
    QString what = text(error.what());
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        const QString extra = what.section(QStringLiteral(": "), 1).remove(QLatin1Char('\x01'));
        return QStringLiteral("There is no place for '%1' here").arg(extra);
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        if (what.startsWith(QLatin1String("A subcommand")))
            return arguments.empty() ? QStringLiteral("A command is missing")
                                     : QStringLiteral("There is no command '%1'").arg(words(arguments));
        return QStringLiteral("%1 is missing").arg(what.section(QLatin1Char(' '), 0, 0));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return QStringLiteral("%1 takes one value, once")
            .arg(what.section(QRegularExpression(QStringLiteral("[: ]")), 0, 0));
    return what;
}

} // namespace

CommandTree::CommandTree()
    : m_root(std::make_unique<CLI::App>())
{
    m_root->require_subcommand(1);
    m_root->set_help_flag("-h,--help", "");
    m_root->set_version_flag("--version", "version");
    m_root->formatter_fn([this](const CLI::App*, const std::string&, CLI::AppFormatMode) { return overview(); });
}

CommandTree::~CommandTree() = default;

CLI::App& CommandTree::group(const std::string& name)
{
    for (CLI::App* app : m_root->get_subcommands([](CLI::App*) { return true; }))
        if (app->get_name() == name)
            return *app;
    CLI::App* app = m_root->add_subcommand(name);
    app->require_subcommand(1);
    app->set_help_flag("-h,--help", "");
    app->formatter_fn(
        [this, name](const CLI::App*, const std::string&, CLI::AppFormatMode) { return groupHelp(name); });
    return *app;
}

Command& CommandTree::add(const CommandText& about, Needs needs)
{
    const std::string path(about.path);
    const std::size_t space = path.find(' ');
    CLI::App* app = space == std::string::npos ? m_root->add_subcommand(path)
                                               : group(path.substr(0, space)).add_subcommand(path.substr(space + 1));
    m_commands.push_back(std::make_unique<Command>(*app, about));
    m_commands.back()->basics(m_basics, needs != Needs::NewVault, needs == Needs::Case);
    return *m_commands.back();
}

CommandTree::Parsed CommandTree::parse(const std::vector<std::string>& arguments)
{
    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(guarded(*argument));
    try {
        m_root->parse(std::move(reversed));
    } catch (const CLI::CallForVersion&) {
        return {nullptr, "version"};
    } catch (const CLI::CallForHelp&) {
        return {nullptr, m_root->help()};
    } catch (const CLI::ParseError& error) {
        std::string path = "holdfast-cli";
        for (const CLI::App* app = m_root.get(); !app->get_subcommands().empty();) {
            app = app->get_subcommands().front();
            path += ' ' + app->get_name();
        }
        failUsage(happened(error, arguments), QStringLiteral("'%1 --help' shows how it is used").arg(text(path)));
    }
    for (const auto& command : m_commands)
        if (command->app().parsed())
            return {command.get(), {}};
    failUsage(QStringLiteral("A command is missing"), QStringLiteral("'holdfast-cli --help' lists them"));
}

std::string CommandTree::overview() const
{
    // A group of commands on a line of its own, single commands together on the last one.
    std::vector<std::pair<std::string, std::string>> groups;
    for (const auto& command : m_commands) {
        const std::string path(command->about().path);
        const std::size_t space = path.find(' ');
        const std::string object = space == std::string::npos ? std::string() : path.substr(space + 1);
        if (!groups.empty() && groups.back().first == path.substr(0, space))
            groups.back().second += '|' + object;
        else
            groups.emplace_back(path.substr(0, space), object);
    }
    std::string body;
    std::string single;
    for (const auto& [name, objects] : groups) {
        if (objects.find('|') != std::string::npos)
            body.append("  ").append(name).append(" ").append(objects).append("\n");
        else
            single += (single.empty() ? "" : ", ") + name + (objects.empty() ? "" : ' ' + objects);
    }
    wrapInto(body, "  ", 2, single);
    return "Usage: holdfast-cli COMMAND [OBJECT] VAULT [ARGUMENTS] [OPTIONS]\n"
           "Keeps a private, encrypted record of what happened. VAULT is its folder.\n\n"
        + body + "\n"
        + "Each command has its own --help. The passphrase is asked for, or read with\n"
          "--passphrase-file FILE. --version shows the version and the linked parts.\n"
          "In danger now? Call 999.\n"
          "Example: holdfast-cli incident add VAULT --what 'He waited outside my work'\n";
}

std::string CommandTree::groupHelp(const std::string& name) const
{
    std::string body;
    std::string example;
    for (const auto& command : m_commands) {
        const std::string path(command->about().path);
        if (path.rfind(name + ' ', 0) != 0)
            continue;
        std::string line = "  " + path.substr(name.size() + 1);
        line.append(line.size() < 16 ? 16 - line.size() : 2, ' ');
        wrapInto(body, line, 16, command->about().summary);
        if (example.empty())
            wrapInto(example, "Example: holdfast-cli ", 9, command->about().example);
    }
    return "Usage: holdfast-cli " + name + " OBJECT VAULT [ARGUMENTS] [OPTIONS]\n\n" + body + '\n' + example;
}

std::string CommandTree::manualPage() const
{
    return manualPageOf(m_commands);
}

} // namespace app::cli::grammar
