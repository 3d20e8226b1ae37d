#include "core/evidence/Evidence.h"
#include "tests/app/translations/WindowStage.h"
#include "tests/support/Pictures.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

using app::shell::PageId;
using support::WindowStage;

/// Where somebody writes, files and pictures are taken in as evidence, byte for byte, and words stay words. A path
/// never ends up in a text instead of the file.
class TestFilesIntoFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowStage::prepare(); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->makeWindow(m_stage->vault.folder());
        m_stage->unlock();
        m_before = items().size();
    }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        m_stage.reset();
    }
    void aFileDroppedOnTheTextOfAnEntryIsTakenIn();
    void copiedFilesAreTakenInWhereOneWrites();
    void aCopiedPictureIsTakenInAsItCame();
    void copiedWordsArePastedAsWords();
    void aFileDroppedOnTheSearchIsTakenIn();

private:
    std::vector<core::domain::EvidenceItem> items() const
    {
        core::evidence::EvidenceQuery query;
        query.caseId = m_stage->vault.caseId();
        const auto listed = core::evidence::listEvidence(query, m_stage->vault.vault());
        return listed ? *listed : std::vector<core::domain::EvidenceItem>();
    }
    bool isThere(const QString& name) const
    {
        const auto all = items();
        return std::ranges::any_of(all, [&name](const auto& item) { return item.name == name; });
    }
    /// The text of a new entry, which has the focus.
    QPlainTextEdit* text() const
    {
        m_stage->open(PageId::Entry);
        return qobject_cast<QPlainTextEdit*>(m_stage->window->unlockedView()->page()->firstFocus());
    }
    QString fileNamed(const QString& name) const
    {
        return m_stage->vault.writeFile(name, support::pictureFile(support::fourCorners(40, 30), "png"));
    }
    /// As the desktop does it: it enters, moves and is let go over what lies there.
    static void drop(QWidget& onto, const QMimeData& content)
    {
        const QPoint at = onto.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &move);
        QDropEvent let(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&onto, &let);
    }
    static QMimeData* filesAt(const QString& path)
    {
        auto* content = new QMimeData;
        content->setUrls({QUrl::fromLocalFile(path)});
        content->setText(path);
        return content;
    }

    std::unique_ptr<WindowStage> m_stage;
    std::size_t m_before = 0;
};

void TestFilesIntoFields::aFileDroppedOnTheTextOfAnEntryIsTakenIn()
{
    QPlainTextEdit* const what = text();
    QVERIFY(what);
    const std::unique_ptr<QMimeData> content(filesAt(fileNamed(QStringLiteral("door.png"))));
    drop(*what->viewport(), *content);
    QTRY_VERIFY(isThere(QStringLiteral("door.png")));
    QCOMPARE(what->toPlainText(), QString());
}

void TestFilesIntoFields::copiedFilesAreTakenInWhereOneWrites()
{
    QPlainTextEdit* const what = text();
    QVERIFY(what);
    what->setFocus();
    QGuiApplication::clipboard()->setMimeData(filesAt(fileNamed(QStringLiteral("letter.png"))));
    QTest::keyClick(what, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(isThere(QStringLiteral("letter.png")));
    QCOMPARE(what->toPlainText(), QString());
}

void TestFilesIntoFields::aCopiedPictureIsTakenInAsItCame()
{
    QPlainTextEdit* const what = text();
    QVERIFY(what);
    what->setFocus();
    const QByteArray bytes = support::pictureFile(support::fourCorners(64, 48), "png");
    auto* content = new QMimeData;
    content->setData(QStringLiteral("image/png"), bytes);
    QGuiApplication::clipboard()->setMimeData(content);
    QTest::keyClick(what, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(items().size(), m_before + 1);
    const auto sha256 = core::base::Sha256::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const auto all = items();
    QVERIFY(std::ranges::any_of(all, [&sha256](const auto& item) { return item.sha256 == sha256; }));
    QCOMPARE(what->toPlainText(), QString());
}

void TestFilesIntoFields::copiedWordsArePastedAsWords()
{
    QPlainTextEdit* const what = text();
    QVERIFY(what);
    what->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("I will find you"));
    QTest::keyClick(what, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(what->toPlainText(), QStringLiteral("I will find you"));
    m_stage->settle();
    QCOMPARE(items().size(), m_before);
}

void TestFilesIntoFields::aFileDroppedOnTheSearchIsTakenIn()
{
    m_stage->open(PageId::Diary);
    auto* const search = qobject_cast<QLineEdit*>(m_stage->window->unlockedView()->page()->firstFocus());
    QVERIFY(search);
    const std::unique_ptr<QMimeData> content(filesAt(fileNamed(QStringLiteral("van.png"))));
    drop(*search, *content);
    QTRY_VERIFY(isThere(QStringLiteral("van.png")));
    QCOMPARE(search->text(), QString());
}

QTEST_MAIN(TestFilesIntoFields)
#include "tst_FilesIntoFields.moc"
