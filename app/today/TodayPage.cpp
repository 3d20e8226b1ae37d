#include "app/today/TodayPage.h"

#include "app/settings/AppSettings.h"
#include "app/today/TodayWords.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/vault/OpenVault.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace app::today {

namespace {

using shell::PageId;
using shell::Purpose;

constexpr int mostWaiting = 5;
constexpr int mostLatest = 5;

QDate todayOf(const core::base::Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().msecs, QTimeZone("Europe/London")).date();
}

/// A row: words, and what can be done about them.
void addRow(QVBoxLayout* rows, QWidget* words, QWidget* action)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::space::Small);
    row->addWidget(words, 1);
    if (action)
        row->addWidget(action, 0, Qt::AlignTop);
    rows->addLayout(row);
}

bool isEntry(const core::diary::Draft& draft)
{
    return draft.form == QLatin1String("incident");
}

/// A new call or letter that belongs to a report.
bool isAboutAReport(const core::diary::Draft& draft)
{
    return draft.form == QLatin1String("contact-of-report");
}

/// The page whose form the draft is from.
PageId pageOf(const core::diary::Draft& draft)
{
    if (draft.form == QLatin1String("report"))
        return PageId::Report;
    if (draft.form == QLatin1String("contact") || isAboutAReport(draft))
        return PageId::Contact;
    if (draft.form == QLatin1String("call-sheet"))
        return PageId::CallSheet;
    if (draft.form == QLatin1String("person"))
        return PageId::Person;
    if (draft.form == QLatin1String("account"))
        return PageId::Account;
    if (draft.form == QLatin1String("place"))
        return PageId::Place;
    if (draft.form == QLatin1String("order"))
        return PageId::Order;
    if (draft.form == QLatin1String("file"))
        return PageId::EvidenceItem;
    return PageId::Entry;
}

} // namespace

core::base::Result<TodayFacts> readToday(const core::vault::UnlockedVault& vault, core::domain::CaseId caseId)
{
    TodayFacts facts;
    auto waiting = core::contacts::listWaiting(caseId, vault);
    if (!waiting)
        return waiting.error();
    facts.waiting = *std::move(waiting);
    auto drafts = core::diary::listDrafts(caseId, vault);
    if (!drafts)
        return drafts.error();
    facts.drafts = *std::move(drafts);
    core::diary::IncidentQuery query;
    query.caseId = caseId;
    query.limit = mostLatest;
    auto latest = core::diary::listIncidents(query, vault);
    if (!latest)
        return latest.error();
    facts.latest = *std::move(latest);
    if (const auto described = core::vault::describeVault(vault.folder()))
        facts.hasRecoveryWords = core::vault::hasRecoveryWords(*described);
    return facts;
}

TodayPage::TodayPage(const shell::PageContext& context, QWidget* parent)
    //: Noun, the heading of the page.
    : Page(context, {tr("Today"), QString()}, parent)
    , m_day(new widgets::PlainLabel(QString(), widgets::Kind::Quiet, this))
{
    body()->addWidget(m_day);
    addActions();
    body()->addStretch();
}

void TodayPage::addActions()
{
    auto* row = new widgets::FlowLayout(widgets::space::Small);
    const auto add
        = [&](const QString& words, const QString& iconName, widgets::Kind kind, PageId page, Purpose purpose) {
              if (!m_context.navigator.has(page))
                  return;
              auto* made = widgets::button(words, kind, iconName, this);
              connect(made, &QPushButton::clicked, this,
                      [this, page, purpose] { m_context.navigator.open(page, {}, purpose); });
              row->addWidget(made);
          };
    //: Group: the first page: what waits, what is half written, and the last entries. Read by: the person who keeps the
    //: diary, each time they open it. Calm; it must not press anybody.
    add(tr("Write what happened"), QStringLiteral("write"), widgets::Kind::Main, PageId::Entry, Purpose::Add);
    add(tr("Add a picture or file"), QStringLiteral("picture"), widgets::Kind::Big, PageId::Evidence, Purpose::Add);
    add(tr("Get ready to report (101 or online)"), QStringLiteral("phone"), widgets::Kind::Big, PageId::CallSheet,
        Purpose::Show);
    body()->addLayout(row);
}

void TodayPage::reload()
{
    m_day->setText(longDay(todayOf(m_context.vault->clock())));
    m_load = m_context.queries.start<TodayFacts>(
        this,
        [vault = m_context.vault, caseId = m_context.caseId](core::base::JobContext&) {
            return readToday(*vault, caseId);
        },
        [this](const core::base::Result<TodayFacts>& facts) { facts ? show(*facts) : showProblem(facts.error()); });
}

void TodayPage::show(const TodayFacts& facts)
{
    if (m_lists) {
        m_lists->hide();
        m_lists->deleteLater();
    }
    m_lists = new QWidget(this);
    auto* column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Large);
    body()->insertWidget(2, m_lists); // Below the day and the actions.
    addWaysIn(facts);
    if (facts.waiting.empty() && facts.drafts.empty() && facts.latest.empty()) {
        column->addWidget(new widgets::PlainLabel(
            tr("Nothing here yet. When you are ready, write what happened. One sentence is enough."), m_lists));
    }
    if (!facts.waiting.empty())
        addWaiting(facts.waiting);
    if (!facts.drafts.empty())
        addDrafts(facts.drafts);
    if (!facts.latest.empty())
        addLatest(facts.latest);
    m_lists->show();
}

