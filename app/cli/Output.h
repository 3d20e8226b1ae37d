#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace app::cli {

/// Standard output and standard error. With --json, standard output gets one JSON document and nothing else. Throws
/// Failure (About::File) when standard output cannot be written.
class Output
{
public:
    Output(bool asJson, bool isQuiet);

    bool asJson() const { return m_asJson; }
    bool isQuiet() const { return m_isQuiet; }
    /// Whether a person sees it.
    bool isTerminal() const;

    /// For people; nothing with --json.
    void text(const QString& text) const;
    /// One document; nothing without --json.
    void json(const QJsonObject& document) const;
    /// `{"noun": [items…], rest…}`, one item a line; nothing without --json.
    void jsonList(const char* noun, const std::vector<QJsonObject>& items, const QJsonObject& rest = {}) const;
    /// As they are, with and without --json.
    void bytes(const QByteArray& bytes) const;
    /// before + secret + after, without a copy of the secret.
    void secret(const QByteArray& before, const core::crypto::SecretBytes& secret, const QByteArray& after) const;

    /// One line on standard error, "holdfast-cli: …", unless --quiet.
    void note(const QString& line) const;
    /// The same, also with --quiet.
    void complain(const QString& line) const;

private:
    void write(const char* data, std::size_t size) const;

    bool m_asJson;
    bool m_isQuiet;
};

} // namespace app::cli
