#include "app/help/HelpCard.h"

#include "app/help/Glossary.h"
#include "app/help/Libraries.h"
#include "app/help/News.h"
#include "app/help/PageHelp.h"
#include "app/help/Protection.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "core/base/Version.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <memory>

namespace app::help {

using widgets::HeadingLabel;
using widgets::Kind;
using widgets::PlainLabel;

HelpCard::HelpCard(QWidget* parent)
    : shell::HelpView(parent)
    , m_scroll(new widgets::FocusScroll(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* inside = new QWidget(m_scroll);
    m_scroll->setWidget(inside);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::space::Large, widgets::space::Large, widgets::space::Large,
                               widgets::space::Large);
    column->setSpacing(widgets::space::Medium);

    m_heading = new HeadingLabel(tr("Help"), HeadingLabel::Level::Page, inside);
    column->addWidget(m_heading);
    auto* buttons = new widgets::FlowLayout(widgets::space::Small);
    //: Verb, a button.
    auto* back = widgets::button(tr("Close help"), inside);
    //: The name of a key, as it stands on keyboards.
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &HelpCard::closed);
    buttons->addWidget(back);
    //: Noun, a button: help about the page that is open.
    const std::array<QString, topics> words{tr("This page"),
                                            //: Noun, a button: keys of the keyboard. Not those of a door.
                                            tr("Keys"), tr("What it protects"),
                                            //: Group: the help beside the page: its heading, its topics, and the list
                                            //: of keys. Read by: the person who keeps the diary. Plain, short
                                            //: sentences.
                                            tr("What words mean"), tr("What is new"),
                                            //: Noun, a button: the licences of the parts of the program.
                                            tr("Licences")};
    for (std::size_t i = 0; i < topics; ++i) {
        m_buttons[i] = widgets::button(words[i], inside);
        m_buttons[i]->setCheckable(true);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { turnTo(static_cast<Topic>(i)); });
        buttons->addWidget(m_buttons[i]);
    }
    column->addLayout(buttons);
    m_place = new QVBoxLayout;
    column->addLayout(m_place);
    column->addStretch();
}

void HelpCard::answer(const shell::HelpRequest& request)
{
    m_request = request;
    turnTo(request.about == shell::HelpRequest::About::Keys ? Topic::Keys : Topic::Page);
}

QWidget* HelpCard::firstFocus() const
{
    return m_heading;
}

void HelpCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    shell::HelpView::keyPressEvent(event);
}

void HelpCard::turnTo(Topic topic)
{
    for (std::size_t i = 0; i < topics; ++i)
        m_buttons[i]->setChecked(i == static_cast<std::size_t>(topic));
    const std::unique_ptr<QWidget> old(m_content);
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Medium);
    m_place->addWidget(m_content);
    switch (topic) {
    case Topic::Page:
        showPage();
        break;
    case Topic::Keys:
        showKeys();
        break;
    case Topic::Protection:
        showText(protection());
        break;
    case Topic::Words:
        showText(glossary());
        break;
    case Topic::News:
        showText(news());
        break;
    case Topic::Libraries:
        showLibraries();
        break;
    }
    m_scroll->verticalScrollBar()->setValue(0);
    m_heading->setFocus(Qt::OtherFocusReason); // So that a screen reader reads on from there.
}

QVBoxLayout* HelpCard::addCard(const QString& heading)
{
    auto* card = widgets::frame(Kind::Card, m_content);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(widgets::space::Large, widgets::space::Medium, widgets::space::Large,
                               widgets::space::Medium);
    inside->setSpacing(widgets::space::Tight);
    if (!heading.isEmpty())
        inside->addWidget(new HeadingLabel(heading, HeadingLabel::Level::Section, card));
    m_content->layout()->addWidget(card);
    return inside;
}

void HelpCard::showText(const HelpText& text)
{
    m_heading->setText(text.title);
    for (const HelpPart& part : text.parts) {
        auto* card = addCard(part.heading);
        for (const QString& sentence : part.sentences)
            card->addWidget(new PlainLabel(sentence, card->parentWidget()));
    }
}

void HelpCard::showPage()
{
    HelpText text = pageHelp(m_request.page);
    //: %1: the name of a page, "Diary".
    text.title = text.title.isEmpty() ? tr("Help")
                                      : /*: Noun. %1: the name of a page, "Diary". */ tr("Help: %1").arg(text.title);
    showText(text);
}

void HelpCard::showKeys()
{
    m_heading->setText(tr("Keys"));
    m_content->layout()->addWidget(
        new PlainLabel(tr("Everything here is in the menu too. You can change most of them in Settings and safety."),
                       Kind::Quiet, m_content));
    auto* always = addCard(tr("To leave at once"));
    always->addWidget(new PlainLabel(
        tr("Press Shift three times, or Esc three times. It works everywhere, and asks nothing."), m_content));
    always->addWidget(
        //: "Sticky Keys" is a setting of Windows that comes up after Shift is pressed five times: use its name there.
        new PlainLabel(tr("Windows offers \"Sticky Keys\" when Shift is pressed five times. Three are fewer."),
                       m_content));
    QGridLayout* grid = nullptr;
    QString heading;
    for (const shell::KeyLine& line : m_request.keys) {
        if (!grid || line.heading != heading) {
            heading = line.heading;
            auto* card = addCard(heading);
            grid = new QGridLayout;
            grid->setHorizontalSpacing(widgets::space::Large);
            grid->setVerticalSpacing(widgets::space::Tight);
            grid->setColumnStretch(1, 1);
            card->addLayout(grid);
        }
        auto* keys = new PlainLabel(line.keys, Kind::Strong, m_content);
        keys->setWordWrap(false);
        keys->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        const int row = grid->rowCount();
        grid->addWidget(keys, row, 0);
        grid->addWidget(new PlainLabel(line.words, m_content), row, 1);
    }
    auto* lists = addCard(tr("In lists and fields"));
    for (const QString& sentence :
         {tr("Arrow keys move in a list. Enter opens what is chosen."),
          tr("Tab goes to the next field or button. Shift and Tab together go back."),
          tr("Ctrl+Z takes back what you typed in a field."), tr("Ctrl+Shift+Z does again what you took back.")})
        lists->addWidget(new PlainLabel(sentence, m_content));
}

void HelpCard::showLibraries()
{
    m_heading->setText(tr("Licences"));
    //: Noun, a heading: about the program and its licence.
    auto* own = addCard(tr("This program"));
    //: %1: a version number.
    own->addWidget(new PlainLabel(
        tr("Holdfast %1 is free software under the GPL, version 3 or later. You may use, share and change it.")
            .arg(widgets::isolate(core::base::programVersion())),
        m_content));
    auto* others = addCard(tr("Made with work by others"));
    for (const Library& library : libraries()) {
        const QString name = library.version.isEmpty()
            ? library.name
            : library.name + QLatin1Char(' ') + widgets::isolate(library.version);
        //: A part of the program. %1: name and version. %2: what it does here. %3: its licence.
        others->addWidget(
            new PlainLabel(tr("%1. %2. Licence: %3.").arg(name, library.use, library.licence), m_content));
    }
}

} // namespace app::help
