#include "app/filters/FilterWords.h"

#include <QTest>

using namespace app;
using core::diary::FilterChoice;

/// What the filters say they leave out is what they leave out.
class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAreNoWordsToLookFor();
};

void TestFilterWords::signsAreNoWordsToLookFor()
{
    FilterChoice choice;
    choice.filter.text = QStringLiteral("?!");
    choice.filter.where = QStringLiteral(" - ");
    QVERIFY(filters::chipsOf(choice, {}).empty());
    QVERIFY(!filters::isNarrow(choice));
    choice.filter.text = QStringLiteral("car?!");
    QVERIFY(filters::isNarrow(choice));
    choice.filter.text.clear();
    choice.filter.where = QStringLiteral("- shop");
    QCOMPARE(filters::chipsOf(choice, {}).size(), std::size_t(1));
    QVERIFY(filters::isNarrow(choice));
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_FilterWords.moc"
