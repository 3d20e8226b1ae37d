#include "app/cli/Messages.h"
#include "app/cli/TextTable.h"
#include "app/cli/VisibleText.h"

#include <QTest>

using app::cli::About;
using core::base::Error;
using core::base::ErrorCode;

class tst_Messages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsExitCode_data();
    void everyCodeHasItsExitCode();
    void everyFailureSaysWhatHappenedAndWhatToDo();
    void foreignTextCannotMoveTheCursor();
    void columnsLineUp();
};

void tst_Messages::everyCodeHasItsExitCode_data()
{
    QTest::addColumn<int>("about");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, About about, ErrorCode code, int exitCode) {
        QTest::newRow(name) << static_cast<int>(about) << static_cast<int>(code) << exitCode;
    };
    row("canceled", About::Record, ErrorCode::Canceled, 130);
    row("a value that does not fit", About::Record, ErrorCode::Invalid, 2);
    row("no such record", About::Record, ErrorCode::NotFound, 2);
    row("no such file", About::File, ErrorCode::NotFound, 5);
    row("no such vault", About::Opening, ErrorCode::NotFound, 5);
    row("wrong key", About::Opening, ErrorCode::WrongKey, 3);
    row("not a vault", About::Opening, ErrorCode::NotAVault, 4);
    row("newer", About::Opening, ErrorCode::NewerFormat, 4);
    row("damaged beyond opening", About::Opening, ErrorCode::Damaged, 4);
    row("damaged content", About::File, ErrorCode::Damaged, 1);
    row("denied", About::File, ErrorCode::Denied, 5);
    row("full", About::File, ErrorCode::NoSpace, 5);
    row("there already", About::File, ErrorCode::Exists, 5);
    row("changed", About::File, ErrorCode::SourceChanged, 5);
    row("io", About::File, ErrorCode::Io, 5);
    row("in use", About::Opening, ErrorCode::InUse, 6);
    row("conflict", About::Record, ErrorCode::Conflict, 1);
    row("unreliable", About::File, ErrorCode::Unreliable, 1);
    row("database", About::Record, ErrorCode::Database, 1);
}

void tst_Messages::everyCodeHasItsExitCode()
{
    QFETCH(int, about);
    QFETCH(int, code);
    QFETCH(int, exitCode);
    QCOMPARE(app::cli::exitCodeOf(static_cast<About>(about), static_cast<ErrorCode>(code)), exitCode);
}

void tst_Messages::everyFailureSaysWhatHappenedAndWhatToDo()
{
    for (const About about : {About::Input, About::Opening, About::Record, About::File})
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const Error error{static_cast<ErrorCode>(code), QStringLiteral("detail"), QStringLiteral("subject"), 0};
            const app::cli::Message message = app::cli::messageOf(about, error);
            QVERIFY(message.happened.size() > 8 && message.next.size() > 8);
            QVERIFY(!message.happened.endsWith(QLatin1Char('.')) && !message.next.endsWith(QLatin1Char('.')));
            // No blame (COPY-03).
            for (const char* word :
                 {"invalid", "illegal", "incorrect", "forbidden", "failed", "must", "sorry", "please", "!"})
                QVERIFY2(!(message.happened + message.next).contains(QLatin1String(word), Qt::CaseInsensitive),
                         qPrintable(message.happened + message.next));
            QCOMPARE(app::cli::lineOf(message).count(QLatin1Char('\n')), 0);
        }
    QCOMPARE(app::cli::lineOf(app::cli::messageOf(About::Opening, {ErrorCode::InUse, {}, {}, 0})),
             QStringLiteral("holdfast-cli: The vault is open in another program on this computer: "
                            "Close or lock it there, then try again"));
}

void tst_Messages::foreignTextCannotMoveTheCursor()
{
    using app::cli::visibleLine;
    using app::cli::visibleText;
    QCOMPARE(visibleLine(QStringLiteral("a\u001b[2Jb\u009bc\u007f")), QStringLiteral("a<U+001B>[2Jb<U+009B>c<U+007F>"));
    QCOMPARE(visibleLine(QStringLiteral("photo\u202egpj.exe")), QStringLiteral("photo<U+202E>gpj.exe"));
    QCOMPARE(visibleLine(QStringLiteral("a\nb\tc")), QStringLiteral("a<U+000A>b<U+0009>c"));
    QCOMPARE(visibleText(QStringLiteral("a\nb\tc\r")), QStringLiteral("a\nb\tc<U+000D>"));
    QCOMPARE(visibleLine(QStringLiteral("a\u200bb\u200db")), QStringLiteral("a<U+200B>b<U+200D>b"));
    const QString family = QStringLiteral("\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f");
    QCOMPARE(visibleLine(family), family);
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    QCOMPARE(visibleLine(hebrew), hebrew);
}

void tst_Messages::columnsLineUp()
{
    app::cli::TextTable table({QStringLiteral("ID"), QStringLiteral("What")});
    table.addRow({QStringLiteral("1"), QStringLiteral("first\nline")});
    table.addRow({QStringLiteral("\u6f22\u5b57"), QStringLiteral("wide")});
    QCOMPARE(table.text(), QStringLiteral("ID    What\n1     first<U+000A>line\n\u6f22\u5b57  wide\n"));
    QCOMPARE(app::cli::labelled({{QStringLiteral("When"), QStringLiteral("today")},
                                 {QStringLiteral("Nothing"), QString()},
                                 {QStringLiteral("Where it was"), QStringLiteral("one\ntwo")}}),
             QStringLiteral("When:         today\nWhere it was: one\n              two\n"));
    QCOMPARE(app::cli::columnsOf(QStringLiteral("e\u0301")), 1);
}

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_Messages.moc"
