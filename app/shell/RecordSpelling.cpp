#include "app/shell/RecordSpelling.h"

#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/spelling/SpellMarks.h"
#include "app/spelling/SpellMenu.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "core/spelling/KnownNames.h"
#include "core/spelling/OwnWords.h"

#include <QApplication>

#include <algorithm>

namespace app::shell {

namespace {

using core::base::JobContext;
using core::base::Result;

/// What the vault says of words.
struct KnownWords
{
    QStringList own;
    QStringList names;
};

Result<KnownWords> readAll(const core::vault::UnlockedVault& vault)
{
    auto own = core::spelling::listOwnWords(vault);
    if (!own)
        return own.error();
    auto names = core::spelling::knownNames(vault);
    if (!names)
        return names.error();
    return KnownWords{*std::move(own), *std::move(names)};
}

} // namespace

RecordSpelling::RecordSpelling(PageContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    connect(&m_context.settings, &settings::AppSettings::changed, this, &RecordSpelling::heedSettings);
    connect(&m_context.tray, &JobTray::caseChanged, this, [this] {
        if (m_last) // Else nobody has written yet, and the words are read when somebody does.
            readWords();
    });
    connect(&m_spelling, &spelling::Spelling::addWanted, this, &RecordSpelling::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        auto* text = qobject_cast<QPlainTextEdit*>(now);
        if (!text || !spelling::Spelling::isWritten(*text))
            return;
        if (!m_last) {
            heedSettings();
            readWords();
        }
        if (text != m_last)
            m_visited = -1;
        m_last = text;
        m_spelling.attach(text);
    });
}

void RecordSpelling::heedSettings()
{
    std::optional<spelling::Dictionary> wanted;
    if (m_context.settings.marksSpelling()) {
        const auto found = spelling::dictionariesIn(spelling::dictionaryFolders());
        const auto place = std::ranges::find(found, m_context.settings.spellingLanguage(), &spelling::Dictionary::code);
        if (place != found.end())
            wanted = *place;
    }
    m_spelling.use(wanted);
}

void RecordSpelling::readWords()
{
    m_reading = m_context.queries.start<KnownWords>(
        this, [vault = m_context.vault](JobContext&) { return readAll(*vault); },
        [this](const Result<KnownWords>& words) {
            if (!words)
                return; // Some names are marked; nothing is lost.
            m_spelling.setOwnWords(words->own);
            m_spelling.setNames(words->names);
        });
}

void RecordSpelling::keep(const QString& word)
{
    m_context.tray.save<void>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this},
        [vault = m_context.vault, word](JobContext&) { return core::spelling::addOwnWord(word, *vault); },
        [this, word](const Result<void>& kept) {
            if (!kept)
                return m_context.status.say(shell::errorText(kept.error()));
            //: %1 is a word that the person wrote.
            m_context.status.say(tr("\"%1\" is now one of your words.").arg(widgets::isolateIfForeign(word)));
        });
}

bool RecordSpelling::isOffered(const QWidget* page) const
{
    return m_last && page && page->isAncestorOf(m_last) && m_last->isVisible();
}

void RecordSpelling::goToNext()
{
    const auto* marks = spelling::SpellMarks::of(m_last);
    if (!marks)
        return;
    if (!m_context.settings.marksSpelling())
        //: Group: messages about words that may be misspelt. Read by: the person who keeps the diary, who may not spell
        //: well. No blame.
        return m_context.status.say(tr("Marks under words are switched off. You can switch them on in Settings."));
    if (!m_spelling.isReady())
        return m_context.status.say(tr("There is no word list for this language on this computer."));
    const QTextCursor cursor = m_last->textCursor();
    const int at = cursor.selectionEnd();
    auto word = at == m_visited ? std::nullopt : marks->markedAt(at);
    if (!word)
        word = marks->nextFrom(at);
    if (!word)
        return m_context.status.say(tr("No words are marked in this text."));
    m_visited = static_cast<int>(word->end());
    spelling::SpellMenu::openAt(*word, *spelling::SpellMarks::of(m_last));
}

} // namespace app::shell
