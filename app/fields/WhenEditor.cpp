#include "app/fields/WhenEditor.h"

#include "app/fields/MomentFields.h"
#include "app/fields/MonthGrid.h"
#include "app/fields/WhenWords.h"
#include "app/fields/ZoneField.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QDateTime>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace app::fields {

using namespace widgets;

namespace {

QDateTime nowIn(const QString& zone)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone.toLatin1()));
}

} // namespace

WhenEditor::WhenEditor(QWidget* parent)
    : QWidget(parent)
{
    //: A question above choices: when did it happen?
    m_group = new widgets::GroupBox(tr("When?"), this);
    QWidget* group = m_group;
    //: Group: the question when something happened, with fields and messages. Read by: the person who keeps the diary,
    //: who may not remember. Not knowing is a good answer: no blame.
    m_know = new widgets::RadioButton(tr("I know the time"), group);
    m_about = new widgets::RadioButton(tr("About this time"), group);
    m_between = new widgets::RadioButton(tr("Some time between"), group);
    m_unknown = new widgets::RadioButton(tr("I do not know"), group);
    m_know->setChecked(true);
    auto* modes = new FlowLayout(space::Large);
    for (QRadioButton* choice : {m_know, m_about, m_between, m_unknown})
        modes->addWidget(choice);

    m_fields = new QWidget(group);
    m_from = new MomentFields({}, m_fields);
    //: A button: fill in the date of today.
    auto* today = button(tr("Today"), m_fields);
    //: A button: fill in the date of yesterday.
    auto* yesterday = button(tr("Yesterday"), m_fields);
    //: Noun, a button: opens a small calendar to choose a day from.
    m_calendar = button(tr("Calendar"), m_fields);
    m_calendar->setCheckable(true);
    auto* shortcuts = new FlowLayout(space::Small);
    shortcuts->addWidget(today);
    shortcuts->addWidget(yesterday);
    shortcuts->addWidget(m_calendar);

    m_toRow = new QWidget(m_fields);
    //: Noun, a label before the second of two moments: when it ended.
    m_to = new MomentFields(tr("End"), m_toRow);
    auto* toColumn = new QVBoxLayout(m_toRow);
    toColumn->setContentsMargins(0, 0, 0, 0);
    //: Stands between two moments: "some time between" the first "and" the second.
    toColumn->addWidget(new PlainLabel(tr("and"), Kind::Strong, m_toRow));
    toColumn->addWidget(m_to);

    auto* hint = new PlainLabel(
        tr("Leave the time empty if you only know the day. Leave the day empty if you only know the month."),
        Kind::Quiet, m_fields);
    m_zone = new ZoneField(m_fields);
    m_inWords = new PlainLabel({}, Kind::Strong, this);

    auto* fieldColumn = new QVBoxLayout(m_fields);
    fieldColumn->setContentsMargins(0, 0, 0, 0);
    fieldColumn->setSpacing(space::Small);
    fieldColumn->addWidget(m_from);
    fieldColumn->addLayout(shortcuts);
    fieldColumn->addWidget(m_toRow);
    fieldColumn->addWidget(hint);
    fieldColumn->addWidget(m_zone);

    auto* groupColumn = new QVBoxLayout(group);
    groupColumn->setContentsMargins(0, 0, 0, 0);
    groupColumn->setSpacing(space::Small);
    groupColumn->addLayout(modes);
    groupColumn->addWidget(m_fields);
    groupColumn->addWidget(m_inWords);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(group);
    setFocusProxy(m_know);

    connect(today, &QPushButton::clicked, this, [this] { chooseDay(nowIn(m_zone->zone()).date()); });
    connect(yesterday, &QPushButton::clicked, this, [this] { chooseDay(nowIn(m_zone->zone()).date().addDays(-1)); });
    connect(m_calendar, &QPushButton::toggled, this, &WhenEditor::showGrid);
    for (QRadioButton* choice : {m_know, m_about, m_between, m_unknown})
        connect(choice, &QRadioButton::toggled, this, &WhenEditor::refresh);
    connect(m_from, &MomentFields::changed, this, &WhenEditor::refresh);
    connect(m_to, &MomentFields::changed, this, &WhenEditor::refresh);
    connect(m_zone, &ZoneField::changed, this, &WhenEditor::refresh);
    refresh();
}

