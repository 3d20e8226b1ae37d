#pragma once

#include "app/shell/Page.h"

namespace app::preferences {

class DiaryPart;
class ReadingPart;
class SafetyPart;
class SettingFinder;
class SpellingPart;

/// Settings and safety. Every change works at once; there is nothing to save. Parts in the order of ux-spec SCR-17.
class PreferencesPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PreferencesPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    std::vector<shell::PageAction> actions() const override;

private:
    void addPart(const QString& heading, QWidget* part);

    SettingFinder* m_finder;
    SafetyPart* m_safety;
    ReadingPart* m_reading;
    DiaryPart* m_diary;
    SpellingPart* m_spelling;
};

} // namespace app::preferences
