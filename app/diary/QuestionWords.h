#pragma once

#include "core/domain/Incident.h"

#include <QCoreApplication>
#include <QString>

namespace app::diary {

/// What the window says about questions and answers.
struct QuestionSays
{
    Q_DECLARE_TR_FUNCTIONS(app::diary::Question)
};

/// A text of a guidance::Question in the language of the window.
QString inWindowWords(const QString& english);
/// "Asked them to stop". An id that is not known stays as it is.
QString questionLabel(const QString& id);
QString replyInWords(core::domain::Reply reply);
/// "Yes. I wrote it in a text."
QString answerInWords(const core::domain::Answer& answer);

/// Whether translators are shown this English text of a question.
bool isQuestionTranslatable(const QString& english);

} // namespace app::diary
