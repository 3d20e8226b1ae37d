#include "app/widgets/StyleSheet.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace app::widgets {

namespace {

/// Numbers and colours of the sheet below, by name: "@page", "@radius".
QString filledIn(QString sheet, const Colours& c, double basePoint)
{
    const std::pair<const char*, QString> values[] = {
        // Longer names first: "@problemFill" begins with "@problem".
        {"@problemFill", c.problemFill.name()},
        {"@onEmergency", c.onEmergency.name()},
        {"@emergency", c.emergency.name()},
        {"@onAction", c.onAction.name()},
        {"@onChosen", c.onChosen.name()},
        {"@onLeave", c.onLeave.name()},
        {"@surface", c.surface.name()},
        {"@divider", c.divider.name()},
        {"@problem", c.problem.name()},
        {"@border", c.border.name()},
        {"@notice", c.notice.name()},
        {"@action", c.action.name()},
        {"@chosen", c.chosen.name()},
        {"@focus", c.focus.name()},
        {"@leave", c.leave.name()},
        {"@quiet", c.quiet.name()},
        {"@page", c.page.name()},
        {"@band", c.band.name()},
        {"@text", c.text.name()},
        {"@link", c.link.name()},
        {"@mainTarget", QString::number(metric::MainTarget - 2 * space::Small - 2 * metric::FocusRing)},
        {"@target", QString::number(metric::Target - 2 * space::Tight - 2 * metric::FocusRing)},
        {"@radius", QString::number(metric::Radius)},
        {"@ring", QString::number(metric::FocusRing)},
        {"@tight", QString::number(space::Tight)},
        {"@small", QString::number(space::Small)},
        {"@medium", QString::number(space::Medium)},
        {"@large", QString::number(space::Large)},
        {"@titleSize", QString::number(basePoint * type::Title, 'f', 1)},
        {"@sectionSize", QString::number(basePoint * type::Section, 'f', 1)},
        {"@smallSize", QString::number(basePoint * type::Small, 'f', 1)},
    };
    // "@smallSize" must not be eaten by "@small".
    std::vector<std::pair<QString, QString>> ordered;
    for (const auto& [name, value] : values)
        ordered.emplace_back(QString::fromLatin1(name), value);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, value] : ordered)
        sheet.replace(name, value);
    return sheet;
}

} // namespace

