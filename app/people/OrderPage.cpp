#include "app/people/OrderPage.h"

#include "app/fields/MomentFields.h"
#include "app/fields/TypedWhenJson.h"
#include "app/people/EntryRowsModel.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"
#include "core/people/Orders.h"

#include <QCheckBox>
#include <QCompleter>
#include <QJsonArray>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace app::people {

using core::base::JobContext;
using core::base::Result;
using core::domain::IncidentId;
using core::domain::ProtectiveOrder;

namespace {

/// Entries that are offered: the newest, and all that break the order already.
constexpr int offeredEntries = 500;

fields::TypedMoment typedDay(QDate day)
{
    if (!day.isValid())
        return {};
    return {QString::number(day.day()), QString::number(day.month()), QString::number(day.year()), {}, {}, {}, {}};
}

} // namespace

struct OrderPage::Loaded
{
    PersonField::Names names;
    std::optional<ProtectiveOrder> order;
    std::vector<core::diary::IncidentSummary> entries; ///< That break this order, or none.
    std::set<IncidentId> breaches;
};

OrderPage::OrderPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page: what a court told somebody not to do. Not the order of a list.
    : RecordForm(context, {tr("Order"), tr("What a court or the police told somebody not to do.")},
                 QStringLiteral("order"), parent)
    , m_model(new EntryRowsModel(EntryRowsModel::Use::Tick, this))
{
    //: Group: the page of one order of a court or the police, such as a restraining order. Read by: the person who
    //: keeps the diary, with the paper in hand. Legal terms as they stand on the paper.
    m_kind = addLine(QStringLiteral("kind"), tr("What is it?"),
                     tr("For example stalking protection order, restraining order, bail condition."));
    // As courts and the police call them: the words stand on papers for them, whatever the window speaks.
    auto* kinds = new QCompleter(
        {QStringLiteral("Stalking protection order"), QStringLiteral("Restraining order"),
         QStringLiteral("Non-molestation order"), QStringLiteral("Domestic abuse protection order"),
         QStringLiteral("Domestic violence protection order"), QStringLiteral("Non-harassment order"),
         QStringLiteral("Occupation order"), QStringLiteral("Interdict"), QStringLiteral("Bail condition")},
        m_kind);
    kinds->setFilterMode(Qt::MatchContains);
    kinds->setCaseSensitivity(Qt::CaseInsensitive);
    m_kind->setCompleter(kinds);
    m_against = new PersonField(this);
    fields()->addWidget(new widgets::FormField(
        {tr("Who is it against?"), tr("The name of a person in your records. You can leave this empty.")}, m_against,
        this));
    inputs().add(QStringLiteral("against"), m_against);
    m_conditions = addText(QStringLiteral("conditions"), tr("What does it forbid?"),
                           tr("Copy it as it is written there, if you can."));
    m_issuedBy = addLine(QStringLiteral("issued_by"), tr("Who made it?"), tr("The court or the police station."));
    //: A label: the number of the order.
    m_number = addLine(QStringLiteral("number"), tr("Its number"), tr("The reference on the paper."));
    //: A label before a day: when the order was made.
    m_madeOn = addDay(QStringLiteral("made_on"), tr("Made on"));
    m_servedOn = addDay(QStringLiteral("served_on"), tr("Given to them on"));
    //: A label before a day: the last day of the order.
    m_expiresOn = addDay(QStringLiteral("expires_on"), tr("Holds until"), tr("Leave it empty if it has no last day."));
    m_hasEnded = new widgets::CheckBox(tr("It no longer holds"), this);
    fields()->addWidget(m_hasEnded);
    inputs().add(QStringLiteral("ended"), m_hasEnded);
    addBreaches();
    //: Noun, a label: anything else about the order.
    m_notes = addText(QStringLiteral("notes"), tr("Notes"));
}

