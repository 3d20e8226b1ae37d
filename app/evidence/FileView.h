#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageAction.h"
#include "app/shell/PageContext.h"
#include "core/domain/EvidenceItem.h"
#include "core/evidence/list/FileList.h"

#include <QSize>
#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace app::viewer {
class PictureView;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::evidence {

/// A file that is to be looked at.
struct ShownFile
{
    core::domain::EvidenceId id;
    core::domain::Origin origin = core::domain::Origin::File;
    QString exhibit;
    QString mediaType;
    qint64 size = 0; ///< Bytes.
    QString words; ///< What a screen reader says of a picture: what it shows, or its name.
    bool hasBytes = true;
};

ShownFile shownFile(const core::domain::EvidenceItem& item);
ShownFile shownFile(const core::evidence::list::FileSummary& file);

/// What is in a file, hidden until somebody asks: a picture to be made larger, moved and turned, or text. Of other
/// kinds it says that they are not shown here. Nothing is opened before it is asked for but pictures, as squares.
class FileView final : public QWidget
{
    Q_OBJECT

public:
    enum class Reveal { No, Yes };

    explicit FileView(const shell::PageContext& context, QWidget* parent = nullptr);

    /// The same file again changes nothing but its words.
    void show(const ShownFile& file, Reveal reveal);
    /// Shows nothing, and keeps nothing.
    void clear();
    const ShownFile& file() const { return m_file; }

    bool canReveal() const;
    bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed);
    /// Where the keys go: the picture or the text; the button that shows it while neither can take them.
    QWidget* firstFocus() const;

    /// When two of them are on a page: what tells their buttons apart, spoken after their words.
    void setSpokenSuffix(const QString& suffix);
    /// What the keys do now: turning whenever there is a picture, larger and smaller while it has the focus.
    std::vector<shell::PageAction> actions() const;

    viewer::PictureView* picture() const { return m_picture; }

Q_SIGNALS:
    /// It was shown or hidden, by whatever way.
    void revealed(bool isRevealed);
    /// The space bar, or a click on what is hidden.
    void toggleWanted();

private:
    void buildButtons();
    void load(const QSize& atMost);
    void loadText();
    void showMore();
    void showButtons();
    void say(const QString& note);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_loading;
    ShownFile m_file;
    viewer::PictureView* m_picture;
    QPlainTextEdit* m_text;
    widgets::PlainLabel* m_note;
    QWidget* m_buttons;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_larger = nullptr;
    QPushButton* m_smaller = nullptr;
    QPushButton* m_fit = nullptr;
    QPushButton* m_turn = nullptr;
    QPushButton* m_more = nullptr;
    QString m_suffix;
    QString m_rest; ///< Text that is not shown yet.
    bool m_isCut = false;
    bool m_isRevealed = false;
    bool m_isSharp = false;
};

} // namespace app::evidence
