#include "app/diary/EntryView.h"

#include "app/diary/BehaviourChoice.h"
#include "app/diary/PeopleChoice.h"
#include "app/diary/QuestionWords.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Punctuation.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QFrame>
#include <QJsonDocument>
#include <QTimeZone>
#include <QVBoxLayout>

namespace app::diary {

using namespace widgets;

namespace {

QString written(core::base::Timestamp at)
{
    return isolate(fields::instantInWords(at));
}

} // namespace

EntryView::EntryView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void EntryView::addFact(const QString& label, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    auto* pair = new QVBoxLayout;
    pair->setSpacing(space::Hair);
    pair->addWidget(new PlainLabel(label, Kind::Quiet, m_body));
    auto* value = new PlainLabel(text, m_body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pair->addWidget(value);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(pair);
}

void EntryView::show(const Content& content)
{
    delete m_body;
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    m_column->addWidget(m_body);

    const core::domain::IncidentStatement& said = content.incident.statement;
    if (content.incident.withdrawnAt) {
        auto* notice = frame(Kind::Notice, m_body);
        auto* noticeColumn = new QVBoxLayout(notice);
        //: %1: a date and time.
        noticeColumn->addWidget(new PlainLabel(tr("This entry was removed on %1. It is kept, with the reason.")
                                                   .arg(written(*content.incident.withdrawnAt)),
                                               notice));
        noticeColumn->addWidget(new PlainLabel(content.incident.withdrawnReason, notice));
        column->addWidget(notice);
    }
    //: A label before a day and time: when it happened.
    addFact(tr("When"), fields::whenInWords(said.when));
    //: Group: labels of one entry as it is read: label, then what was written. Read by: the person who keeps the diary,
    //: and with a screen reader. Short nouns or half sentences, without a colon.
    addFact(tr("What happened"), said.what);
    //: Noun, a label: what was said or written, word for word.
    addFact(tr("Exact words"), said.wordsUsed);
    //: A label before a place: where it happened.
    addFact(tr("Where"), said.where);
    QStringList kinds;
    for (const QString& id : said.behaviours)
        kinds += BehaviourChoice::labelOf(id);
    //: A label before a list of what was done, such as "Followed me".
    addFact(tr("How"), kinds.join(QStringLiteral("\n")));
    addFact(tr("By which way"), said.channel);
    QStringList people;
    for (const auto& person : said.people) {
        const auto shown = content.shownNames.find(person.id);
        const QString name = shown == content.shownNames.end() ? person.name : shown->second;
        const QString sureness = certaintyInWords(person.certainty);
        const QString line = person.reason.isEmpty()
            ? tr("%1 (%2)", "a name, then how sure").arg(name, sureness)
            : tr("%1 (%2: %3)", "a name, then how sure, then why").arg(name, sureness, person.reason);
        if (!people.contains(line)) // Two of one who were merged.
            people += line;
    }
    //: A label before names: who may have done it.
    addFact(tr("Who"), people.join(QStringLiteral("\n")));
    addFact(tr("Account or number"), content.accounts.join(QStringLiteral("\n")));
    addFact(tr("Order that it breaks"), content.order);
    QStringList witnesses;
    for (const auto& witness : said.witnesses) {
        QStringList parts{witness.name};
        for (const QString& part : {witness.contact, witness.saw})
            if (!part.isEmpty())
                parts += part;
        witnesses += listed(parts);
    }
    addFact(tr("Who else saw or heard it"), witnesses.join(QStringLiteral("\n")));
    addFact(tr("How it affected you"), said.impact);
    addFact(tr("What changed in daily life"), said.effect);
    if (said.fearOfViolence)
        addFact(tr("Afraid of violence this time"),
                *said.fearOfViolence ? /*: The answer after "Afraid of violence this time". */ tr("Yes")
                                     : /*: The answer after "Afraid of violence this time". */ tr("No"));
    addFact(tr("What you did"), said.response);
    for (const core::domain::Answer& answer : said.answers)
        addFact(questionLabel(answer.question), answerInWords(answer));
    //: Noun, a label: words to find the entry by.
    addFact(tr("Tags"), listed(said.tags));
    if (said.isPrivate)
        //: Adjective, a label: the entry is left out of what is given to others.
        addFact(tr("Private"), tr("Yes. It stays out of every summary and pack."));

    if (!content.evidence.empty()) {
        //: Noun, a heading: files of this entry.
        column->addWidget(new HeadingLabel(tr("Files"), HeadingLabel::Level::Section, m_body));
        for (const core::domain::EvidenceItem& item : content.evidence) {
            auto* link = new LinkButton(tr("%1  %2", "exhibit number, then file name")
                                            .arg(item.exhibit, item.title.isEmpty() ? item.name : item.title),
                                        m_body);
            connect(link, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT evidenceChosen(id); });
            column->addWidget(link);
        }
    }
    addVersions(content);
}

void EntryView::addVersions(const Content& content)
{
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    // By the calendar, as a person counts them; of a span, from its end.
    const auto dayOf = [](core::base::Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(time.msecs, QTimeZone("Europe/London")).date();
    };
    const core::domain::When& when = content.incident.statement.when;
    const core::base::Timestamp happened = when.to ? when.to->at
        : when.from                                ? when.from->at
                                                   : content.incident.writtenAt;
    const auto daysLater = static_cast<int>(dayOf(happened).daysTo(dayOf(content.incident.writtenAt)));
    column->addWidget(new PlainLabel(
        daysLater >= 1
            //: %1: a date and time. So many days after it happened.
            ? tr("Written on %1, %n day(s) later.", nullptr, daysLater).arg(written(content.incident.writtenAt))
            : /*: %1: a date and time. */ tr("Written on %1.").arg(written(content.incident.writtenAt)),
        Kind::Quiet, m_body));
    if (content.revisions.size() < 2)
        return;
    //: %1: a date and time, of the words that are shown.
    column->addWidget(
        new PlainLabel(tr("Corrected on %1.").arg(written(content.revisions.back().writtenAt)), Kind::Quiet, m_body));
    //: Noun, a heading: how the entry was before it was corrected.
    column->addWidget(new HeadingLabel(tr("Earlier versions"), HeadingLabel::Level::Section, m_body));
    for (std::size_t i = 0; i + 1 < content.revisions.size(); ++i) {
        const core::custody::Revision& revision = content.revisions[i];
        const auto parsed = core::domain::incidentFromJson(QJsonDocument::fromJson(revision.canonical).object());
        auto* card = frame(Kind::Card, m_body);
        auto* cardColumn = new QVBoxLayout(card);
        cardColumn->addWidget(new PlainLabel(
            //: %1: the number of the version; %2: a date and time.
            tr("Version %1, written on %2").arg(revision.number).arg(written(revision.writtenAt)), Kind::Strong, card));
        if (parsed) {
            cardColumn->addWidget(new PlainLabel(fields::whenInWords(parsed->statement.when), Kind::Quiet, card));
            cardColumn->addWidget(new PlainLabel(parsed->statement.what, card));
        }
        const QString reason = content.revisions[i + 1].reason;
        if (!reason.isEmpty())
            //: %1: the reason, in the person's own words.
            cardColumn->addWidget(new PlainLabel(tr("Corrected because: %1").arg(reason), Kind::Quiet, card));
        column->addWidget(card);
    }
}

} // namespace app::diary
