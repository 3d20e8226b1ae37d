#include "app/shell/WindowPrompts.h"
#include "app/widgets/SecretLine.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using app::shell::WindowPrompts;

/// The questions of the window: whoever presses Enter or Esc without reading has done the safe thing.
class TestWindowQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterAndEscAreTheSafeAnswer_data();
    void enterAndEscAreTheSafeAnswer();
    void onlyTheButtonThatSaysSoDoesIt();
    void theButtonsSayWhatTheyDo();
    void escGivesNoReasonAndNoPassphrase();
    void whatWasTypedIsTheAnswer();
    void aProblemIsClosedByEither();

private:
    /// Does this with the question once it is there.
    void whenAsked(const std::function<void(QDialog&)>& act)
    {
        QTimer::singleShot(0, &m_window, [act] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            act(*dialog);
            if (QApplication::activeModalWidget() == dialog && dialog->isVisible()) {
                dialog->reject(); // Else the test would stand still.
                QFAIL("the question is still there");
            }
        });
    }
    static QPushButton* buttonOf(const QDialog& dialog, const QString& words)
    {
        const auto all = dialog.findChildren<QPushButton*>();
        for (QPushButton* each : all)
            if (each->text() == words)
                return each;
        return nullptr;
    }
    static app::shell::Question question()
    {
        return {QStringLiteral("Throw this draft away?"), QStringLiteral("What you wrote here is lost."),
                QStringLiteral("Throw the draft away"), QStringLiteral("Keep the draft")};
    }

    QWidget m_window;
    WindowPrompts m_prompts{&m_window};
};

void TestWindowQuestions::init()
{
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

void TestWindowQuestions::enterAndEscAreTheSafeAnswer_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number keys") << Qt::Key_Enter;
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("space") << Qt::Key_Space;
}

void TestWindowQuestions::enterAndEscAreTheSafeAnswer()
{
    QFETCH(const Qt::Key, key);
    whenAsked([key](QDialog& dialog) { QTest::keyClick(dialog.windowHandle(), key); });
    QVERIFY(!m_prompts.confirm(question()));
}

void TestWindowQuestions::onlyTheButtonThatSaysSoDoesIt()
{
    whenAsked([](QDialog& dialog) {
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttonOf(dialog, QStringLiteral("Throw the draft away")));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Space);
    });
    QVERIFY(m_prompts.confirm(question()));
    whenAsked([](QDialog& dialog) { // On that button Enter means it.
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    });
    QVERIFY(m_prompts.confirm(question()));
    whenAsked([](QDialog& dialog) { // And Esc never does.
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
    QVERIFY(!m_prompts.confirm(question()));
    whenAsked([](QDialog& dialog) { dialog.close(); });
    QVERIFY(!m_prompts.confirm(question()));
}

void TestWindowQuestions::theButtonsSayWhatTheyDo()
{
    whenAsked([](QDialog& dialog) {
        QStringList words;
        const auto all = dialog.findChildren<QPushButton*>();
        for (const QPushButton* each : all)
            words << each->text();
        QCOMPARE(words, (QStringList{QStringLiteral("Keep the draft"), QStringLiteral("Throw the draft away")}));
        auto* safe = buttonOf(dialog, QStringLiteral("Keep the draft"));
        QVERIFY(safe->isDefault() && safe->hasFocus());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
    QVERIFY(!m_prompts.confirm(question()));
}

void TestWindowQuestions::escGivesNoReasonAndNoPassphrase()
{
    whenAsked([](QDialog& dialog) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("because"));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
    QVERIFY(!m_prompts.askText(question()));
    whenAsked([](QDialog& dialog) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tractor plum"));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    });
    QVERIFY(!m_prompts.askPassphrase(question()));
    whenAsked([](QDialog& dialog) { QTest::keyClick(dialog.windowHandle(), Qt::Key_Return); }); // Nothing was typed.
    QVERIFY(!m_prompts.askPassphrase(question()));
}

void TestWindowQuestions::whatWasTypedIsTheAnswer()
{
    whenAsked([](QDialog& dialog) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("because"));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return); // A line of the reason, and no answer yet.
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("of that"));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttonOf(dialog, QStringLiteral("Throw the draft away")));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Space);
    });
    QCOMPARE(m_prompts.askText(question()), std::optional(QStringLiteral("because\nof that")));
}

void TestWindowQuestions::aProblemIsClosedByEither()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        bool wasThere = false;
        whenAsked([key, &wasThere](QDialog& dialog) {
            wasThere = buttonOf(dialog, QStringLiteral("Close")) != nullptr;
            QTest::keyClick(dialog.windowHandle(), key);
        });
        m_prompts.showProblem({QStringLiteral("The disk is full."), QStringLiteral("Make some room.")});
        QVERIFY(wasThere);
    }
}

QTEST_MAIN(TestWindowQuestions)
#include "tst_WindowQuestions.moc"
