#include "app/evidence/FileView.h"

#include "app/evidence/EvidenceWords.h"
#include "app/evidence/parts/MailPart.h"
#include "app/evidence/parts/PagesPart.h"
#include "app/evidence/parts/PicturePart.h"
#include "app/evidence/parts/RecordingPart.h"
#include "app/evidence/parts/TextPart.h"
#include "app/shell/JobTray.h"
#include "app/viewer/PictureLoader.h"
#include "app/viewer/ReadText.h"
#include "app/viewer/Recordings.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app::evidence {

using namespace widgets;
using parts::FilePart;

namespace {

/// The table: which part shows which kind. Null: none does.
FilePart* makePart(ViewKind kind, const shell::PageContext& context, QWidget* parent)
{
    switch (kind) {
    case ViewKind::Picture:
        return new parts::PicturePart(context, parent);
    case ViewKind::Pages:
        return new parts::PagesPart(context, parent);
    case ViewKind::Mail:
        return new parts::MailPart(context, parent);
    case ViewKind::Text:
        return new parts::TextPart(context, parent);
    case ViewKind::Recording:
        return new parts::RecordingPart(context, parent);
    case ViewKind::Other:
        break;
    }
    return nullptr;
}

} // namespace

ShownFile shownFile(const core::domain::EvidenceItem& item)
{
    return {item.id,
            item.origin,
            item.exhibit,
            item.mediaType,
            item.name,
            item.size,
            item.description.isEmpty() ? shownName(item) : item.description,
            !item.objectName.isEmpty(),
            {}};
}

ShownFile shownFile(const core::evidence::list::FileSummary& file)
{
    return {file.id,
            file.origin,
            file.exhibit,
            file.mediaType,
            file.name,
            file.size,
            file.description.isEmpty() ? titleOf(file) : file.description,
            file.fingerprint.has_value(),
            plainWordFor(file.behaviours)};
}

bool isMail(const QString& mediaType, const QString& name)
{
    if (mediaType == QLatin1String("message/rfc822"))
        return true;
    // Letters of other alphabets may stand in it as they are: then its first bytes are no text.
    const bool mayBe = viewer::isTextType(mediaType) || mediaType == QLatin1String("application/octet-stream");
    return mayBe && name.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
}

ViewKind kindOf(const ShownFile& file)
{
    if (viewer::isPictureType(file.mediaType))
        return ViewKind::Picture;
    if (viewer::isDocumentType(file.mediaType))
        return ViewKind::Pages;
    if (isMail(file.mediaType, file.name))
        return ViewKind::Mail;
    if (viewer::isTextType(file.mediaType))
        return ViewKind::Text;
    if (viewer::isRecordingType(file.mediaType))
        return ViewKind::Recording;
    return ViewKind::Other;
}

FileView::FileView(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_plainWord(new PlainLabel({}, Kind::Strong, this))
    , m_note(new PlainLabel({}, Kind::Quiet, this))
    , m_buttons(new QWidget(this))
    , m_row(new FlowLayout(space::Small, m_buttons))
    //: Group: a file as it is shown: pictures and texts, hidden until asked for. Read by: the person who keeps the
    //: diary, who may not want to see it again. Neutral.
    , m_toggle(button(tr("Show this picture"), m_buttons))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setRevealed(!m_isRevealed); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    // The buttons come first: what is made larger must not push them from under the mouse.
    column->addWidget(m_plainWord);
    column->addWidget(m_buttons);
    column->addWidget(m_note);
    // Most files are one of these.
    m_picture = static_cast<parts::PicturePart*>(partFor(ViewKind::Picture))->view();
    partFor(ViewKind::Text);
    clear();
}

FilePart* FileView::partFor(ViewKind kind)
{
    if (const auto made = m_parts.find(kind); made != m_parts.end())
        return made->second;
    FilePart* part = makePart(kind, m_context, this);
    if (!part)
        return nullptr;
    m_parts.emplace(kind, part);
    part->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_note), part);
    for (QPushButton* each : part->buttons()) {
        m_row->addWidget(each);
        each->hide();
    }
    if (!m_suffix.isEmpty())
        part->setSpokenSuffix(m_suffix);
    connect(part, &FilePart::changed, this, &FileView::showButtons);
    connect(part, &FilePart::noted, this, [this](const QString& sentence) {
        say(sentence);
        showButtons();
    });
    connect(part, &FilePart::toggleWanted, this, &FileView::toggleWanted);
    return part;
}

