#pragma once

#include "app/widgets/Controls.h"

#include <QLabel>
#include <QString>

namespace app::widgets {

/// A label that shows exactly the text it is given, never as HTML, and wraps. Use it for everything: words of a person,
/// file names and names from outside are text. It never gets an accessible name: that would hide its text. All text
/// begins at the side where the window begins, whatever its own language; inside it runs as its language does.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Side { Leading, Centre, Trailing };
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    PlainLabel(const QString& text, Kind kind, QWidget* parent = nullptr);

    /// Where in its room the text stands: where lines of the window begin, or where they end.
    void setSide(Side side);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();

    Side m_side = Side::Leading;
};

/// The heading of a page or of a part of it. Its role is heading; the one of a page takes the focus on arrival.
class HeadingLabel final : public PlainLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section };
    explicit HeadingLabel(const QString& text, Level level = Level::Section, QWidget* parent = nullptr);
};

/// Keeps a date, time, number, handle, address, path, hash or reference whole among text of the other direction: puts
/// it between U+2068 and U+2069.
QString isolate(const QString& text);

/// The same where the text runs against the direction of the window, and nothing else.
QString isolateIfForeign(const QString& text);

/// Makes screen readers hear headings and status lines as such. Once, after QApplication.
void installAccessibleRoles();

} // namespace app::widgets
