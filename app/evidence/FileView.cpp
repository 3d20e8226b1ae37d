#include "app/evidence/FileView.h"

#include "app/evidence/EvidenceWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/viewer/PictureLoader.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/ReadText.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using viewer::PictureView;

namespace {

constexpr QSize firstSize{1600, 1600}; ///< Pixels: more than most windows show.
constexpr QSize sharpSize{4096, 4096}; ///< As many as the reader gives.
constexpr qsizetype textAtOnce = 50'000; ///< Characters: a few milliseconds.
constexpr int textLines = 16;

} // namespace

ShownFile shownFile(const core::domain::EvidenceItem& item)
{
    return {item.id,
            item.origin,
            item.exhibit,
            item.mediaType,
            item.size,
            item.description.isEmpty() ? shownName(item) : item.description,
            !item.objectName.isEmpty()};
}

ShownFile shownFile(const core::evidence::list::FileSummary& file)
{
    return {file.id,
            file.origin,
            file.exhibit,
            file.mediaType,
            file.size,
            file.description.isEmpty() ? titleOf(file) : file.description,
            file.fingerprint.has_value()};
}

FileView::FileView(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_picture = new PictureView(this);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_note = new PlainLabel({}, Kind::Quiet, this);
    m_buttons = new QWidget(this);
    buildButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_picture);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    connect(m_picture, &PictureView::toggleWanted, this, &FileView::toggleWanted);
    connect(m_picture, &PictureView::zoomed, this, [this](int percent) {
        showButtons();
        m_context.status.say(percent == 100 ? tr("All of the picture is shown.")
                                            : tr("Zoom %1 %", "how large the picture is").arg(percent));
    });
    connect(m_picture, &PictureView::sharperWanted, this, [this] {
        if (!m_isSharp && !m_loading.isRunning())
            load(sharpSize);
    });
    clear();
}

void FileView::buildButtons()
{
    m_toggle = button(tr("Show this picture"), m_buttons);
    m_larger = button(tr("Zoom in"), m_buttons);
    m_smaller = button(tr("Zoom out"), m_buttons);
    m_fit = button(tr("Show all of it"), m_buttons);
    m_turn = button(tr("Turn the view"), m_buttons);
    m_turn->setAccessibleDescription(tr("The file is not changed"));
    m_more = button(tr("Show more of the text"), m_buttons);
    auto* flow = new FlowLayout(space::Small, m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_toggle, m_larger, m_smaller, m_fit, m_turn, m_more})
        flow->addWidget(each);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setRevealed(!m_isRevealed); });
    connect(m_larger, &QPushButton::clicked, m_picture, &PictureView::zoomIn);
    connect(m_smaller, &QPushButton::clicked, m_picture, &PictureView::zoomOut);
    connect(m_fit, &QPushButton::clicked, m_picture, &PictureView::fit);
    connect(m_turn, &QPushButton::clicked, m_picture, &PictureView::turn);
    connect(m_more, &QPushButton::clicked, this, &FileView::showMore);
}

bool FileView::canReveal() const
{
    const bool isText = viewer::isTextType(m_file.mediaType) && m_file.hasBytes;
    return isText || !m_picture->isHidden();
}

void FileView::clear()
{
    m_loading.cancel();
    m_file = {};
    m_picture->clear();
    m_text->clear();
    m_rest.clear();
    m_isCut = false;
    m_isRevealed = false;
    m_isSharp = false;
    m_picture->hide();
    m_text->hide();
    say({});
    showButtons();
}

void FileView::show(const ShownFile& file, Reveal reveal)
{
    if (!m_file.id.isNull() && m_file.id == file.id && m_file.hasBytes == file.hasBytes) {
        m_file.words = file.words;
        m_picture->setAccessibleDescription(file.words);
        return;
    }
    clear();
    m_file = file;
    const bool isThing = file.origin == core::domain::Origin::Physical;
    if (isThing || !file.hasBytes)
        return say(isThing ? tr("This is something you keep. There is no file of it here.")
                           : tr("This file was taken out for good. Its number and fingerprint are kept."));
    if (viewer::isPictureType(file.mediaType)) {
        m_picture->show();
        say(tr("Opening the picture."));
        m_picture->setBlurred(true);
        setRevealed(reveal == Reveal::Yes);
        showButtons();
        load(firstSize);
    } else if (viewer::isTextType(file.mediaType)) {
        showButtons();
        if (reveal == Reveal::Yes)
            setRevealed(true);
    } else {
        say(tr("We cannot show this kind of file here. It is kept with your records. You can save a copy "
               "and open it in another program. That copy is not protected."));
    }
}

void FileView::load(const QSize& atMost)
{
    core::domain::EvidenceItem item;
    item.id = m_file.id;
    item.mediaType = m_file.mediaType;
    item.size = m_file.size;
    const bool isSharper = atMost == sharpSize;
    m_isSharp = m_isSharp || isSharper;
    m_loading = m_context.pictures.load(this, viewer::pictureRequest(item, atMost, m_context.vault),
                                        [this, isSharper](const Result<viewer::Picture>& result) {
                                            if (isSharper) { // Without it the first one stays.
                                                if (result)
                                                    m_picture->setSharper(result->image);
                                                return;
                                            }
                                            say(result ? viewer::verdictText(result->verdict)
                                                       : shell::errorText(result.error()));
                                            if (result)
                                                m_picture->setPicture(result->image, m_file.words);
                                            m_picture->setVisible(m_picture->hasPicture());
                                            showButtons();
                                        });
}

