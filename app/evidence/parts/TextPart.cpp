#include "app/evidence/parts/TextPart.h"

#include "app/evidence/FileView.h"
#include "app/shell/ErrorText.h"
#include "app/widgets/Controls.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence::parts {

using core::base::JobContext;
using core::base::Result;

namespace {

constexpr qsizetype textAtOnce = 50'000; ///< Characters: a few milliseconds.
constexpr int textLines = 16;

} // namespace

TextPart::TextPart(const shell::PageContext& context, QWidget* parent)
    : FilePart(context, parent)
    , m_text(new QPlainTextEdit(this))
    , m_more(widgets::button(FileView::tr("Show more of the text"), this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(FileView::tr("Text of the file"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    connect(m_more, &QPushButton::clicked, this, &TextPart::showMore);
    TextPart::clear();
}

FilePart::Words TextPart::words() const
{
    return {FileView::tr("Show this text"), FileView::tr("Hide this text"), FileView::tr("The text is shown."),
            FileView::tr("The text is hidden.")};
}

void TextPart::open(const ShownFile& file)
{
    m_file = file;
}

void TextPart::clear()
{
    m_loading.cancel();
    m_file = {};
    m_text->clear();
    m_text->hide();
    m_rest.clear();
    m_isCut = false;
    m_isRevealed = false;
}

void TextPart::load()
{
    Q_EMIT noted(FileView::tr("Opening the text."));
    m_loading = m_context.queries.start<viewer::FileText>(
        this, [vault = m_context.vault, id = m_file.id](JobContext& job) { return viewer::readText(id, *vault, job); },
        [this](Result<viewer::FileText> result) {
            if (!result) {
                Q_EMIT noted(shell::errorText(result.error()));
                return;
            }
            showText(*std::move(result));
        });
}

void TextPart::showText(viewer::FileText text)
{
    m_rest = std::move(text.text);
    m_isCut = text.isCut;
    const bool isEmpty = m_rest.isEmpty();
    showMore();
    m_text->moveCursor(QTextCursor::Start);
    if (isEmpty)
        Q_EMIT noted(emptyWords());
}

QString TextPart::emptyWords() const
{
    return FileView::tr("There are no words in this file.");
}

void TextPart::showMore()
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(textAtOnce));
    m_rest.remove(0, textAtOnce);
    const bool hadFocus = m_more->hasFocus();
    Q_EMIT noted(m_rest.isEmpty() && m_isCut ? FileView::tr("Only the beginning is shown here. The whole file is kept.")
                                             : QString());
    if (hadFocus && !m_more->isVisible() && !m_text->isHidden())
        m_text->setFocus(Qt::OtherFocusReason);
}

void TextPart::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_text->setVisible(revealed);
    if (revealed && m_text->document()->isEmpty())
        load();
}

QWidget* TextPart::firstFocus() const
{
    return m_text->isVisible() ? m_text : nullptr;
}

void TextPart::showButtons()
{
    m_more->setVisible(m_isRevealed && !m_rest.isEmpty());
}

void TextPart::setSpokenSuffix(const QString& suffix)
{
    m_text->setAccessibleName(FileView::tr("Text of the file, %1", "which file").arg(suffix));
}

} // namespace app::evidence::parts
