#include "app/evidence/parts/PagesPart.h"

#include "app/shell/ErrorText.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/ReadText.h"
#include "app/viewer/ReaderFields.h"
#include "app/viewer/VerdictText.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app::evidence::parts {

using core::base::Result;
using widgets::button;

namespace {

constexpr int linesOfPage = 12;

/// The words of the page an answer brings.
QString pageTextOf(const viewer::ReaderAnswer& answer)
{
    QString words;
    const auto fields = viewer::protocol::decodeFields(core::base::bytesOf(answer.fields));
    if (fields)
        for (const auto& [field, bytes] : *fields)
            if (field == viewer::protocol::Field::PageText)
                words += viewer::textOf(bytes.toByteArray(), true).text;
    return words;
}

} // namespace

PagesPart::PagesPart(const shell::PageContext& context, QWidget* parent)
    : PicturePart(context, parent)
    , m_place(new widgets::PlainLabel({}, this))
    , m_words(new QPlainTextEdit(this))
    //: Of a PDF file. A button.
    , m_previous(button(tr("Previous page"), this))
    //: Of a PDF file. A button.
    , m_next(button(tr("Next page"), this))
    , m_read(button({}, this))
{
    //: Noun: the picture of a page of a document, as it is spoken.
    view()->setNames(tr("Page"),
                     //: Noun: a page that is not shown yet, as it is spoken.
                     tr("Hidden page"));
    view()->installEventFilter(this);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setUndoRedoEnabled(false);
    //: Group: a document of several pages as it is shown, hidden until asked for. Read by: the person who keeps the
    //: diary.
    m_words->setAccessibleName(tr("Words on the page"));
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * linesOfPage);
    layout()->setSpacing(widgets::space::Small);
    layout()->addWidget(m_place);
    layout()->addWidget(m_words);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_read, &QPushButton::clicked, this, &PagesPart::toggleWords);
    hideWords();
    m_place->hide();
}

FilePart::Words PagesPart::words() const
{
    return {tr("Show this document"), tr("Hide this document"), tr("The document is shown."),
            tr("The document is hidden.")};
}

QString PagesPart::openingWords() const
{
    return tr("Opening the document.");
}

QString PagesPart::wholeShownWords() const
{
    return tr("All of the page is shown.");
}

QString PagesPart::complaint(viewer::Verdict verdict) const
{
    return viewer::verdictText(verdict, viewer::Subject::Document);
}

viewer::PictureRequest PagesPart::request(const QSize& atMost) const
{
    viewer::PictureRequest wanted = PicturePart::request(atMost);
    wanted.page = m_page;
    return wanted;
}

void PagesPart::open(const ShownFile& file)
{
    m_page = 0;
    m_pages = 0;
    PicturePart::open(file);
}

void PagesPart::clear()
{
    PicturePart::clear();
    hideWords();
    m_place->hide();
    m_page = 0;
    m_pages = 0;
}

QString PagesPart::placeInWords() const
{
    //: Which page of a document is seen: Page 3 of 12.
    return tr("Page %1 of %2").arg(m_page + 1).arg(m_pages);
}

QString PagesPart::description() const
{
    //: What a screen reader says of a page: Page 3 of 12, then what the document is.
    return tr("%1, %2", "page, then document").arg(placeInWords(), file().words);
}

void PagesPart::setWords(const QString& words)
{
    PicturePart::setWords(words);
    if (m_pages > 0)
        view()->setAccessibleDescription(description());
}

void PagesPart::arrived(const viewer::Picture& picture)
{
    if (picture.verdict != viewer::Verdict::Shown) {
        // A page that cannot be drawn is said to be so; the others can still be turned to.
        view()->clear();
        m_place->setText(placeInWords());
        m_place->setVisible(m_pages > 0);
        return;
    }
    const bool isFirst = m_pages == 0;
    m_pages = picture.pages;
    m_place->setText(placeInWords());
    m_place->show();
    if (isFirst)
        view()->setPicture(picture.image, description());
    else
        view()->setNext(picture.image, description());
}

