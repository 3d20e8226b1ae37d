#pragma once

#include <QIcon>
#include <QString>

class QAbstractItemView;
class QFrame;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace app::widgets {

/// What a control is for; the style sheet of Theme.cpp gives each its look.
enum class Kind {
    Title, ///< Label: the title of a page.
    Section, ///< Label: a heading inside a page.
    Quiet, ///< Label: a hint, a second line.
    Small, ///< Label: smaller and quiet.
    Strong, ///< Label: emphasis.
    Problem, ///< Label or frame: something to put right.
    Main, ///< Button: the main action of a page. One a page.
    Big, ///< Button: one of several equal large actions.
    Leave, ///< Button: Leave now.
    Link, ///< Button: looks like a link.
    Chip, ///< Button: a small thing that was chosen.
    Bar, ///< Button: in the top bar.
    OnEmergency, ///< Button: in the emergency line.
    Card, ///< Frame: something that belongs together.
    Notice, ///< Frame: a friendly remark.
    Line, ///< Frame: a dividing line.
    Band, ///< Widget: top bar, navigation.
    Emergency, ///< Widget: the emergency line.
    Navigation, ///< List view: the navigation.
    Search, ///< Line edit: search.
    Field ///< Widget of ours that behaves as a field.
};

/// Gives a control its look.
void markKind(QWidget* control, Kind kind);
/// Shows, or takes away, the edge of a field that needs putting right.
void markFault(QWidget* field, bool hasFault);

/// Makes one click on a row emit `activated`, as Enter does, whatever the desktop does; connect that alone, and a row
/// opens once.
void openOnOneClick(QAbstractItemView* view);

/// Words for a button, tick box or menu that may hold "&" of a person's own: shown as it is, no key of the keyboard.
QString asWritten(QString words);
QPushButton* button(const QString& text, QWidget* parent);
QPushButton* button(const QString& text, Kind kind, QWidget* parent);
/// A button with one of the icons of resources/icons in front of its word.
QPushButton* button(const QString& text, Kind kind, const QString& iconName, QWidget* parent);

/// What stands in `widget` from top to bottom, without edges of its own.
QVBoxLayout* columnIn(QWidget* widget, int gap);

QFrame* frame(Kind kind, QWidget* parent);
QFrame* line(QWidget* parent);

/// An icon of resources/icons by its file name without ending, drawn in the text colour of `palette` (and the chosen
/// one when selected). A null icon when there is no such file.
QIcon icon(const QString& name, const QPalette& palette);
/// The same in one colour.
QIcon icon(const QString& name, const QColor& colour);

} // namespace app::widgets
