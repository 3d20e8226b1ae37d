#pragma once

#include "app/widgets/SecretText.h"

#include <QWidget>

namespace app::widgets {

/// One line in which a secret is typed. Shows dots, or the text while isShown(). Paste works; copy, cut, undo, drag and
/// prediction do not exist. To assistive technology it is a password field that holds dots.
class SecretLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretLine(QWidget* parent = nullptr);

    const SecretText& text() const { return m_text; }
    void clear();
    /// As if typed; for assistive technology and password programs.
    void insert(QStringView text);
    /// Takes what is typed in another line, and gives it this one's. Nothing is copied.
    void swapText(SecretLine& other);
    void selectAll();
    void setCursor(int character);
    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter.
    void overflowed(); ///< What was typed or pasted did not fit.
    void capsLockGuessed(bool isOn); ///< From the case of the letter just typed.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool edit(QKeyEvent* event);
    void paste();
    void afterChange();
    void afterMove();
    QRect inner() const;
    /// What is drawn: the text or dots. The caller overwrites it.
    QString drawn() const;

    SecretText m_text;
    bool m_isShown = false;
    int m_scroll = 0; ///< Pixels by which the text is moved to keep the cursor in sight.
};

/// Lets assistive technology see SecretLine as a password field. Once, after QApplication.
void installSecretLineRole();

} // namespace app::widgets
