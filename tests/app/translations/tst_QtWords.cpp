#include "app/settings/QtWords.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

/// What can be seen of Qt itself is among the sentences that our translators get.
class TestQtWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuOfALine();
    void theMenuOfABox();
    void theDialogThatPicksFiles();

private:
    static QString wordsBefore(const QAction& action) { return action.text().section(QLatin1Char('\t'), 0, 0); }
    static void everyEntryIsKnown(const QMenu& menu, const QString& context)
    {
        const QStringList known = app::settings::wordsOfQt(context);
        int seen = 0;
        for (const QAction* each : menu.actions()) {
            if (each->isSeparator() || each->menu())
                continue;
            ++seen;
            QVERIFY2(known.contains(wordsBefore(*each)), qPrintable(wordsBefore(*each)));
        }
        QVERIFY(seen > 4);
    }
};

void TestQtWords::theMenuOfALine()
{
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    everyEntryIsKnown(*menu, QStringLiteral("QLineEdit"));
}

void TestQtWords::theMenuOfABox()
{
    QPlainTextEdit box;
    const std::unique_ptr<QMenu> menu(box.createStandardContextMenu());
    everyEntryIsKnown(*menu, QStringLiteral("QWidgetTextControl"));
}

void TestQtWords::theDialogThatPicksFiles()
{
    QFileDialog dialog;
    dialog.setOptions(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.show();
    const QStringList known = app::settings::wordsOfQt(QStringLiteral("QFileDialog"))
        + app::settings::wordsOfQt(QStringLiteral("QPlatformTheme"));
    int seen = 0;
    const auto check = [&known, &seen](const QString& words) {
        if (words.isEmpty())
            return;
        ++seen;
        QVERIFY2(known.contains(words), qPrintable(words));
    };
    for (const QLabel* each : dialog.findChildren<QLabel*>())
        if (each->isVisible())
            check(each->text());
    for (const QToolButton* each : dialog.findChildren<QToolButton*>()) {
        if (!each->isVisible())
            continue;
        check(each->toolTip());
        check(each->accessibleName());
    }
    QVERIFY(seen > 8);
}

QTEST_MAIN(TestQtWords)
#include "tst_QtWords.moc"
