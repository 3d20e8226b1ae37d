#include "core/spelling/WordForm.h"

namespace core::spelling {

QString wordForm(const QString& word)
{
    QString form = word.normalized(QString::NormalizationForm_C).toCaseFolded();
    form.replace(QChar(0x2019), QLatin1Char('\''));
    for (const char16_t unseen : {u'\u00ad', u'\u200c', u'\u200d'})
        form.remove(QChar(unseen));
    return form;
}

} // namespace core::spelling
