#include "app/spelling/SpellMarks.h"

#include "app/spelling/SpellMenu.h"
#include "app/widgets/Theme.h"
#include "core/spelling/WordForm.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextLayout>

#include <chrono>

namespace app::spelling {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 40ms; ///< Between a key and the look at what changed.
constexpr auto turn = 4ms; ///< One look: a frame is 16 ms, and other things happen in it.
constexpr auto longestSearch = 200ms;
constexpr int mostTyped = 200; ///< More at once is pasted, not typed or dictated.

QTextLayout::FormatRange waveUnder(const WordSpan& word, const QColor& colour)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(word.start);
    range.length = static_cast<int>(word.length);
    range.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    range.format.setUnderlineColor(colour);
    return range;
}

bool isWave(const QTextLayout::FormatRange& range)
{
    return range.format.underlineStyle() == QTextCharFormat::WaveUnderline;
}

} // namespace

SpellMarks::SpellMarks(Spelling& spelling, QPlainTextEdit* text)
    : QObject(text)
    , m_spelling(&spelling)
    , m_text(text)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(soon);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::markSeen);
    connect(&spelling, &Spelling::changed, this, &SpellMarks::markSoon);
    connect(text->document(), &QTextDocument::contentsChange, this, &SpellMarks::textChanged);
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::cursorMoved);
    connect(text->verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellMarks::markSoon);
    text->installEventFilter(this);
    new SpellMenu(*this, text); // The text owns it.
    markSoon();
}

SpellMarks* SpellMarks::of(const QPlainTextEdit* text)
{
    return text ? text->findChild<SpellMarks*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

bool SpellMarks::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        m_writtenAt = -1; // The last word is written now.
        markSoon();
        break;
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::PaletteChange:
        markSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SpellMarks::textChanged(int position, int removed, int added)
{
    const int length = m_text->document()->characterCount();
    if (position == 0 && added >= length - 1 && removed > 0)
        m_ignored.clear(); // Another text.
    m_writtenAt = m_text->hasFocus() && added <= mostTyped && removed <= mostTyped ? position + added : -1;
    // Marks move with their words at once, not a moment later. Words that are known cost next to nothing.
    mark(m_text->document()->findBlock(position), QDeadlineTimer(0));
    markSoon();
}

void SpellMarks::cursorMoved()
{
    if (m_writtenAt < 0 || m_text->textCursor().position() == m_writtenAt)
        return;
    m_writtenAt = -1;
    markSoon();
}

void SpellMarks::markSoon()
{
    if (!m_timer.isActive()) // Who types or scrolls on and on sees marks all the same.
        m_timer.start();
}

void SpellMarks::markSeen()
{
    if (!m_text->isVisible())
        return; // Show comes before it is seen.
    const QDeadlineTimer deadline(turn);
    const QRect seen = m_text->viewport()->rect();
    const QTextBlock last = m_text->cursorForPosition(seen.bottomRight()).block();
    bool isWhole = true;
    for (QTextBlock block = m_text->cursorForPosition(seen.topLeft()).block(); block.isValid(); block = block.next()) {
        isWhole = mark(block, deadline) && isWhole;
        if (block == last)
            break;
    }
    if (!isWhole)
        m_timer.start(0ms);
    else
        m_timer.setInterval(soon);
}

bool SpellMarks::mark(const QTextBlock& block, QDeadlineTimer deadline)
{
    if (!block.isValid())
        return true;
    Spelling::Found found;
    if (m_spelling && block.length() <= longestParagraph)
        found = m_spelling->misspeltIn({block.text(), m_ignored, m_writtenAt - block.position(), deadline});
    show(block, found.words);
    return found.isWhole;
}

void SpellMarks::show(const QTextBlock& block, const std::vector<WordSpan>& words)
{
    QTextLayout* layout = block.layout();
    const int composedAt = layout->preeditAreaPosition();
    const int composed = static_cast<int>(layout->preeditAreaText().length());
    const QColor colour = widgets::coloursOf(m_text->palette()).link;
    const auto old = layout->formats();
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange& range : old)
        if (!isWave(range)) // What an input method draws stays.
            formats.append(range);
    for (const WordSpan& word : words) {
        QTextLayout::FormatRange range = waveUnder(word, colour);
        // What is being composed stands in the line, but not in the text.
        if (composed > 0 && range.start >= composedAt)
            range.start += composed;
        else if (composed > 0 && range.start + range.length > composedAt)
            range.length += composed;
        formats.append(range);
    }
    if (formats == old)
        return;
    layout->setFormats(formats);
    m_text->document()->markContentsDirty(block.position(), block.length());
}

std::optional<WordSpan> SpellMarks::markedAt(int position) const
{
    const QTextBlock block = m_text->document()->findBlock(position);
    if (!block.isValid())
        return {};
    const int at = position - block.position();
    const auto formats = block.layout()->formats();
    for (const QTextLayout::FormatRange& range : formats)
        if (isWave(range) && at >= range.start && at <= range.start + range.length)
            return WordSpan{block.position() + range.start, range.length};
    return {};
}

std::optional<WordSpan> SpellMarks::nextFrom(int position) const
{
    if (!m_spelling)
        return {};
    const QDeadlineTimer deadline(longestSearch);
    const QTextBlock first = m_text->document()->findBlock(position);
    QTextBlock block = first;
    for (int looked = 0; looked <= m_text->document()->blockCount() && !deadline.hasExpired(); ++looked) {
        const int from = looked == 0 ? position : block.position(); // The first one is looked at twice.
        const auto found = block.length() > longestParagraph
            ? Spelling::Found{}
            : m_spelling->misspeltIn({block.text(), m_ignored, -1, deadline});
        for (const WordSpan& word : found.words)
            if (block.position() + word.start >= from)
                return WordSpan{block.position() + word.start, word.length};
        block = block.next().isValid() ? block.next() : m_text->document()->begin();
    }
    return {};
}

QString SpellMarks::wordAt(const WordSpan& span) const
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

void SpellMarks::replace(const WordSpan& span, const QString& word)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    m_text->setTextCursor(cursor);
    m_writtenAt = -1;
    markSoon();
}

void SpellMarks::ignore(const QString& word)
{
    m_ignored.insert(core::spelling::wordForm(word));
    markSoon();
}

} // namespace app::spelling
