#include "app/cli/grammar/Command.h"

#include "app/cli/grammar/HelpText.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QStringDecoder>

namespace app::cli::grammar {

namespace {

constexpr std::size_t helpLines = 24;
constexpr char guard = '\x01';

QString textFrom(const char* name, const std::string& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        throw CLI::ValidationError(name, "the text is not UTF-8");
    return text;
}

bool yesOrNo(const char* name, const std::string& value)
{
    if (value != "yes" && value != "no")
        throw CLI::ValidationError(name, "the value is 'yes' or 'no'");
    return value == "yes";
}

std::string nameAndUnit(const OptionText& option)
{
    return option.unit.empty() ? option.name : option.name + ' ' + option.unit;
}

std::size_t linesIn(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

std::string guarded(const std::string& argument)
{
    const bool needsIt = !argument.empty() && (argument.front() == '[' || argument.front() == guard);
    return needsIt ? guard + argument : argument;
}

std::string unguarded(const std::string& argument)
{
    return !argument.empty() && argument.front() == guard ? argument.substr(1) : argument;
}

Command::Command(CLI::App& app, const CommandText& text)
    : m_app(app)
    , m_text(text)
{
    m_app.set_help_flag("-h,--help", "Shows this");
    m_app.formatter_fn([this](const CLI::App*, const std::string&, CLI::AppFormatMode) { return help(); });
}

CLI::Option& Command::declare(const char* name, const char* unit, const char* help,
                              const std::function<void(const std::string&)>& take)
{
    auto& texts = m_declaresBasics ? m_basicOptions : m_options;
    texts.push_back({name, unit, help, false, false});
    CLI::Option* option
        = m_app.add_option_function<std::vector<std::string>>(name, [take](const std::vector<std::string>& values) {
              for (const std::string& value : values)
                  take(unguarded(value));
          });
    return *option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::Throw)->allow_extra_args(false);
}

void Command::declareFlag(const char* name, const char* help, std::function<void()> take)
{
    auto& texts = m_declaresBasics ? m_basicOptions : m_options;
    texts.push_back({name, "", help, false, false});
    m_app.add_flag_callback(name, std::move(take));
}

CLI::Option& Command::declareArgument(const char* name, const char* help, bool several,
                                      const std::function<void(const std::string&)>& take)
{
    m_options.push_back({name, "", help, true, true});
    std::string plain(name);
    plain.erase(std::remove_if(plain.begin(), plain.end(), [](char c) { return c < 'A' || c > 'Z'; }), plain.end());
    CLI::Option* option
        = m_app.add_option_function<std::vector<std::string>>(plain, [take](const std::vector<std::string>& values) {
              for (const std::string& value : values)
                  take(unguarded(value));
          });
    option->required();
    if (several)
        option->expected(-1)->allow_extra_args(true);
    else
        option->expected(1)->allow_extra_args(false);
    return *option;
}

Command& Command::text(const char* name, const char* unit, const char* help, std::optional<QString>& target)
{
    declare(name, unit, help, [name, &target](const std::string& value) { target = textFrom(name, value); });
    return *this;
}

Command& Command::texts(const char* name, const char* unit, const char* help, QStringList& target)
{
    declare(name, unit, help, [name, &target](const std::string& value) { target << textFrom(name, value); })
        .expected(1, CLI::detail::expected_max_vector_size)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
    return *this;
}

Command& Command::file(const char* name, const char* help, std::optional<QByteArray>& target)
{
    declare(name, "FILE", help, [&target](const std::string& value) { target = QByteArray::fromStdString(value); });
    return *this;
}

Command& Command::number(const char* name, const char* help, std::optional<int>& target)
{
    declare(name, "N", help, [name, &target](const std::string& value) {
        bool isNumber = false;
        const int number = QByteArray::fromStdString(value).toInt(&isNumber);
        if (!isNumber || number < 0)
            throw CLI::ValidationError(name, "the value is a whole number, 0 or more");
        target = number;
    });
    return *this;
}

Command& Command::yesNo(const char* name, const char* help, std::optional<bool>& target)
{
    declare(name, "yes|no", help, [name, &target](const std::string& value) { target = yesOrNo(name, value); });
    return *this;
}

Command& Command::flag(const char* name, const char* help, bool& target)
{
    declareFlag(name, help, [&target] { target = true; });
    return *this;
}

Command& Command::choice(const char* name, const char* choices, const char* help, std::optional<QString>& target)
{
    declare(name, choices, help, [name, choices, &target](const std::string& value) {
        const QString given = textFrom(name, value);
        const QStringList allowed = QString::fromLatin1(choices).split(QLatin1Char('|'));
        if (!allowed.contains(given))
            throw CLI::ValidationError(name, "the value is one of " + allowed.join(QStringLiteral(", ")).toStdString());
        target = given;
    });
    return *this;
}

Command& Command::fields(std::span<const FieldOption> fields, QJsonObject& target)
{
    for (const FieldOption& field : fields) {
        const char* const name = field.name;
        const QString member = QString::fromLatin1(field.member);
        switch (field.kind) {
        case FieldOption::Kind::Text:
            declare(name, field.unit, field.help, [name, member, &target](const std::string& value) {
                target.insert(member, textFrom(name, value));
            });
            break;
        case FieldOption::Kind::Texts:
            declare(name, field.unit, field.help,
                    [name, member, &target](const std::string& value) {
                        QJsonArray list = target.value(member).toArray();
                        list.append(textFrom(name, value));
                        target.insert(member, list);
                    })
                .expected(1, CLI::detail::expected_max_vector_size)
                ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                ->allow_extra_args(false);
            break;
        case FieldOption::Kind::YesNo:
            declare(name, "yes|no", field.help,
                    [name, member, &target](const std::string& value) { target.insert(member, yesOrNo(name, value)); });
            break;
        case FieldOption::Kind::Flag:
            declareFlag(name, field.help, [member, &target] { target.insert(member, true); });
            break;
        }
    }
    return *this;
}

Command& Command::argument(const char* name, const char* help, QString& target)
{
    declareArgument(name, help, false, [name, &target](const std::string& value) { target = textFrom(name, value); });
    return *this;
}

Command& Command::argumentFile(const char* name, const char* help, QByteArray& target)
{
    declareArgument(name, help, false,
                    [&target](const std::string& value) { target = QByteArray::fromStdString(value); });
    return *this;
}

Command& Command::argumentFiles(const char* name, const char* help, std::vector<QByteArray>& target)
{
    declareArgument(name, help, true,
                    [&target](const std::string& value) { target.push_back(QByteArray::fromStdString(value)); });
    return *this;
}

Command& Command::argumentTexts(const char* name, const char* help, QStringList& target)
{
    declareArgument(name, help, true, [name, &target](const std::string& value) {
        target << textFrom(name, value);
    }).required(false);
    m_options.back().isRequired = false;
    return *this;
}

Command& Command::needs(const char* name)
{
    m_app.get_option(name)->required();
    for (OptionText& option : m_options)
        if (option.name == name)
            option.isRequired = true;
    return *this;
}

void Command::basics(GivenBasics& basics, bool opensVault, bool hasCase)
{
    argumentFile("VAULT", "the folder of the vault", basics.vault);
    m_declaresBasics = true;
    if (hasCase)
        text("--case", "ID", "the case, by id or name (else the only or the default one)", basics.caseName);
    file("--passphrase-file", "read the passphrase from FILE ('-': one line of standard input)", basics.passphraseFile);
    if (opensVault)
        file("--recovery-file", "open with the recovery key in FILE instead", basics.recoveryFile);
    flag("--json", "print one JSON document", basics.asJson);
    flag("--quiet", "show no progress", basics.isQuiet);
    m_declaresBasics = false;
}

std::string Command::usage() const
{
    std::string words = m_text.path;
    for (const OptionText& option : m_options)
        if (option.isArgument)
            words += option.isRequired ? ' ' + option.name : " [" + option.name + ']';
    for (const OptionText& option : m_options)
        if (!option.isArgument && option.isRequired)
            words += ' ' + nameAndUnit(option);
    return words + " [OPTIONS]";
}

std::string Command::help() const
{
    std::string head;
    wrapInto(head, "Usage: holdfast-cli ", 9, usage());
    wrapInto(head, "", 0, m_text.summary);

    std::string tail;
    std::string shared;
    for (const OptionText& option : m_basicOptions)
        shared += (shared.empty() ? "" : ", ") + nameAndUnit(option);
    wrapInto(tail, "Also: ", 6, shared + ", --help");
    wrapInto(tail, "Example: holdfast-cli ", 9, m_text.example);

    // One option a line where that fits, else one paragraph of them.
    std::size_t width = 0;
    for (const OptionText& option : m_options)
        if (nameAndUnit(option).size() <= 26)
            width = std::max(width, nameAndUnit(option).size());
    std::string body;
    for (const OptionText& option : m_options) {
        std::string name = "  " + nameAndUnit(option);
        if (name.size() < width + 4)
            name.append(width + 4 - name.size(), ' ');
        else
            name += "  ";
        wrapInto(body, name, width + 4, option.help);
    }
    if (linesIn(head) + linesIn(body) + linesIn(tail) + 2 > helpLines) {
        std::string all;
        for (const OptionText& option : m_options)
            if (option.name != "VAULT")
                all += (all.empty() ? "" : "; ") + nameAndUnit(option) + ": " + option.help;
        body.clear();
        wrapInto(body, "  ", 2, all);
    }
    return head + '\n' + body + '\n' + tail;
}

} // namespace app::cli::grammar
