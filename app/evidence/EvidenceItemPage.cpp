#include "app/evidence/EvidenceItemPage.h"

#include "app/evidence/EntryPicker.h"
#include "app/evidence/EvidenceItemLoaded.h"
#include "app/evidence/EvidenceWords.h"
#include "app/evidence/FileFacts.h"
#include "app/evidence/FileView.h"
#include "app/fields/WhenEditor.h"
#include "app/settings/AppSettings.h"
#include "app/shell/FormDraft.h"
#include "app/shell/JobTray.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/Recordings.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Fold.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;

EvidenceItemPage::EvidenceItemPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : Page(context, {tr("File"), {}}, parent)
    , m_draft(new shell::FormDraft(context, QStringLiteral("file"), this))
    , m_view(new FileView(context, this))
    , m_undo(new UndoBar(this))
{
    body()->addWidget(m_undo);
    body()->addWidget(m_view);
    m_factsPlace = new QVBoxLayout;
    body()->addLayout(m_factsPlace);
    m_fileFacts = new FileFacts(context, this);
    body()->addWidget(m_fileFacts);
    body()->addWidget(actionRow());
    body()->addWidget(linkRow());
    body()->addWidget(describeRow());
    m_history = new Fold(tr("What was done with this file"), this);
    body()->addWidget(m_history);
    body()->addStretch();
    announce(m_undo);
    connect(m_view, &FileView::toggleWanted, this, [this] { m_view->setRevealed(!m_view->isRevealed()); });
    // Ctrl+B is for all pictures; the button is for this one.
    m_showsAll = m_context.settings.showsPictures();
    connect(&m_context.settings, &settings::AppSettings::changed, this, [this] {
        if (m_showsAll == m_context.settings.showsPictures())
            return;
        m_showsAll = !m_showsAll;
        m_view->setRevealed(m_showsAll);
    });
    for (QPushButton* each : {m_saveCopy, m_check, m_link, m_remove, m_putBack, m_takeOut})
        offer(each);
    buildPaper();
}

std::vector<shell::PageAction> EvidenceItemPage::actions() const
{
    auto all = Page::actions();
    for (shell::PageAction& each : m_view->actions())
        all.push_back(std::move(each));
    // While one can be seen, the keys hide, whether all are shown or only this one.
    if (m_view->isRevealed())
        all.push_back({tr("Hide all pictures"),
                       [this] {
                           m_context.settings.setShowsPictures(false);
                           m_view->setRevealed(false);
                           m_context.status.say(tr("All pictures are hidden."));
                       },
                       shell::Command::HidePictures});
    return all;
}

QWidget* EvidenceItemPage::actionRow()
{
    auto* row = new QWidget(this);
    m_saveCopy = button(tr("Save a copy"), row);
    m_check = button(tr("Check the fingerprint now"), row);
    m_link = button(tr("Link to an entry"), row);
    m_link->setCheckable(true);
    //: Verb, a button: take the file out of the list. It is not deleted.
    m_remove = button(tr("Remove"), row);
    m_remove->setAccessibleDescription(tr("Moves it to the removed files"));
    m_putBack = button(tr("Put it back"), row);
    m_takeOut = button(tr("Take it out for good"), Kind::Link, row);
    //: Verb, a button.
    m_print = button(tr("Print"), row);
    //: A button: to the page before.
    auto* back = button(tr("Back"), row);
    auto* flow = new FlowLayout(space::Medium, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_saveCopy, m_check, m_link, m_print, m_putBack, m_remove, back, m_takeOut})
        flow->addWidget(each);
    connect(m_saveCopy, &QPushButton::clicked, this, &EvidenceItemPage::saveCopy);
    connect(m_check, &QPushButton::clicked, this, &EvidenceItemPage::check);
    connect(m_link, &QPushButton::toggled, this, [this](bool isOpen) {
        m_linkCard->setVisible(isOpen);
        if (!isOpen)
            return;
        m_picker->begin();
        m_picker->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, &EvidenceItemPage::remove);
    connect(m_putBack, &QPushButton::clicked, this, &EvidenceItemPage::putBack);
    connect(m_takeOut, &QPushButton::clicked, this, &EvidenceItemPage::takeOut);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    return row;
}

QWidget* EvidenceItemPage::linkRow()
{
    m_linkCard = frame(Kind::Card, this);
    m_picker = new EntryPicker(m_context, tr("Which entry does it belong to?"), tr("Link to this entry"), m_linkCard);
    auto* column = new QVBoxLayout(m_linkCard);
    column->addWidget(m_picker);
    m_linkCard->hide();
    connect(m_picker, &EntryPicker::picked, this, &EvidenceItemPage::link);
    return m_linkCard;
}

