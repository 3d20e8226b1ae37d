#include "app/shell/EmergencyCard.h"
#include "tests/support/PageParts.h"

/// The card about 999 says what to do first, and where it has that from.
class TestEmergencyCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callingComesFirst();
    void itHasSourcesDateAndSaysWhatItIsNot();
};

namespace {

QStringList linesOf(const QWidget& card)
{
    return support::wordsOn(card).split(QLatin1Char('\n'));
}

} // namespace

void TestEmergencyCard::callingComesFirst()
{
    app::shell::EmergencyCard card;
    card.show();
    QCOMPARE(linesOf(card).value(0), QStringLiteral("In danger now? Call 999."));
    QCOMPARE(linesOf(card).value(1), QStringLiteral("Ask for the police. You do not need proof to call."));
}

/// COPY-14
void TestEmergencyCard::itHasSourcesDateAndSaysWhatItIsNot()
{
    app::shell::EmergencyCard card;
    card.show();
    QCOMPARE(linesOf(card).count(QStringLiteral("This is information, not legal advice.")), 1);
    const QStringList sources = linesOf(card).filter(QStringLiteral("Sources: "));
    QCOMPARE(sources.size(), 1);
    QVERIFY(sources.front().startsWith(QStringLiteral("Checked on 22 November 2026. It may have changed.")));
    QVERIFY(sources.front().contains(QStringLiteral("gov.uk on 999")));
}

QTEST_MAIN(TestEmergencyCard)
#include "tst_EmergencyCard.moc"
