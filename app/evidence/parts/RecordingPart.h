#pragma once

#include "app/async/JobRunner.h"
#include "app/evidence/parts/FilePart.h"

namespace app::viewer {
class PlayerView;
}

namespace app::evidence::parts {

/// A sound or a video, played by holdfast-player. Nothing is opened before somebody asks, and nothing plays by itself.
class RecordingPart : public FilePart
{
    Q_OBJECT

public:
    explicit RecordingPart(const shell::PageContext& context, QWidget* parent = nullptr);

    Words words() const override;
    void open(const ShownFile& file) override;
    void clear() override;
    void setWords(const QString& words) override;
    void setRevealed(bool revealed) override;
    bool canReveal() const override;
    bool takesKeysHidden() const override { return true; }
    QWidget* firstFocus() const override;
    std::vector<QPushButton*> buttons() const override { return {}; }
    void showButtons() override { }
    std::vector<shell::PageAction> actions() const override;
    void setSpokenSuffix(const QString& suffix) override;

private:
    void lookForCaptions();

    async::JobHandle m_searching;
    ShownFile m_file;
    viewer::PlayerView* m_view;
};

} // namespace app::evidence::parts
