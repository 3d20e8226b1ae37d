#include "app/preferences/DiaryPart.h"

#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/diary/Diary.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app::preferences {

namespace {

using core::base::JobContext;
using core::base::Result;
using core::domain::Case;
using core::domain::Jurisdiction;

constexpr std::array nations{Jurisdiction::EnglandWales, Jurisdiction::Scotland, Jurisdiction::NorthernIreland};

QString wordOf(Jurisdiction nation)
{
    switch (nation) {
    case Jurisdiction::EnglandWales:
        //: Group: settings that the police are told: where the person lives, how to reach them. Read by: the person who
        //: keeps the diary.
        return DiaryPart::tr("England or Wales");
    case Jurisdiction::Scotland:
        //: A part of the UK, a choice after "I live in".
        return DiaryPart::tr("Scotland");
    case Jurisdiction::NorthernIreland:
        //: A part of the UK, a choice after "I live in".
        return DiaryPart::tr("Northern Ireland");
    }
    return {};
}

} // namespace

DiaryPart::DiaryPart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_force(new QLineEdit(this))
    , m_wanted(new QLineEdit(this))
    , m_safeContact(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    auto* group = new widgets::GroupBox(tr("I live in"), this);
    auto* choices = new QVBoxLayout(group);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    for (const Jurisdiction nation : nations) {
        m_nations.push_back(new widgets::RadioButton(wordOf(nation), group));
        choices->addWidget(m_nations.back());
        connect(m_nations.back(), &QRadioButton::clicked, this, &DiaryPart::save);
    }
    column->addWidget(group);
    const auto add = [this, column](QLineEdit* edit, const QString& label, const QString& hint) {
        edit->setMaximumWidth(widgets::metric::TextWidth);
        column->addWidget(new widgets::FormField({label, hint}, edit, this));
        connect(edit, &QLineEdit::editingFinished, this, &DiaryPart::save);
    };
    add(m_force, tr("Your police force"), tr("For example Kent Police. You can leave it empty."));
    add(m_safeContact, tr("How and when they can reach you safely"),
        tr("This stands on the call sheet. For example: by text, after 6pm. No letters."));
    add(m_wanted, tr("What you want to happen"), tr("In your own words. This stands on the call sheet."));
}

void DiaryPart::reload()
{
    m_reading = m_context.queries.start<std::vector<Case>>(
        this, [vault = m_context.vault](JobContext&) { return core::diary::listCases(*vault); },
        [this](const Result<std::vector<Case>>& all) {
            if (!all)
                return m_context.status.say(shell::errorText(all.error()));
            const auto found = std::ranges::find(*all, m_context.caseId, &Case::id);
            if (found != all->end())
                show(*found);
        });
}

void DiaryPart::show(const Case& matter)
{
    m_matter = matter;
    for (std::size_t i = 0; i < nations.size(); ++i)
        m_nations[i]->setChecked(nations[i] == matter.jurisdiction);
    for (const auto& [edit, text] : {std::pair(m_force, matter.force), std::pair(m_wanted, matter.wanted),
                                     std::pair(m_safeContact, matter.safeContact)})
        if (!edit->hasFocus() || !edit->isModified()) { // What somebody is typing stays.
            edit->setText(text);
            edit->setCursorPosition(0); // Longer than the field: its beginning is seen.
        }
}

void DiaryPart::save()
{
    if (!m_matter)
        return;
    Case changed = *m_matter;
    for (std::size_t i = 0; i < nations.size(); ++i)
        if (m_nations[i]->isChecked())
            changed.jurisdiction = nations[i];
    changed.force = m_force->text().trimmed();
    changed.wanted = m_wanted->text().trimmed();
    changed.safeContact = m_safeContact->text().trimmed();
    if (changed == *m_matter)
        return;
    m_matter = changed; // The next change starts from this one.
    for (QLineEdit* each : {m_force, m_wanted, m_safeContact})
        each->setModified(false);
    m_context.tray.save<Case>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this},
        [vault = m_context.vault, changed](JobContext&) { return core::diary::editCase(changed, QString(), *vault); },
        [this](const Result<Case>& saved) {
            if (saved)
                return m_context.status.say(tr("Saved in your records."));
            m_context.status.say(shell::errorText(saved.error()));
            reload();
        });
}

} // namespace app::preferences
