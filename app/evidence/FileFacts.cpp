#include "app/evidence/FileFacts.h"

#include "app/evidence/EvidenceWords.h"
#include "app/viewer/PictureLoader.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

namespace app::evidence {

using namespace widgets;
using core::base::Result;
using viewer::PictureFacts;

namespace {

/// "3 March 2026, 9:15pm", with the zone if the file names one, else with that doubt.
QString clockInWords(const PictureFacts::ClockTime& time)
{
    const QString moment = momentText(time.shown);
    if (!time.offsetMinutes)
        //: %1 is a date and time. The file says which time its clock showed, but not where in the world.
        return FileFacts::tr("%1. The file does not say in which time zone.").arg(moment);
    const int minutes = std::abs(*time.offsetMinutes);
    const QString zone = QStringLiteral("UTC%1%2:%3")
                             .arg(*time.offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return FileFacts::tr("%1 (time zone %2)", "date and time, zone such as UTC+01:00").arg(moment, isolate(zone));
}

/// Cameras often say their maker again in their name.
QString deviceInWords(const PictureFacts& facts)
{
    if (facts.model.startsWith(facts.make, Qt::CaseInsensitive) || facts.make.isEmpty())
        return facts.model;
    return facts.model.isEmpty() ? facts.make : facts.make + QLatin1Char(' ') + facts.model;
}

} // namespace

FileFacts::FileFacts(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FileFacts::clear()
{
    m_loading.cancel();
    m_id = {};
    delete std::exchange(m_content, nullptr);
    hide();
}

void FileFacts::show(const core::domain::EvidenceItem& item)
{
    if (item.objectName.isEmpty() || !viewer::isPictureType(item.mediaType))
        return clear();
    if (item.id == m_id)
        return;
    clear();
    m_id = item.id;
    m_loading = m_context.pictures.read(this, viewer::protocol::Kind::ReadFacts,
                                        viewer::pictureRequest(item, {}, m_context.vault),
                                        [this](const Result<viewer::ReaderAnswer>& answer) {
                                            // What is wrong with the file is said where it is shown.
                                            if (!answer || answer->verdict != viewer::Verdict::Shown)
                                                return;
                                            if (const auto facts = viewer::pictureFactsOf(answer->fields))
                                                say(*facts);
                                        });
}

void FileFacts::add(const QString& label, const QString& words)
{
    if (words.isEmpty())
        return;
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(new PlainLabel(label, Kind::Quiet, m_content));
    auto* value = new PlainLabel(words, m_content);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    pair->addWidget(value);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(pair);
}

void FileFacts::say(const PictureFacts& facts)
{
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_column->addWidget(m_content);
    //: Group: what a picture says about itself: labels, and how far to trust it. Read by: the person who keeps the
    //: diary, and later perhaps the police. Say that it may be wrong.
    column->addWidget(new HeadingLabel(tr("What the picture says of itself"), HeadingLabel::Level::Section, m_content));
    const bool saysWhenOrWhere = facts.taken || facts.stored || facts.changed || facts.satellite || facts.place;
    column->addWidget(new PlainLabel(
        saysWhenOrWhere
            ? tr("The phone, camera or a program wrote this into the file. It can be wrong, and it can be changed.")
            : tr("It does not say when or where it was taken. Many apps take this out when a picture is sent."),
        Kind::Quiet, m_content));
    addTimes(facts);
    //: Make and name of the phone or camera a picture was taken with.
    add(tr("Phone or camera"), shownName(deviceInWords(facts)));
    //: The program that wrote the picture.
    add(tr("Program"), facts.software.isEmpty() ? QString() : shownName(facts.software));
    if (facts.orientation > 1)
        //: How the phone was held when the picture was taken.
        add(tr("How it was held"), tr("Turned or mirrored. It is shown upright here."));
    if (!facts.pixels.isEmpty())
        //: Width and height of a picture.
        add(tr("Size in pixels"),
            isolate(QStringLiteral("%1 \u00d7 %2").arg(facts.pixels.width()).arg(facts.pixels.height())));
    if (facts.place)
        addPlace(*facts.place);
    QWidget::show();
}

void FileFacts::addTimes(const PictureFacts& facts)
{
    if (facts.taken)
        //: Above a date and time, as the clock of the phone showed it.
        add(tr("The phone or camera says taken"), clockInWords(*facts.taken));
    if (facts.stored && facts.stored != facts.taken)
        //: Above a date and time. For a scan: when it was scanned.
        add(tr("The file says it was made into a picture"), clockInWords(*facts.stored));
    if (facts.changed && facts.changed != facts.taken)
        //: Above a date and time.
        add(tr("The file says a program last wrote it"), clockInWords(*facts.changed));
    if (facts.satellite)
        //: Above a date and time that came from satellites (GPS).
        add(tr("Time from satellites (GPS)"),
            //: %1: a date and time.
            tr("%1 in UTC. Clocks in the UK show the same in winter, and one hour more in summer.")
                .arg(momentText(facts.satellite->shown)));
}

void FileFacts::addPlace(const PictureFacts::Place& place)
{
    constexpr int decimals = 5; // about a metre
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->addWidget(new PlainLabel(tr("This picture holds a place."), Kind::Strong, m_content));
    column->addWidget(new PlainLabel(tr("It may be a home. Whoever gets a copy of this file gets the place too."),
                                     Kind::Quiet, m_content));
    auto* show = button(tr("Show the place"), m_content);
    auto* words = new QWidget(m_content);
    auto* pair = new QVBoxLayout(words);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    pair->addWidget(new PlainLabel(tr("Latitude and longitude"), Kind::Quiet, words));
    auto* numbers = new PlainLabel(isolate(QString::number(place.latitude, 'f', decimals) + QStringLiteral(", ")
                                           + QString::number(place.longitude, 'f', decimals)),
                                   words);
    numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    pair->addWidget(numbers);
    pair->addWidget(
        new PlainLabel(tr("A map finds the place by these two numbers. A map on the internet learns that you looked."),
                       Kind::Quiet, words));
    words->hide();
    column->addWidget(show, 0, Qt::AlignLeft);
    column->addWidget(words);
    connect(show, &QPushButton::clicked, this, [this, show, words] {
        const bool isShown = words->isHidden();
        words->setVisible(isShown);
        show->setText(isShown ? tr("Hide the place") : tr("Show the place"));
        m_context.status.say(isShown ? tr("The place is shown.") : tr("The place is hidden."));
    });
}

} // namespace app::evidence
