#include "app/shell/commands/Palette.h"

#include "app/shell/HitText.h"
#include "app/shell/commands/PaletteRow.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowPress.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace app::shell::commands {

namespace {

constexpr int mostEntries = 8;
constexpr int leastTyped = 2; // Characters, before entries are searched.
constexpr int sayAfterMs = 500; // Once typing pauses.
constexpr int charactersWide = 70;
constexpr int rowsShown = 9;
constexpr int leastRowsForHint = 7; // Of room.
constexpr int longestSaid = 60; // Characters; the row itself is read whole.

} // namespace

Palette::Palette(const Parts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_opener(QApplication::focusWidget())
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    //: Group: "Go to or do": a field, and below it pages, entries and what can be done. Read by: the person who keeps
    //: the diary, by keys alone, often with a screen reader.
    , m_nothing(new widgets::PlainLabel(tr("Nothing matches. Try another word."), this))
{
    widgets::markKind(this, widgets::Kind::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::Medium, widgets::space::Medium, widgets::space::Medium,
                               widgets::space::Small);
    column->setSpacing(widgets::space::Small);
    m_field->setAccessibleName(tr("Go to or do"));
    m_field->setPlaceholderText(m_parts.context ? tr("Type a page, an entry, or what you want to do")
                                                : tr("Type what you want to do"));
    m_field->setMaxLength(200);
    column->addWidget(m_field);
    //: Noun, spoken name of the list: lines that have the words which were typed.
    m_list->setAccessibleName(tr("What matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_hint = new widgets::PlainLabel(tr("Arrow keys move, Enter does it, Esc closes."), widgets::Kind::Small, this);
    m_hint->setWordWrap(false);
    column->addWidget(m_hint);
    m_parts.status.say(QString()); // Room for the list, where there is little.

    m_saying.setSingleShot(true);
    m_saying.setInterval(sayAfterMs);
    connect(&m_saying, &QTimer::timeout, this, &Palette::sayMatches);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        fill();
        m_saying.start();
    });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    new widgets::RowPress(m_list, [this](const QModelIndex&) { choose(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now && now->window() == window() && !isAncestorOf(now)) {
            m_opener = nullptr; // The person went on by themselves.
            finish({});
        }
    });
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);

    fill();
    show();
    place(); // Now it is known how high its parts are.
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void Palette::place()
{
    // As wide and as high as is of use, and never more than there is.
    const QSize room = parentWidget()->size() - QSize(2 * widgets::space::Small, 2 * widgets::space::Small);
    const int width = std::min(fontMetrics().averageCharWidth() * charactersWide, room.width());
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    m_hint->setVisible(room.height() > row * leastRowsForHint);
    // Whole rows only: one that is cut looks like a fault, and its words cannot be read.
    const int edge = m_list->height() - m_list->viewport()->height();
    for (QWidget* each : std::initializer_list<QWidget*>{m_field, m_hint})
        each->setMinimumHeight(each->sizeHint().height()); // The least of a field is less than it gets.
    m_list->setMinimumHeight(row + edge); // It would ask for more than it needs.
    layout()->invalidate();
    const int border = height() - contentsRect().height();
    const int others = layout()->minimumSize().height() + border - row;
    const int whole = std::clamp((room.height() - others) / row, 1, rows);
    setGeometry((parentWidget()->width() - width) / 2, widgets::space::Small, width,
                std::min(others + row * whole, room.height()));
}

void Palette::fill()
{
    const QString typed = m_field->text().trimmed();
    m_search.cancel();
    m_hasMoved = false;
    m_model->clear();
    m_acts.clear();
    std::vector<std::pair<int, Offered>> ranked;
    Offers offers = m_parts.ask();
    std::ranges::stable_sort(offers, {}, &Offered::part); // Leaving comes last: Enter does the first.
    for (Offered& offered : offers) {
        const QString other = offered.command ? otherWordsFor(*offered.command) : QString();
        if (offered.command != Command::Palette)
            if (const auto rank = rankOf(offered.words, headingOf(offered.part) + QLatin1Char(' ') + other, typed))
                ranked.emplace_back(*rank, std::move(offered));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Offered>::first);
    for (auto& [rank, offered] : ranked) {
        const QString heading = headingOf(offered.part);
        //: Beside a line of "Go to or do". %1: where it belongs, "Go to". %2: its keys, "Ctrl+2".
        const QString side = offered.keyText.isEmpty() ? heading : tr("%1, %2").arg(heading, offered.keyText);
        insertRow(m_model->rowCount(), offered.words, side, std::move(offered.act));
        m_model->item(m_model->rowCount() - 1)->setData(offered.keyText, PaletteRow::ShortSideRole);
    }
    if (m_parts.context && typed.size() >= leastTyped)
        search(typed);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Palette::search(const QString& typed)
{
    auto* navigator = &m_parts.context->navigator;
    //: The last line of "Go to or do". %1 is what was typed.
    insertRow(m_model->rowCount(), tr("Search everything for %1").arg(widgets::isolate(typed)), {},
              [navigator, typed] { navigator->open(PageId::Search, typed.toUtf8()); });
    using Hits = std::vector<core::search::SearchHit>;
    core::search::SearchQuery query;
    query.caseId = m_parts.context->caseId;
    query.text = typed;
    query.limit = mostEntries;
    m_search = m_parts.context->queries.start<Hits>(
        this,
        [vault = m_parts.context->vault, query](core::base::JobContext&) {
            return core::search::search(query, *vault);
        },
        [this](const core::base::Result<Hits>& hits) {
            if (hits) // Else the line below still leads to the page, which says why.
                addHits(*hits);
        });
}

void Palette::addHits(const std::vector<core::search::SearchHit>& hits)
{
    auto* navigator = &m_parts.context->navigator;
    for (const auto& hit : hits)
        if (const auto page = pageOfKind(hit.kind); page && navigator->has(*page))
            insertRow(m_model->rowCount() - 1, sentenceOf(hit), {},
                      [navigator, page = *page, id = hit.id] { navigator->open(page, id); });
    if (!m_hasMoved)
        m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    m_saying.start();
}

void Palette::insertRow(int row, const QString& words, const QString& side, std::function<void()> act)
{
    auto* line = new QStandardItem(words);
    line->setData(side, PaletteRow::SideRole);
    //: A line of "Go to or do" as it is spoken. %1: what it does. %2: where it belongs, and its keys.
    line->setData(side.isEmpty() ? words : tr("%1. %2").arg(words, side), Qt::AccessibleTextRole);
    m_model->insertRow(row, line);
    m_acts.insert(m_acts.begin() + row, std::move(act));
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_list))
        return press(watched, *static_cast<QKeyEvent*>(event));
    return QFrame::eventFilter(watched, event);
}

