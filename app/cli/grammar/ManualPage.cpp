#include "app/cli/grammar/ManualPage.h"

namespace app::cli::grammar {

namespace {

/// Text for roff: a hyphen that stays one, no line that begins with a control character.
std::string roff(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '-')
            out += "\\-";
        else if (c == '\\')
            out += "\\e";
        else
            out += c;
    }
    return !out.empty() && (out.front() == '.' || out.front() == '\'') ? "\\&" + out : out;
}

std::string optionEntry(const OptionText& option)
{
    std::string entry = ".TP\n";
    if (option.isArgument)
        entry += "\\fI" + roff(option.name) + "\\fR\n";
    else
        entry += "\\fB" + roff(option.name) + "\\fR" + (option.unit.empty() ? "" : " \\fI" + roff(option.unit) + "\\fR")
            + '\n';
    return entry + roff(option.help) + (option.isRequired && !option.isArgument ? " (needed)" : "") + ".\n";
}

} // namespace

std::string manualPageOf(const std::vector<std::unique_ptr<Command>>& commands)
{
    std::string page = ".TH HOLDFAST\\-CLI 1 \"\" \"Holdfast\" \"User Commands\"\n"
                       ".SH NAME\nholdfast\\-cli \\- keep a private, encrypted record of what happened\n"
                       ".SH SYNOPSIS\n.B holdfast\\-cli\n\\fICOMMAND\\fR [\\fIOBJECT\\fR] \\fIVAULT\\fR "
                       "[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n"
                       ".SH DESCRIPTION\n"
                       "Works on the vaults of \\fBholdfast\\fR(1): whatever the window can do to a vault, a command "
                       "can do too.\n\\fIVAULT\\fR is the folder of a vault. Nothing is ever sent anywhere.\n"
                       "In danger now? Call 999.\n"
                       ".SH COMMON OPTIONS\n"
                       "Each command says in its \\fB\\-\\-help\\fR which of these it has.\n";

    std::vector<OptionText> shared;
    for (const auto& command : commands)
        for (const OptionText& option : command->basicOptions()) {
            bool isNew = true;
            for (const OptionText& known : shared)
                isNew = isNew && known.name != option.name;
            if (isNew)
                shared.push_back(option);
        }
    for (const OptionText& option : shared)
        page += optionEntry(option);
    page += ".TP\n\\fB\\-\\-help\\fR\nshows how a command is used, with an example.\n"
            ".TP\n\\fB\\-\\-version\\fR\nshows the version and those of the linked parts.\n"
            ".SH COMMANDS\n";
    for (const auto& command : commands) {
        page += ".SS " + roff(command->about().path) + '\n' + roff(command->about().summary) + '\n';
        for (const OptionText& option : command->options())
            if (option.name != "VAULT")
                page += optionEntry(option);
    }
    page += ".SH EXIT STATUS\n"
            ".TP\n0\ndone; for a check: everything holds.\n"
            ".TP\n1\na check found a problem, some files could not be added, or an operation was rolled back.\n"
            ".TP\n2\nwrong use: an option, an argument or a value does not fit, or there is no such record.\n"
            ".TP\n3\nthe passphrase or the recovery key does not open the vault.\n"
            ".TP\n4\nnot a vault, made by a newer version, or damaged beyond opening.\n"
            ".TP\n5\nthe file system said no: missing file, permission, disk full.\n"
            ".TP\n6\nthe vault is in use by another process.\n"
            ".TP\n130\ncanceled; nothing is half\\-written.\n"
            ".SH EXAMPLES\n";
    for (const auto& command : commands)
        page += ".nf\nholdfast\\-cli " + roff(command->about().example) + "\n.fi\n.PP\n";
    page += ".SH FILES\n"
            ".TP\n\\fIVAULT\\fR/vault.hdr, \\fIVAULT\\fR/vault.db, \\fIVAULT\\fR/objects\n"
            "the vault: all of it is encrypted. Copy the whole folder to keep a copy.\n"
            ".SH SEE ALSO\n\\fBholdfast\\fR(1)\n";
    return page;
}

} // namespace app::cli::grammar
