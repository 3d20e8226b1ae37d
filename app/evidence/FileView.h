#pragma once

#include "app/evidence/ShownFile.h"
#include "app/shell/PageAction.h"
#include "app/shell/PageContext.h"

#include <QWidget>

#include <map>
#include <vector>

class QPushButton;

namespace app::viewer {
class PictureView;
}
namespace app::widgets {
class FlowLayout;
class PlainLabel;
} // namespace app::widgets

namespace app::evidence {

namespace parts {
class FilePart;
}

/// What is in a file, hidden until somebody asks: the part for its kind, the button that shows and hides it, and one
/// sentence under it. Of kinds without a part it says that they are not shown here. Nothing is opened before it is
/// asked for but what a part shows of it hidden. A file with a plain word stays closed below it, also where all
/// pictures are shown, until it is asked for.
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
    /// Where the keys go: what is shown; the button that shows it while nothing can take them.
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
    /// The part for a kind, made when it is wanted first; null for kinds that are not shown.
    parts::FilePart* partFor(ViewKind kind);
    void showButtons();
    void say(const QString& note);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    ShownFile m_file;
    std::map<ViewKind, parts::FilePart*> m_parts;
    parts::FilePart* m_part = nullptr; ///< The one that shows the file.
    viewer::PictureView* m_picture = nullptr;
    widgets::PlainLabel* m_plainWord; ///< Said before a file that can be hard to see is opened.
    widgets::PlainLabel* m_note;
    QWidget* m_buttons;
    widgets::FlowLayout* m_row;
    QPushButton* m_toggle;
    QString m_suffix;
    bool m_isRevealed = false;
};

} // namespace app::evidence
