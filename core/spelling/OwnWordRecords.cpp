#include "core/spelling/OwnWordRecords.h"

#include "core/db/Rows.h"
#include "core/domain/TextRules.h"
#include "core/spelling/OwnWords.h"
#include "core/spelling/WordForm.h"

#include <algorithm>

namespace core::spelling {

base::Result<void> OwnWordRecords::check(const QString& word, const QString& subject)
{
    const auto refused = [&subject](const QString& why) { return base::Error{base::ErrorCode::Invalid, why, subject}; };
    if (auto plain = domain::checkText(word, subject); !plain)
        return plain;
    if (wordForm(word).isEmpty())
        return refused(QStringLiteral("a word needs letters"));
    if (word.size() > longestOwnWord)
        return refused(QStringLiteral("a word has at most %1 letters").arg(longestOwnWord));
    if (std::ranges::any_of(word, [](QChar c) { return c.isSpace(); }))
        return refused(QStringLiteral("one word at a time"));
    return {};
}

base::Result<void> OwnWordRecords::store(const QString& word, base::Timestamp now)
{
    const auto statement = m_database.cached("INSERT INTO own_word (folded, word, added_at) VALUES (?1, ?2, ?3)"
                                             " ON CONFLICT (folded) DO NOTHING");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, wordForm(word));
    (*statement)->bind(2, word);
    (*statement)->bind(3, now.msecs);
    return (*statement)->run();
}

base::Result<void> OwnWordRecords::remove(const QString& word)
{
    const auto statement = m_database.cached("DELETE FROM own_word WHERE folded = ?1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, wordForm(word));
    return (*statement)->run();
}

base::Result<QStringList> OwnWordRecords::list()
{
    const auto statement = m_database.cached("SELECT word FROM own_word ORDER BY folded");
    if (!statement)
        return statement.error();
    QStringList words;
    if (const auto read = db::eachRow(**statement, [&words](const db::Statement& row) { words.append(row.text(0)); });
        !read)
        return read.error();
    return words;
}

} // namespace core::spelling
