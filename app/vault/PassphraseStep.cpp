#include "app/vault/PassphraseStep.h"

#include "app/shell/ErrorText.h"
#include "app/shell/Prompts.h"
#include "app/vault/keys/NewPassphrase.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::vault {

PassphraseStep::PassphraseStep(const Parts& parts, QWidget* parent)
    : FirstRunStep(tr("Choose a passphrase"),
                   //: Group: a page at the first start: the passphrase, and where the records are kept. Read by: the
                   //: person who will keep the diary. It must be clear that nobody can help who loses it.
                   tr("Some random words are easier to remember and harder to guess. No one can open your records "
                      "without it. We do not keep a copy."),
                   parent)
    , m_plan(parts.plan)
    , m_prompts(parts.prompts)
    , m_new(new keys::NewPassphrase(parts.settings, keys::NewPassphrase::Own::Once, this))
    , m_place(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
    , m_elsewhere(new widgets::LinkButton(tr("Keep them in another place"), this))
{
    body()->addWidget(m_new);
    body()->addWidget(m_place);
    body()->addWidget(m_elsewhere, 0, Qt::AlignLeading);
    connect(m_elsewhere, &QPushButton::clicked, this, &PassphraseStep::choosePlace);
    connect(m_new, &keys::NewPassphrase::said, this, &PassphraseStep::said);
    connect(m_new, &keys::NewPassphrase::submitted, this, &PassphraseStep::nextWanted);
    connect(m_new, &keys::NewPassphrase::begun, this, [this] { errors()->clear(); });
}

QString PassphraseStep::offered() const
{
    return m_new->offered();
}

void PassphraseStep::enter()
{
    m_new->setKnownWords(m_plan.knownWords);
    if (m_new->offered().isEmpty())
        m_new->offerWords();
    showPlace();
}

void PassphraseStep::takeOver(FirstRunStep& before)
{
    FirstRunStep::takeOver(before);
    m_new->takeOver(*static_cast<PassphraseStep&>(before).m_new);
}

void PassphraseStep::choosePlace()
{
    const QString parent = m_prompts.pickFolder(tr("Keep them here"));
    if (parent.isEmpty())
        return;
    m_plan.folder = QDir(parent).filePath(QStringLiteral("holdfast"));
    showPlace();
    errors()->clear();
    Q_EMIT said(m_place->text());
}

void PassphraseStep::showPlace()
{
    m_place->setText(m_plan.folder.isEmpty()
                         ? tr("There are records in the usual place. Choose another place for these.")
                         : /*: %1: the path of a folder. */ tr("Your records will be kept in %1")
                               .arg(widgets::isolate(QDir::toNativeSeparators(m_plan.folder))));
}

bool PassphraseStep::finish()
{
    std::vector<widgets::ErrorSummary::Item> faults;
    if (const auto fault = m_new->check())
        faults.push_back({fault->sentence, fault->field});
    if (m_plan.folder.isEmpty())
        faults.push_back({tr("Choose where to keep your new records."), m_elsewhere});
    errors()->show(faults);
    if (!faults.empty())
        return false;
    auto typed = m_new->take();
    if (!typed) {
        errors()->show({{shell::errorText(typed.error()), nullptr}});
        return false;
    }
    m_plan.passphrase = *std::move(typed);
    return true;
}

} // namespace app::vault
