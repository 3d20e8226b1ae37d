#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace app::widgets {

/// Something that can wait: a line to press, and what it shows and hides below. Closed at first.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(const QString& words, QWidget* parent = nullptr);

    /// Where the contents go; their parent is content().
    QVBoxLayout* column() const { return m_column; }
    QWidget* content() const { return m_content; }
    bool isOpen() const { return !m_content->isHidden(); }
    void setOpen(bool open);
    /// When several folds of a page have the same words: what a screen reader hears.
    void setSpokenName(const QString& name);

private:
    QPushButton* m_line;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QString m_words;
    QString m_spoken;
};

} // namespace app::widgets