QWidget* EvidenceItemPage::describeRow()
{
    m_describe = frame(Kind::Card, this);
    m_title = new QLineEdit(m_describe);
    m_description = new QPlainTextEdit(m_describe);
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(m_description->fontMetrics().lineSpacing() * 4 + 2 * space::Medium);
    m_when = new fields::WhenEditor(m_describe);
    m_when->setQuestion(tr("When did it happen?"));
    auto* fromEntry = new PlainLabel(
        //: Below the question when it happened, for a file.
        tr("If you do not know, the app goes by the entry that the file belongs to."), Kind::Quiet, m_describe);
    auto* save = button(tr("Save the description"), m_describe);
    m_draft->inputs().add(QStringLiteral("title"), m_title);
    m_draft->inputs().add(QStringLiteral("description"), m_description);
    m_draft->inputs().add(QStringLiteral("when"),
                          {[this] { return m_when->content(); },
                           [this](const QJsonValue& value) { m_when->setContent(value.toObject()); }});
    connect(m_when, &fields::WhenEditor::changed, &m_draft->inputs(), &FormInputs::changed);
    auto* column = new QVBoxLayout(m_describe);
    column->setSpacing(space::Medium);
    column->addWidget(m_draft);
    column->addWidget(new FormField({tr("Short title"), {}}, m_title, m_describe));
    m_about = new FormField({tr("What does it show?"), {}}, m_description, m_describe);
    column->addWidget(m_about);
    column->addWidget(m_when);
    column->addWidget(fromEntry);
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &EvidenceItemPage::saveDescription);
    return m_describe;
}

void EvidenceItemPage::arrive(const QByteArray& id, shell::Purpose)
{
    if (m_undo->isOffering())
        m_context.status.say({}); // It says how to undo.
    m_undo->clear();
    errors()->clear();
    if (m_id != id) {
        m_view->clear();
        m_fileFacts->clear();
        m_draft->pause();
        m_link->setChecked(false);
        m_history->setOpen(false);
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
        [vault = m_context.vault, id = core::domain::EvidenceId::fromBytes(m_id)](JobContext&) {
            return Loaded::read(id, *vault);
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*result);
        });
}

void EvidenceItemPage::showQuestion()
{
    const bool isRecording = viewer::isRecordingType(m_item.mediaType);
    m_about->setLabel(isRecording ? tr("What is said in it?") : tr("What does it show?"));
    m_about->setHint(
        isRecording
            //: Beside a video or a sound: a field for a transcript.
            ? tr("Write down the words, and who says them. In a pack, this text stands beside the file, for people "
                 "who cannot hear or see it.")
            : tr("In a pack, this text stands beside the file, for people who cannot see it."));
}

void EvidenceItemPage::show(const Loaded& content)
{
    const bool isAnother = m_item.id != content.item.id;
    m_item = content.item;
    m_isReported = content.isReported;
    const bool hasBytes = !m_item.objectName.isEmpty();
    const bool stands = !m_item.removedAt;
    const bool isThing = m_item.origin == core::domain::Origin::Physical;
    setTitle(tr("Exhibit %1: %2", "its number, then its name")
                 .arg(isolate(m_item.exhibit), m_item.title.isEmpty() ? shownName(m_item) : m_item.title));
    // What has the focus must not go from under it.
    const QWidget* focus = focusWidget();
    if (focus && focus->hasFocus() && (focus == m_remove || focus == m_putBack || focus == m_takeOut))
        heading()->setFocus(Qt::OtherFocusReason);
    m_saveCopy->setVisible(hasBytes);
    m_check->setVisible(hasBytes);
    m_link->setVisible(stands);
    m_remove->setVisible(stands);
    m_putBack->setVisible(!stands && (hasBytes || isThing));
    m_takeOut->setVisible(!stands && hasBytes);
    m_describe->setVisible(stands);
    if (!stands)
        m_link->setChecked(false);
    // A change elsewhere must not take away what somebody has typed and not saved yet.
    if (isAnother || !m_draft->isDifferent()) {
        m_title->setText(m_item.title);
        m_description->setPlainText(m_item.description);
        showStoredTime();
        m_draft->begin(m_item.id.bytes());
    }
    showQuestion();
    showFacts(content);
    showHistory(content);
    m_view->setVisible(!isThing);
    ShownFile shown = shownFile(m_item);
    shown.plainWord = plainWordFor(content.behaviours);
    m_view->show(shown, m_context.settings.showsPictures() ? FileView::Reveal::Yes : FileView::Reveal::No);
    m_fileFacts->show(m_item);
    if (hasBytes)
        m_context.tray.saveQuietly<void>(
            [vault = m_context.vault, id = m_item.id](JobContext&) { return core::evidence::logViewed(id, *vault); });
}

} // namespace app::evidence
