#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QLineEdit;
class QPlainTextEdit;

namespace app::widgets {

/// The fields of a form under one name each: what they all hold as one value, as typed and unread, and that value put
/// back. For what is half-written. The fields must outlive it. GUI thread.
class FormInputs final : public QObject
{
    Q_OBJECT

public:
    /// Any other field: how to ask for what it holds, and how to fill it.
    struct Field
    {
        std::function<QJsonValue()> held;
        std::function<void(const QJsonValue&)> fill;
    };

    using QObject::QObject;

    void add(const QString& name, QLineEdit* line);
    void add(const QString& name, QPlainTextEdit* text);
    /// A tick box, or one of several choices that exclude each other.
    void add(const QString& name, QAbstractButton* choice);
    /// changed() is the business of whoever adds it.
    void add(const QString& name, Field field);

    QJsonObject content() const;
    /// Fields that `content` does not name stay as they are.
    void setContent(const QJsonObject& content);
    /// The first text that is not the one in `before`, in the order in which the fields were added.
    QString firstWords(const QJsonObject& before) const;

Q_SIGNALS:
    void changed();

private:
    struct Named
    {
        QString name;
        Field field;
    };
    std::vector<Named> m_fields;
};

} // namespace app::widgets
