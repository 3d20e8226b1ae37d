#include "app/widgets/Theme.h"

#include "app/widgets/Controls.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/SystemColours.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

#include <map>

using namespace app::widgets;

Q_DECLARE_METATYPE(app::widgets::Appearance)

/// What meets on the screen can be told apart, in every appearance.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void everyPairHasItsContrast_data();
    void everyPairHasItsContrast();
    void noRuleOfTheSheetPutsWeakWordsOnAFill_data() { everyPairHasItsContrast_data(); }
    void noRuleOfTheSheetPutsWeakWordsOnAFill();
    void theSheetHasNoNameLeftOver();
    void aSystemThatIsDarkMakesADarkWindow();
    void aSystemThatSaysSoMakesADarkOrALightWindow();
    void aSystemOfHighContrastMakesAWindowOfHighContrast();
    void aSystemThatChangesIsFollowed();
    void theLettersOfTheSystemAreFollowed();
    void aChosenLookStaysWhateverTheSystemSays();
    void thePaletteOfTheSystemIsReadAgain();
    void lettersAreThoseOfTheSystemOrTheChosenOnes();
    void aLookCanBeChangedAgainAndAgain();
    void textGrowsWithItsPercent();
    void everyIconDrawsSomethingInTheColourAsked();
    void iconsAreDrawnForThePixelsOfTheScreen();
    void whatPointsPointsTheOtherWayWhereWordsRunFromTheRight();
    void theCrossThatClearsAFieldHasTheColourOfTheWindow();
    void appearancesHaveNamesThatComeBack();

private:
    static Colours coloursOfTheRow();
    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }
    static QColor window() { return QApplication::palette().color(QPalette::Window); }
};

void TestTheme::contrastIsThatOfWcag()
{
    // WCAG 2.2, definition of contrast ratio: black on white is 21, a colour on itself 1.
    QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
    QCOMPARE(contrast(QColor(Qt::white), QColor(Qt::white)), 1.0);
    // #777777 on white is known as just too weak for text: 4.48.
    QVERIFY(qAbs(contrast(QColor::fromRgb(0x777777), QColor(Qt::white)) - 4.478) < 0.01);
}

void TestTheme::everyPairHasItsContrast_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::HighContrast;
    QTest::newRow("high contrast of a light system") << Appearance::System;
}

Colours TestTheme::coloursOfTheRow()
{
    QFETCH(const Appearance, appearance);
    return appearance == Appearance::System ? coloursFor(SystemColours{false, true}, {}) : coloursFor(appearance);
}

void TestTheme::everyPairHasItsContrast()
{
    const auto pairs = pairsOf(coloursOfTheRow());
    QVERIFY(pairs.size() > 20);
    QStringList weak;
    for (const ColourPair& pair : pairs)
        if (const double ratio = contrast(pair.first, pair.second); ratio < pair.least)
            weak.append(
                QStringLiteral("%1: %2, needs %3").arg(QString::fromLatin1(pair.name)).arg(ratio).arg(pair.least));
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(QLatin1Char('\n'))));
}

void TestTheme::noRuleOfTheSheetPutsWeakWordsOnAFill()
{
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QRegularExpression colourOf(
        QStringLiteral("(?:^|;)\\s*(color|background|selection-color|selection-background-color):\\s*(#[0-9a-f]{6})"));
    int compared = 0;
    QStringList weak;
    const QString sheet = styleSheet(coloursOfTheRow(), 10.5);
    for (auto rules = rule.globalMatch(sheet); rules.hasNext();) {
        const auto match = rules.next();
        const QString selector = match.captured(1).simplified();
        std::map<QString, QColor> found;
        for (auto colours = colourOf.globalMatch(match.captured(2)); colours.hasNext();) {
            const auto colour = colours.next();
            found[colour.captured(1)] = QColor(colour.captured(2));
        }
        for (const auto& [words, fill] :
             {std::pair("color", "background"), std::pair("selection-color", "selection-background-color")}) {
            const auto on = found.find(QString::fromLatin1(fill));
            const auto text = found.find(QString::fromLatin1(words));
            if (on == found.end() || text == found.end())
                continue;
            ++compared;
            if (const double ratio = contrast(text->second, on->second); ratio < 4.5)
                weak << QStringLiteral("%1: %2").arg(selector).arg(ratio);
        }
    }
    QVERIFY(compared > 10);
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(QLatin1Char('\n'))));
}

void TestTheme::theSheetHasNoNameLeftOver()
{
    const QString sheet = styleSheet(coloursFor(Appearance::Light), 10.5);
    QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')) - 40, 80)));
}

