#pragma once

#include "core/base/Values.h"

#include <QByteArray>

namespace core::custody {

/// SHA-256("evidence-log-genesis-1\n" ‖ hex vault ‖ "\n" ‖ hex public key ‖ "\n"): what stands before entry 1.
base::Sha256 genesisLink(const QByteArray& vaultId, const QByteArray& publicKey);

/// SHA-256("evidence-log-link-1\n" ‖ n ‖ "\n" ‖ hex link n−1 ‖ "\n" ‖ hex SHA-256 of body n ‖ "\n").
base::Sha256 nextLink(qint64 sequence, const base::Sha256& previous, const base::Sha256& bodyHash);

/// The text that is signed and handed out: `security-design` 7.5, "Head statement".
QByteArray headStatement(const QByteArray& vaultId, qint64 entries, const base::Sha256& link, base::Timestamp time,
                         const QByteArray& publicKey);

/// What stands before the statement when the vault signs it for itself: "EVLT-head-v1" and a zero byte.
QByteArray internalSignaturePrefix();

} // namespace core::custody