WhenMode WhenEditor::mode() const
{
    if (m_about->isChecked())
        return WhenMode::About;
    if (m_between->isChecked())
        return WhenMode::Between;
    return m_unknown->isChecked() ? WhenMode::DoNotKnow : WhenMode::KnowTheTime;
}

void WhenEditor::setQuestion(const QString& question)
{
    m_group->setTitle(question);
}

TypedWhen WhenEditor::value() const
{
    return {mode(), m_from->value(), m_to->value(), m_zone->zone()};
}

void WhenEditor::setValue(const TypedWhen& value)
{
    const QSignalBlocker quiet(this);
    m_zone->setZone(value.zone);
    m_from->setValue(value.from);
    m_to->setValue(value.to);
    switch (value.mode) {
    case WhenMode::KnowTheTime:
        m_know->setChecked(true);
        break;
    case WhenMode::About:
        m_about->setChecked(true);
        break;
    case WhenMode::Between:
        m_between->setChecked(true);
        break;
    case WhenMode::DoNotKnow:
        m_unknown->setChecked(true);
        break;
    }
    refresh();
}

ReadWhen WhenEditor::read() const
{
    if (mode() != WhenMode::DoNotKnow && m_zone->isUnknown())
        return {{}, WhenProblem{WhenFault::PlaceNotKnown, false, {}, {}, {}}};
    return readWhen(value(), nowIn(m_zone->zone()).date());
}

void WhenEditor::setNow()
{
    const QDateTime now = nowIn(m_zone->zone());
    TypedMoment typed;
    const int hour = now.time().hour();
    typed.hour = QString::number(hour % 12 == 0 ? 12 : hour % 12);
    typed.minute = QStringLiteral("%1").arg(now.time().minute(), 2, 10, QLatin1Char('0'));
    typed.half = hour < 12 ? TypedMoment::Half::Am : TypedMoment::Half::Pm;
    m_know->setChecked(true);
    m_from->setValue(typed);
    m_from->setDate(now.date());
    m_from->dayField()->setFocus(Qt::OtherFocusReason);
}

void WhenEditor::chooseDay(QDate date)
{
    if (m_unknown->isChecked())
        m_know->setChecked(true);
    m_from->setDate(date);
    m_from->hourField()->setFocus(Qt::OtherFocusReason);
}

void WhenEditor::showGrid(bool show)
{
    if (show && !m_grid) {
        m_grid = new MonthGrid(m_fields);
        auto* column = static_cast<QVBoxLayout*>(m_fields->layout());
        column->insertWidget(2, m_grid);
        connect(m_grid, &MonthGrid::chosen, this, [this](QDate date) {
            m_calendar->setChecked(false);
            chooseDay(date);
        });
        connect(m_grid, &MonthGrid::givenUp, this, [this] {
            m_calendar->setFocus(Qt::OtherFocusReason);
            m_calendar->setChecked(false);
        });
    }
    if (!m_grid)
        return;
    if (show) {
        const ReadWhen now = read();
        const QDate today = nowIn(m_zone->zone()).date();
        const QDate typed = now.when.from ? QDateTime::fromMSecsSinceEpoch(now.when.from->at.msecs, Qt::UTC)
                                                .toTimeZone(QTimeZone(m_zone->zone().toLatin1()))
                                                .date()
                                          : today;
        m_grid->setDays(typed, today);
        m_grid->setFocus(Qt::OtherFocusReason);
    }
    m_grid->setVisible(show);
}

