#include "app/shell/PrivateClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace app::shell {

namespace {

/// Marks what is ours; means nothing to other programs.
QString ourFormat()
{
    return QStringLiteral("application/x-holdfast-copy");
}

} // namespace

PrivateClipboard::PrivateClipboard(QObject* parent, std::function<bool()> owns, std::chrono::milliseconds kept)
    : QObject(parent)
    , m_owns(owns ? std::move(owns) : [] { return QGuiApplication::clipboard()->ownsClipboard(); })
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kept);
    connect(m_timer, &QTimer::timeout, this, &PrivateClipboard::clearIfOurs);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &PrivateClipboard::adopt);
}

PrivateClipboard::~PrivateClipboard()
{
    clearIfOurs();
}

void PrivateClipboard::copy(const QString& text)
{
    put(text);
    m_timer->start();
}

void PrivateClipboard::adopt()
{
    if (!m_owns())
        return;
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content || content->hasFormat(ourFormat()) || !content->hasText())
        return;
    copy(content->text());
}

void PrivateClipboard::put(const QString& text)
{
    auto* content = new QMimeData; // The clipboard takes it.
    content->setText(text);
    content->setData(ourFormat(), QByteArray("1"));
    // What KDE, Windows and macOS programs look for before they keep a history (security-design 8.3).
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArray("secret"));
    content->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    content->setData(QStringLiteral("CanIncludeInClipboardHistory"), QByteArray(4, '\0'));
    content->setData(QStringLiteral("CanUploadToCloudClipboard"), QByteArray(4, '\0'));
    content->setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArray("1"));
    QGuiApplication::clipboard()->setMimeData(content);
}

void PrivateClipboard::clearIfOurs()
{
    m_timer->stop();
    if (!m_owns())
        return; // Asking others for theirs could take seconds.
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* content = clipboard->mimeData();
    if (content && content->hasFormat(ourFormat()))
        clipboard->clear();
}

} // namespace app::shell
