#include "app/shell/ErrorText.h"

#include <QRegularExpression>
#include <QTest>

using app::shell::errorText;
using app::shell::problemFor;
using core::base::ErrorCode;

/// Every fault says what happened and what to do, in plain words that blame nobody.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsSentences();
    void theSentencesOfTheDeckAreExact();
    void theLogTextIsNeverShown();
    void sizesAreReadAsPeopleReadThem();
};

void TestErrorText::everyCodeHasItsSentences()
{
    static const QRegularExpression blame(
        QStringLiteral("\\b(invalid|illegal|forbidden|incorrect|failed|failure|error|please|sorry|oops|vault|database|"
                       "password|must)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString text = errorText({ErrorCode(code)});
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!blame.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!problemFor({ErrorCode(code)}).heading.isEmpty(), qPrintable(QString::number(code)));
        seen.insert(text);
        for (const QString& sentence : text.split(QStringLiteral(". ")))
            QVERIFY2(sentence.split(QLatin1Char(' ')).size() <= 15, qPrintable(sentence));
    }
    QCOMPARE(seen.size(), int(ErrorCode::Internal) + 1);
}

void TestErrorText::theSentencesOfTheDeckAreExact()
{
    QCOMPARE(
        errorText({ErrorCode::WrongKey}),
        QStringLiteral("That passphrase did not open your records. Check Caps Lock and the keyboard language, then "
                       "try again."));
    QCOMPARE(errorText({ErrorCode::InUse}),
             QStringLiteral("Your records are open in another window. Close that window first."));
    QCOMPARE(errorText({ErrorCode::Damaged}),
             QStringLiteral("We could not read this file. It may be damaged. Nothing else has changed. Open a backup "
                            "instead."));
    QCOMPARE(errorText({ErrorCode::NoSpace, {}, {}, 2'100'000'000}),
             QStringLiteral("There is not enough space on this disk. You need 2.1 GB more. Nothing was changed."));
    QCOMPARE(
        errorText({ErrorCode::SourceChanged}),
        QStringLiteral("This file changed while we were copying it. Close it in other programs, then add it again."));
}

void TestErrorText::theLogTextIsNeverShown()
{
    QVERIFY(!errorText({ErrorCode::Io, QStringLiteral("pread: EIO at 4096"), QStringLiteral("/home/x/secret.png")})
                 .contains(QStringLiteral("EIO")));
}

void TestErrorText::sizesAreReadAsPeopleReadThem()
{
    QCOMPARE(app::shell::sizeText(640'000'000), QStringLiteral("640.0 MB"));
    QCOMPARE(app::shell::sizeText(2'100'000'000), QStringLiteral("2.1 GB"));
}

QTEST_MAIN(TestErrorText)
#include "tst_ErrorText.moc"
