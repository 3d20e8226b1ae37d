#pragma once

#include <QString>
#include <QStringList>

namespace core::search {

/// The words of a text as typed that the index can hold.
struct TypedWords
{
    QStringList finished;
    QString unfinished; ///< The last one, when nothing was typed after it.

    bool isEmpty() const { return finished.isEmpty() && unfinished.isEmpty(); }
    QStringList all() const { return unfinished.isEmpty() ? finished : finished + QStringList{unfinished}; }
};

/// Empty when nothing is searched for: a text without a letter or digit is no filter.
TypedWords wordsOf(const QString& typed);

} // namespace core::search
