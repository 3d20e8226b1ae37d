#pragma once

#include "app/evidence/ShownFile.h"
#include "app/shell/PageAction.h"
#include "app/shell/PageContext.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace app::evidence::parts {

/// One way to show what is in a file: as a picture, as text. FileView has one of each kind that was needed, shows one
/// at a time, hidden until somebody asks, and stands for all of them to the page. GUI thread only.
class FilePart : public QWidget
{
    Q_OBJECT

public:
    /// What FileView says of it.
    struct Words
    {
        QString show; ///< On the button.
        QString hide;
        QString shown; ///< When it was done.
        QString hidden;
    };

    explicit FilePart(const shell::PageContext& context, QWidget* parent = nullptr);

    virtual Words words() const = 0;

    /// Another file. It is hidden; what is opened before somebody asks must tell nothing of it.
    virtual void open(const ShownFile& file) = 0;
    /// Shows nothing, keeps nothing, and stops what it does.
    virtual void clear() = 0;
    /// The words for a screen reader have changed.
    virtual void setWords(const QString&) { }
    /// Shows or hides. Only called when it changes; true only while canReveal().
    virtual void setRevealed(bool revealed) = 0;

    /// Whether it can be asked for at all.
    virtual bool canReveal() const = 0;
    /// Whether the button that shows it works now.
    virtual bool isReady() const { return canReveal(); }
    /// Whether the keys stay with it while it is hidden.
    virtual bool takesKeysHidden() const { return false; }
    /// What takes the keys; null while nothing can.
    virtual QWidget* firstFocus() const = 0;

    /// All that stand in FileView's row, behind its own. FileView owns them from then on.
    virtual std::vector<QPushButton*> buttons() const = 0;
    /// Which of its buttons are seen, and which work.
    virtual void showButtons() = 0;
    /// What the keys do now.
    virtual std::vector<shell::PageAction> actions() const { return {}; }
    /// What tells it from another one on the page, spoken after its name.
    virtual void setSpokenSuffix(const QString&) { }

Q_SIGNALS:
    /// Buttons and words are to be looked at again.
    void changed();
    /// One sentence under it; empty: none.
    void noted(const QString& sentence);
    /// The space bar, or a click on what is hidden.
    void toggleWanted();

protected:
    const shell::PageContext m_context; // NOLINT: as in shell::Page.
};

} // namespace app::evidence::parts
