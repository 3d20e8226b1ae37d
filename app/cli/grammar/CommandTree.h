#pragma once

#include "app/cli/grammar/Command.h"

#include <memory>
#include <string>
#include <vector>

namespace app::cli::grammar {

/// All commands: declared once by the files in `commands/`, parsed by CLI11, told by --help and the manual page.
class CommandTree
{
public:
    CommandTree();
    ~CommandTree();

    /// What a command needs besides its own options.
    enum class Needs { NewVault, Vault, Case };
    Command& add(const CommandText& text, Needs needs);

    /// What parsing gave: a command to run, or text to print and end with.
    struct Parsed
    {
        const Command* command = nullptr;
        std::string print;
    };
    /// Throws Failure (About::Usage) when the arguments do not fit. `arguments` are without the program's name.
    Parsed parse(const std::vector<std::string>& arguments);

    const GivenBasics& basics() const { return m_basics; }

    /// holdfast-cli.1, whole: made of the same texts as --help.
    std::string manualPage() const;

private:
    CLI::App& group(const std::string& name);
    std::string overview() const;
    std::string groupHelp(const std::string& name) const;

    std::unique_ptr<CLI::App> m_root;
    std::vector<std::unique_ptr<Command>> m_commands;
    GivenBasics m_basics;
};

} // namespace app::cli::grammar
