#include "app/fields/MomentFields.h"

#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace app::fields {

using namespace widgets;

namespace {

/// What an hour from 0 to 23 is on the other clock; not said when no hour is there, or when it is plain without.
TypedMoment::Half halfOf(const QString& hour)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,2})"));
    const auto found = number.match(hour);
    const int read = found.hasMatch() ? found.captured(1).toInt() : 0;
    return read == 12           ? TypedMoment::Half::Pm
        : read > 0 && read < 12 ? TypedMoment::Half::Am
                                : TypedMoment::Half::NotSaid;
}

/// The hour of a moment with am or pm as a number from 0 to 23; what is no number stays as it was typed.
QString hourOf24(const TypedMoment& value)
{
    bool isNumber = false;
    const int hour = value.hour.trimmed().toInt(&isNumber);
    if (!isNumber || value.half == TypedMoment::Half::NotSaid || hour < 1 || hour > 12)
        return value.hour;
    return QString::number(hour % 12 + (value.half == TypedMoment::Half::Pm ? 12 : 0));
}

} // namespace

MomentFields::MomentFields(const QString& prefix, QWidget* parent)
    : MomentFields(prefix, Parts::DayAndTime, parent)
{
}

MomentFields::MomentFields(const QString& prefix, Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_countsTo24(parts == Parts::DayAndTime && countsTo24())
{
    //: Group: fields for a day and a time, and what is heard of them. Read by: the person who keeps the diary. One word
    //: for each field; there is little room.
    //: This text: Noun, a label of a field: the day of the month, 1 to 31.
    m_day = field(tr("Day"), 3, tr("for example 27"));
    //: Noun, a label of a field: a name or a number.
    m_month = field(tr("Month"), 10, tr("for example March, or 3"));
    //: Noun, a label of a field: four digits.
    m_year = field(tr("Year"), 5, tr("for example 2026"));
    //: Noun, a label of a field: the hour of a time.
    m_hour = field(tr("Hour"), 4, tr("for example 2, or 14"));
    //: Noun, a label of a field: the minutes of a time. Not the notes of a meeting.
    m_minute = field(tr("Minutes"), 3, tr("for example 05"));
    //: A choice: before noon. Keep am where a language has no word.
    m_am = new widgets::RadioButton(tr("am"), this);
    //: A choice: after noon. Keep pm where a language has no word.
    m_pm = new widgets::RadioButton(tr("pm"), this);
    if (!m_prefix.isEmpty()) {
        // The word that is seen comes first: who says it presses it (A11Y-22).
        //: What is heard of a choice. %1: which time it belongs to, "End".
        m_am->setAccessibleName(tr("am: %1").arg(m_prefix));
        //: What is heard of a choice. %1: which time it belongs to, "End".
        m_pm->setAccessibleName(tr("pm: %1").arg(m_prefix));
    }
    auto* halves = new QButtonGroup(this);
    halves->addButton(m_am);
    halves->addButton(m_pm);

    auto* row = new FlowLayout(space::Small);
    const auto put = [this, row](const QString& text, QLineEdit* edit) {
        auto* cell = new QWidget(this);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::Hair);
        auto* label = new PlainLabel(text, Kind::Small, cell);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        row->addWidget(cell);
    };
    put(tr("Day"), m_day);
    put(tr("Month"), m_month);
    put(tr("Year"), m_year);
    put(tr("Hour"), m_hour);
    put(tr("Minutes"), m_minute);
    auto* half = new QWidget(this);
    auto* halfColumn = new QVBoxLayout(half);
    halfColumn->setContentsMargins(0, 0, 0, 0);
    halfColumn->setSpacing(0);
    halfColumn->addWidget(m_am);
    halfColumn->addWidget(m_pm);
    row->addWidget(half);
    half->setVisible(!m_countsTo24);
    if (parts == Parts::DayOnly)
        for (QWidget* each : {m_hour->parentWidget(), m_minute->parentWidget(), half})
            each->hide();

    m_which = new widgets::GroupBox(this);
    m_first = new widgets::RadioButton(tr("The first time, before the clocks went back"), m_which);
    m_second = new widgets::RadioButton(tr("The second time, after the clocks went back"), m_which);
    auto* whichColumn = new QVBoxLayout(m_which);
    whichColumn->addWidget(m_first);
    whichColumn->addWidget(m_second);
    m_which->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(row);
    column->addWidget(m_which);
    setFocusProxy(m_day);
    fit();

    for (QRadioButton* choice : {m_am, m_pm, m_first, m_second})
        connect(choice, &QRadioButton::toggled, this, &MomentFields::changed);
}

QLineEdit* MomentFields::field(const QString& name, int characters, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(
        m_prefix.isEmpty() ? name : tr("%1: %2", "part of a form, then a field in it").arg(m_prefix, name));
    edit->setAccessibleDescription(hint);
    // Dates and times read from left to right in every language.
    edit->setLayoutDirection(Qt::LeftToRight);
    m_letters.emplace_back(edit, characters);
    connect(edit, &QLineEdit::textChanged, this, &MomentFields::changed);
    return edit;
}

void MomentFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MomentFields::fit()
{
    constexpr int spare = 3;
    for (const auto& [edit, letters] : m_letters) {
        const int width = edit->fontMetrics().averageCharWidth() * (letters + spare) + 2 * space::Medium;
        edit->setMaximumWidth(width);
        edit->setMinimumWidth(width);
    }
}

TypedMoment MomentFields::value() const
{
    TypedMoment typed;
    typed.day = m_day->text();
    typed.month = m_month->text();
    typed.year = m_year->text();
    typed.hour = m_hour->text();
    typed.minute = m_minute->text();
    if (m_countsTo24)
        typed.half = halfOf(typed.hour);
    else if (m_am->isChecked())
        typed.half = TypedMoment::Half::Am;
    else if (m_pm->isChecked())
        typed.half = TypedMoment::Half::Pm;
    if (!m_which->isHidden() && m_first->isChecked())
        typed.repeat = TypedMoment::Repeat::First;
    else if (!m_which->isHidden() && m_second->isChecked())
        typed.repeat = TypedMoment::Repeat::Second;
    return typed;
}

void MomentFields::setValue(const TypedMoment& value)
{
    m_day->setText(value.day);
    m_month->setText(value.month);
    m_year->setText(value.year);
    m_hour->setText(m_countsTo24 ? hourOf24(value) : value.hour);
    m_minute->setText(value.minute);
    m_am->group()->setExclusive(false);
    m_am->setChecked(value.half == TypedMoment::Half::Am);
    m_pm->setChecked(value.half == TypedMoment::Half::Pm);
    m_am->group()->setExclusive(true);
    if (value.repeat != TypedMoment::Repeat::NotSaid) {
        m_which->show();
        (value.repeat == TypedMoment::Repeat::First ? m_first : m_second)->setChecked(true);
    }
}

void MomentFields::setDate(QDate date)
{
    m_day->setText(QString::number(date.day()));
    m_month->setText(QLocale().standaloneMonthName(date.month()));
    m_year->setText(QString::number(date.year()));
}

void MomentFields::askWhichHour(bool ask, const QString& time)
{
    if (ask)
        m_which->setTitle(
            //: %1: a time, "1:30am".
            tr("The clocks went back that night, so %1 came twice. Which one was it?").arg(isolate(time)));
    if (ask == m_which->isHidden())
        m_which->setVisible(ask);
}

} // namespace app::fields
