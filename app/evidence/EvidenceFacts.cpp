// What is known of one item, on EvidenceItemPage.
#include "app/evidence/EvidenceItemLoaded.h"
#include "app/evidence/EvidenceItemPage.h"
#include "app/evidence/EvidenceWords.h"
#include "app/evidence/FingerprintLabel.h"
#include "app/fields/WhenWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/PrivateClipboard.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Fold.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::Result;
using core::domain::EvidenceItem;

Result<EvidenceItemPage::Loaded> EvidenceItemPage::Loaded::read(core::domain::EvidenceId id,
                                                                const core::vault::UnlockedVault& vault)
{
    auto item = core::evidence::findEvidence(id, vault);
    if (!item)
        return item.error();
    Loaded loaded;
    loaded.item = *std::move(item);
    for (const core::domain::IncidentId incident : loaded.item.incidents) {
        const auto found = core::diary::findIncident(incident, vault);
        if (!found)
            return found.error();
        const QString words
            = found->statement.title.isEmpty() ? found->statement.what.left(200).simplified() : found->statement.title;
        loaded.entries.push_back({incident, found->statement.when, words, found->withdrawnAt.has_value()});
    }
    auto history = core::evidence::list::historyOf(id, vault);
    if (!history)
        return history.error();
    loaded.history = *std::move(history);
    const auto row = core::evidence::list::rowOf(id, vault);
    if (!row)
        return row.error();
    const auto files = core::evidence::list::readFiles({row->value_or(0)}, vault);
    if (!files)
        return files.error();
    if (!files->empty()) {
        loaded.fingerprint = files->front().fingerprint;
        loaded.isReported = files->front().isReported;
        loaded.happened = files->front().when;
        loaded.behaviours = files->front().behaviours;
    }
    return loaded;
}

void EvidenceItemPage::showFacts(const Loaded& content)
{
    if (m_facts && m_facts->focusWidget() && m_facts->focusWidget()->hasFocus())
        heading()->setFocus(Qt::OtherFocusReason); // Before the facts go, and the focus with them.
    delete m_facts;
    m_facts = new QWidget(this);
    m_factsPlace->addWidget(m_facts);
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    const auto fact = [this, column](const QString& label, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new PlainLabel(label, Kind::Quiet, m_facts));
        auto* value = new PlainLabel(text, m_facts);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        pair->addWidget(value);
        column->addLayout(pair);
    };
    const EvidenceItem& item = content.item;
    const bool isFile = item.origin != core::domain::Origin::Physical;
    if (item.removedAt)
        //: %1: a date and time. The file is gone, its number and fingerprint stay.
        fact(isFile && item.objectName.isEmpty()
                 ? tr("Taken out for good on %1").arg(timeInWords(*item.removedAt))
                 : /*: %1: a date and time. The file was taken out of the list and is still kept. */ tr("Removed on %1")
                       .arg(timeInWords(*item.removedAt)),
             item.removedReason);
    if (!item.removedAt || !item.title.isEmpty())
        fact(tr("What it shows"), item.description);
    fact(isFile ? tr("Name as received") : tr("What it is"), isFile ? shownName(item) : item.name);
    //: Noun, a label: which kind of file it is. Not the adjective.
    fact(tr("Kind"),
         isFile ? tr("%1, %2", "kind of file, size").arg(kindInWords(item), shell::sizeText(item.size))
                : kindInWords(item));
    fact(tr("Where it is kept"), item.keptAt);
    addTimes(content, fact);
    fact(tr("Where it came from"), item.source);
    //: Noun, a label: the address of a page on the internet.
    fact(tr("Link"), item.url);
    if (item.sha256)
        addFingerprint(content, *column);
    addEntries(content, *column);
}

void EvidenceItemPage::addTimes(const Loaded& content, const std::function<void(const QString&, const QString&)>& fact)
{
    const EvidenceItem& item = content.item;
    if (item.capturedAt)
        fact(tr("When it happened, as you said"), fields::whenInWords(*item.capturedAt));
    else if (content.happened)
        fact(tr("When it happened, as its entry says"), fields::whenInWords(*content.happened));
    //: A label before a date and time: when the file was added to the records.
    fact(tr("Added here"), timeInWords(item.addedAt));
    if (item.fileModifiedAt)
        fact(tr("The file says it was last changed"),
             tr("%1. Copying or sending a file can change this time.", "date and time")
                 .arg(timeInWords(*item.fileModifiedAt)));
}

void EvidenceItemPage::addFingerprint(const Loaded& content, QVBoxLayout& column)
{
    const core::base::Sha256 digest = *content.item.sha256;
    column.addWidget(new PlainLabel(
        tr("Fingerprint (SHA-256). It shows that the file has not changed since you added it."), Kind::Quiet, m_facts));
    if (content.fingerprint)
        column.addWidget(new PlainLabel(fingerprintInWords(*content.fingerprint),
                                        content.fingerprint->matches ? Kind::Strong : Kind::Problem, m_facts));
    auto* groups = new FingerprintLabel(fingerprintInGroups(digest), m_facts);
    column.addWidget(groups);
    auto* copy = button(tr("Copy the fingerprint"), m_facts);
    column.addWidget(copy, 0, Qt::AlignLeft);
    const auto copyAll = [this, hex = digest.hex()] {
        m_context.clipboard.copy(hex);
        m_context.status.say(tr("Copied. It will clear in %n seconds.", nullptr, shell::PrivateClipboard::secondsKept));
    };
    connect(copy, &QPushButton::clicked, this, copyAll);
    connect(groups, &FingerprintLabel::copyWanted, this, copyAll);
}

void EvidenceItemPage::addEntries(const Loaded& content, QVBoxLayout& column)
{
    column.addWidget(new PlainLabel(tr("Entries it belongs to"), Kind::Quiet, m_facts));
    if (content.entries.empty())
        //: The file belongs to no entry yet.
        column.addWidget(new PlainLabel(tr("None yet."), m_facts));
    for (const Loaded::Entry& entry : content.entries) {
        const QString when = fields::whenInWords(entry.when);
        auto* link = new LinkButton(entry.isWithdrawn
                                        ? tr("%1: %2 (removed)", "date, then what happened").arg(when, entry.title)
                                        : tr("%1: %2", "date, then what happened").arg(when, entry.title),
                                    m_facts);
        column.addWidget(link);
        connect(link, &QPushButton::clicked, this,
                [this, id = entry.id] { m_context.navigator.open(shell::PageId::Entry, id.bytes()); });
    }
}

void EvidenceItemPage::showHistory(const Loaded& content)
{
    delete m_events;
    m_events = new QWidget(m_history->content());
    auto* column = new QVBoxLayout(m_events);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    for (const core::evidence::list::HandlingEvent& event : content.history)
        column->addWidget(new PlainLabel(handlingInWords(event), m_events));
    m_history->column()->addWidget(m_events);
}

} // namespace app::evidence
