#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace app::cli {
class Session;
}

namespace app::cli::grammar {

/// What a command is called and what it does, for --help and the manual page.
struct CommandText
{
    const char* path; ///< "incident add".
    const char* summary; ///< One sentence.
    const char* example; ///< What follows "holdfast-cli " in the example.
};

/// One option or argument as --help and the manual page show it.
struct OptionText
{
    std::string name; ///< "--what" or, for an argument, "FILE…".
    std::string unit; ///< "TEXT"; empty for a flag.
    std::string help;
    bool isArgument = false;
    bool isRequired = false;
};

/// Options that are the same in every command that has them.
struct GivenBasics
{
    QByteArray vault; ///< The folder, in the bytes of the file system.
    std::optional<QByteArray> passphraseFile;
    std::optional<QByteArray> recoveryFile;
    std::optional<QString> caseName; ///< An id or a name.
    bool asJson = false;
    bool isQuiet = false;
};

/// A text field of a record that has an option of its own.
struct FieldOption
{
    enum class Kind { Text, Texts, YesNo, Flag };
    const char* name; ///< "--what".
    const char* unit; ///< "TEXT".
    const char* member; ///< Its member in JSON: "what".
    const char* help;
    Kind kind = Kind::Text;
};

/// One command while it is declared, and what was given for it once the command line is parsed. Targets must live as
/// long as the command: keep them in what `run` captures.
class Command
{
public:
    using Run = std::function<int(Session&)>;

    Command(CLI::App& app, const CommandText& text);

    // Options. A text is checked to be UTF-8; a file is bytes.
    Command& text(const char* name, const char* unit, const char* help, std::optional<QString>& target);
    Command& texts(const char* name, const char* unit, const char* help, QStringList& target);
    Command& file(const char* name, const char* help, std::optional<QByteArray>& target);
    Command& number(const char* name, const char* help, std::optional<int>& target);
    Command& yesNo(const char* name, const char* help, std::optional<bool>& target);
    Command& flag(const char* name, const char* help, bool& target);
    /// One of `choices`, separated by '|', which are the unit too.
    Command& choice(const char* name, const char* choices, const char* help, std::optional<QString>& target);
    /// Options that write members of a JSON object: a text, a list of texts, or true and false.
    Command& fields(std::span<const FieldOption> fields, QJsonObject& target);

    // Arguments by position, after VAULT.
    Command& argument(const char* name, const char* help, QString& target);
    Command& argumentFile(const char* name, const char* help, QByteArray& target);
    Command& argumentFiles(const char* name, const char* help, std::vector<QByteArray>& target);
    Command& argumentTexts(const char* name, const char* help, QStringList& target);

    Command& needs(const char* name);

    // What most commands share. Called by CommandTree.
    void basics(GivenBasics& basics, bool opensVault, bool hasCase);
    void runs(Run run) { m_run = std::move(run); }

    const CommandText& about() const { return m_text; }
    const std::vector<OptionText>& options() const { return m_options; }
    const std::vector<OptionText>& basicOptions() const { return m_basicOptions; }
    const Run& run() const { return m_run; }
    const CLI::App& app() const { return m_app; }

    /// At most 24 lines.
    std::string help() const;

private:
    CLI::Option& declare(const char* name, const char* unit, const char* help,
                         const std::function<void(const std::string&)>& take);
    void declareFlag(const char* name, const char* help, std::function<void()> take);
    CLI::Option& declareArgument(const char* name, const char* help, bool several,
                                 const std::function<void(const std::string&)>& take);
    std::string usage() const;

    CLI::App& m_app;
    CommandText m_text;
    std::vector<OptionText> m_options;
    std::vector<OptionText> m_basicOptions;
    bool m_declaresBasics = false;
    Run m_run;
};

/// A given value as CLI11 must see it, and back: CLI11 takes "[a,b]" for a list, which a file name may look like.
std::string guarded(const std::string& argument);
std::string unguarded(const std::string& argument);

} // namespace app::cli::grammar
