#include "app/evidence/parts/PicturePart.h"

#include "app/evidence/FileView.h"
#include "app/shell/ErrorText.h"
#include "app/viewer/PictureView.h"
#include "app/viewer/VerdictText.h"
#include "app/widgets/Controls.h"
#include "app/widgets/StatusLine.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app::evidence::parts {

using core::base::Result;
using viewer::PictureView;
using widgets::button;

PicturePart::PicturePart(const shell::PageContext& context, QWidget* parent)
    : FilePart(context, parent)
    , m_view(new PictureView(this))
    //: A button: make the picture larger.
    , m_larger(button(FileView::tr("Zoom in"), this))
    //: A button: make the picture smaller.
    , m_smaller(button(FileView::tr("Zoom out"), this))
    , m_fit(button(FileView::tr("Show all of it"), this))
    , m_turn(button(FileView::tr("Turn the view"), this))
{
    m_turn->setAccessibleDescription(FileView::tr("The file is not changed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &PictureView::toggleWanted, this, &PicturePart::toggleWanted);
    connect(m_view, &PictureView::zoomed, this, [this](int percent) {
        Q_EMIT changed();
        m_context.status.say(percent == 100 ? wholeShownWords()
                                            : FileView::tr("Zoom %1 %", "how large the picture is").arg(percent));
    });
    connect(m_view, &PictureView::sharperWanted, this, [this] {
        if (!m_isSharp && !m_loading.isRunning())
            load(sharpSize);
    });
    connect(m_larger, &QPushButton::clicked, m_view, &PictureView::zoomIn);
    connect(m_smaller, &QPushButton::clicked, m_view, &PictureView::zoomOut);
    connect(m_fit, &QPushButton::clicked, m_view, &PictureView::fit);
    connect(m_turn, &QPushButton::clicked, m_view, &PictureView::turn);
    PicturePart::clear();
}

FilePart::Words PicturePart::words() const
{
    return {FileView::tr("Show this picture"), FileView::tr("Hide this picture"), FileView::tr("The picture is shown."),
            FileView::tr("The picture is hidden.")};
}

void PicturePart::open(const ShownFile& file)
{
    m_file = file;
    m_view->show();
    m_view->setBlurred(true);
    Q_EMIT noted(openingWords());
    load(firstSize);
}

void PicturePart::clear()
{
    m_loading.cancel();
    m_file = {};
    m_view->clear();
    m_view->setBlurred(true);
    m_view->hide();
    m_isRevealed = false;
    m_isSharp = false;
}

void PicturePart::setWords(const QString& words)
{
    m_file.words = words;
    m_view->setAccessibleDescription(words);
}

QString PicturePart::openingWords() const
{
    return FileView::tr("Opening the picture.");
}

QString PicturePart::wholeShownWords() const
{
    return FileView::tr("All of the picture is shown.");
}

viewer::PictureRequest PicturePart::request(const QSize& atMost) const
{
    core::domain::EvidenceItem item;
    item.id = m_file.id;
    item.mediaType = m_file.mediaType;
    item.size = m_file.size;
    return viewer::pictureRequest(item, atMost, m_context.vault);
}

void PicturePart::arrived(const viewer::Picture& picture)
{
    m_view->setPicture(picture.image, m_file.words);
}

QString PicturePart::complaint(viewer::Verdict verdict) const
{
    return viewer::verdictText(verdict);
}

void PicturePart::load(const QSize& atMost)
{
    const bool isSharper = atMost == sharpSize;
    m_isSharp = m_isSharp || isSharper;
    m_loading
        = m_context.pictures.load(this, request(atMost), [this, isSharper](const Result<viewer::Picture>& result) {
              if (isSharper) { // Without it the first one stays.
                  if (result)
                      m_view->setSharper(result->image);
                  return;
              }
              if (result)
                  arrived(*result);
              m_view->setVisible(m_view->hasPicture());
              Q_EMIT noted(result ? complaint(result->verdict) : shell::errorText(result.error()));
          });
}

void PicturePart::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_view->setBlurred(!revealed);
}

bool PicturePart::canReveal() const
{
    return !m_view->isHidden();
}

bool PicturePart::isReady() const
{
    return m_view->hasPicture();
}

QWidget* PicturePart::firstFocus() const
{
    return m_view->isVisible() ? m_view : nullptr;
}

std::vector<QPushButton*> PicturePart::buttons() const
{
    return {m_larger, m_smaller, m_fit, m_turn};
}

void PicturePart::showButtons()
{
    const bool isSeen = m_isRevealed && m_view->hasPicture();
    m_turn->setVisible(canReveal());
    m_turn->setEnabled(m_view->hasPicture());
    for (QPushButton* each : {m_larger, m_smaller, m_fit})
        each->setVisible(isSeen);
    m_larger->setEnabled(m_view->percent() < PictureView::mostPercent);
    // What has the focus must not go dead under it.
    const bool isWhole = m_view->percent() == 100;
    if (isWhole && (m_smaller->hasFocus() || m_fit->hasFocus()))
        m_larger->setFocus(Qt::OtherFocusReason);
    m_smaller->setEnabled(!isWhole);
    m_fit->setEnabled(!isWhole);
}

std::vector<shell::PageAction> PicturePart::actions() const
{
    std::vector<shell::PageAction> all;
    if (!m_view->isVisible() || !m_view->hasPicture())
        return all;
    all.push_back({m_turn->text(), [this] { m_view->turn(); }, shell::Command::TurnPicture});
    const QWidget* focus = parentWidget()->focusWidget();
    if (m_isRevealed && focus && focus->hasFocus()) {
        all.push_back({m_larger->text(), [this] { m_view->zoomIn(); }, shell::Command::Bigger});
        all.push_back({m_smaller->text(), [this] { m_view->zoomOut(); }, shell::Command::Smaller});
        all.push_back({m_fit->text(), [this] { m_view->fit(); }, shell::Command::NormalSize});
    }
    return all;
}

} // namespace app::evidence::parts
