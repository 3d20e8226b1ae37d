#pragma once

#include "app/async/JobRunner.h"
#include "app/evidence/parts/FilePart.h"
#include "app/viewer/PictureLoader.h"

#include <QSize>

namespace app::viewer {
class PictureView;
}

namespace app::evidence::parts {

/// A picture: at first a few squares of its colours; then to be made larger, moved and turned. PagesPart is one of them
/// whose picture changes.
class PicturePart : public FilePart
{
    Q_OBJECT

public:
    explicit PicturePart(const shell::PageContext& context, QWidget* parent = nullptr);

    Words words() const override;
    void open(const ShownFile& file) override;
    void clear() override;
    void setWords(const QString& words) override;
    void setRevealed(bool revealed) override;
    bool canReveal() const override;
    bool isReady() const override;
    bool takesKeysHidden() const override { return true; }
    QWidget* firstFocus() const override;
    std::vector<QPushButton*> buttons() const override;
    void showButtons() override;
    std::vector<shell::PageAction> actions() const override;

    viewer::PictureView* view() const { return m_view; }

protected:
    static constexpr QSize firstSize{1600, 1600}; ///< Pixels: more than most windows show.
    static constexpr QSize sharpSize{4096, 4096}; ///< As many as the reader gives.

    virtual QString openingWords() const;
    virtual QString wholeShownWords() const;
    virtual viewer::PictureRequest request(const QSize& atMost) const;
    /// The first picture came, or why there is none: puts it into the view.
    virtual void arrived(const viewer::Picture& picture);
    virtual QString complaint(viewer::Verdict verdict) const;

    void load(const QSize& atMost);
    const ShownFile& file() const { return m_file; }
    bool isRevealed() const { return m_isRevealed; }
    bool isLoading() const { return m_loading.isRunning(); }
    void forgetSharpness() { m_isSharp = false; }

private:
    async::JobHandle m_loading;
    ShownFile m_file;
    viewer::PictureView* m_view;
    QPushButton* m_larger;
    QPushButton* m_smaller;
    QPushButton* m_fit;
    QPushButton* m_turn;
    bool m_isRevealed = false;
    bool m_isSharp = false;
};

} // namespace app::evidence::parts
