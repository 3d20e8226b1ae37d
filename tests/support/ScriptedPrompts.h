#pragma once

#include "app/shell/Prompts.h"

#include <deque>
#include <vector>

namespace support {

/// Answers what the program asks, and remembers it. A question for which no answer was laid ready is refused.
class ScriptedPrompts final : public app::shell::Prompts
{
public:
    // Answers, used in order:
    std::deque<QStringList> files;
    std::deque<QString> folders;
    std::deque<QString> savePaths;
    std::deque<bool> confirmations;
    std::deque<std::optional<QString>> texts;
    std::deque<std::optional<QString>> passphrases;

    // What was asked and shown:
    std::vector<app::shell::Question> questions;
    std::vector<app::shell::Problem> problems;

    QStringList pickFiles(const QString&) override { return next(files, QStringList()); }
    QString pickFolder(const QString&) override { return next(folders, QString()); }
    QString pickSavePath(const QString&, const QString&) override { return next(savePaths, QString()); }
    bool confirm(const app::shell::Question& question) override
    {
        questions.push_back(question);
        return next(confirmations, false);
    }
    std::optional<QString> askText(const app::shell::Question& question) override
    {
        questions.push_back(question);
        return next(texts, std::optional<QString>());
    }
    std::optional<core::crypto::SecretBytes> askPassphrase(const app::shell::Question& question) override
    {
        questions.push_back(question);
        const auto typed = next(passphrases, std::optional<QString>());
        if (!typed)
            return {};
        QByteArray utf8 = typed->toUtf8();
        return core::crypto::SecretBytes::takeFrom(
            std::as_writable_bytes(std::span(utf8.data(), std::size_t(utf8.size()))));
    }
    void showProblem(const app::shell::Problem& problem) override { problems.push_back(problem); }

private:
    template<typename T>
    static T next(std::deque<T>& answers, T refusal)
    {
        if (answers.empty())
            return refusal;
        std::swap(refusal, answers.front());
        answers.pop_front();
        return refusal;
    }
};

} // namespace support
