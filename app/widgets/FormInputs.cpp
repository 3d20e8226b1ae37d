#include "app/widgets/FormInputs.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace app::widgets {

void FormInputs::add(const QString& name, QLineEdit* line)
{
    add(name, {[line] { return line->text(); }, [line](const QJsonValue& value) { line->setText(value.toString()); }});
    connect(line, &QLineEdit::textChanged, this, &FormInputs::changed);
}

void FormInputs::add(const QString& name, QPlainTextEdit* text)
{
    add(name,
        {[text] { return text->toPlainText(); },
         [text](const QJsonValue& value) { text->setPlainText(value.toString()); }});
    connect(text, &QPlainTextEdit::textChanged, this, &FormInputs::changed);
}

void FormInputs::add(const QString& name, QAbstractButton* choice)
{
    add(name,
        {[choice] { return choice->isChecked(); },
         [choice](const QJsonValue& value) {
             if (value.toBool() || !choice->autoExclusive()) // A choice is undone by choosing another.
                 choice->setChecked(value.toBool());
         }});
    connect(choice, &QAbstractButton::toggled, this, &FormInputs::changed);
}

void FormInputs::add(const QString& name, Field field)
{
    m_fields.push_back({name, std::move(field)});
}

QJsonObject FormInputs::content() const
{
    QJsonObject content;
    for (const Named& each : m_fields)
        content[each.name] = each.field.held();
    return content;
}

void FormInputs::setContent(const QJsonObject& content)
{
    for (const Named& each : m_fields)
        if (content.contains(each.name))
            each.field.fill(content[each.name]);
}

QString FormInputs::firstWords(const QJsonObject& before) const
{
    for (const Named& each : m_fields) {
        const QJsonValue now = each.field.held();
        if (now.isString() && !now.toString().trimmed().isEmpty() && now != before[each.name])
            return now.toString();
    }
    return {};
}

} // namespace app::widgets
