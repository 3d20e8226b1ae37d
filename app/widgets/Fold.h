#pragma once

#include <QWidget>

class QHBoxLayout;
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
    /// Puts a small control in front of the line, to save a row.
    void addBefore(QWidget* control);
    bool isOpen() const { return !m_content->isHidden(); }
    void setOpen(bool open);
    /// When several folds of a page have the same words: what a screen reader hears.
    void setSpokenName(const QString& name);
    QString spokenName() const { return m_spoken; }

Q_SIGNALS:
    /// What is inside is about to be seen: for contents that are made only then.
    void opening();

private:
    QHBoxLayout* m_head;
    QPushButton* m_line;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QString m_words;
    QString m_spoken;
};

} // namespace app::widgets
