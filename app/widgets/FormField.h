#pragma once

#include <QString>
#include <QWidget>

namespace app::widgets {

class PlainLabel;

/// One question of a form: its label, a hint, the field, and what needs putting right. The label is the buddy of the
/// field and gives it its accessible name; hint and fault become its accessible description. A field of several parts
/// with names of their own, such as day, month and year, keeps these: then all of it is a group that bears the
/// question.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString label;
        QString hint; ///< May be empty.
    };

    /// Takes `field` into its layout. `field` may be any widget that takes the focus, or has a focus proxy.
    FormField(const Texts& texts, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    bool isGroup() const { return m_isGroup; }
    QString label() const;
    QString problem() const;
    void setHint(const QString& hint);
    void setLabel(const QString& label);

    /// Shows what needs putting right beside the field; empty takes it away.
    void setProblem(const QString& sentence);

private:
    /// What really takes the focus: the field, or the control inside it.
    QWidget* target() const;
    void describe();

    QWidget* m_field;
    bool m_isGroup;
    QString m_ownDescription; ///< Of the first part of a group.
    PlainLabel* m_label;
    PlainLabel* m_hint;
    PlainLabel* m_problem;
};

} // namespace app::widgets