fields::MomentFields* OrderPage::addDay(const QString& name, const QString& label, const QString& hint)
{
    auto* day = new fields::MomentFields(label, fields::MomentFields::Parts::DayOnly, this);
    fields()->addWidget(new widgets::FormField({label, hint}, day, this));
    inputs().add(name,
                 widgets::FormInputs::Field{
                     [day] { return QJsonValue(fields::toJson(day->value())); },
                     [day](const QJsonValue& value) { day->setValue(fields::typedMomentFromJson(value.toObject())); }});
    connect(day, &fields::MomentFields::changed, &inputs(), &widgets::FormInputs::changed);
    return day;
}

void OrderPage::addBreaches()
{
    m_entries = new QListView(this);
    m_entries->setModel(m_model);
    m_entries->setWordWrap(true);
    m_entries->setResizeMode(QListView::Adjust);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_entries->setMinimumHeight(widgets::metric::Target * 5);
    m_entries->setMaximumHeight(widgets::metric::Target * 8);
    m_entriesField = new widgets::FormField(
        {tr("Which entries break it?"), tr("Click the box, or press the space bar. They then say so in reports.")},
        m_entries, this);
    fields()->addWidget(m_entriesField);
    inputs().add(QStringLiteral("breaches"),
                 widgets::FormInputs::Field{[this] {
                                                QJsonArray ids;
                                                for (const IncidentId& id : m_model->ticked())
                                                    ids += id.text();
                                                return QJsonValue(ids);
                                            },
                                            [this](const QJsonValue& value) {
                                                std::set<IncidentId> ids;
                                                for (const QJsonValue each : value.toArray())
                                                    ids.insert(IncidentId::fromText(each.toString()));
                                                m_model->setTicked(ids);
                                            }});
    connect(m_model, &EntryRowsModel::picked, &inputs(), &widgets::FormInputs::changed);
}

void OrderPage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    const bool isNewOne = purpose == shell::Purpose::Add;
    m_newAgainst = isNewOne ? id : QByteArray();
    RecordForm::arrive(isNewOne ? QByteArray() : id, purpose);
}

void OrderPage::clear()
{
    //: Noun, the heading of an empty form.
    setTitle(isNew() ? tr("New order") : tr("Order"));
    m_breaches.clear();
    showEntries({});
    ProtectiveOrder empty;
    empty.caseId = m_context.caseId;
    if (!m_newAgainst.isEmpty())
        empty.against = core::domain::PersonId::fromBytes(m_newAgainst);
    show(empty);
}

void OrderPage::load(const QByteArray& id)
{
    read(id);
}

void OrderPage::read(const QByteArray& id)
{
    m_loading = m_context.queries.start<Loaded>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId, id](JobContext&) -> Result<Loaded> {
            auto names = core::people::namesOfPeople(caseId, *vault);
            if (!names)
                return names.error();
            Loaded content{*std::move(names), {}, {}, {}};
            const auto wanted = core::domain::OrderId::fromBytes(id);
            if (!id.isEmpty()) {
                auto order = core::people::findOrder(wanted, *vault);
                if (!order)
                    return order.error();
                content.order = *std::move(order);
            }
            const auto breaches = core::people::breachesIn(caseId, *vault);
            if (!breaches)
                return breaches.error();
            core::diary::IncidentQuery query;
            query.caseId = caseId;
            query.limit = breaches->empty() ? offeredEntries : 0;
            auto entries = core::diary::listIncidents(query, *vault);
            if (!entries)
                return entries.error();
            int offered = 0;
            for (core::diary::IncidentSummary& each : *entries) {
                const auto broken = breaches->find(each.id);
                const bool isOurs = broken != breaches->end() && !id.isEmpty() && broken->second == wanted;
                if (isOurs)
                    content.breaches.insert(each.id);
                if (isOurs || (broken == breaches->end() && ++offered <= offeredEntries))
                    content.entries.push_back(std::move(each));
            }
            return content;
        },
        [this](Result<Loaded> result) {
            if (!result)
                return showProblem(result.error());
            m_against->setNames(result->names);
            m_breaches = std::move(result->breaches);
            showEntries(std::move(result->entries));
            if (result->order)
                show(*result->order);
            else if (m_against->text().isEmpty())
                m_against->setPerson(m_order.against);
            settled();
        });
}

