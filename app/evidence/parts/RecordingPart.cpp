#include "app/evidence/parts/RecordingPart.h"

#include "app/shell/JobTray.h"
#include "app/viewer/FindCaptions.h"
#include "app/viewer/PlayerView.h"
#include "app/widgets/StatusLine.h"
#include "core/evidence/Evidence.h"

#include <QVBoxLayout>

#include <optional>

namespace app::evidence::parts {

using core::base::JobContext;
using core::base::Result;

RecordingPart::RecordingPart(const shell::PageContext& context, QWidget* parent)
    : FilePart(context, parent)
    , m_view(new viewer::PlayerView(context.pictures, viewer::Player::programBesideUs(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &viewer::PlayerView::toggleWanted, this, &FilePart::toggleWanted);
    connect(m_view, &viewer::PlayerView::noted, this, &FilePart::noted);
    connect(m_view, &viewer::PlayerView::changed, this, &FilePart::changed);
    connect(m_view, &viewer::PlayerView::said, this,
            [this](const QString& sentence) { m_context.status.say(sentence); });
    connect(m_view, &viewer::PlayerView::begun, this, [this] {
        m_context.tray.saveQuietly<void>(
            [vault = m_context.vault, id = m_file.id](JobContext&) { return core::evidence::logViewed(id, *vault); });
    });
}

FilePart::Words RecordingPart::words() const
{
    //: Group: a sound or video as it is shown. Read by: the person who keeps the diary, who may not want to see it
    //: again.
    return {tr("Show this video"), tr("Hide this video"), tr("The video is shown."), tr("The video is hidden.")};
}

void RecordingPart::open(const ShownFile& file)
{
    m_file = file;
    m_view->setRecording(viewer::recordingRequest(file.id, file.mediaType, file.size, m_context.vault), file.words);
    lookForCaptions();
}

void RecordingPart::clear()
{
    m_searching.cancel();
    m_view->clear();
    m_file = {};
}

void RecordingPart::lookForCaptions()
{
    m_searching = m_context.queries.start<std::optional<viewer::Captions>>(
        this,
        [vault = m_context.vault, id = m_file.id](JobContext& job) { return viewer::findCaptions(id, *vault, job); },
        [this](Result<std::optional<viewer::Captions>> found) {
            // Without them the recording is what it was; that they cannot be read is shown where they are a file.
            if (found && *found)
                m_view->setCaptions(std::move((*found)->cues));
        });
}

void RecordingPart::setWords(const QString& words)
{
    m_view->setWords(words);
}

void RecordingPart::setRevealed(bool revealed)
{
    m_view->setRevealed(revealed);
}

bool RecordingPart::canReveal() const
{
    return !m_file.id.isNull() && !m_view->isSound();
}

QWidget* RecordingPart::firstFocus() const
{
    return m_view->firstFocus();
}

std::vector<shell::PageAction> RecordingPart::actions() const
{
    if (!m_view->firstFocus())
        return {};
    return {{m_view->playWords(), [this] { m_view->togglePlaying(); }}};
}

void RecordingPart::setSpokenSuffix(const QString& suffix)
{
    m_view->setSpokenSuffix(suffix);
}

} // namespace app::evidence::parts