bool FileView::canReveal() const
{
    return m_part && m_part->canReveal();
}

void FileView::clear()
{
    m_file = {};
    m_isRevealed = false;
    if (FilePart* before = std::exchange(m_part, nullptr)) {
        before->clear();
        before->hide();
        for (QPushButton* each : before->buttons())
            each->hide();
    }
    say({});
    showButtons();
}

void FileView::show(const ShownFile& file, Reveal reveal)
{
    if (!m_file.id.isNull() && m_file.id == file.id && m_file.hasBytes == file.hasBytes) {
        m_file.words = file.words;
        m_file.plainWord = file.plainWord;
        showButtons();
        if (m_part)
            m_part->setWords(file.words);
        return;
    }
    clear();
    m_file = file;
    const bool isThing = file.origin == core::domain::Origin::Physical;
    if (isThing || !file.hasBytes)
        return say(isThing ? tr("This is something you keep. There is no file of it here.")
                           : tr("This file was taken out for good. Its number and fingerprint are kept."));
    m_part = partFor(kindOf(file));
    if (!m_part)
        return say(tr("We cannot show this kind of file here. It is kept with your records. You can save a copy "
                      "and open it in another program. That copy is not protected."));
    m_part->show();
    m_part->open(file);
    // Where there is a word to be read first, the file waits until it is asked for itself.
    setRevealed(reveal == Reveal::Yes && file.plainWord.isEmpty());
    showButtons();
}

void FileView::setRevealed(bool revealed)
{
    if (m_isRevealed == revealed || (revealed && !canReveal()))
        return;
    m_isRevealed = revealed;
    const QWidget* focus = m_part->focusWidget();
    if (!revealed && focus && focus->hasFocus() && !m_part->takesKeysHidden())
        m_toggle->setFocus(Qt::OtherFocusReason);
    m_part->setRevealed(revealed);
    showButtons();
    if (revealed)
        m_context.tray.saveQuietly<void>([vault = m_context.vault, id = m_file.id](core::base::JobContext&) {
            return core::evidence::logViewed(id, *vault);
        });
    const FilePart::Words words = m_part->words();
    m_context.status.say(revealed ? words.shown : words.hidden);
    Q_EMIT this->revealed(revealed);
}

QWidget* FileView::firstFocus() const
{
    QWidget* taken = m_part ? m_part->firstFocus() : nullptr;
    return taken ? taken : m_toggle;
}

void FileView::showButtons()
{
    const bool isOffered = canReveal();
    if (m_part) {
        const FilePart::Words words = m_part->words();
        m_toggle->setText(m_isRevealed ? words.hide : words.show);
        m_part->showButtons();
    }
    const QString before = isOffered && !m_isRevealed ? m_file.plainWord : QString();
    m_plainWord->setText(before);
    m_plainWord->setVisible(!before.isEmpty());
    m_toggle->setAccessibleDescription(before);
    m_toggle->setVisible(isOffered);
    m_toggle->setEnabled(isOffered && m_part->isReady());
    m_buttons->setVisible(isOffered);
    if (m_suffix.isEmpty() || !m_part)
        return;
    std::vector<QPushButton*> all = m_part->buttons();
    all.push_back(m_toggle);
    for (QPushButton* each : all)
        each->setAccessibleName(tr("%1, %2", "words of a button, which file").arg(each->text(), m_suffix));
}

void FileView::setSpokenSuffix(const QString& suffix)
{
    m_suffix = suffix;
    for (const auto& [kind, part] : m_parts)
        part->setSpokenSuffix(suffix);
    showButtons();
}

void FileView::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

std::vector<shell::PageAction> FileView::actions() const
{
    return m_part ? m_part->actions() : std::vector<shell::PageAction>();
}

} // namespace app::evidence