void PagesPart::turnTo(int page)
{
    if (page < 0 || page >= m_pages || page == m_page)
        return;
    m_page = page;
    forgetSharpness();
    //: Page 3 of 12 of a document is on its way.
    m_place->setText(tr("Opening page %1 of %2").arg(m_page + 1).arg(m_pages));
    load(firstSize);
    if (!m_words->isHidden())
        loadWords();
    m_context.status.say(placeInWords());
    Q_EMIT changed();
}

void PagesPart::toggleWords()
{
    if (m_words->isHidden()) {
        m_words->show();
        loadWords();
    } else {
        hideWords();
    }
    Q_EMIT changed();
}

void PagesPart::loadWords()
{
    m_words->clear();
    m_words->setPlaceholderText({});
    m_reading = m_context.pictures.read(
        this, viewer::protocol::Kind::ReadPage, request(firstSize), [this](const Result<viewer::ReaderAnswer>& answer) {
            if (!answer || answer->verdict != viewer::Verdict::Shown) {
                m_words->setPlaceholderText(answer ? complaint(answer->verdict) : shell::errorText(answer.error()));
                return;
            }
            const QString words = pageTextOf(*answer);
            m_words->setPlainText(words);
            if (words.trimmed().isEmpty()) {
                m_words->clear();
                const QString none = tr("There are no words on this page. It may be a picture of a page.");
                m_words->setPlaceholderText(none);
                m_context.status.say(none);
            }
        });
}

void PagesPart::hideWords()
{
    m_reading.cancel();
    m_words->hide();
    m_words->clear();
}

void PagesPart::setRevealed(bool revealed)
{
    PicturePart::setRevealed(revealed);
    if (!revealed)
        hideWords();
}

bool PagesPart::canReveal() const
{
    return m_pages > 0 || PicturePart::canReveal();
}

bool PagesPart::isReady() const
{
    return m_pages > 0;
}

std::vector<QPushButton*> PagesPart::buttons() const
{
    std::vector<QPushButton*> all{m_previous, m_next};
    const std::vector<QPushButton*> ofPicture = PicturePart::buttons();
    all.insert(all.end(), ofPicture.begin(), ofPicture.end());
    all.push_back(m_read);
    return all;
}

void PagesPart::showButtons()
{
    PicturePart::showButtons();
    const bool isSeen = isRevealed() && m_pages > 0;
    const bool isFirst = m_page == 0;
    const bool isLast = m_page + 1 >= m_pages;
    for (QPushButton* each : {m_previous, m_next})
        each->setVisible(isSeen && m_pages > 1);
    // What has the focus must not go dead under it.
    if (isFirst && m_previous->hasFocus() && !isLast) {
        m_next->setEnabled(true);
        m_next->setFocus(Qt::OtherFocusReason);
    } else if (isLast && m_next->hasFocus() && !isFirst) {
        m_previous->setEnabled(true);
        m_previous->setFocus(Qt::OtherFocusReason);
    }
    m_previous->setEnabled(!isFirst);
    m_next->setEnabled(!isLast);
    //: A button. The words of a page of a PDF file, as text below its picture.
    m_read->setText(m_words->isHidden() ? tr("Show the words of this page") : tr("Hide the words of this page"));
    m_read->setVisible(isSeen);
}

void PagesPart::setSpokenSuffix(const QString& suffix)
{
    m_words->setAccessibleName(tr("Words on the page, %1", "which file").arg(suffix));
}

bool PagesPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != view() || event->type() != QEvent::KeyPress || !isRevealed())
        return PicturePart::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return PicturePart::eventFilter(watched, event);
    // While it is larger than its room these keys move it first, as far as it goes.
    const QScrollBar* bar = view()->verticalScrollBar();
    const bool isWhole = view()->percent() == 100;
    if (key->key() == Qt::Key_PageDown && (isWhole || bar->value() == bar->maximum())) {
        turnTo(m_page + 1);
        return true;
    }
    if (key->key() == Qt::Key_PageUp && (isWhole || bar->value() == bar->minimum())) {
        turnTo(m_page - 1);
        return true;
    }
    return PicturePart::eventFilter(watched, event);
}

} // namespace app::evidence::parts