void FileView::loadText()
{
    say(tr("Opening the text."));
    m_loading = m_context.queries.start<viewer::FileText>(
        this, [vault = m_context.vault, id = m_file.id](JobContext& job) { return viewer::readText(id, *vault, job); },
        [this](Result<viewer::FileText> result) {
            if (!result)
                return say(shell::errorText(result.error()));
            m_rest = std::move(result->text);
            m_isCut = result->isCut;
            const bool isEmpty = m_rest.isEmpty();
            showMore();
            m_text->moveCursor(QTextCursor::Start);
            if (isEmpty)
                say(tr("There are no words in this file."));
        });
}

void FileView::showMore()
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(textAtOnce));
    m_rest.remove(0, textAtOnce);
    say(m_rest.isEmpty() && m_isCut ? tr("Only the beginning is shown here. The whole file is kept.") : QString());
    showButtons();
    if (!m_more->isVisible() && !m_text->isHidden() && m_more->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason);
}

void FileView::setRevealed(bool revealed)
{
    if (m_isRevealed == revealed || (revealed && !canReveal()))
        return;
    m_isRevealed = revealed;
    const bool isText = viewer::isTextType(m_file.mediaType);
    if (isText) {
        if (!revealed && m_text->hasFocus())
            m_toggle->setFocus(Qt::OtherFocusReason);
        m_text->setVisible(revealed);
        if (revealed && m_text->document()->isEmpty())
            loadText();
    } else {
        m_picture->setBlurred(!revealed);
    }
    if (revealed)
        m_context.tray.saveQuietly<void>(
            [vault = m_context.vault, id = m_file.id](JobContext&) { return core::evidence::logViewed(id, *vault); });
    if (isText)
        m_context.status.say(revealed ? tr("The text is shown.") : tr("The text is hidden."));
    else
        m_context.status.say(revealed ? tr("The picture is shown.") : tr("The picture is hidden."));
    showButtons();
    Q_EMIT this->revealed(revealed);
}

QWidget* FileView::firstFocus() const
{
    if (m_picture->isVisible())
        return m_picture;
    return m_text->isVisible() ? static_cast<QWidget*>(m_text) : m_toggle;
}

void FileView::showButtons()
{
    const bool isPicture = viewer::isPictureType(m_file.mediaType) && !m_picture->isHidden();
    const bool isText = viewer::isTextType(m_file.mediaType) && m_file.hasBytes;
    const bool isSeen = isPicture && m_isRevealed && m_picture->hasPicture();
    if (isText)
        m_toggle->setText(m_isRevealed ? tr("Hide this text") : tr("Show this text"));
    else
        m_toggle->setText(m_isRevealed ? tr("Hide this picture") : tr("Show this picture"));
    m_toggle->setVisible(isPicture || isText);
    m_toggle->setEnabled(isText || m_picture->hasPicture());
    m_turn->setVisible(isPicture);
    m_turn->setEnabled(m_picture->hasPicture());
    for (QPushButton* each : {m_larger, m_smaller, m_fit})
        each->setVisible(isSeen);
    m_larger->setEnabled(m_picture->percent() < PictureView::mostPercent);
    // What has the focus must not go dead under it.
    const bool isWhole = m_picture->percent() == 100;
    if (isWhole && (m_smaller->hasFocus() || m_fit->hasFocus()))
        m_larger->setFocus(Qt::OtherFocusReason);
    m_smaller->setEnabled(!isWhole);
    m_fit->setEnabled(!isWhole);
    m_more->setVisible(isText && m_isRevealed && !m_rest.isEmpty());
    m_buttons->setVisible(isPicture || isText);
    if (!m_suffix.isEmpty())
        for (QPushButton* each : {m_toggle, m_larger, m_smaller, m_fit, m_turn, m_more})
            each->setAccessibleName(tr("%1, %2", "words of a button, which file").arg(each->text(), m_suffix));
}

void FileView::setSpokenSuffix(const QString& suffix)
{
    m_suffix = suffix;
    m_text->setAccessibleName(tr("Text of the file, %1", "which file").arg(suffix));
    showButtons();
}

void FileView::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

std::vector<shell::PageAction> FileView::actions() const
{
    std::vector<shell::PageAction> all;
    if (!m_picture->isVisible() || !m_picture->hasPicture())
        return all;
    all.push_back({m_turn->text(), [this] { m_picture->turn(); }, shell::Command::TurnPicture});
    const QWidget* focus = focusWidget();
    if (m_isRevealed && focus && focus->hasFocus()) {
        all.push_back({m_larger->text(), [this] { m_picture->zoomIn(); }, shell::Command::Bigger});
        all.push_back({m_smaller->text(), [this] { m_picture->zoomOut(); }, shell::Command::Smaller});
        all.push_back({m_fit->text(), [this] { m_picture->fit(); }, shell::Command::NormalSize});
    }
    return all;
}

} // namespace app::evidence
