#pragma once

#include "app/shell/PageContext.h"
#include "app/shell/commands/KeyMap.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace app::widgets {
class FormField;
}

namespace app::preferences {

class KeyField;

/// The part of the settings about keys: every command with its keys, and a way to give it others. Keys that another
/// command has, or that nothing may have, are refused with the reason. A change works at once.
class KeyPart final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPart(const shell::PageContext& context, QWidget* parent = nullptr);

private:
    void fill();
    void showChosen();
    void use();
    void backToNormal();
    shell::Command chosen() const;

    const shell::PageContext m_context; // NOLINT: it cannot be changed.
    shell::commands::KeyMap m_keys;
    QListView* m_list;
    QStandardItemModel* m_model;
    KeyField* m_field;
    widgets::FormField* m_question;
    QPushButton* m_use;
    QPushButton* m_normal;
};

} // namespace app::preferences
