#include "app/people/RecordForm.h"

#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::people {

using namespace widgets;

RecordForm::RecordForm(const shell::PageContext& context, const Texts& texts, const QString& form, QWidget* parent)
    : Page(context, texts, parent)
    , m_above(new QVBoxLayout)
    , m_fields(new QVBoxLayout)
    , m_draft(new shell::FormDraft(context, form, this))
{
    body()->addWidget(m_draft);
    m_fields->setSpacing(space::Large);
    //: Group: buttons of the pages of people, accounts, places and orders. Read by: the person who keeps the diary.
    //: This text: Verb, a button.
    m_save = button(tr("Save"), Kind::Main, this);
    //: Verb, a button.
    m_print = button(tr("Print"), this);
    //: A button: to the page before.
    auto* back = button(tr("Back"), this);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addWidget(back);
    body()->addLayout(m_above);
    body()->addLayout(m_fields);
    body()->addSpacing(space::Medium);
    body()->addLayout(buttons);
    body()->addStretch();
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    offer(m_save, shell::Command::Save);
    buildPaper();
}

void RecordForm::arrive(const QByteArray& id, shell::Purpose)
{
    m_draft->pause();
    m_loading.cancel();
    m_id = id;
    m_isWanted = true;
}

void RecordForm::reload()
{
    // A change elsewhere must not take away what somebody is typing.
    if (!m_isWanted)
        return;
    m_isWanted = false;
    errors()->clear();
    m_print->setVisible(!isNew()); // A new one is not in the record yet.
    clear();
    if (m_id.isEmpty() && !loadsWhenNew())
        m_draft->begin({});
    else
        load(m_id);
}

void RecordForm::keepDrafts()
{
    m_draft->keep();
}

QLineEdit* RecordForm::addLine(const QString& name, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    m_fields->addWidget(new FormField({label, hint}, edit, this));
    inputs().add(name, edit);
    return edit;
}

QPlainTextEdit* RecordForm::addText(const QString& name, const QString& label, const QString& hint)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    const int line = edit->fontMetrics().lineSpacing();
    edit->setMinimumHeight(line * 2 + 2 * space::Medium);
    edit->setMaximumHeight(line * 5 + 2 * space::Medium);
    m_fields->addWidget(new FormField({label, hint}, edit, this));
    inputs().add(name, edit);
    return edit;
}

} // namespace app::people