void WhenEditor::refresh()
{
    const WhenMode chosen = mode();
    m_fields->setVisible(chosen != WhenMode::DoNotKnow);
    m_toRow->setVisible(chosen == WhenMode::Between);

    ReadWhen now = read();
    const auto asks = [&now](bool end) {
        return now.problem && now.problem->fault == WhenFault::RepeatedHour && now.problem->isInEnd == end;
    };
    const TypedWhen typed = value();
    const bool fromAnswered = typed.from.repeat != TypedMoment::Repeat::NotSaid;
    const bool toAnswered = typed.to.repeat != TypedMoment::Repeat::NotSaid;
    // An answered question stays in sight while the hour is still one that came twice.
    const auto cameTwice = [this](TypedWhen what, bool end) {
        (end ? what.to : what.from).repeat = TypedMoment::Repeat::NotSaid;
        const ReadWhen again = readWhen(what, nowIn(m_zone->zone()).date());
        return again.problem && again.problem->fault == WhenFault::RepeatedHour && again.problem->isInEnd == end;
    };
    m_from->askWhichHour(asks(false) || (fromAnswered && cameTwice(typed, false)),
                         now.problem ? now.problem->time : QString());
    m_to->askWhichHour(asks(true) || (toAnswered && cameTwice(typed, true)),
                       now.problem ? now.problem->time : QString());

    if (chosen == WhenMode::DoNotKnow)
        m_inWords->setText(tr("The day is not known. You can add it later."));
    else if (!now.problem)
        //: What was typed, as a whole date; %1: "Friday 27 March 2026".
        m_inWords->setText(tr("That is %1.").arg(whenInWords(now.when)));
    else if (now.problem->fault == WhenFault::DayMissing || now.problem->fault == WhenFault::HalfMissing
             || now.problem->fault == WhenFault::PlaceNotKnown)
        m_inWords->clear(); // Still typing.
    else
        m_inWords->setText(sentence(*now.problem));
    m_inWords->setVisible(!m_inWords->text().isEmpty());
    Q_EMIT changed();
}

QString WhenEditor::sentence(const WhenProblem& problem)
{
    const QString day = isolate(dateText(problem.date));
    switch (problem.fault) {
    case WhenFault::DayMissing:
        return problem.isInEnd ? tr("Enter the day it ended, or choose \"About this time\".")
                               : tr("Enter the day it happened, or choose \"I do not know\".");
    case WhenFault::NotADate:
        return noSuchDay(problem.typed);
    case WhenFault::InTheFuture:
        return tr("Enter a date that is today or earlier.");
    case WhenFault::TimeNotClear:
        return tr("The time is not clear. Write the hour and the minutes, for example 2 and 05.");
    case WhenFault::HalfMissing:
        return tr("Choose am or pm.");
    case WhenFault::SkippedHour:
        //: %1: a day; %2: a time.
        return tr("The clocks went forward on %1, so %2 did not happen. Enter a time before 1am or after 2am.")
            .arg(day, isolate(problem.time));
    case WhenFault::RepeatedHour:
        //: %1: a day; %2: a time.
        return tr("The clocks went back on %1, so %2 came twice. Choose the first or the second.")
            .arg(day, isolate(problem.time));
    case WhenFault::PlaceNotKnown:
        return tr("Choose a city from the list, or use the time of the UK.");
    case WhenFault::EndNotAfterStart:
        return tr("The end time must be after the start time.");
    }
    return {};
}

QWidget* WhenEditor::fieldOf(const WhenProblem& problem) const
{
    if (problem.fault == WhenFault::PlaceNotKnown)
        return m_zone->field();
    const MomentFields* fields = problem.isInEnd ? m_to : m_from;
    const bool isTime = problem.fault == WhenFault::TimeNotClear || problem.fault == WhenFault::HalfMissing
        || problem.fault == WhenFault::SkippedHour || problem.fault == WhenFault::RepeatedHour;
    return isTime ? fields->hourField() : fields->dayField();
}

} // namespace app::fields
