#include "app/shell/WindowPrompts.h"

#include "app/widgets/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using app::shell::WindowPrompts;

/// The questions that are asked over the window.
class TestWindowPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAboveAFieldAreReadAsText();
    void bothButtonsAreOfOneHeight();
};

void TestWindowPrompts::sentencesAboveAFieldAreReadAsText()
{
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100, app::widgets::Lettering::System});
    const QString words = QStringLiteral("It cannot be undone. The file itself goes. Why do you take it out?");
    QString name;
    bool isBold = true;
    bool hasFocus = false;
    WindowPrompts prompts;
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto* edit = dialog->findChild<QPlainTextEdit*>();
        name = edit->accessibleName();
        hasFocus = edit->hasFocus() || dialog->focusWidget() == edit;
        const auto labels = dialog->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->text() == words)
                isBold = label->font().weight() > QFont::Normal || label->property("kind") == QLatin1String("strong");
        edit->setPlainText(QStringLiteral("added twice"));
        dialog->accept();
    });
    const auto answer = prompts.askText({QStringLiteral("Take this out for good?"), words,
                                         QStringLiteral("Take it out for good"), QStringLiteral("Keep it")});
    QVERIFY(answer);
    QCOMPARE(*answer, QStringLiteral("added twice"));
    QCOMPARE(name, words);
    QVERIFY(hasFocus);
    QVERIFY(!isBold);
}

void TestWindowPrompts::bothButtonsAreOfOneHeight()
{
    app::widgets::applyLook(*qApp, {app::widgets::Appearance::Light, 100, app::widgets::Lettering::System});
    WindowPrompts prompts;
    const app::shell::Question question{QStringLiteral("Print these words?"), QStringLiteral("Printers keep copies."),
                                        QStringLiteral("Choose a printer"), QString()};
    for (const bool hasField : {false, true}) {
        QList<int> heights;
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (const QPushButton* each : dialog->findChildren<QPushButton*>())
                heights << each->height();
            dialog->reject();
        });
        if (hasField)
            prompts.askText(question);
        else
            prompts.confirm(question);
        QCOMPARE(heights.size(), 2);
        QCOMPARE(heights[0], heights[1]);
    }
}

QTEST_MAIN(TestWindowPrompts)
#include "tst_WindowPrompts.moc"