void TestTheme::lettersAreThoseOfTheSystemOrTheChosenOnes()
{
    using app::widgets::Lettering;
    const QString noto = QStringLiteral("Noto Sans");
    QCOMPARE(familiesOf(Lettering::System, QStringLiteral("Cantarell")).front(), QStringLiteral("Cantarell"));
    // A system that only names a kind of font has chosen none.
    for (const char* kind : {"", "Sans Serif", "Sans", ".AppleSystemUIFont"})
        QCOMPARE(familiesOf(Lettering::System, QString::fromLatin1(kind)).front(), noto);
    QCOMPARE(familiesOf(Lettering::Plain, QStringLiteral("Cantarell")).front(), noto);
    for (const Lettering each : letterings) {
        const QStringList families = familiesOf(each, QStringLiteral("Cantarell"));
        QVERIFY(families.contains(noto) && families.contains(QStringLiteral("Noto Naskh Arabic")));
        QCOMPARE(families.count(noto), 1);
        QCOMPARE(letteringFromName(letteringName(each)), each);
    }
    QCOMPARE(letteringFromName(QStringLiteral("comic")), Lettering::System);
    QVERIFY(isInstalled(Lettering::System));
}

void TestTheme::aSystemThatIsDarkMakesADarkWindow()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(Qt::black));
    QPalette light;
    light.setColor(QPalette::Window, QColor(Qt::white));
    QCOMPARE(coloursFor(Appearance::System, dark).page, coloursFor(Appearance::Dark).page);
    QCOMPARE(coloursFor(Appearance::System, light).page, coloursFor(Appearance::Light).page);
}

void TestTheme::aSystemThatSaysSoMakesADarkOrALightWindow()
{
    QPalette light;
    light.setColor(QPalette::Window, QColor(Qt::white));
    QCOMPARE(coloursFor({true, false}, light).page, coloursFor(Appearance::Dark).page);
    QCOMPARE(coloursFor({false, false}, light).page, coloursFor(Appearance::Light).page);
    QCOMPARE(coloursFor({{}, false}, light).page, coloursFor(Appearance::Light).page);
}

void TestTheme::aSystemOfHighContrastMakesAWindowOfHighContrast()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(Qt::black));
    QPalette light;
    light.setColor(QPalette::Window, QColor(Qt::white));
    for (const auto& [palette, ink] : {std::pair(dark, Qt::white), std::pair(light, Qt::black)}) {
        const Colours colours = coloursFor({{}, true}, palette);
        QCOMPARE(colours.text, QColor(ink));
        QCOMPARE(contrast(colours.text, colours.page), 21.0);
        QCOMPARE(colours.quiet, colours.text); // Nothing is faint.
        QCOMPARE(colours.border, colours.text);
    }
}

void TestTheme::aSystemThatChangesIsFollowed()
{
    for (const SystemColours& wanted : {SystemColours{true, false}, SystemColours{true, true},
                                        SystemColours{false, true}, SystemColours{false, false}}) {
        setSystemColours(application(), wanted);
        applyLook(application(), {});
        const Colours expected = coloursFor(wanted, {});
        QCOMPARE(window(), expected.page);
        // What draws itself has the same colours: icons, rings, edges.
        QCOMPARE(coloursOf(QApplication::palette()).focus, expected.focus);
        QCOMPARE(coloursOf(QApplication::palette()).text, expected.text);
        QCOMPARE(coloursOf(QApplication::palette()).page, expected.page);
    }
    setSystemColours(application(), {});
}

void TestTheme::theLettersOfTheSystemAreFollowed()
{
    applyLook(application(), {});
    const QFont before = QApplication::font();
    setSystemLetters(application(), {QStringLiteral("Noto Serif"), 14, 1.25});
    applyLook(application(), {});
    QCOMPARE(QApplication::font().families().front(), QStringLiteral("Noto Serif"));
    QCOMPARE(QApplication::font().pointSizeF(), 14 * 1.25);
    applyLook(application(), {Appearance::System, 300}); // Both together are never more than the most one can choose.
    QCOMPARE(QApplication::font().pointSizeF(), 14 * 3.0);
    setSystemLetters(application(), {before.family(), 6, 1}); // Too small to read.
    applyLook(application(), {});
    QCOMPARE(QApplication::font().pointSizeF(), 10.5);
}

void TestTheme::aChosenLookStaysWhateverTheSystemSays()
{
    setSystemColours(application(), {true, true});
    applyLook(application(), {Appearance::Light, 100});
    QCOMPARE(window(), coloursFor(Appearance::Light).page);
    setSystemColours(application(), {});
}

void TestTheme::thePaletteOfTheSystemIsReadAgain()
{
    applyLook(application(), {});
    const QColor before = window();
    applyLook(application(), {Appearance::HighContrast, 100});
    readSystemPalette(application()); // Were ours taken for that of the system, the window would turn dark.
    applyLook(application(), {});
    QCOMPARE(window(), before);
    QVERIFY(before != coloursFor(Appearance::HighContrast).page);
}

void TestTheme::aLookCanBeChangedAgainAndAgain()
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const Appearance appearance :
         {Appearance::Dark, Appearance::Light, Appearance::HighContrast, Appearance::Dark}) {
        applyLook(application, {appearance, 100});
        QCOMPARE(coloursOf(QApplication::palette()).page, coloursFor(appearance).page);
        QCOMPARE(QApplication::palette().color(QPalette::Window), coloursFor(appearance).page);
    }
}

