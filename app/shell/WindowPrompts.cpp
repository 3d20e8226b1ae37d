#include "app/shell/WindowPrompts.h"

#include "app/settings/AppSettings.h"
#include "app/shell/FileDialogLook.h"
#include "app/shell/commands/KeyMap.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SecretField.h"
#include "app/widgets/Theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::shell {

namespace {

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::WindowPrompts)
};

constexpr int dialogWidth = 460; // At least; it grows with the text size.

/// Heading, text, a field if there is one, and one or two buttons. Esc is the refusal.
class PromptDialog final : public QDialog
{
public:
    PromptDialog(const Question& question, QWidget* field, QWidget* parent)
        : QDialog(parent)
    {
        setWindowTitle(QCoreApplication::applicationName()); // Neutral: it stands in the list of windows.
        setModal(true);
        setMinimumWidth(dialogWidth);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(widgets::space::Large, widgets::space::Large, widgets::space::Large,
                                   widgets::space::Large);
        column->setSpacing(widgets::space::Medium);
        // Not a heading: of a dialog that opens, a screen reader reads the plain texts alone (measured with Orca 43).
        column->addWidget(new widgets::PlainLabel(question.heading, widgets::Kind::Section, this));
        if (field)
            column->addWidget(field);
        else if (!question.text.isEmpty())
            column->addWidget(new widgets::PlainLabel(question.text, this));
        column->addStretch();

        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(widgets::space::Small);
        buttons->addStretch();
        //: Group: questions of the window: their buttons and their field. Read by: the person who keeps the diary.
        //: This text: A button: do not do it. The safe choice.
        m_refuse = widgets::button(question.refusal.isEmpty() ? Words::tr("Go back") : question.refusal,
                                   widgets::Kind::Big, this); // As high as the other one.
        connect(m_refuse, &QPushButton::clicked, this, &QDialog::reject);
        buttons->addWidget(m_refuse);
        if (!question.action.isEmpty()) {
            m_do = widgets::button(question.action, field ? widgets::Kind::Main : widgets::Kind::Big, this);
            connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
            buttons->addWidget(m_do);
        }
        column->addLayout(buttons);
        (field ? field->focusProxy() : m_refuse)->setFocus();
        if (!field)
            m_refuse->setDefault(true);
    }

private:
    QPushButton* m_refuse;
    QPushButton* m_do = nullptr;
};

/// A field under the words that ask for it: they may be several sentences, so they are not bold as a label is.
QWidget* fieldBelow(const QString& words, QWidget* edit)
{
    auto* field = new QWidget;
    auto* label = new widgets::PlainLabel(words, field);
    label->setBuddy(edit);
    edit->setAccessibleName(words);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Small);
    column->addWidget(label);
    column->addWidget(edit);
    field->setFocusProxy(edit);
    return field;
}

constexpr QFileDialog::Options fileOptions
    = QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons;

/// The dialog's own buttons, in our words.
QStringList picked(QFileDialog& dialog, const QString& action, FileDialogLook& look)
{
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setLabelText(QFileDialog::Accept, action);
    // Not by tr(): lupdate 6.4 loses the class behind the names of QFileDialog, and nobody gets to translate them.
    //: Verb, a button: choose nothing and go back.
    dialog.setLabelText(QFileDialog::Reject, QCoreApplication::translate("app::shell::WindowPrompts", "Cancel"));
    //: Label of a field in the dialog in which files are chosen.
    dialog.setLabelText(QFileDialog::FileName, QCoreApplication::translate("app::shell::WindowPrompts", "File name"));
    //: A label before a list of folders: the place to look in.
    dialog.setLabelText(QFileDialog::LookIn, QCoreApplication::translate("app::shell::WindowPrompts", "Look in"));
    look.giveTo(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

WindowPrompts::WindowPrompts(QWidget* parent)
    : m_parent(parent)
{
}

QStringList WindowPrompts::pickFiles(const QString& heading)
{
    FileDialogLook look;
    QFileDialog dialog(m_parent, heading, QDir::homePath());
    dialog.setOptions(fileOptions);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return picked(dialog, heading, look);
}

QString WindowPrompts::pickFolder(const QString& heading)
{
    FileDialogLook look;
    QFileDialog dialog(m_parent, heading, QDir::homePath());
    dialog.setOptions(fileOptions | QFileDialog::ShowDirsOnly);
    dialog.setFileMode(QFileDialog::Directory);
    return picked(dialog, heading, look).value(0);
}

QString WindowPrompts::pickSavePath(const QString& heading, const QString& suggestedName)
{
    FileDialogLook look;
    QFileDialog dialog(m_parent, heading, QDir::homePath());
    dialog.setOptions(fileOptions);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(suggestedName);
    return picked(dialog, heading, look).value(0);
}

bool WindowPrompts::confirm(const Question& question)
{
    PromptDialog dialog(question, nullptr, m_parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> WindowPrompts::askText(const Question& question)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(96);
    auto* field = fieldBelow(question.text, edit);
    PromptDialog dialog(question, field, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return edit->toPlainText();
}

std::optional<core::crypto::SecretBytes> WindowPrompts::askPassphrase(const Question& question)
{
    auto* secret = new widgets::SecretField;
    if (m_settings)
        secret->setShowKeys(commands::KeyMap(m_settings->changedKeys()).keysOf(Command::ShowTyped).value(0));
    //: Noun, a label before a field: the words that open the records. Not "password".
    auto* field = new widgets::FormField({Words::tr("Passphrase"), question.text}, secret);
    field->setFocusProxy(secret);
    PromptDialog dialog(question, field, m_parent);
    QObject::connect(secret, &widgets::SecretField::submitted, &dialog, &QDialog::accept);
    if (dialog.exec() != QDialog::Accepted || secret->isEmpty())
        return {};
    auto typed = secret->take();
    if (!typed)
        return {};
    return *std::move(typed);
}

void WindowPrompts::showProblem(const Problem& problem)
{
    //: Verb, a button: put the message away.
    PromptDialog dialog({problem.heading, problem.text, QString(), Words::tr("Close")}, nullptr, m_parent);
    dialog.exec();
}

} // namespace app::shell
