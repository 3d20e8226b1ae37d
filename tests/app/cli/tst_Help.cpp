#include "app/cli/Failure.h"
#include "app/cli/commands/AllCommands.h"
#include "app/cli/grammar/CommandTree.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using app::cli::grammar::CommandTree;

namespace {

QStringList optionsIn(const QString& text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]+"));
    QSet<QString> found;
    for (auto match = option.globalMatch(text); match.hasNext();)
        found << match.next().captured(0);
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

std::vector<std::string> wordsOf(const QString& command)
{
    std::vector<std::string> words;
    for (const QString& word : command.split(QLatin1Char(' ')))
        words.push_back(word.toStdString());
    return words;
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHelpsInTwentyFourLinesWithAnExample_data();
    void everyCommandHelpsInTwentyFourLinesWithAnExample();
    void theManualPageIsTheOneOfThisProgram();
    void theManualPageAndTheHelpNameTheSameOptions();
};

void tst_Help::everyCommandHelpsInTwentyFourLinesWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    // The commands of the contract that this program has; `--help` alone and the groups too.
    for (const char* command : {"",
                                "init",
                                "info",
                                "case",
                                "case add",
                                "case list",
                                "case edit",
                                "incident",
                                "incident add",
                                "incident list",
                                "incident show",
                                "incident amend",
                                "incident withdraw",
                                "incident history",
                                "person",
                                "person add",
                                "person list",
                                "person edit",
                                "account",
                                "account add",
                                "account list",
                                "account edit",
                                "place",
                                "place add",
                                "place list",
                                "place edit",
                                "evidence",
                                "evidence add",
                                "evidence add-physical",
                                "evidence list",
                                "evidence show",
                                "evidence extract",
                                "evidence verify",
                                "evidence edit",
                                "evidence link",
                                "evidence remove",
                                "evidence recovered",
                                "search",
                                "timeline",
                                "summary",
                                "report",
                                "report add",
                                "report list",
                                "report edit",
                                "contact",
                                "contact add",
                                "contact list",
                                "log",
                                "check",
                                "passphrase",
                                "recovery",
                                "recovery new",
                                "dump",
                                "load"})
        QTest::newRow(*command == '\0' ? "(none)" : command) << QString::fromLatin1(command);
}

void tst_Help::everyCommandHelpsInTwentyFourLinesWithAnExample()
{
    QFETCH(QString, command);
    CommandTree tree;
    app::cli::commands::addAll(tree);
    std::vector<std::string> arguments = command.isEmpty() ? std::vector<std::string>() : wordsOf(command);
    arguments.emplace_back("--help");
    const QString help = QString::fromStdString(tree.parse(arguments).print);
    QVERIFY(help.startsWith(QStringLiteral("Usage: holdfast-cli ")
                            + (command.isEmpty() ? QStringLiteral("COMMAND") : command)));
    const QStringList lines = help.trimmed().split(QLatin1Char('\n'));
    QVERIFY2(lines.size() <= 24, qPrintable(QStringLiteral("%1 lines\n%2").arg(lines.size()).arg(help)));
    for (const QString& line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(help.contains(QStringLiteral("\nExample: holdfast-cli ")));

    // The example is one that the program itself understands.
    QString example = help.section(QStringLiteral("Example: holdfast-cli "), 1).simplified();
    std::vector<std::string> words;
    static const QRegularExpression word(QStringLiteral("'([^']*)'|([^\\s']+(?:'[^']*')?)"));
    for (auto match = word.globalMatch(example); match.hasNext();) {
        const auto one = match.next();
        words.push_back(
            (one.captured(1).isEmpty() ? one.captured(2) : one.captured(1)).remove(QLatin1Char('\'')).toStdString());
    }
    CommandTree second;
    app::cli::commands::addAll(second);
    try {
        QVERIFY(second.parse(words).command != nullptr);
    } catch (const app::cli::Failure& failure) {
        QFAIL(qPrintable(failure.error().detail));
    }
}

void tst_Help::theManualPageIsTheOneOfThisProgram()
{
    CommandTree tree;
    app::cli::commands::addAll(tree);
    QFile page(qEnvironmentVariable("HOLDFAST_SOURCE") + QStringLiteral("/packaging/linux/holdfast-cli.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    // `holdfast-cli --manual-page > packaging/linux/holdfast-cli.1` makes it.
    QCOMPARE(QString::fromUtf8(page.readAll()), QString::fromStdString(tree.manualPage()));
}

void tst_Help::theManualPageAndTheHelpNameTheSameOptions()
{
    CommandTree tree;
    app::cli::commands::addAll(tree);
    const QString page = QString::fromStdString(tree.manualPage())
                             .replace(QStringLiteral("\\-"), QStringLiteral("-"))
                             .remove(QStringLiteral("\\fB"));
    const QString commands
        = page.section(QStringLiteral(".SH COMMANDS\n"), 1).section(QStringLiteral(".SH EXIT STATUS"), 0, 0);
    const QString shared
        = page.section(QStringLiteral(".SH COMMON OPTIONS\n"), 1).section(QStringLiteral(".SH COMMANDS"), 0, 0);
    const QStringList sections = commands.split(QStringLiteral(".SS "), Qt::SkipEmptyParts);
    QVERIFY(sections.size() > 35);
    for (const QString& section : sections) {
        const QString command = section.section(QLatin1Char('\n'), 0, 0);
        CommandTree asked;
        app::cli::commands::addAll(asked);
        std::vector<std::string> arguments = wordsOf(command);
        arguments.emplace_back("--help");
        const QString help
            = QString::fromStdString(asked.parse(arguments).print).section(QStringLiteral("Example:"), 0, 0);
        for (const QString& option : optionsIn(help))
            QVERIFY2(optionsIn(section).contains(option) || optionsIn(shared).contains(option),
                     qPrintable(command + QLatin1Char(' ') + option));
        for (const QString& option : optionsIn(section))
            QVERIFY2(optionsIn(help).contains(option), qPrintable(command + QLatin1Char(' ') + option));
    }
}

QTEST_GUILESS_MAIN(tst_Help)
#include "tst_Help.moc"
