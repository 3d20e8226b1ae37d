#include "app/evidence/EvidenceItemPage.h"

#include "app/evidence/BlurredPicture.h"
#include "app/evidence/EvidenceWords.h"
#include "app/fields/WhenWords.h"
#include "app/settings/AppSettings.h"
#include "app/shell/ErrorText.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/shell/PrivateClipboard.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceItem;

struct EvidenceItemPage::Loaded
{
    EvidenceItem item;
    std::vector<core::diary::IncidentSummary> entries;
};

EvidenceItemPage::EvidenceItemPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("File"), {}}, parent)
    , m_draft(new shell::FormDraft(context, QStringLiteral("file"), this))
{
    body()->addWidget(pictureRow());
    m_factsPlace = new QVBoxLayout;
    body()->addLayout(m_factsPlace);
    body()->addWidget(actionRow());
    body()->addWidget(describeRow());
    body()->addStretch();
    // Ctrl+B is for all pictures; the button is for this one.
    m_showsAll = m_context.settings.showsPictures();
    connect(&m_context.settings, &settings::AppSettings::changed, this, [this] {
        if (m_showsAll == m_context.settings.showsPictures())
            return;
        m_showsAll = !m_showsAll;
        setBlurred(!m_showsAll);
    });
    for (QPushButton* each : {m_showPicture, m_saveCopy, m_check, m_takeOut})
        offer(each);
    offer(m_turn, shell::Command::TurnPicture);
}

std::vector<shell::PageAction> EvidenceItemPage::actions() const
{
    auto all = Page::actions();
    // While one can be seen, the keys hide, whether all are shown or only this one.
    if (m_picture->isVisible() && m_picture->hasPicture() && !m_picture->isBlurred())
        all.push_back({tr("Hide all pictures"),
                       [this] {
                           m_context.settings.setShowsPictures(false);
                           m_picture->setBlurred(true);
                           m_showPicture->setText(tr("Show this picture"));
                           m_context.status.say(tr("All pictures are hidden."));
                       },
                       shell::Command::HidePictures});
    return all;
}

QWidget* EvidenceItemPage::pictureRow()
{
    m_pictureArea = new QWidget(this);
    m_picture = new BlurredPicture(m_pictureArea);
    m_pictureNote = new PlainLabel({}, Kind::Quiet, m_pictureArea);
    m_showPicture = button(tr("Show this picture"), m_pictureArea);
    m_turn = button(tr("Turn the view"), m_pictureArea);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(m_showPicture);
    buttons->addWidget(m_turn);
    auto* column = new QVBoxLayout(m_pictureArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_picture);
    column->addWidget(m_pictureNote);
    column->addLayout(buttons);
    connect(m_showPicture, &QPushButton::clicked, this, [this] { setBlurred(!m_picture->isBlurred()); });
    connect(m_turn, &QPushButton::clicked, m_picture, &BlurredPicture::turn);
    return m_pictureArea;
}

QWidget* EvidenceItemPage::actionRow()
{
    auto* row = new QWidget(this);
    m_saveCopy = button(tr("Save a copy"), row);
    m_check = button(tr("Check the fingerprint now"), row);
    m_takeOut = button(tr("Take it out of your records"), Kind::Link, row);
    auto* back = button(tr("Back"), row);
    auto* flow = new FlowLayout(space::Medium, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_saveCopy, m_check, back, m_takeOut})
        flow->addWidget(each);
    connect(m_saveCopy, &QPushButton::clicked, this, &EvidenceItemPage::saveCopy);
    connect(m_check, &QPushButton::clicked, this, &EvidenceItemPage::check);
    connect(m_takeOut, &QPushButton::clicked, this, &EvidenceItemPage::takeOut);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    return row;
}

QWidget* EvidenceItemPage::describeRow()
{
    auto* card = frame(Kind::Card, this);
    m_title = new QLineEdit(card);
    m_description = new QPlainTextEdit(card);
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(m_description->fontMetrics().lineSpacing() * 4 + 2 * space::Medium);
    auto* save = button(tr("Save the description"), card);
    m_entry = new QLineEdit(card);
    auto* link = button(tr("Link to this entry"), card);
    m_draft->inputs().add(QStringLiteral("title"), m_title);
    m_draft->inputs().add(QStringLiteral("description"), m_description);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::Medium);
    column->addWidget(m_draft);
    column->addWidget(new FormField({tr("Short title"), {}}, m_title, card));
    column->addWidget(new FormField({tr("What does it show?"), tr("In a pack, this text stands beside the file.")},
                                    m_description, card));
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(line(card));
    column->addWidget(new FormField(
        {tr("Which entry does it belong to?"), tr("Type a word from the entry, then choose it.")}, m_entry, card));
    column->addWidget(link, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &EvidenceItemPage::saveDescription);
    connect(link, &QPushButton::clicked, this, &EvidenceItemPage::linkToEntry);
    return card;
}

void EvidenceItemPage::arrive(const QByteArray& id, shell::Purpose)
{
    if (m_id != id) {
        m_picture->clear();
        m_pictureOf = {};
        m_loadingPicture.cancel();
        m_draft->pause();
    }
    m_id = id;
}

void EvidenceItemPage::keepDrafts()
{
    m_draft->keep();
}

void EvidenceItemPage::reload()
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, id = m_id, caseId = m_context.caseId](JobContext&) -> Result<Loaded> {
            auto item = core::evidence::findEvidence(core::domain::EvidenceId::fromBytes(id), *vault);
            if (!item)
                return item.error();
            core::diary::IncidentQuery query;
            query.caseId = caseId;
            query.limit = 0;
            auto entries = core::diary::listIncidents(query, *vault);
            if (!entries)
                return entries.error();
            return Loaded{*std::move(item), *std::move(entries)};
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*result);
        });
}

