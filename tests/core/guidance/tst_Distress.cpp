#include "core/guidance/Behaviours.h"
#include "core/guidance/Distress.h"

#include <QTest>

#include <map>

using namespace core;
using guidance::Distress;
using guidance::distressIn;

/// SAFE-13: before which files a plain word stands. It goes by the kinds that were ticked, and by nothing else.
class TestDistress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theseKindsHaveAWordBefore();
    void theHardestIsSaid();
    void whatIsNotKnownSaysNothing();
};

void TestDistress::theseKindsHaveAWordBefore()
{
    const std::map<QString, Distress> wanted{
        {QStringLiteral("sexual-violence"), Distress::SexualViolence},
        {QStringLiteral("physical-violence"), Distress::Violence},
        {QStringLiteral("threat-to-kill"), Distress::Threats},
        {QStringLiteral("threat-of-violence"), Distress::Threats},
        {QStringLiteral("other-threat"), Distress::Threats},
        {QStringLiteral("blackmail"), Distress::Threats},
        {QStringLiteral("intimate-image-shared"), Distress::IntimateImages},
        {QStringLiteral("intimate-image-threat"), Distress::IntimateImages},
        {QStringLiteral("intimate-image-made"), Distress::IntimateImages},
        {QStringLiteral("sexual-image-sent"), Distress::SexualImages},
        {QStringLiteral("harmed-pet"), Distress::HurtAnimal},
    };
    std::size_t known = 0;
    for (const guidance::Behaviour& each : guidance::behaviours()) {
        const auto expected = wanted.find(each.id);
        known += expected == wanted.end() ? 0U : 1U;
        const std::optional<Distress> distress
            = expected == wanted.end() ? std::nullopt : std::optional(expected->second);
        QVERIFY2(distressIn({each.id}) == distress, qPrintable(each.id));
    }
    QCOMPARE(known, wanted.size()); // Each of them is an id of the form.
}

void TestDistress::theHardestIsSaid()
{
    QVERIFY(distressIn({QStringLiteral("texted"), QStringLiteral("other-threat"), QStringLiteral("sexual-violence")})
            == Distress::SexualViolence);
    QVERIFY(distressIn({QStringLiteral("blackmail"), QStringLiteral("intimate-image-shared")})
            == Distress::IntimateImages);
}

void TestDistress::whatIsNotKnownSaysNothing()
{
    QVERIFY(!distressIn({}));
    QVERIFY(!distressIn({QStringLiteral("other"), QStringLiteral("not-known-here"), QStringLiteral("threat")}));
}

QTEST_GUILESS_MAIN(TestDistress)
#include "tst_Distress.moc"
