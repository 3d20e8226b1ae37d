#include "app/contacts/ReferenceFields.h"

#include "app/fields/MomentFields.h"
#include "app/fields/TypedWhenJson.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app::contacts {

using core::domain::Reference;
using namespace widgets;

namespace {

struct TypeWords
{
    const char* type;
    const char* words;
};
/// The kinds of guidance-facts section 2, most usual first.
constexpr std::array types{
    //: Group: kinds of numbers that the police and others give. Read by: the person who keeps the diary, who compares
    //: them with a letter or a call. Official terms: keep the English word in brackets where there is no other.
    TypeWords{"incident", QT_TRANSLATE_NOOP("Reference", "Incident or log number")},
    TypeWords{"crime", QT_TRANSLATE_NOOP("Reference", "Crime reference")},
    TypeWords{"receipt", QT_TRANSLATE_NOOP("Reference", "Receipt of an online report")},
    //: A number for all that the police hold about one case, in some police forces.
    TypeWords{"occurrence", QT_TRANSLATE_NOOP("Reference", "Occurrence number")},
    TypeWords{"report-fraud", QT_TRANSLATE_NOOP("Reference", "Report Fraud number")},
    TypeWords{"urn", QT_TRANSLATE_NOOP("Reference", "Case number of police and prosecutor (URN)")},
    TypeWords{"court", QT_TRANSLATE_NOOP("Reference", "Court case number")},
    //: The number of a complaint about the police or somebody else.
    TypeWords{"complaint", QT_TRANSLATE_NOOP("Reference", "Complaint reference")},
    TypeWords{"platform", QT_TRANSLATE_NOOP("Reference", "Report number of an app or website")},
    //: A number of another kind than those above.
    TypeWords{"other", QT_TRANSLATE_NOOP("Reference", "Another number")},
};

constexpr int leastLetters = 12; // Of the kind of a number, in the narrowest window.

} // namespace

QString ReferenceFields::typeInWords(const QString& type)
{
    for (const TypeWords& each : types)
        if (type == QLatin1String(each.type))
            return QCoreApplication::translate("Reference", each.words);
    return type;
}

ReferenceFields::ReferenceFields(QWidget* parent)
    : QWidget(parent)
{
    //: Group: part of a form: the numbers that the police or others gave. Read by: the person who keeps the diary.
    auto* group = new widgets::GroupBox(tr("Reference numbers"), this);
    m_type = new QComboBox(group);
    for (const TypeWords& each : types)
        m_type->addItem(typeInWords(QString::fromLatin1(each.type)), QString::fromLatin1(each.type));
    // As wide as there is room, not as its longest words in large letters.
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(leastLetters);
    m_number = new QLineEdit(group);
    m_number->setLayoutDirection(Qt::LeftToRight);
    //: A label before a day: the day on which the number was given.
    m_day = new fields::MomentFields(tr("Given on"), fields::MomentFields::Parts::DayOnly, group);
    m_giver = new QLineEdit(group);
    auto* addButton = button(tr("Add this number"), group);
    m_chips = new ChipList(group);

    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_chips);
    column->addWidget(new FormField({tr("What kind of number is it?"), {}}, m_type, group));
    // A screen reader hears a combo box by its label or by its value, not both: the value is its description.
    const auto describe = [this] { m_type->setAccessibleDescription(m_type->currentText()); };
    connect(m_type, &QComboBox::currentTextChanged, this, describe);
    describe();
    //: A label before a field: the reference number itself.
    column->addWidget(new FormField({tr("The number"), tr("Write it just as they gave it.")}, m_number, group));
    column->addWidget(new FormField(
        {tr("Which day was it given?"), tr("For a log number the day is part of the number.")}, m_day, group));
    auto* sameDay = button(tr("Same day as the report"), Kind::Link, group);
    column->addWidget(sameDay, 0, Qt::AlignLeft);
    connect(sameDay, &QPushButton::clicked, this, &ReferenceFields::sameDayWanted);
    column->addWidget(new FormField({tr("Who gave it?"), {}}, m_giver, group));
    column->addWidget(addButton, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(group);

    connect(addButton, &QPushButton::clicked, this, [this] {
        const QString number = m_number->text().trimmed();
        if (add())
            Q_EMIT said(
                //: Spoken after a reference number was added to a report that is being written. %1: the number.
                tr("%1 was added. Save the report to keep it.").arg(isolate(number)));
        else if (m_problemField)
            m_problemField->setFocus(Qt::OtherFocusReason);
    });
    for (const QLineEdit* each : {m_number, m_giver})
        connect(each, &QLineEdit::textChanged, this, &ReferenceFields::changed);
    connect(m_day, &fields::MomentFields::changed, this, &ReferenceFields::changed);
    connect(m_type, &QComboBox::currentTextChanged, this, &ReferenceFields::changed);
    connect(m_chips, &ChipList::removed, this, [this](const QString& key) {
        const auto index = static_cast<std::size_t>(key.toUInt());
        if (index < m_references.size())
            m_references.erase(m_references.begin() + static_cast<std::ptrdiff_t>(index));
        refresh();
        Q_EMIT changed();
    });
}