bool Palette::press(const QObject* watched, const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        finish({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    default:
        break;
    }
    const bool isTyping = !key.text().isEmpty() && key.text().at(0).isPrint()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (watched != m_list || (!isTyping && key.key() != Qt::Key_Backspace))
        return false;
    m_field->setFocus(Qt::OtherFocusReason); // Whoever types on the list goes on typing.
    m_field->end(false);
    if (isTyping)
        m_field->insert(key.text());
    else
        m_field->backspace();
    fill();
    m_saying.start();
    return true;
}

void Palette::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    if (row < 0)
        return m_field->setFocus(Qt::OtherFocusReason);
    m_hasMoved = true;
    m_saying.stop();
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_list->setFocus(Qt::OtherFocusReason); // A screen reader speaks the row of a list that has the focus.
}

void Palette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_acts.size()))
        finish(m_acts[static_cast<std::size_t>(row)]);
}

void Palette::finish(const std::function<void()>& act)
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    m_search.cancel();
    m_saying.stop();
    if (m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT closed(act);
}

void Palette::sayMatches()
{
    const QModelIndex first = m_list->currentIndex();
    QString words = first.data().toString();
    if (words.size() > longestSaid)
        words = words.left(longestSaid) + QChar(0x2026);
    m_parts.status.say(first.isValid() ? /*: Spoken: how many lines match; %1: the one that Enter would do. */ tr(
                                             "%n match(es): %1", nullptr, m_model->rowCount())
                                             .arg(words)
                                       : m_nothing->text());
}

} // namespace app::shell::commands