void OrderPage::showEntries(std::vector<core::diary::IncidentSummary> entries)
{
    const bool hasEntries = !entries.empty();
    m_model->setItems(std::move(entries));
    m_model->setTicked(m_breaches);
    m_entriesField->setVisible(hasEntries);
    if (hasEntries)
        m_entries->setCurrentIndex(m_model->index(0));
}

void OrderPage::show(const ProtectiveOrder& order)
{
    m_order = order;
    m_kind->setText(order.kind);
    m_against->setPerson(order.against);
    m_issuedBy->setText(order.issuedBy);
    m_number->setText(order.number);
    m_madeOn->setValue(typedDay(order.madeOn));
    m_servedOn->setValue(typedDay(order.servedOn));
    m_expiresOn->setValue(typedDay(order.expiresOn));
    m_hasEnded->setChecked(order.endedAt.has_value());
    m_conditions->setPlainText(order.conditions);
    m_notes->setPlainText(order.notes);
}

void OrderPage::save()
{
    std::vector<widgets::ErrorSummary::Item> problems;
    ProtectiveOrder order = m_order;
    order.kind = m_kind->text().trimmed();
    if (order.kind.isEmpty())
        problems.push_back({tr("Write what it is, for example bail condition."), m_kind});
    const PersonField::Choice against = m_against->choice();
    if (!against.isKnown)
        problems.push_back(
            {tr("There is no person with this name yet. Add the person first, or leave it empty."), m_against});
    order.against = against.person;
    const auto readDay = [&problems](const fields::MomentFields& field, const QString& sentence) {
        const fields::TypedMoment typed = field.value();
        const QDate day = fields::readDay(typed);
        if (!day.isValid() && !typed.isEmpty())
            problems.push_back({sentence, field.dayField()});
        return day;
    };
    order.madeOn = readDay(*m_madeOn, tr("Check the day on which it was made."));
    order.servedOn = readDay(*m_servedOn, tr("Check the day on which it was given to them."));
    order.expiresOn = readDay(*m_expiresOn, tr("Check the last day on which it holds."));
    if (order.madeOn.isValid() && order.expiresOn.isValid() && order.expiresOn < order.madeOn)
        problems.push_back({tr("The last day must be after the day on which it was made."), m_expiresOn->dayField()});
    errors()->show(problems);
    if (!problems.empty())
        return;
    order.issuedBy = m_issuedBy->text().trimmed();
    order.number = m_number->text().trimmed();
    order.conditions = m_conditions->toPlainText();
    order.notes = m_notes->toPlainText();
    if (!m_hasEnded->isChecked())
        order.endedAt.reset();
    else if (!order.endedAt)
        order.endedAt = m_context.vault->clock().now();
    const std::vector<IncidentId> ticked = m_model->ticked();
    const std::set<IncidentId> wanted(ticked.begin(), ticked.end());
    std::vector<IncidentId> gone;
    for (const IncidentId& id : m_breaches)
        if (wanted.find(id) == wanted.end())
            gone.push_back(id);
    m_context.tray.save<ProtectiveOrder>(
        //: What goes on just now: it is being saved.
        {tr("Saving"), m_context.caseId, this, isNew()},
        [vault = m_context.vault, order, ticked, gone, adds = isNew(),
         isChanged = isNew() || !(order == m_order)](JobContext&) -> Result<ProtectiveOrder> {
            auto kept = adds ? core::people::addOrder(order, *vault)
                : !isChanged ? Result<ProtectiveOrder>(order)
                             : core::people::editOrder(order, {}, *vault);
            if (!kept)
                return kept;
            if (const auto marked = core::people::markBreaches({kept->id, ticked, {}}, *vault); !marked)
                return marked.error();
            if (const auto taken = core::people::unmarkBreaches({kept->id, gone, {}}, *vault); !taken)
                return taken.error();
            return kept;
        },
        [this, saved = ticket()](const Result<ProtectiveOrder>& result) { finish(saved, result); });
}

} // namespace app::people
