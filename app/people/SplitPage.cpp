#include "app/people/SplitPage.h"

#include "app/people/EntryRowsModel.h"
#include "app/shell/JobTray.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/people/Directory.h"
#include "core/people/Merging.h"
#include "core/people/People.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::people {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::IncidentId;
using core::domain::Person;

struct SplitPage::Loaded
{
    QString going;
    QString staying;
    std::vector<core::diary::IncidentSummary> entries; ///< Those that name one side only.
    std::set<IncidentId> ofGoing; ///< As they were written.
    bool haveBoth = false; ///< There are entries that name both.
};

SplitPage::SplitPage(const shell::PageContext& context, QWidget* parent)
    : Page(context, {tr("Split two people"), {}}, parent)
    , m_model(new EntryRowsModel(EntryRowsModel::Use::Tick, this))
{
    m_question = new PlainLabel({}, this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(metric::Target * 6);
    //: Group: the page on which two people that were made one are taken apart. Read by: the person who keeps the diary.
    //: It can be undone: no alarm.
    m_list->setAccessibleName(tr("Entries to tick"));
    m_both = new PlainLabel(tr("Entries that name both of them keep both."), Kind::Quiet, this);
    //: Verb, a button: take the two apart.
    m_split = button(tr("Split them"), Kind::Main, this);
    //: A button: to the page before.
    auto* back = button(tr("Back"), this);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(m_split);
    buttons->addWidget(back);
    body()->addWidget(m_question);
    body()->addWidget(m_list, 100);
    body()->addWidget(m_both);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_split, &QPushButton::clicked, this, &SplitPage::split);
    connect(back, &QPushButton::clicked, this, [this] { m_context.navigator.back(); });
    offer(m_split);
}

void SplitPage::arrive(const QByteArray& id, shell::Purpose)
{
    m_loading.cancel();
    m_person = core::domain::PersonId::fromBytes(id);
    m_isWanted = true;
    m_question->clear();
    m_model->setItems({});
    m_list->hide();
    m_both->hide();
    m_split->setEnabled(false);
    errors()->clear();
}

void SplitPage::reload()
{
    if (!m_isWanted) // What is ticked stays while something else changes.
        return;
    m_isWanted = false;
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id = m_person](JobContext&) -> Result<Loaded> {
            const auto going = core::people::findPerson(id, *vault);
            if (!going)
                return going.error();
            const auto names = core::people::namesOfPeople(caseId, *vault);
            if (!names)
                return names.error();
            const auto links = core::people::linksOf(id, *vault);
            if (!links)
                return links.error();
            const auto sides = core::people::goingWith(id, *vault);
            if (!sides)
                return sides.error();
            Loaded content;
            content.going = going->shownAs.isEmpty() ? going->name : going->shownAs;
            if (const auto known = names->find(id); known != names->end())
                content.staying = known->second.shown;
            std::set<IncidentId> ofStaying;
            for (const core::people::PersonLink& link : *links)
                (std::find(sides->begin(), sides->end(), link.person) != sides->end() ? content.ofGoing : ofStaying)
                    .insert(link.incident);
            core::diary::IncidentQuery query;
            query.caseId = caseId;
            query.filter.people = {id};
            query.limit = 0;
            auto entries = core::diary::listIncidents(query, *vault);
            if (!entries)
                return entries.error();
            for (core::diary::IncidentSummary& each : *entries) {
                const bool isBoth = content.ofGoing.count(each.id) > 0 && ofStaying.count(each.id) > 0;
                content.haveBoth = content.haveBoth || isBoth;
                if (!isBoth)
                    content.entries.push_back(std::move(each));
            }
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            show(*std::move(result));
        });
}

void SplitPage::show(Loaded content)
{
    const bool hasEntries = !content.entries.empty();
    m_question->setText(
        hasEntries
            //: %1 and %2: names.
            ? tr("Tick the entries that belong to %1. The others stay with %2.").arg(content.going, content.staying)
            : /*: %1 and %2: names. */ tr("%1 and %2 become two again.").arg(content.going, content.staying));
    m_model->setItems(std::move(content.entries));
    m_model->setTicked(content.ofGoing);
    m_list->setVisible(hasEntries);
    if (hasEntries)
        m_list->setCurrentIndex(m_model->index(0));
    m_both->setVisible(content.haveBoth);
    m_split->setEnabled(true);
}

void SplitPage::split()
{
    m_context.tray.save<Person>(
        //: What goes on just now: two people that were made one are taken apart.
        {tr("Splitting"), m_context.caseId, this, true},
        [vault = m_context.vault, id = m_person, ticked = m_model->ticked()](JobContext&) {
            return core::people::splitPerson({id, ticked, {}}, *vault);
        },
        [this](const Result<Person>& done) {
            if (!done)
                return showProblem(done.error());
            m_context.status.say(tr("They are two again."));
            m_context.navigator.back();
        });
}

} // namespace app::people
