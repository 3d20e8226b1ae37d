#pragma once

#include <QGroupBox>

namespace app::widgets {

/// A group of a form. Its title goes on in the next line where there is too little room for one, and needs no more
/// width than its longest word. Like Wrapping, Qt's own class to style sheets and tests.
class GroupBox : public QGroupBox
{
public:
    explicit GroupBox(QWidget* parent = nullptr);
    explicit GroupBox(const QString& title, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isInLines() const;
    QRect titleArea() const;
    /// Gives the title as many lines as it needs in the width of now.
    void fit();
};

} // namespace app::widgets
