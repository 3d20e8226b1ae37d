#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace app::widgets {

class PlainLabel;

/// What needs putting right on a page, at its top: one sentence each, as a link to its field. Takes the focus when it
/// appears, so that it is read out; never on a page that is not shown. Hidden when there is nothing.
class ErrorSummary final : public QFrame
{
    Q_OBJECT

public:
    struct Item
    {
        QString sentence; ///< Names the field and what to do.
        QWidget* field = nullptr; ///< Where the link goes; may be null.
    };

    explicit ErrorSummary(QWidget* parent = nullptr);

    /// Shows these and takes the focus, where it can be seen and unless told not to; an empty list hides it.
    void show(const std::vector<Item>& items, bool takesFocus = true);
    void clear() { show({}); }
    bool isEmpty() const { return m_isEmpty; }
    /// The sentences, one a line.
    QString text() const;

private:
    QVBoxLayout* m_links;
    PlainLabel* m_heading;
    QWidget* m_list = nullptr;
    QString m_text;
    bool m_isEmpty = true;
};

} // namespace app::widgets
