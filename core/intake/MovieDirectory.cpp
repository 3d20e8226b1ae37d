#include "core/intake/MovieDirectory.h"

#include <QtEndian>

namespace core::intake {

namespace {

constexpr qsizetype shortHeader = 8; // size and type
constexpr qsizetype longHeader = 16; // and a size of 64 bits, where the first one is 1
constexpr quint64 largestBox = quint64(1) << 20U;

} // namespace

void MovieDirectory::readHeader()
{
    const bool isLong = qFromBigEndian<quint32>(m_box.constData()) == 1;
    if (isLong && m_box.size() < longHeader)
        return;
    const qsizetype header = isLong ? longHeader : shortHeader;
    const quint64 size = isLong ? qFromBigEndian<quint64>(m_box.constData() + shortHeader)
                                : qFromBigEndian<quint32>(m_box.constData());
    const QByteArray type = m_box.mid(4, 4);
    const bool isMovie = type == QByteArrayLiteral("moov");
    const bool isType = type == QByteArrayLiteral("ftyp");
    // A file of this kind begins with its type; a box of size 0 goes on to the end of the file.
    if (size < static_cast<quint64>(header) || m_type.isEmpty() != isType
        || ((isMovie || isType) && size > largestBox)) {
        m_state = State::Over;
        return;
    }
    m_left = size - static_cast<quint64>(header);
    m_state = isMovie || isType ? State::Kept : State::Skipped;
}

void MovieDirectory::take(QByteArrayView piece)
{
    while (m_state != State::Over && !piece.isEmpty()) {
        if (m_state == State::Header) {
            const qsizetype wanted = m_box.size() < shortHeader ? shortHeader : longHeader;
            const QByteArrayView next = piece.first(qMin(wanted - m_box.size(), piece.size()));
            m_box.append(next.data(), next.size());
            piece = piece.sliced(next.size());
            if (m_box.size() == wanted)
                readHeader();
        } else {
            const auto count = static_cast<qsizetype>(qMin(m_left, static_cast<quint64>(piece.size())));
            if (m_state == State::Kept)
                m_box.append(piece.data(), count);
            piece = piece.sliced(count);
            m_left -= static_cast<quint64>(count);
        }
        if (m_state == State::Header || m_state == State::Over || m_left > 0)
            continue;
        if (m_state == State::Kept)
            (m_type.isEmpty() ? m_type : m_movie) = m_box;
        m_box.clear();
        m_state = m_movie.isEmpty() ? State::Header : State::Over;
    }
}

QByteArray MovieDirectory::orElse(const QByteArray& beginning) const
{
    return m_movie.isEmpty() ? beginning : m_type + m_movie;
}

} // namespace core::intake
