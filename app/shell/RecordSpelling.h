#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/spelling/Spelling.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace app::shell {

/// The spelling of the records that are open: marks every text of the person that gets the focus, in the language of
/// the settings, and keeps their own words in the vault. Goes with the unlocked view, so that nothing of it is left
/// after Lock.
class RecordSpelling final : public QObject
{
    Q_OBJECT

public:
    explicit RecordSpelling(PageContext context, QObject* parent = nullptr);

    /// Whether there is a text on `page` that was written in last.
    bool isOffered(const QWidget* page) const;
    /// Goes to the next marked word of that text and opens its menu; says so when there is none.
    void goToNext();

private:
    void heedSettings();
    void readWords();
    void keep(const QString& word);

    const PageContext m_context; // NOLINT: it cannot be changed.
    spelling::Spelling m_spelling;
    QPointer<QPlainTextEdit> m_last; ///< The text that had the focus last.
    int m_visited = -1; ///< Behind the word in it that was gone to last.
    async::JobHandle m_reading;
};

} // namespace app::shell
