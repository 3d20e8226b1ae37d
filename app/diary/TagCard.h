#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QStringListModel;

namespace app::widgets {
class FlowLayout;
class FormField;
class PlainLabel;
} // namespace app::widgets

namespace app::diary {

/// Asks for a tag to put on the chosen entries, or which of theirs to take off. Hidden until it asks.
class TagCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TagCard(QWidget* parent = nullptr);

    /// `known` are offered while somebody types.
    void askForNew(const QStringList& known);
    void askForOld(const QStringList& present);

Q_SIGNALS:
    /// Typed with commas between, or one of those that were offered.
    void addWanted(const QStringList& tags);
    void removalWanted(const QString& tag);
    void closed();

private:
    void add();
    void close();
    void clearRows();

    widgets::FormField* m_field;
    QLineEdit* m_name;
    QStringListModel* m_known;
    QWidget* m_adding;
    QWidget* m_taking;
    widgets::FlowLayout* m_rows;
    widgets::PlainLabel* m_none;
};

} // namespace app::diary
