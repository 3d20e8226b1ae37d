#pragma once

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace app::preferences {

/// "Find a setting": what is typed here is looked for in the words of every setting below, and each that has it becomes
/// a line that leads there.
class SettingFinder final : public QFrame
{
    Q_OBJECT

public:
    /// `area`: what holds the settings.
    explicit SettingFinder(QWidget* area, QWidget* parent = nullptr);

    /// Puts the focus into the field.
    void begin();

Q_SIGNALS:
    /// For the status line.
    void said(const QString& sentence);

private:
    void find();

    QWidget* m_area;
    QLineEdit* m_field;
    QVBoxLayout* m_found;
};

} // namespace app::preferences
