#include "app/fields/WhenEditor.h"

#include "app/fields/DayButtons.h"
#include "app/fields/MomentFields.h"
#include "app/fields/PartOfDay.h"
#include "app/fields/TypedWhenJson.h"
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
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

namespace app::fields {

using namespace widgets;

namespace {

constexpr QLatin1String keptKey("kept");

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
    m_zone = new ZoneField(group);
    const DayButtons::Clock clock = [this] { return nowIn(m_zone->zone()); };
    m_from = new MomentFields({}, m_fields);
    auto* fromButtons = new DayButtons({}, m_from, clock, m_fields);
    m_toRow = new QWidget(m_fields);
    //: Noun, a label before the second of two moments: when it ended.
    const QString end = tr("End");
    m_to = new MomentFields(end, m_toRow);
    auto* toColumn = columnIn(m_toRow, space::Small);
    //: Stands between two moments: "some time between" the first "and" the second.
    toColumn->addWidget(new PlainLabel(tr("and"), Kind::Strong, m_toRow));
    toColumn->addWidget(m_to);
    auto* toButtons = new DayButtons(end, m_to, clock, m_toRow);
    toColumn->addWidget(toButtons);

    //: %1: a part of the day, "in the evening".
    m_partHint = new PlainLabel(tr("In place of the hour you can write a part of the day, such as \"%1\".")
                                    .arg(partOfDayInWords(PartOfDay::Evening)),
                                Kind::Quiet, group);
    m_hint = new PlainLabel(
        tr("Leave the time empty if you only know the day. Leave the day empty if you only know the month."),
        Kind::Quiet, group);
    m_inWords = new PlainLabel({}, Kind::Strong, this);

    auto* fieldColumn = columnIn(m_fields, space::Small);
    fieldColumn->addWidget(m_from);
    fieldColumn->addWidget(fromButtons);
    fieldColumn->addWidget(m_toRow);

    auto* groupColumn = new QVBoxLayout(group);
    groupColumn->setContentsMargins(0, 0, 0, 0);
    groupColumn->setSpacing(space::Small);
    groupColumn->addLayout(modes);
    groupColumn->addWidget(m_fields);
    groupColumn->addWidget(m_inWords); // Where one types, and in sight of it.
    groupColumn->addWidget(m_partHint);
    groupColumn->addWidget(m_hint);
    groupColumn->addWidget(m_zone);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(group);
    setFocusProxy(m_know);

    for (QRadioButton* choice : {m_know, m_about, m_between, m_unknown})
        connect(choice, &QRadioButton::toggled, this, &WhenEditor::refresh);
    // One calendar at a time: two would have the same names.
    connect(fromButtons, &DayButtons::opened, toButtons, &DayButtons::close);
    connect(toButtons, &DayButtons::opened, fromButtons, &DayButtons::close);
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
    m_isChecked = false;
    m_given.reset();
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

void WhenEditor::setWhen(const core::domain::When& when)
{
    setValue(typedFrom(when));
    m_given = {value(), when};
}

QJsonObject WhenEditor::content() const
{
    QJsonObject json = toJson(value());
    if (m_given && m_given->first == value())
        json[keptKey] = core::domain::toJson(m_given->second);
    return json;
}

void WhenEditor::setContent(const QJsonObject& content)
{
    setValue(typedWhenFromJson(content));
    if (!content.contains(keptKey))
        return;
    // It is written only while nothing is typed over it, so the fields show it as they did, on either clock.
    if (const auto when = core::domain::whenFromJson(content[keptKey]))
        m_given = {value(), *when};
}

ReadWhen WhenEditor::read() const
{
    if (mode() != WhenMode::DoNotKnow && m_zone->isUnknown())
        return {{}, WhenProblem{WhenFault::PlaceNotKnown, false, {}, {}, {}}};
    const TypedWhen typed = value();
    if (m_given && m_given->first == typed)
        return {m_given->second, {}};
    const QDateTime now = nowIn(typed.zone);
    ReadWhen read = readWhen(typed, now.date(), core::base::Timestamp{now.toMSecsSinceEpoch()});
    // Ends that were known about do not become exact because one of them is corrected.
    if (m_given && m_given->second.precision == core::domain::Precision::About && m_given->second.to
        && typed.mode == WhenMode::Between && read.when.precision == core::domain::Precision::Exact)
        read.when.precision = core::domain::Precision::About;
    return read;
}

ReadWhen WhenEditor::check()
{
    m_isChecked = true;
    refresh();
    return read();
}

void WhenEditor::setNow()
{
    const QDateTime now = nowIn(m_zone->zone());
    if (!now.isValid())
        return; // This computer does not know the zone.
    if (m_unknown->isChecked())
        m_know->setChecked(true);
    m_from->setNow(now);
}

void WhenEditor::refresh()
{
    const WhenMode chosen = mode();
    for (QWidget* each : {m_fields, static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_zone)})
        each->setVisible(chosen != WhenMode::DoNotKnow);
    m_toRow->setVisible(chosen == WhenMode::Between);
    const bool takesParts = chosen == WhenMode::About || chosen == WhenMode::Between;
    for (MomentFields* fields : {m_from, m_to})
        fields->offerPartsOfDay(takesParts);
    m_partHint->setVisible(takesParts);

    const ReadWhen now = read();
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

    m_isChecked = m_isChecked && now.problem;
    showProblem(m_isChecked ? now.problem : std::nullopt);
    m_inWords->setText(m_isChecked ? QString() : inWords(now));
    m_inWords->setVisible(!m_inWords->text().isEmpty());
    Q_EMIT changed();
}

QString WhenEditor::inWords(const ReadWhen& read) const
{
    const TypedWhen typed = value();
    if (typed.mode == WhenMode::DoNotKnow)
        return tr("The day is not known. You can add it later.");
    if (read.problem) {
        const WhenFault fault = read.problem->fault;
        const bool isTyping
            = fault == WhenFault::DayMissing || fault == WhenFault::HalfMissing || fault == WhenFault::PlaceNotKnown;
        return isTyping ? QString() : sentence(*read.problem);
    }
    const QString meant = whenInWords(read.when);
    if (typed.mode != WhenMode::Between && partOfDayFromText(typed.from.hour))
        //: %1: a part of the day as it was typed, "in the evening". %2: "between about 5pm and 10pm on 27 March 2026".
        return tr("You wrote \"%1\". That is kept as %2.").arg(isolate(typed.from.hour.simplified()), meant);
    //: What was typed, as a whole date; %1: "Friday 27 March 2026".
    return tr("That is %1.").arg(meant);
}

void WhenEditor::showProblem(const std::optional<WhenProblem>& problem)
{
    const bool isPlace = problem && problem->fault == WhenFault::PlaceNotKnown;
    const QString words = problem ? sentence(*problem) : QString();
    m_zone->setProblem(isPlace ? words : QString());
    for (MomentFields* fields : {m_from, m_to}) {
        const bool isIts = problem && !isPlace && problem->isInEnd == (fields == m_to);
        fields->setProblem(isIts ? problem : std::nullopt, isIts ? words : QString());
    }
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
    case WhenFault::PartToCome:
        return tr("That part of the day has not come yet. Check the day.");
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
    return (problem.isInEnd ? m_to : m_from)->fieldOf(problem);
}

} // namespace app::fields
