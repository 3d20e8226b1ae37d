#include "app/preferences/AdvancedPart.h"

#include "app/shell/ErrorText.h"
#include "app/shell/Navigator.h"
#include "app/shell/Prompts.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/base/Version.h"
#include "core/vault/RemoveVault.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace app::preferences {

using core::base::ErrorCode;
using core::base::JobContext;
using core::base::Result;
using widgets::Kind;
using widgets::PlainLabel;

AdvancedPart::AdvancedPart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    //: Verb, a button. It asks before it does so.
    , m_delete(widgets::button(tr("Delete everything"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    //: %1: a version number. %2: that of Qt.
    column->addWidget(new PlainLabel(
        tr("Holdfast %1, with Qt %2. Free software under the GPL, version 3 or later. It has no network code.")
            .arg(widgets::isolate(core::base::programVersion()), widgets::isolate(QString::fromLatin1(qVersion()))),
        this));
    //: Group: the last part of the settings: about the program, and deleting everything. Read by: the person who keeps
    //: the diary. It must be clear what is lost and what stays.
    column->addWidget(new PlainLabel(tr("It keeps no log on the disk. Licences of what it is built with are in Help."),
                                     Kind::Quiet, this));
    //: Verb, a button.
    auto* licences = widgets::button(tr("Open Help"), Kind::Link, this);
    column->addWidget(licences, 0, Qt::AlignLeading);
    column->addWidget(new PlainLabel(tr("This removes everything from this computer. Copies and backups you made stay "
                                        "where they are. It cannot be undone."),
                                     this));
    auto* row = new widgets::FlowLayout(widgets::space::Small);
    if (m_context.navigator.has(shell::PageId::Packs)) {
        auto* pack = widgets::button(tr("Make a pack first"), this);
        connect(pack, &QPushButton::clicked, this, [this] { m_context.navigator.open(shell::PageId::Packs); });
        row->addWidget(pack);
    }
    row->addWidget(m_delete);
    column->addLayout(row);
    connect(licences, &QPushButton::clicked, this, [this] { m_context.navigator.open(shell::PageId::Help); });
    connect(m_delete, &QPushButton::clicked, this, &AdvancedPart::deleteEverything);
}

void AdvancedPart::deleteEverything()
{
    if (!m_context.prompts.confirm(
            {tr("Delete everything?"),
             tr("This removes everything from this computer. Copies and backups you made stay where they are. It "
                "cannot be undone. A disk may keep parts of deleted files."),
             tr("Go on to delete"),
             //: Verb, a button: delete nothing. The safe choice.
             tr("Keep everything")}))
        return;
    auto typed = m_context.prompts.askPassphrase({tr("Delete everything"), tr("Type your passphrase to delete it all."),
                                                  tr("Delete everything"), tr("Keep everything")});
    if (!typed)
        return;
    m_delete->setEnabled(false);
    m_context.status.say(tr("Checking the passphrase. This takes a moment."));
    // Shared, because what a job holds is copied and secrets can only be moved.
    auto secret = std::make_shared<core::crypto::SecretBytes>(*std::move(typed));
    m_checking = m_context.queries.start<void>(
        this,
        [vault = m_context.vault, secret](JobContext& job) {
            return core::vault::checkPassphrase(*vault, *secret, job);
        },
        [this](const Result<void>& fits) {
            m_delete->setEnabled(true);
            if (fits)
                return m_context.navigator.forgetEverything();
            m_delete->setFocus(Qt::OtherFocusReason);
            m_context.status.say(fits.error().code == ErrorCode::WrongKey
                                     ? tr("That is not the passphrase. Nothing was deleted.")
                                     : shell::errorText(fits.error()));
        });
}

} // namespace app::preferences
