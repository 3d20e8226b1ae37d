#include "app/vault/FirstRun.h"
#include "app/vault/PassphraseStep.h"
#include "app/widgets/FormField.h"
#include "app/widgets/SecretField.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/support/PageParts.h"

#include <QGroupBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>

#include <functional>

using support::describe;
using support::plain;
using support::WindowStage;

/// What holds for every page, and for the window around it: keys lead there and back, all is reached however little
/// room there is, and what is seen is what is said.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::speakEnglish(); }
    void init() { WindowStage::prepare(); }
    void namesBeginWithTheWordsOnTheControl();
    void faultsAreSeen();

private:
    using Look = std::function<QString(QWidget& window)>;
    /// Looks at every page, at the cards, and at all before the records are open. What is wrong, by page.
    static QString faultsOf(const Look& look, QSize size);
    static void lookAtFirstRun(const std::function<void(const QString&, QWidget&)>& see, QSize size);
};

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// The part of a control that can be seen, when it is not a view that scrolls by itself, must be all of it.
QString faultOfView(const QWidget& each)
{
    const QRect seen = each.visibleRegion().boundingRect();
    const auto* room = &each;
    for (const QWidget* above = each.parentWidget(); above; above = above->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(above); area && area->widget() != &each)
            room = area->viewport();
    const bool isLarger = room != &each && each.height() > room->height() - 4; // A list; a text of many lines.
    if (seen.width() < each.width() || (!isLarger && seen.height() < each.height()) || seen.isEmpty())
        return QStringLiteral("%1 is %2x%3, of which %4x%5 can be seen")
            .arg(describe(&each))
            .arg(each.width())
            .arg(each.height())
            .arg(seen.width())
            .arg(seen.height());
    return {};
}

/// Without what only shapes it: the marks of a line that opens, the sign of a key, dots.
QString bare(const QString& words)
{
    static const QRegularExpression marks(QStringLiteral("^[^\\w]+|[^\\w)?!.]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain(words).remove(QStringLiteral("&")).remove(marks);
}

QString faultsOfSpokenWords(const QWidget& window)
{
    QStringList faults;
    for (const QAbstractButton* each : window.findChildren<QAbstractButton*>()) {
        if (!each->isVisible() || bare(each->text()).isEmpty() || each->focusPolicy() == Qt::NoFocus)
            continue;
        auto* heard = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton*>(each));
        const QString name = heard ? bare(heard->text(QAccessible::Name)) : QString();
        if (!name.startsWith(bare(each->text())))
            faults << QStringLiteral("\"%1\" is called \"%2\"").arg(plain(each->text()), name);
    }
    return faults.join(QLatin1Char('\n'));
}

/// The names of what an interface says it is labelled by.
QStringList labelsOf(QWidget* field)
{
    QStringList names;
    auto* heard = QAccessible::queryAccessibleInterface(field);
    if (!heard)
        return names;
    for (const auto& [other, how] : heard->relations(QAccessible::Label))
        names << plain(other->text(QAccessible::Name));
    return names;
}

QString faultsOfLabels(const QWidget& window)
{
    QStringList faults;
    for (app::widgets::FormField* each : window.findChildren<app::widgets::FormField*>()) {
        if (!each->isVisible())
            continue;
        QWidget* field = each->field();
        while (field->focusProxy())
            field = field->focusProxy();
        if (!labelsOf(field).contains(plain(each->label())))
            faults << QStringLiteral("\"%1\" labels nothing").arg(plain(each->label()));
    }
    for (QRadioButton* each : window.findChildren<QRadioButton*>()) {
        if (!each->isVisible())
            continue;
        const QGroupBox* group = nullptr;
        for (QWidget* above = each->parentWidget(); above && !group; above = above->parentWidget())
            group = qobject_cast<QGroupBox*>(above);
        if (!group || group->title().isEmpty())
            faults << QStringLiteral("\"%1\" is in no group with a title").arg(plain(each->text()));
    }
    return faults.join(QLatin1Char('\n'));
}

} // namespace

