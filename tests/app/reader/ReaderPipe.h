#pragma once

#include "app/viewer/ReaderFields.h"
#include "app/viewer/ReaderProtocol.h"

#include <QImage>
#include <QProcess>
#include <QStringList>

#include <optional>

/// holdfast-reader as a bare process: bytes in, frames out, nothing checked on the way in. For tests that send what
/// the window never would.
class ReaderPipe
{
public:
    struct Answer
    {
        app::viewer::protocol::Header header;
        QByteArray body;

        std::optional<app::viewer::protocol::Reason> reason() const;
        QImage image() const; ///< Null when these are no pixels.
        int pages() const; ///< Of the document; 0 when this is no page.
        /// The words of this kind, one after the other with a line end between; nothing when these are no words.
        std::optional<QString> words(app::viewer::protocol::Field field) const;
    };

    /// `wrapper`: a program and its arguments that start the reader, such as strace.
    explicit ReaderPipe(QStringList wrapper = {});
    ~ReaderPipe();

    bool isReady() const { return m_isReady; }
    quint32 locks() const { return m_locks; }
    QProcess& process() { return m_process; }

    void write(const QByteArray& bytes) { m_process.write(bytes); }
    void writeQuestion(app::viewer::protocol::Format format, QSize atMost, const QByteArray& content);

    /// A question of another kind: its number (a page, a format), and the foreign bytes.
    void writeQuestion(app::viewer::protocol::Kind kind, quint32 which, QSize atMost, const QByteArray& content);

    /// The next frame; nothing when the reader ended or 20 seconds went by.
    std::optional<Answer> next();
    /// writeQuestion() and next().
    std::optional<Answer> ask(app::viewer::protocol::Format format, QSize atMost, const QByteArray& content);

    std::optional<Answer> askPage(quint32 page, QSize atMost, const QByteArray& content);
    std::optional<Answer> askWords(app::viewer::protocol::Kind kind, quint32 which, const QByteArray& content);

    /// Closes its input, and waits for it to end. True when it ended by itself with 0.
    bool closesQuietly();

private:
    QProcess m_process;
    bool m_isReady = false;
    quint32 m_locks = 0;
};
