#pragma once

#include "app/shell/Navigator.h"
#include "app/shell/PageAction.h"
#include "app/shell/PageContext.h"
#include "core/base/Error.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace app::widgets {
class ErrorSummary;
class HeadingLabel;
class PlainLabel;
class UndoBar;
} // namespace app::widgets

namespace app::shell {

class PaperCopies;

/// One page of the unlocked window: its title (a heading that takes the focus on arrival), a line that says what it is
/// for, then what the page itself puts into body(). All of it scrolls, so that nothing is out of reach at 640x360.
///
/// A page asks (context.queries), tells (context.tray) and hears (reload() is called on arrival and whenever the tray
/// says that its case has changed). It knows no other page; it asks the navigator.
class Page : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString reason; ///< One line; may be empty.
    };

    Page(const PageContext& context, const Texts& texts, QWidget* parent = nullptr);

    /// Asks core again for what is shown. Called on every arrival, and after a change in this case while it is shown.
    virtual void reload() = 0;

    /// Which record to show (16 bytes, or empty), and why. Called before reload() on every arrival.
    virtual void arrive(const QByteArray& id, Purpose purpose);

    /// What takes the focus on arrival: the heading, unless the page says otherwise.
    virtual QWidget* firstFocus() const;

    /// Whether it may be made anew for another language. Not while it holds what would be lost with it: the answer that
    /// a secret waits for, or words that are shown once. It then stays as it is until it can be made anew.
    virtual bool canBeRebuilt() const { return true; }

    /// Called before another page comes, and before the window locks: keep what is half-written, through
    /// context.tray.saveQuietly(). Short; asks nothing. Not called by Leave now: a draft is never older than 2 s.
    virtual void keepDrafts();

    /// The record that Back shall come to, where it is another than the one that was asked for: a draft that was begun,
    /// or what it was saved as. Asked after keepDrafts(), before another page comes.
    virtual std::optional<QByteArray> record() const { return {}; }

    /// Dropped or pasted anywhere in the window while this page is shown. True when the page takes them.
    virtual bool takeFiles(const QStringList& paths);

    /// What can be done on this page now, for its keys, the menu, "Go to or do" and the list of keys: the buttons that
    /// were offered and can be pressed. A page adds what has no button.
    virtual std::vector<PageAction> actions() const;

    /// To its top, where what is new begins.
    void showTop();

    /// Shown again as it was left, after something stood before it: the focus goes back to where it was.
    void comeBack(QWidget* focus);

    /// Shows `sheet` in place of all that is on the page, which stays as it is, and gives `focus` the focus. The page
    /// owns the sheet, which shows itself no more once uncover() is called, or another page comes.
    void cover(QWidget* sheet, QWidget* focus);
    /// The page again, with the focus where it was.
    void uncover();
    bool isCovered() const { return m_cover != nullptr; }

    /// Makes what a button does one of the actions(), in the words of the button. With a command it has its keys, in
    /// place of a shortcut of the page's own.
    void offer(QAbstractButton* button, std::optional<Command> command = {});

    QString title() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    /// Below the heading; margins and gaps are set. Add widgets, end with addStretch() when they are few.
    QVBoxLayout* body() const { return m_body; }
    /// What can be taken back, or done again, is spoken, and said no longer than it can be. The page offers Undo and
    /// Redo with their keys. `bar` is on this page and lives as long.
    void announce(widgets::UndoBar* bar);
    void setTitle(const QString& title);
    void setReason(const QString& reason);
    widgets::HeadingLabel* heading() const { return m_heading; }
    /// At the top of the page; empty and hidden until it is given something.
    widgets::ErrorSummary* errors() const { return m_errors; }
    /// To be called once what was asked for is shown: moves the focus to firstFocus() if that has changed since the
    /// arrival, and only the first time.
    void settleFocus();
    /// Puts an error of core into errors(), in words. Canceled is not shown.
    void showProblem(const core::base::Error& error);
    /// Shows what keeps `paper` from being made, saved or printed; the sentence about a printer leads to `print`.
    void showProblemsOf(const PaperCopies* paper, QWidget* print);
    void hideEvent(QHideEvent* event) override;

    const PageContext m_context; // NOLINT: for the pages; it cannot be changed.

private:
    QScrollArea* m_scroll;
    QTimer* m_orderTimer; ///< Puts the Tab order right once things have settled.
    QVBoxLayout* m_body;
    QWidget* m_cover = nullptr; ///< A child.
    QPointer<QWidget> m_behind; ///< What had the focus when it was covered.
    bool m_isArriving = false;
    struct Offer
    {
        QAbstractButton* button; ///< On this page; lives as long.
        std::optional<Command> command;
    };
    std::vector<Offer> m_offers;
    std::vector<widgets::UndoBar*> m_undoBars;
    widgets::HeadingLabel* m_heading;
    widgets::PlainLabel* m_reason;
    widgets::ErrorSummary* m_errors;
};

} // namespace app::shell