QWidget* ReferenceFields::firstField() const
{
    return m_number;
}

void ReferenceFields::setDay(const fields::TypedMoment& day)
{
    m_day->setValue({day.day, day.month, day.year, {}, {}, {}, {}});
}

bool ReferenceFields::isEmpty() const
{
    return m_references.empty() && m_number->text().trimmed().isEmpty();
}

bool ReferenceFields::add()
{
    m_problem.clear();
    m_problemField = nullptr;
    Reference reference;
    reference.type = m_type->currentData().toString();
    reference.value = m_number->text().trimmed();
    reference.givenBy = m_giver->text().trimmed();
    const fields::TypedMoment typed = m_day->value();
    reference.givenAt = fields::readDay(typed);
    if (reference.value.isEmpty()) {
        m_problem = tr("Enter the reference number, or choose \"I was not given one\".");
        m_problemField = m_number;
        return false;
    }
    if (!typed.isEmpty() && !reference.givenAt.isValid()) {
        m_problem = fields::noSuchDay(typed);
        m_problemField = m_day->dayField();
        return false;
    }
    if (reference.givenAt.isValid() && reference.givenAt > QDate::currentDate()) {
        m_problem = tr("Enter a date that is today or earlier.");
        m_problemField = m_day->dayField();
        return false;
    }
    if (reference.type == QLatin1String("incident") && !reference.givenAt.isValid()) {
        m_problem = tr("This kind of number starts again every day. Add the date it was given to you.");
        m_problemField = m_day->dayField();
        return false;
    }
    m_references.push_back(reference);
    m_number->clear();
    m_giver->clear();
    m_day->setValue({});
    refresh();
    Q_EMIT changed();
    return true;
}

void ReferenceFields::refresh()
{
    std::vector<ChipList::Chip> chips;
    for (std::size_t i = 0; i < m_references.size(); ++i) {
        const Reference& each = m_references[i];
        const QString day = each.givenAt.isValid() ? dateText(each.givenAt) : QString();
        const QString text = day.isEmpty()
            ? tr("%1: %2", "kind of number, number").arg(typeInWords(each.type), isolate(each.value))
            : tr("%1: %2 of %3", "kind of number, number, day")
                  .arg(typeInWords(each.type), isolate(each.value), isolate(day));
        //: Verb. A button; %1: the kind of number, then the number.
        chips.push_back({QString::number(i), text, tr("Remove %1").arg(each.value)});
    }
    m_chips->setChips(chips);
}

void ReferenceFields::setValue(std::vector<Reference> references)
{
    m_references = std::move(references);
    m_number->clear();
    m_giver->clear();
    m_day->setValue({});
    refresh();
}

QJsonObject ReferenceFields::content() const
{
    QJsonArray added;
    for (const Reference& each : m_references)
        added += QJsonObject{{QStringLiteral("type"), each.type},
                             {QStringLiteral("value"), each.value},
                             {QStringLiteral("given_at"), each.givenAt.toString(Qt::ISODate)},
                             {QStringLiteral("given_by"), each.givenBy}};
    return {{QStringLiteral("added"), added},
            {QStringLiteral("type"), m_type->currentData().toString()},
            {QStringLiteral("number"), m_number->text()},
            {QStringLiteral("day"), fields::toJson(m_day->value())},
            {QStringLiteral("giver"), m_giver->text()}};
}

void ReferenceFields::setContent(const QJsonObject& content)
{
    std::vector<Reference> added;
    for (const QJsonValue value : content[QStringLiteral("added")].toArray()) {
        const QJsonObject each = value.toObject();
        Reference reference;
        reference.type = each[QStringLiteral("type")].toString();
        reference.value = each[QStringLiteral("value")].toString();
        reference.givenAt = QDate::fromString(each[QStringLiteral("given_at")].toString(), Qt::ISODate);
        reference.givenBy = each[QStringLiteral("given_by")].toString();
        added.push_back(reference);
    }
    setValue(std::move(added));
    m_type->setCurrentIndex(std::max(0, m_type->findData(content[QStringLiteral("type")].toString())));
    m_number->setText(content[QStringLiteral("number")].toString());
    m_day->setValue(fields::typedMomentFromJson(content[QStringLiteral("day")].toObject()));
    m_giver->setText(content[QStringLiteral("giver")].toString());
}

std::optional<std::vector<Reference>> ReferenceFields::value()
{
    const bool isTyped
        = !m_number->text().trimmed().isEmpty() || !m_giver->text().trimmed().isEmpty() || !m_day->value().isEmpty();
    if (isTyped && !add())
        return std::nullopt;
    return m_references;
}

} // namespace app::contacts
