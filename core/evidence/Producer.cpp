#include "core/evidence/Producer.h"

#include "core/custody/Ledger.h"
#include "core/db/Database.h"
#include "core/domain/TextRules.h"
#include "core/evidence/ProducerRecords.h"

namespace core::evidence {

namespace {

constexpr int longestInitials = 4;

const QString& withoutInitials()
{
    static const QString letters = QStringLiteral("EX");
    return letters;
}

} // namespace

std::optional<QString> tidyInitials(const QString& typed)
{
    QString upper = typed.trimmed().toUpper();
    const auto characters = upper.toUcs4();
    if (characters.isEmpty() || characters.size() > longestInitials)
        return std::nullopt;
    for (const uint character : characters)
        if (!QChar::isLetterOrNumber(character))
            return std::nullopt;
    return upper;
}

base::Result<Producer> readProducer(const vault::UnlockedVault& vault)
{
    const auto connection = vault.openForReading();
    if (!connection)
        return connection.error();
    auto producer = ProducerRecords(**connection).read();
    if (producer && producer->initials.isEmpty())
        producer->initials = withoutInitials();
    return producer;
}

base::Result<void> setProducer(const Producer& producer, vault::UnlockedVault& vault)
{
    Producer tidy{producer.name.trimmed(), withoutInitials()};
    if (const auto text = domain::checkText(tidy.name, QStringLiteral("name")); !text)
        return text;
    if (!producer.initials.trimmed().isEmpty()) {
        const auto initials = tidyInitials(producer.initials);
        if (!initials)
            return base::Error{base::ErrorCode::Invalid, QStringLiteral("initials are one to four letters or digits"),
                               QStringLiteral("initials")};
        tidy.initials = *initials;
    }

    const auto connection = vault.openForWriting();
    if (!connection)
        return connection.error();
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    ProducerRecords records(**connection);
    const auto before = records.read();
    if (!before)
        return before.error();
    if (before->name == tidy.name && before->initials == tidy.initials)
        return {};
    if (const auto set = records.write(tidy); !set)
        return set.error();
    custody::LogEvent event;
    event.event = QStringLiteral("producer.changed");
    event.facts["initials"] = tidy.initials;
    if (!tidy.name.isEmpty())
        event.facts["name"] = tidy.name;
    if (const auto logged = custody::Ledger(**connection, vault).append(event); !logged)
        return logged.error();
    return transaction->commit();
}

QString initialsOf(const QString& name)
{
    QString initials;
    int count = 0;
    bool inWord = false;
    const auto characters = name.toUcs4();
    for (const uint character : characters) {
        if (!QChar::isLetterOrNumber(character)) {
            // "O'Neil" and "Smith-Jones": an apostrophe joins, anything else parts.
            inWord = inWord && (character == U'\'' || character == U'’' || QChar::isMark(character));
            continue;
        }
        if (!inWord && count < longestInitials) {
            const char32_t letter = character;
            initials += QString::fromUcs4(&letter, 1).toUpper();
            ++count;
        }
        inWord = true;
    }
    return initials;
}

} // namespace core::evidence
