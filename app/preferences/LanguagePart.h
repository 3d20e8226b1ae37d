#pragma once

#include <QWidget>

namespace app::settings {
class AppSettings;
}

namespace app::preferences {

/// The part of the settings about the language of the window and how times are written. What is kept, and what goes on
/// paper for others, is the same in every language.
class LanguagePart final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagePart(settings::AppSettings& settings, QWidget* parent = nullptr);
};

} // namespace app::preferences
