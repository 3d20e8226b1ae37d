#include "core/custody/LogChain.h"

#include "core/crypto/Hash.h"

namespace core::custody {

namespace {

base::Sha256 digestOf(const QByteArray& text)
{
    return crypto::sha256(base::bytesOf(text));
}

} // namespace

base::Sha256 genesisLink(const QByteArray& vaultId, const QByteArray& publicKey)
{
    return digestOf("evidence-log-genesis-1\n" + vaultId.toHex() + '\n' + publicKey.toHex() + '\n');
}

base::Sha256 nextLink(qint64 sequence, const base::Sha256& previous, const base::Sha256& bodyHash)
{
    return digestOf("evidence-log-link-1\n" + QByteArray::number(sequence) + '\n' + previous.hex().toLatin1() + '\n'
                    + bodyHash.hex().toLatin1() + '\n');
}

QByteArray headStatement(const QByteArray& vaultId, qint64 entries, const base::Sha256& link, base::Timestamp time,
                         const QByteArray& publicKey)
{
    return "evidence-log-head: 1\nvault: " + vaultId.toHex() + "\nentries: " + QByteArray::number(entries) + "\nhead: "
        + link.hex().toLatin1() + "\ntime: " + base::toUtcText(time).toLatin1() + "\nkey: " + publicKey.toHex() + '\n';
}

QByteArray internalSignaturePrefix()
{
    return QByteArray("EVLT-head-v1\0", 13);
}

} // namespace core::custody