/// The look of every control. Kinds are set with markKind() of widgets/Controls.h. A ring is a border that is always
/// there, so that focus moves nothing. The title of a group is moved by half a space: Qt makes room for a space behind
/// it and draws it in the middle.
QString styleSheet(const Colours& colours, double basePoint)
{
    return filledIn(QStringLiteral(R"(
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget { background: @page; }
QScrollArea { border: none; }
QWidget[kind="band"] { background: @band; }
QWidget[kind="emergency"] { background: @emergency; }
QWidget[kind="emergency"] QLabel { color: @onEmergency; }
QFrame[kind="card"] { background: @surface; border: 1px solid @divider; border-radius: @radiuspx; }
QFrame[kind="notice"] { background: @notice; border: 1px solid @divider; border-radius: @radiuspx; }
QFrame[kind="problem"] { background: @problemFill; border: @ringpx solid @problem; border-radius: @radiuspx; }
QFrame[kind="problem"]:focus { border-color: @focus; }
QFrame[kind="line"] { background: @divider; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: @titleSizept; font-weight: 600; border-radius: @tightpx; }
QLabel[kind="title"]:focus { border-bottom: @ringpx solid @focus; border-radius: 0px; }
QLabel[kind="section"] { font-size: @sectionSizept; font-weight: 600; }
QLabel[kind="quiet"] { color: @quiet; }
QLabel[kind="small"] { color: @quiet; font-size: @smallSizept; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="problem"] { color: @problem; font-weight: 600; background: transparent; border: none; }

QPushButton { background: @surface; color: @text; border: @ringpx solid @border; border-radius: @radiuspx;
              padding: @tightpx @mediumpx; min-height: @targetpx; }
QPushButton:hover { background: @band; }
QPushButton:pressed, QPushButton:checked { background: @chosen; color: @onChosen; }
QPushButton:disabled { color: @quiet; background: @page; border-color: @divider; }
QPushButton:focus { border-color: @focus; }
QPushButton[kind="main"] { background: @action; color: @onAction; border-color: @action; font-weight: 600;
                           padding: @smallpx @largepx; min-height: @mainTargetpx; }
QPushButton[kind="main"]:focus { border-color: @focus; }
QPushButton[kind="main"]:disabled { background: @page; color: @quiet; border-color: @border; }
QPushButton[kind="big"] { padding: @smallpx @largepx; min-height: @mainTargetpx; font-weight: 600; }
QPushButton[kind="leave"] { background: @leave; color: @onLeave; border-color: @leave; font-weight: 600;
                            padding: @smallpx @mediumpx; min-height: @mainTargetpx; }
QPushButton[kind="leave"]:focus { border-color: @focus; }
QPushButton[kind="link"] { background: transparent; color: @link; border-color: transparent; text-align: left;
                           text-decoration: underline; padding: @tightpx @tightpx; }
QPushButton[kind="link"]:focus { border-color: @focus; }
QPushButton[kind="chip"] { border-radius: @radiuspx; padding: 0px @smallpx; background: @notice; }
QPushButton[kind="bar"] { background: transparent; border-color: transparent; padding: @smallpx @mediumpx; }
QPushButton[kind="bar"]:hover { background: @surface; }
QPushButton[kind="bar"]:focus { border-color: @focus; }
QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[kind="onEmergency"] { background: transparent; color: @onEmergency; border-color: @onEmergency; }
QPushButton[kind="onEmergency"]:focus { border-color: @focus; background: @surface; color: @text; }

QLineEdit, QPlainTextEdit, QTextEdit, QWidget[kind="field"] {
    background: @surface; border: @ringpx solid @border; border-radius: @radiuspx;
    padding: @tightpx @smallpx; selection-background-color: @action; selection-color: @onAction; }
QLineEdit { min-height: @targetpx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @focus; }
QLineEdit[fault="true"], QPlainTextEdit[fault="true"], QWidget[kind="field"][fault="true"] { border-color: @problem; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @page; color: @quiet; }
QLineEdit[kind="search"] { padding-left: @smallpx; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    selection-background-color: @chosen; selection-color: @onChosen; }

QListView, QTableView, QTreeView { background: @surface; color: @text; border: @ringpx solid @divider;
    border-radius: @radiuspx; selection-background-color: @chosen; selection-color: @onChosen; outline: none; }
QListView:focus, QTableView:focus, QTreeView:focus { border-color: @focus; }
QListView::item { padding: @smallpx @mediumpx; border-bottom: 1px solid @divider; }
QListView::item:selected { background: @chosen; color: @onChosen; }
QListView[kind="navigation"] { background: @band; border: @ringpx solid transparent; }
QListView[kind="navigation"]:focus { border-color: @focus; }
QListView[kind="navigation"]::item { border: none; border-radius: @radiuspx; padding: @smallpx @smallpx; }
QListView[kind="navigation"]::item:selected { background: @chosen; color: @onChosen; }
QTableCornerButton::section { background: @band; border: none; border-bottom: 1px solid @border; }
QHeaderView::section { background: @band; color: @text; border: none; border-bottom: 1px solid @border;
    padding: @tightpx @smallpx; font-weight: 600; }
QTableView { gridline-color: @divider; }
QTableView::item:selected { background: @chosen; color: @onChosen; }

QCheckBox, QRadioButton { spacing: @smallpx; padding: @tightpx; border: @ringpx solid transparent;
    border-radius: @radiuspx; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QSlider { border: none; background: transparent; min-height: 28px; }
QSlider::groove:horizontal { height: @tightpx; border-radius: 2px; background: @border; }
QSlider::sub-page:horizontal { height: @tightpx; border-radius: 2px; background: @action; }
QSlider::sub-page:horizontal:disabled { background: @border; }
QSlider::handle:horizontal { width: 18px; margin: -9px 0px; border: @ringpx solid @action; border-radius: 11px;
    background: @surface; }
QSlider::handle:horizontal:focus { border-color: @focus; background: @focus; }
QSlider::handle:horizontal:disabled { border-color: @border; background: @page; }
QGroupBox { border: none; margin-top: 1.7em; padding: 0px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: -0.1em; padding: 0px 4px 0px 0px; }

QProgressBar { background: @surface; border: 1px solid @border; border-radius: @tightpx; text-align: center;
    color: @text; }
QProgressBar::chunk { background: @border; border-radius: @tightpx; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: @tightpx; }
QMenu { background: @surface; color: @text; border: 1px solid @border; }
QMenu::item { padding: @smallpx @largepx; }
QMenu::item:selected { background: @chosen; color: @onChosen; }
QMenu::separator { background: @divider; height: 1px; margin: @tightpx; }

QScrollBar:vertical { background: @page; width: 14px; margin: 0px; }
QScrollBar:horizontal { background: @page; height: 14px; margin: 0px; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"),
                    colours, basePoint);
}

} // namespace app::widgets
