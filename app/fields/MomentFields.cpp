#include "app/fields/MomentFields.h"

#include "app/fields/PartOfDay.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace app::fields {

using namespace widgets;

namespace {

/// What an hour from 0 to 23 is on the other clock; not said when no hour is there, or when it is plain without.
TypedMoment::Half halfOf(const QString& hour)
{
    // With words behind it, the words say which half it is, or nothing does.
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,2})([.:]\\d{2})?\\s*$"));
    const auto found = number.match(hour);
    const int read = found.hasMatch() ? found.captured(1).toInt() : 0;
    return read == 12           ? TypedMoment::Half::Pm
        : read > 0 && read < 12 ? TypedMoment::Half::Am
                                : TypedMoment::Half::NotSaid;
}

constexpr int lettersOfHour = 4;
constexpr int lettersOfPart = 14; ///< "in the evening"

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
    m_hour = field(tr("Hour"), lettersOfHour, tr("for example 2, or 14"));
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
    // Under the fields: they stay where they are while it comes and goes.
    m_problem = new PlainLabel({}, Kind::Problem, this);
    m_problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(row);
    column->addWidget(m_which);
    column->addWidget(m_problem);
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
    m_lines.push_back({edit, characters, hint});
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
    for (const Line& line : m_lines) {
        const int width = line.edit->fontMetrics().averageCharWidth() * (line.letters + spare) + 2 * space::Medium;
        line.edit->setMaximumWidth(width);
        line.edit->setMinimumWidth(width);
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
    // An answer about another time must not answer for this one.
    for (QRadioButton* choice : {m_first, m_second}) {
        choice->setAutoExclusive(false);
        choice->setChecked(value.repeat
                           == (choice == m_first ? TypedMoment::Repeat::First : TypedMoment::Repeat::Second));
        choice->setAutoExclusive(true);
    }
    if (value.repeat != TypedMoment::Repeat::NotSaid)
        m_which->show();
}

void MomentFields::setDate(QDate date)
{
    m_day->setText(QString::number(date.day()));
    m_month->setText(QLocale().standaloneMonthName(date.month()));
    m_year->setText(QString::number(date.year()));
}

void MomentFields::setNow(const QDateTime& now)
{
    core::domain::When when;
    when.zone = QString::fromLatin1(now.timeZone().id());
    when.precision = core::domain::Precision::Exact;
    when.from = momentAt({now.toMSecsSinceEpoch()}, when.zone);
    setValue(typedFrom(when).from);
    m_day->setFocus(Qt::OtherFocusReason);
}

void MomentFields::offerPartsOfDay(bool offer)
{
    if (offer == m_offersParts)
        return;
    m_offersParts = offer;
    const auto hour = std::ranges::find(m_lines, m_hour, &Line::edit);
    hour->letters = offer ? lettersOfPart : lettersOfHour;
    hour->hint = offer
        //: %1: a part of the day, "in the evening".
        ? tr("for example 2, 14, or %1").arg(partOfDayInWords(PartOfDay::Evening))
        : tr("for example 2, or 14");
    fit();
    describe();
}

QWidget* MomentFields::fieldOf(const WhenProblem& problem) const
{
    const auto numberIn = [](const QLineEdit* edit) { return edit->text().trimmed().toInt(); };
    switch (problem.fault) {
    case WhenFault::DayMissing:
        if (!m_month->text().trimmed().isEmpty())
            return m_year->text().trimmed().isEmpty() ? m_year : m_day;
        return m_day->text().trimmed().isEmpty() ? m_day : m_month;
    case WhenFault::NotADate:
        if (!monthFromText(m_month->text()))
            return m_month;
        // 26 is 2026.
        return numberIn(m_year) == 0 || (numberIn(m_year) > 99 && numberIn(m_year) < 1900) || numberIn(m_year) > 9999
            ? m_year
            : m_day;
    case WhenFault::TimeNotClear: {
        const QString minute = m_minute->text().trimmed();
        bool isNumber = false;
        const int number = minute.toInt(&isNumber);
        const bool isMinuteWrong = !minute.isEmpty() && (!isNumber || number < 0 || number > 59);
        return isMinuteWrong && !m_hour->text().trimmed().isEmpty() ? m_minute : m_hour;
    }
    case WhenFault::HalfMissing:
        return m_countsTo24 ? static_cast<QWidget*>(m_hour) : m_am;
    case WhenFault::RepeatedHour:
        return m_first;
    case WhenFault::SkippedHour:
    case WhenFault::PartToCome:
        return m_hour;
    case WhenFault::InTheFuture:
    case WhenFault::EndNotAfterStart:
    case WhenFault::PlaceNotKnown:
        break;
    }
    return m_day;
}

void MomentFields::setProblem(const std::optional<WhenProblem>& problem, const QString& sentence)
{
    QWidget* wrong = problem ? fieldOf(*problem) : nullptr;
    if (wrong == m_wrong && sentence == m_problem->text())
        return;
    m_wrong = wrong;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    describe();
}

void MomentFields::describe()
{
    for (const Line& line : m_lines) {
        markFault(line.edit, line.edit == m_wrong);
        line.edit->setAccessibleDescription(
            line.edit == m_wrong ? QStringLiteral("%1 %2").arg(m_problem->text(), line.hint) : line.hint);
    }
    for (QRadioButton* choice : {m_am, m_first})
        choice->setAccessibleDescription(choice == m_wrong ? m_problem->text() : QString());
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
