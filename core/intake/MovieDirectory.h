#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core::intake {

/// Finds the directory of a recording in bytes that come piece by piece. A phone that records writes it last, far from
/// the first 4 KiB, and only there stands whether there are pictures or sound alone (ISO 14496-12, 4.2 and 8.2.1).
class MovieDirectory
{
public:
    /// The next bytes of the file, as many as there are. Keeps a box `ftyp` and a box `moov` of up to 1 MiB, no other.
    void take(QByteArrayView piece);

    /// What is to be sniffed: the two boxes, one after the other, as a file would have them that begins with its
    /// directory; `beginning` when the file is no such recording, or its directory is larger or not all there.
    QByteArray orElse(const QByteArray& beginning) const;

private:
    enum class State { Header, Kept, Skipped, Over };

    void readHeader();

    State m_state = State::Header;
    QByteArray m_box; ///< The header, then all of a box that is kept.
    quint64 m_left = 0; ///< Of the box that is kept or skipped.
    QByteArray m_type; ///< The box `ftyp`.
    QByteArray m_movie; ///< The box `moov`.
};

} // namespace core::intake
