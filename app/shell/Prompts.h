#pragma once

#include "core/crypto/SecretBytes.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app::shell {

/// A question with two answers: do it, or not. The safe answer is the default one, and Esc.
struct Question
{
    QString heading; ///< What is asked, as a short sentence.
    QString text; ///< What will be lost and what will stay; may be empty.
    QString action; ///< The words on the button that does it: a verb with its object.
    QString refusal; ///< The words on the other button; empty: "Go back".
};

/// Something that went wrong, as ErrorText puts it.
struct Problem
{
    QString heading; ///< What happened, one sentence.
    QString text; ///< What to do next; may be empty.
};

/// What the program asks a person outside its pages. An interface, so that a test can answer:
/// tests/support/ScriptedPrompts. Every call blocks until the person has answered. GUI thread only.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// Paths of existing files; empty after Cancel.
    virtual QStringList pickFiles(const QString& heading) = 0;
    /// An existing folder; empty after Cancel.
    virtual QString pickFolder(const QString& heading) = 0;
    /// Where to save; empty after Cancel. Asks before it gives back the path of a file that exists.
    virtual QString pickSavePath(const QString& heading, const QString& suggestedName) = 0;

    /// True when the person chose the action.
    virtual bool confirm(const Question& question) = 0;
    /// One line or more of text, such as a reason; nothing after Cancel. `question.text` is the label of the field.
    virtual std::optional<QString> askText(const Question& question) = 0;
    /// A passphrase, as UTF-8 of its NFC form; nothing after Cancel. It is not checked.
    virtual std::optional<core::crypto::SecretBytes> askPassphrase(const Question& question) = 0;

    virtual void showProblem(const Problem& problem) = 0;
};

} // namespace app::shell