void EvidenceItemPage::show(const Loaded& content)
{
    const bool isAnother = m_item.id != content.item.id;
    m_item = content.item;
    m_entries = content.entries;
    const bool isFile = m_item.origin != core::domain::Origin::Physical;
    setTitle(tr("%1  %2", "exhibit number, then name")
                 .arg(isolate(m_item.exhibit), m_item.title.isEmpty() ? shownName(m_item) : m_item.title));
    m_saveCopy->setVisible(isFile && !m_item.removedAt);
    m_check->setVisible(isFile && !m_item.removedAt);
    m_takeOut->setVisible(!m_item.removedAt);
    // A change elsewhere must not take away what somebody has typed and not saved yet.
    if (isAnother || !m_draft->isDifferent()) {
        m_title->setText(m_item.title);
        m_description->setPlainText(m_item.description);
        m_draft->begin(m_item.id.bytes());
    }
    offerEntries();
    showFacts(content);
    showPicture(m_item);
    if (isFile && !m_item.removedAt)
        m_context.tray.saveQuietly<void>(
            [vault = m_context.vault, id = m_item.id](JobContext&) { return core::evidence::logViewed(id, *vault); });
}

void EvidenceItemPage::showFacts(const Loaded& content)
{
    if (m_facts && m_facts->focusWidget() && m_facts->focusWidget()->hasFocus())
        m_check->setFocus(Qt::OtherFocusReason); // Before the facts go, and the focus with them.
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
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        pair->addWidget(value);
        column->addLayout(pair);
    };
    const EvidenceItem& item = content.item;
    const bool isFile = item.origin != core::domain::Origin::Physical;
    if (item.removedAt)
        fact(tr("Taken out on %1").arg(timeInWords(*item.removedAt)), item.removedReason);
    fact(tr("Name as received"), isFile ? shownName(item) : item.name);
    fact(tr("Kind"),
         isFile ? tr("%1, %2", "kind of file, size").arg(kindInWords(item), shell::sizeText(item.size))
                : kindInWords(item));
    fact(tr("Where it is kept"), item.keptAt);
    if (item.capturedAt)
        fact(tr("When it was made, as you said"), fields::whenInWords(*item.capturedAt));
    fact(tr("Added here"), timeInWords(item.addedAt));
    if (item.fileModifiedAt)
        fact(tr("The file says it was last changed"), timeInWords(*item.fileModifiedAt));
    fact(tr("Where it came from"), item.source);
    fact(tr("Link"), item.url);
    if (item.sha256) {
        fact(tr("Fingerprint (SHA-256). It shows that the file has not changed since you added it."),
             fingerprintInGroups(*item.sha256));
        auto* copy = button(tr("Copy the fingerprint"), m_facts);
        column->addWidget(copy, 0, Qt::AlignLeft);
        connect(copy, &QPushButton::clicked, this, [this, hex = item.sha256->hex()] {
            m_context.clipboard.copy(hex);
            m_context.status.say(
                tr("Copied. It will clear in %n seconds.", nullptr, shell::PrivateClipboard::secondsKept));
        });
    }
    if (!item.incidents.empty())
        column->addWidget(new PlainLabel(tr("Entries it belongs to"), Kind::Quiet, m_facts));
    for (const core::domain::IncidentId& id : item.incidents) {
        const auto entry = std::ranges::find(content.entries, id, &core::diary::IncidentSummary::id);
        const QString text = entry == content.entries.end()
            ? tr("An entry that was taken back")
            : tr("%1: %2", "date, then what happened")
                  .arg(fields::whenInWords(entry->when),
                       entry->title.isEmpty() ? entry->beginning.simplified() : entry->title);
        auto* link = new LinkButton(text, m_facts);
        column->addWidget(link);
        connect(link, &QPushButton::clicked, this,
                [this, id] { m_context.navigator.open(shell::PageId::Entry, id.bytes()); });
    }
}

void EvidenceItemPage::showPicture(const EvidenceItem& item)
{
    const bool canShow = isPicture(item) && !item.removedAt;
    const bool isFile = item.origin != core::domain::Origin::Physical;
    m_pictureArea->setVisible(canShow || (isFile && !item.removedAt));
    m_picture->setVisible(canShow);
    m_showPicture->setVisible(canShow);
    m_turn->setVisible(canShow);
    if (!canShow) {
        m_pictureNote->setText(
            tr("We cannot show this kind of file here. It is kept with your records. You can save a copy "
               "and open it in another program. That copy is not protected."));
        m_pictureNote->show();
        return;
    }
    if (m_pictureOf == item.id)
        return;
    m_pictureOf = item.id;
    m_picture->clear();
    m_pictureNote->setText(tr("Opening the picture."));
    m_pictureNote->show();
    m_showPicture->setEnabled(false);
    setBlurred(!m_context.settings.showsPictures());
    m_loadingPicture = m_context.pictures.load(
        this, viewer::pictureRequest(item, QSize(1600, 1600), m_context.vault),
        [this, item](Result<viewer::Picture> result) {
            if (!result) {
                m_pictureNote->setText(shell::errorText(result.error()));
                return;
            }
            const QString problem = viewer::verdictText(result->verdict);
            m_pictureNote->setText(problem);
            m_pictureNote->setVisible(!problem.isEmpty());
            m_picture->setPicture(result->image, item.description.isEmpty() ? shownName(item) : item.description);
            m_showPicture->setEnabled(m_picture->hasPicture());
            m_turn->setEnabled(m_picture->hasPicture());
        });
}

void EvidenceItemPage::setBlurred(bool blurred)
{
    m_picture->setBlurred(blurred);
    m_showPicture->setText(blurred ? tr("Show this picture") : tr("Hide this picture"));
}

} // namespace app::evidence
