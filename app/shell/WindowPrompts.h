#pragma once

#include "app/shell/Prompts.h"

#include <QPointer>
#include <QWidget>

namespace app::settings {
class AppSettings;
}

namespace app::shell {

/// Prompts as modal dialogs over a window. Files are picked with Qt's own dialog, which keeps no list of recent places
/// because main.cpp sends its settings to a place that cannot exist; the desktop's own dialog would keep one.
class WindowPrompts final : public Prompts
{
public:
    explicit WindowPrompts(QWidget* parent = nullptr);
    void setParent(QWidget* parent) { m_parent = parent; }
    /// Whose keys the Show button of a passphrase has; they must outlive this object.
    void setSettings(const settings::AppSettings& settings) { m_settings = &settings; }

    QStringList pickFiles(const QString& heading) override;
    QString pickFolder(const QString& heading) override;
    QString pickSavePath(const QString& heading, const QString& suggestedName) override;
    bool confirm(const Question& question) override;
    std::optional<QString> askText(const Question& question) override;
    std::optional<core::crypto::SecretBytes> askPassphrase(const Question& question) override;
    void showProblem(const Problem& problem) override;

private:
    QPointer<QWidget> m_parent;
    const settings::AppSettings* m_settings = nullptr; ///< Null: keys are as they come.
};

} // namespace app::shell
