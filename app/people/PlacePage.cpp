#include "app/people/PlacePage.h"

#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "core/people/People.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::Place;

struct PlacePage::Loaded
{
    PersonField::Names names;
    std::optional<Place> place;
    RecordFacts::Content facts;
};

PlacePage::PlacePage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : RecordForm(context, {tr("Place"), {}}, QStringLiteral("place"), parent)
{
    m_facts = new RecordFacts(this);
    above()->addWidget(m_facts);
    connect(m_facts, &RecordFacts::opened, this,
            [this](shell::PageId page, const QByteArray& record) { m_context.navigator.open(page, record); });
    //: Group: the page of one place. Read by: the person who keeps the diary.
    m_name = addLine(QStringLiteral("name"), tr("What do you call it?"), tr("For example home, work, the bus stop."));
    //: Noun, a label: street and town.
    m_address = addText(QStringLiteral("address"), tr("Address"));
    m_address->setInputMethodHints(Qt::ImhNoPredictiveText); // Names.
    m_person = new PersonField(this);
    fields()->addWidget(new widgets::FormField(
        {tr("Is it to do with somebody?"), tr("For example where they live or work. You can leave this empty.")},
        m_person, this));
    inputs().add(QStringLiteral("person"), m_person);
    //: Noun, a label: anything else about the place.
    m_notes = addText(QStringLiteral("notes"), tr("Notes"), tr("For example: there is a camera above the door."));
}

void PlacePage::clear()
{
    //: Noun, the heading of an empty form.
    setTitle(isNew() ? tr("New place") : tr("Place"));
    m_facts->clear();
    Place empty;
    empty.caseId = m_context.caseId;
    show(empty);
}

void PlacePage::load(const QByteArray& id)
{
    read(id);
}

void PlacePage::read(const QByteArray& id)
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id](JobContext&) -> Result<Loaded> {
            auto names = core::people::namesOfPeople(caseId, *vault);
            if (!names)
                return names.error();
            Loaded content{*std::move(names), {}, {}};
            if (id.isEmpty())
                return content;
            const auto wanted = core::domain::PlaceId::fromBytes(id);
            auto place = core::people::findPlace(wanted, *vault);
            if (!place)
                return place.error();
            content.place = *std::move(place);
            auto facts = factsOf(wanted, caseId, *vault);
            if (!facts)
                return facts.error();
            content.facts = *std::move(facts);
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_person->setNames(result->names);
            if (!result->place)
                return settled();
            show(*result->place);
            settled();
            m_facts->show(result->facts);
        });
}

void PlacePage::show(const Place& place)
{
    m_place = place;
    m_name->setText(place.name);
    m_address->setPlainText(place.address);
    m_person->setPerson(place.person);
    m_notes->setPlainText(place.notes);
}

void PlacePage::save()
{
    std::vector<widgets::ErrorSummary::Item> problems;
    if (m_name->text().trimmed().isEmpty())
        problems.push_back({tr("Write what you call the place."), m_name});
    const PersonField::Choice person = m_person->choice();
    if (!person.isKnown)
        problems.push_back(
            {tr("There is no person with this name yet. Add the person first, or leave it empty."), m_person});
    errors()->show(problems);
    if (!problems.empty())
        return;
    Place place = m_place;
    place.name = m_name->text().trimmed();
    place.address = m_address->toPlainText();
    place.person = person.person;
    place.notes = m_notes->toPlainText();
    m_context.tray.save<Place>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, place, adds = isNew()](JobContext&) {
            return adds ? core::people::addPlace(place, *vault) : core::people::editPlace(place, {}, *vault);
        },
        [this, saved = ticket()](const Result<Place>& result) { finish(saved, result); });
}

} // namespace app::people