QLayout* TodayPage::addNotice(const QString& sentence)
{
    auto* notice = widgets::frame(widgets::Kind::Notice, m_lists);
    auto* column = new QVBoxLayout(notice);
    column->setContentsMargins(widgets::space::Large, widgets::space::Medium, widgets::space::Large,
                               widgets::space::Medium);
    column->setSpacing(widgets::space::Small);
    column->addWidget(new widgets::PlainLabel(sentence, notice));
    auto* row = new widgets::FlowLayout(widgets::space::Small);
    column->addLayout(row);
    m_lists->layout()->addWidget(notice);
    return row;
}

void TodayPage::addWaysIn(const TodayFacts& facts)
{
    if (m_context.vault->isReadOnly())
        return;
    if (m_context.vault->isOpenedWithRecoveryWords() && m_context.navigator.has(PageId::Passphrase)) {
        QLayout* row = addNotice(tr("You came in with your recovery words. You can choose a new passphrase, so that "
                                    "you do not need the paper next time."));
        auto* choose = widgets::button(tr("Choose a new passphrase"), row->parentWidget());
        connect(choose, &QPushButton::clicked, this, [this] { m_context.navigator.open(PageId::Passphrase); });
        row->addWidget(choose);
    }
    if (facts.hasRecoveryWords || !m_context.settings.offersRecoveryWords()
        || !m_context.navigator.has(PageId::RecoveryWords))
        return;
    QLayout* row
        = addNotice(tr("You have no recovery words. If you forget your passphrase, no one can open your records."));
    auto* make = widgets::button(tr("Make recovery words"), row->parentWidget());
    connect(make, &QPushButton::clicked, this, [this] { m_context.navigator.open(PageId::RecoveryWords); });
    row->addWidget(make);
    auto* refuse = widgets::button(tr("Do not offer this again"), row->parentWidget());
    connect(refuse, &QPushButton::clicked, this, [this, notice = row->parentWidget()] {
        heading()->setFocus(Qt::OtherFocusReason); // Not on Leave now, when this button goes.
        notice->hide();
        m_context.settings.setOffersRecoveryWords(false);
        m_context.status.say(tr("You can still make them in Settings."));
    });
    row->addWidget(refuse);
}

QVBoxLayout* TodayPage::addSection(const QString& heading)
{
    auto* card = widgets::frame(widgets::Kind::Card, m_lists);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(widgets::space::Large, widgets::space::Medium, widgets::space::Large,
                             widgets::space::Medium);
    rows->setSpacing(widgets::space::Small);
    rows->addWidget(new widgets::HeadingLabel(heading, widgets::HeadingLabel::Level::Section, card));
    m_lists->layout()->addWidget(card);
    return rows;
}

void TodayPage::addWaiting(const std::vector<core::contacts::Waiting>& waiting)
{
    //: A heading above a list: what the police or others have not given or done yet.
    auto* rows = addSection(tr("Waiting for"));
    QWidget* card = rows->parentWidget();
    const auto shown = std::min<std::size_t>(waiting.size(), mostWaiting);
    for (std::size_t i = 0; i < shown; ++i) {
        const core::contacts::Waiting& item = waiting[i];
        const QString sentence = waitingSentence(item);
        const bool isReference = item.kind == core::contacts::Waiting::Kind::MissingReference;
        //: A button: add the number that is missing.
        auto* action
            = widgets::button(isReference ? tr("Add it") : /*: A button: open the report. Verb. */ tr("Open it"), card);
        //: Spoken name of a button: what it opens.
        action->setAccessibleName(
            isReference
                ? tr("Add it: %1").arg(sentence)
                : /*: Spoken name of the button "Open it"; %1: what it opens. */ tr("Open it: %1").arg(sentence));
        const QByteArray id = item.report.isNull() && item.contact ? item.contact->bytes() : item.report.bytes();
        const PageId page = item.report.isNull() ? PageId::Contact : PageId::Report;
        connect(action, &QPushButton::clicked, this, [this, page, id] { m_context.navigator.open(page, id); });
        addRow(rows, new widgets::PlainLabel(sentence, card), action);
    }
}

void TodayPage::addDrafts(const std::vector<core::diary::Draft>& drafts)
{
    //: A heading above a list: what is half written.
    auto* rows = addSection(tr("Not finished"));
    QWidget* card = rows->parentWidget();
    const QDate today = todayOf(m_context.vault->clock());
    for (const core::diary::Draft& draft : drafts) {
        const QString sentence = draftSentence(draft, today);
        //: A button: go on with what is half written.
        auto* action = widgets::button(tr("Carry on"), card);
        //: Spoken name of the button Carry on; %1: the first words of an entry.
        action->setAccessibleName(tr("Carry on: %1").arg(sentence));
        connect(action, &QPushButton::clicked, this,
                [this, page = pageOf(draft), id = isEntry(draft) ? draft.id.bytes() : draft.about,
                 purpose = isAboutAReport(draft) ? Purpose::Add : Purpose::Show] {
                    m_context.navigator.open(page, id, purpose);
                });
        addRow(rows, new widgets::PlainLabel(sentence, card), action);
    }
}

void TodayPage::addLatest(const std::vector<core::diary::IncidentSummary>& latest)
{
    //: Noun, a heading above a list: the newest entries.
    auto* rows = addSection(tr("Last entries"));
    QWidget* card = rows->parentWidget();
    for (const core::diary::IncidentSummary& entry : latest) {
        auto* link = new widgets::LinkButton(entrySentence(entry), card);
        connect(link, &QPushButton::clicked, this,
                [this, id = entry.id.bytes()] { m_context.navigator.open(PageId::Entry, id); });
        addRow(rows, link, nullptr);
    }
}

} // namespace app::today
