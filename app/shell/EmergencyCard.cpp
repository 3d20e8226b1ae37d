#include "app/shell/EmergencyCard.h"

#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app::shell {

namespace {

using widgets::HeadingLabel;
using widgets::Kind;
using widgets::PlainLabel;

/// A heading and its sentences, each in a line of its own.
void addPart(QVBoxLayout* column, const QString& heading, const QStringList& sentences)
{
    QWidget* parent = column->parentWidget();
    auto* card = widgets::frame(Kind::Card, parent);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(widgets::space::Large, widgets::space::Medium, widgets::space::Large,
                               widgets::space::Medium);
    inside->setSpacing(widgets::space::Tight);
    inside->addWidget(new HeadingLabel(heading, HeadingLabel::Level::Section, card));
    for (const QString& sentence : sentences)
        inside->addWidget(new PlainLabel(sentence, card));
    column->addWidget(card);
}

} // namespace

EmergencyCard::EmergencyCard(QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new widgets::FocusScroll(this);
    scroll->setFocusPolicy(Qt::NoFocus); // Keys reach it from the heading.
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::space::Large, widgets::space::Large, widgets::space::Large,
                               widgets::space::Large);
    column->setSpacing(widgets::space::Medium);

    //: Group: when and how to call 999. Read by: the person who keeps the diary, who may be in danger now. Clear orders
    //: are right here; every word must be exact.
    m_heading = new HeadingLabel(tr("In danger now? Call 999."), HeadingLabel::Level::Page, content);
    column->addWidget(m_heading);
    column->addWidget(new PlainLabel(tr("Ask for the police. You do not need proof to call."), content));
    auto* back = widgets::button(tr("Close this card"), Kind::Big, QStringLiteral("back"), content);
    connect(back, &QPushButton::clicked, this, &EmergencyCard::closed);
    auto* backRow = new QHBoxLayout;
    backRow->addWidget(back);
    backRow->addStretch();
    column->addLayout(backRow);

    // RS-08
    addPart(column, tr("Call 999 now if"),
            {tr("Someone is in your home, close to it, or following you now."),
             tr("A weapon has been seen or talked about."),
             tr("Someone threatens to kill, to rape, or to kill themselves and others."),
             tr("Someone has been strangled or badly hurt."), tr("Someone is with you who a court told to stay away."),
             tr("Children are threatened or have been taken."),
             tr("A tracker or a break-in shows that they know where you are."), tr("They use a car to frighten you."),
             tr("You believe that you are about to be hurt.")});
    // CH-06, CH-06a, CH-06b
    addPart(column, tr("If you cannot speak"),
            {tr("On a mobile: call 999 and listen. If you hear a message, press 55 when it asks you to."),
             tr("The message takes about 20 seconds. If you do nothing, the call ends."),
             tr("A silent call alone does not bring the police."), tr("Pressing 55 does not tell them where you are."),
             tr("On a landline: pressing 55 is not used. Stay on the line, so that they can hear what happens.")});
    // CH-03, CH-04, CH-05
    addPart(column, tr("If you cannot use a voice call"),
            {tr("Text 999: your phone has to be signed up before. Text the word register to 999 now, and answer the "
                "reply."),
             tr("A text is slower than a call."),
             tr("British Sign Language: 999 BSL is free, day and night, at 999bsl.co.uk."),
             tr("Textphone or Relay UK: dial 18000.")});
    // CH-01, CH-02
    addPart(column, tr("Good to know"),
            {tr("999 is also for a crime that has only just happened."),
             tr("112 reaches the same people as 999. It can do nothing more.")});

    column->addWidget(new PlainLabel(
        tr("Checked on 22 November 2026. It may have changed. Sources: police.uk; gov.uk on 999 and 112; "
           "emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk on the Silent Solution."),
        Kind::Small, content));
    column->addWidget(new PlainLabel(tr("This is information, not legal advice."), Kind::Small, content));
    column->addStretch();
}

QWidget* EmergencyCard::firstFocus() const
{
    return m_heading;
}

void EmergencyCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace app::shell
