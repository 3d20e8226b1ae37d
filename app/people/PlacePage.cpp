#include "app/people/PlacePage.h"

#include "app/widgets/ErrorSummary.h"
#include "core/people/People.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::Place;

PlacePage::PlacePage(const shell::PageContext& context, QWidget* parent)
    : RecordForm(context, {tr("Place"), {}}, QStringLiteral("place"), parent)
{
    m_name = addLine(QStringLiteral("name"), tr("What do you call it?"), tr("For example home, work, the bus stop."));
    m_address = addText(QStringLiteral("address"), tr("Address"));
    m_notes = addText(QStringLiteral("notes"), tr("Notes"), tr("For example: there is a camera above the door."));
}

void PlacePage::clear()
{
    setTitle(isNew() ? tr("New place") : tr("Place"));
    Place empty;
    empty.caseId = m_context.caseId;
    show(empty);
}

void PlacePage::load(const QByteArray& id)
{
    m_loading = m_context.queries.start<Place>(
        this,
        [vault = m_context.vault, id](JobContext&) {
            return core::people::findPlace(core::domain::PlaceId::fromBytes(id), *vault);
        },
        [this](Result<Place> place) {
            if (!place)
                return showProblem(place.error());
            show(*place);
            settled();
        });
}

void PlacePage::show(const Place& place)
{
    m_place = place;
    m_name->setText(place.name);
    m_address->setPlainText(place.address);
    m_notes->setPlainText(place.notes);
}

void PlacePage::save()
{
    if (m_name->text().trimmed().isEmpty()) {
        errors()->show({{tr("Write what you call the place."), m_name}});
        return;
    }
    Place place = m_place;
    place.name = m_name->text().trimmed();
    place.address = m_address->toPlainText();
    place.notes = m_notes->toPlainText();
    m_context.tray.save<Place>(
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, place, adds = isNew()](JobContext&) {
            return adds ? core::people::addPlace(place, *vault) : core::people::editPlace(place, {}, *vault);
        },
        [this, saved = ticket()](const Result<Place>& result) { finish(saved, result); });
}

} // namespace app::people