void TestTheme::textGrowsWithItsPercent()
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyLook(application, {Appearance::Light, 100});
    const double normal = QApplication::font().pointSizeF();
    applyLook(application, {Appearance::Light, 300});
    QCOMPARE(QApplication::font().pointSizeF(), normal * 3);
    applyLook(application, {Appearance::Light, 5000});
    QCOMPARE(QApplication::font().pointSizeF(), normal * 3);
    applyLook(application, {Appearance::Light, 100});
    QCOMPARE(QApplication::font().families().value(0), QStringLiteral("Noto Sans"));
    QCOMPARE(QApplication::font().families().value(1), QStringLiteral("Noto Naskh Arabic"));
}

void TestTheme::everyIconDrawsSomethingInTheColourAsked()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 20);
    for (const QString& file : files) {
        const QImage image
            = icon(file.chopped(4), QColor(Qt::red)).pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                    ++drawn;
                    QVERIFY2(pixel.red() > 200 && pixel.green() < 60, qPrintable(file));
                }
        QVERIFY2(drawn > 40, qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no such thing"), QColor(Qt::red)).isNull());
}

void TestTheme::whatPointsPointsTheOtherWayWhereWordsRunFromTheRight()
{
    const auto drawn = [](const char* name, Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const QImage image = icon(QString::fromLatin1(name), QColor(Qt::red)).pixmap(QSize(40, 40), 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    const auto isAlike = [](const QImage& first, const QImage& second) {
        int differs = 0;
        for (int y = 0; y < first.height(); ++y)
            for (int x = 0; x < first.width(); ++x)
                differs += qAbs(first.pixelColor(x, y).alpha() - second.pixelColor(x, y).alpha()) > 40 ? 1 : 0;
        return differs == 0;
    };
    for (const char* name : {"back", "forward", "leave"}) {
        const QImage left = drawn(name, Qt::LeftToRight);
        QVERIFY2(isAlike(drawn(name, Qt::RightToLeft), left.mirrored(true, false)), name);
        QVERIFY2(!isAlike(drawn(name, Qt::RightToLeft), left), name);
    }
    for (const char* name : {"search", "clock", "picture"}) // A clock and a handle are the same everywhere.
        QVERIFY2(isAlike(drawn(name, Qt::RightToLeft), drawn(name, Qt::LeftToRight)), name);
}

void TestTheme::iconsAreDrawnForThePixelsOfTheScreen()
{
    QFile file(QStringLiteral(":/icons/today.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSvgRenderer drawing(file.readAll().replace("currentColor", "#ff0000"));
    const QIcon today = icon(QStringLiteral("today"), QColor(Qt::red));
    for (const int side : {16, 19, 37, 60})
        for (const double pixels : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap shown = today.pixmap(QSize(side, side), pixels);
            const int wanted = qRound(side * pixels);
            QCOMPARE(shown.size(), QSize(wanted, wanted));
            QCOMPARE(shown.devicePixelRatio(), pixels);
            QImage sharp(wanted, wanted, QImage::Format_ARGB32_Premultiplied);
            sharp.fill(Qt::transparent);
            QPainter painter(&sharp);
            drawing.render(&painter, QRectF(0, 0, wanted, wanted));
            painter.end();
            int differs = 0;
            const QImage seen = shown.toImage().convertToFormat(sharp.format());
            for (int y = 0; y < wanted; ++y)
                for (int x = 0; x < wanted; ++x)
                    differs += qAbs(seen.pixelColor(x, y).alpha() - sharp.pixelColor(x, y).alpha()) > 8 ? 1 : 0;
            QVERIFY2(differs == 0, qPrintable(QStringLiteral("%1 at %2: %3").arg(side).arg(pixels).arg(differs)));
        }
    QVERIFY(!today.availableSizes().isEmpty()); // The window's own icon is made from these.
}

void TestTheme::theCrossThatClearsAFieldHasTheColourOfTheWindow()
{
    QLineEdit field;
    field.setClearButtonEnabled(true);
    field.show();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyLook(*qApp, {appearance, 100, Lettering::System});
        auto* clear = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"));
        QVERIFY(clear);
        const QColor quiet = coloursFor(appearance).quiet;
        const QImage cross = clear->icon().pixmap(48, 48).toImage();
        int drawn = 0;
        for (int y = 0; y < cross.height(); ++y)
            for (int x = 0; x < cross.width(); ++x)
                if (const QColor pixel = cross.pixelColor(x, y); pixel.alpha() > 250) {
                    ++drawn;
                    QVERIFY(qAbs(pixel.red() - quiet.red()) < 3 && qAbs(pixel.blue() - quiet.blue()) < 3);
                }
        QVERIFY(drawn > 20);
    }
}

void TestTheme::appearancesHaveNamesThatComeBack()
{
    for (const Appearance appearance :
         {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
    QCOMPARE(appearanceFromName(QStringLiteral("?")), Appearance::System);
}

QTEST_MAIN(TestTheme)
#include "tst_Theme.moc"
