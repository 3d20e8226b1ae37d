#include "app/spelling/Spelling.h"

#include "app/spelling/SpellMarks.h"
#include "core/spelling/WordForm.h"

#include <QPlainTextEdit>

namespace app::spelling {

namespace {

using Loaded = std::shared_ptr<const Speller>;
using core::base::Result;

constexpr qsizetype mostJudged = 50'000; ///< Words remembered; a few megabytes.
constexpr qsizetype mostSuggestions = 5;

/// Names and words that people write of when they tell of such things, and no dictionary of Debian 12 has.
const QStringList& wordsOfTheTrade()
{
    static const QStringList words
        = QStringLiteral("Airbnb airtag airtags Aldi Asda cyberstalking Deliveroo Depop dox doxed doxing doxx doxxed "
                         "doxxing Etsy gaslit Grindr Lidl livestream livestreamed sextorted sextortion stalkerware "
                         "Strava Tesco Uber unblocked unfriended Vinted wifi")
              .split(QLatin1Char(' '));
    return words;
}

QSet<QString> formsOf(const QStringList& words)
{
    QSet<QString> forms;
    for (const QString& word : words)
        forms.insert(core::spelling::wordForm(word));
    return forms;
}

} // namespace

Spelling::Spelling(QObject* parent)
    : QObject(parent)
{
}

Spelling::~Spelling() = default;

void Spelling::use(const std::optional<Dictionary>& dictionary)
{
    if (m_dictionary == dictionary)
        return;
    m_dictionary = dictionary;
    m_loading.cancel();
    m_speller.reset();
    judgeAnew();
    if (m_isAwake)
        wake();
}

void Spelling::wake()
{
    m_isAwake = true;
    if (m_speller || !m_dictionary || m_loading.isRunning())
        return;
    if (!m_lane)
        m_lane = std::make_unique<async::JobRunner>();
    m_loading = m_lane->start<Loaded>(
        this,
        [dictionary = *m_dictionary](core::base::JobContext&) -> Result<Loaded> { return Speller::load(dictionary); },
        [this](const Result<Loaded>& loaded) {
            if (!loaded || !*loaded)
                return; // It went away since it was found: nothing is marked.
            m_speller = *loaded;
            judgeAnew();
        });
}

void Spelling::setOwnWords(const QStringList& words)
{
    if (QSet<QString> forms = formsOf(words); forms != m_own) {
        m_own = std::move(forms);
        judgeAnew();
    }
}

void Spelling::setNames(const QStringList& names)
{
    const QStringList forms = formsIn(names);
    if (QSet<QString> all(forms.begin(), forms.end()); all != m_names) {
        m_names = std::move(all);
        judgeAnew();
    }
}

void Spelling::addOwn(const QString& word)
{
    m_own.insert(core::spelling::wordForm(word));
    judgeAnew();
    Q_EMIT addWanted(word);
}

void Spelling::judgeAnew()
{
    m_judged.clear();
    Q_EMIT changed();
}

bool Spelling::isWritten(const QPlainTextEdit& text)
{
    return !text.isReadOnly()
        && !(text.inputMethodHints() & (Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhHiddenText));
}

void Spelling::attach(QPlainTextEdit* text)
{
    if (!isWritten(*text) || SpellMarks::of(text))
        return;
    wake();
    new SpellMarks(*this, text); // The text owns it.
}

bool Spelling::isKnown(const QString& form) const
{
    static const QSet<QString> trade = formsOf(wordsOfTheTrade());
    return m_own.contains(form) || m_names.contains(form) || trade.contains(form);
}

bool Spelling::isMisspelt(const QString& word) const
{
    const auto judged = m_judged.constFind(word);
    if (judged != m_judged.constEnd())
        return *judged;
    const QString form = core::spelling::wordForm(word);
    const bool isPossessive = form.endsWith(QLatin1String("'s"));
    const bool isRight = isKnown(form) || (isPossessive && isKnown(form.chopped(2))) || m_speller->isWord(word);
    if (m_judged.size() >= mostJudged)
        m_judged.clear();
    m_judged.insert(word, !isRight);
    return !isRight;
}

Spelling::Found Spelling::misspeltIn(const Question& question) const
{
    Found found;
    if (!m_speller)
        return found;
    const auto isMarked = [this, &question, &found](const WordSpan& span) {
        const QString word = question.text.sliced(span.start, span.length);
        if (!m_judged.contains(word) && question.deadline.hasExpired()) {
            found.isWhole = false;
            return false;
        }
        return isMisspelt(word) && !question.ignored.contains(core::spelling::wordForm(word));
    };
    for (const WordSpan& word : wordsIn(question.text)) {
        if ((question.writtenAt >= word.start && question.writtenAt <= word.end()) || !isMarked(word))
            continue;
        const std::vector<WordSpan> parts = partsOf(question.text, word);
        if (parts.empty())
            found.words.push_back(word);
        for (const WordSpan& part : parts)
            if (isMarked(part))
                found.words.push_back(part);
    }
    return found;
}

QStringList Spelling::suggestionsFor(const QString& word) const
{
    return m_speller ? m_speller->suggestions(word, mostSuggestions) : QStringList();
}

} // namespace app::spelling