void TestEveryPage::lookAtFirstRun(const std::function<void(const QString&, QWidget&)>& see, QSize size)
{
    WindowStage stage;
    stage.makeWindow(stage.vault.outside() + QStringLiteral("/new"));
    stage.window->resize(size);
    auto& run = *qobject_cast<app::vault::DoorView*>(stage.window->lockedView())->firstRun();
    for (int number = 1; number <= 8; ++number) {
        QTRY_COMPARE_WITH_TIMEOUT(run.stepNumber(), number, 20'000);
        settle();
        see(QStringLiteral("first run %1").arg(number), *stage.window);
        if (number == 5) {
            auto& passphrase = *qobject_cast<app::vault::PassphraseStep*>(run.step());
            passphrase.findChild<app::widgets::SecretField*>()->line()->insert(passphrase.offered());
        } else {
            for (auto* choice : run.step()->findChildren<QRadioButton*>()) // The last one asks for most.
                if (choice->isVisible())
                    choice->setChecked(true);
            for (auto* tick : run.step()->findChildren<QAbstractButton*>())
                if (tick->isVisible() && tick->inherits("QCheckBox"))
                    tick->setChecked(true);
            settle();
            see(QStringLiteral("first run %1, answered").arg(number), *stage.window);
        }
        if (number < 8)
            run.goNext();
    }
}

QString TestEveryPage::faultsOf(const Look& look, QSize size)
{
    QStringList faults;
    int seen = 0;
    const auto see = [&](const QString& name, QWidget& window) {
        settle();
        ++seen;
        if (const QString found = look(window); !found.isEmpty())
            faults << name + QStringLiteral(":\n") + found;
    };
    {
        WindowStage stage;
        stage.makeWindow(stage.vault.folder());
        stage.window->resize(size);
        see(QStringLiteral("unlock"), *stage.window);
        stage.unlock();
        stage.settle();
        for (const WindowStage::Stop& stop : stage.stops()) {
            stage.open(stop.page, stop.id, stop.purpose);
            see(QString::fromLatin1(stop.name), *stage.window);
        }
        stage.window->showEmergency();
        see(QStringLiteral("emergency"), *stage.window);
        stage.window->run(app::shell::Command::Back);
        stage.window->run(app::shell::Command::Help);
        see(QStringLiteral("help"), *stage.window);
        stage.window->run(app::shell::Command::KeyList);
        see(QStringLiteral("keys"), *stage.window);
    }
    lookAtFirstRun(see, size);
    return seen > 35 ? faults.join(QLatin1Char('\n')) : QStringLiteral("only %1 pages were seen").arg(seen);
}

/// A11Y-01 and A11Y-22
void TestEveryPage::namesBeginWithTheWordsOnTheControl()
{
    const QString faults = faultsOf([](QWidget& window) { return faultsOfSpokenWords(window); }, {900, 640});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

/// The looks above see what they are for.
void TestEveryPage::faultsAreSeen()
{
    QWidget window;
    QPushButton wrong(QStringLiteral("Save"), &window);
    wrong.setAccessibleName(QStringLiteral("Keep it"));
    QRadioButton alone(QStringLiteral("Only me"), &window);
    alone.move(0, 40);
    auto* wide = new QPushButton(QStringLiteral("Far off"), &window);
    wide->setGeometry(150, 80, 200, 30);
    app::widgets::FormField field({QStringLiteral("Name"), {}}, new QLineEdit, &window);
    field.setGeometry(0, 120, 200, 80);
    window.resize(200, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(faultsOfSpokenWords(window), QStringLiteral("\"Save\" is called \"Keep it\""));
    QCOMPARE(faultsOfLabels(window), QStringLiteral("\"Only me\" is in no group with a title"));
    QVERIFY(faultOfView(*wide).contains(QStringLiteral("Far off")));
    QCOMPARE(faultOfView(wrong), QString());
    // Tab is led past one control, and Shift+Tab is not.
    wrong.setFocus();
    QCOMPARE(support::faultsOfTabBack(), QString());
    class Astray final : public QObject
    {
    public:
        QWidget* to = nullptr;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Backtab)
                return QObject::eventFilter(watched, event);
            to->setFocus();
            return true;
        }
    } astray;
    astray.to = field.field();
    wide->installEventFilter(&astray);
    wrong.setFocus();
    QVERIFY(support::faultsOfTabBack().contains(QStringLiteral("Far off")));
}

QTEST_MAIN(TestEveryPage)
#include "tst_EveryPage.moc"
