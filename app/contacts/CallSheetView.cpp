#include "app/contacts/CallSheetView.h"

#include "app/fields/WhenWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Fold.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/TextLanguage.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace app::contacts {

using namespace widgets;
using core::diary::IncidentSummary;
using core::report::Channel;
using core::report::Summary;
using core::report::SummaryBlock;

namespace {

/// The words of one block. The label's own Copy would leave them in clipboard histories, so it asks for ours.
class BlockLabel final : public PlainLabel
{
public:
    BlockLabel(const QString& text, QWidget* parent)
        : PlainLabel(text, parent)
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setContentsMargins(space::Tight, space::Tight, space::Tight, space::Tight); // Room for the ring.
    }
    QString wanted() const { return hasSelectedText() ? selectedText() : text(); }
    std::function<void()> copyWanted;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Copy) && copyWanted)
            copyWanted();
        else
            PlainLabel::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent* event) override
    {
        PlainLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursOf(palette()).focus, metric::FocusRing));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metric::Radius, metric::Radius);
    }
};

std::vector<BlockLabel*> linesOf(const QWidget& content)
{
    std::vector<BlockLabel*> lines;
    for (PlainLabel* each : content.findChildren<PlainLabel*>())
        if (auto* line = dynamic_cast<BlockLabel*>(each))
            lines.push_back(line);
    return lines;
}

/// What is for the police is English, whatever the window speaks.
PlainLabel* inEnglish(PlainLabel* label)
{
    markLanguage(label, QStringLiteral("en-GB"));
    return label;
}

constexpr int mostLinks = 100; ///< To the entries behind one line.

QString wordsOf(const QAbstractButton& button)
{
    return button.accessibleName() + button.text();
}

} // namespace

CallSheetView::CallSheetView(QWidget* parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
}

void CallSheetView::clear()
{
    delete m_content;
    m_content = nullptr;
    m_column = nullptr;
    m_summary = {};
}

void CallSheetView::show(const Summary& summary, const std::vector<IncidentSummary>& entries)
{
    const Touched before = touched();
    clear();
    m_summary = summary;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Medium);
    m_place->addWidget(m_content);

    if (summary.channel == Channel::Online) {
        auto* row = new FlowLayout(space::Medium);
        //: Group: lines to read out to the police, and their buttons. Read by: the person who keeps the diary, on the
        //: phone to the police, and with a screen reader.
        auto* copyAll = button(tr("Copy all of it"), m_content);
        row->addWidget(copyAll);
        const auto letters = static_cast<int>(summary.text.toUcs4().size());
        //: How long the text for a form is. Letters of the alphabet, not those in envelopes.
        row->addWidget(new PlainLabel(tr("%n letters", nullptr, letters), Kind::Quiet, m_content));
        m_column->addLayout(row);
        connect(copyAll, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_summary.text); });
    }
    for (const SummaryBlock& block : summary.blocks)
        addBlock(block, entries);
    if (!summary.askFor.isEmpty())
        addWhatToAskFor(summary.askFor);
    addLines(tr("If it goes badly, you can say"), summary.ifItGoesBadly);
    addLines(tr("Good to know"), summary.goodToKnow);
    touchAgain(before);
}

void CallSheetView::addBlock(const SummaryBlock& block, const std::vector<IncidentSummary>& entries)
{
    auto* card = frame(Kind::Card, m_content);
    auto* inside = new QVBoxLayout(card);
    inside->setSpacing(space::Tight);
    inside->addWidget(inEnglish(new PlainLabel(block.label, Kind::Quiet, card)));
    // To be read out it is large, to be pasted it is as usual.
    auto* text = new BlockLabel(block.text, card);
    if (m_summary.channel != Channel::Online)
        markKind(text, Kind::Section);
    text->copyWanted = [this, text] { Q_EMIT copyWanted(text->wanted()); };
    inside->addWidget(inEnglish(text));
    //: Verb, a button: copy this line.
    auto* copyOne = button(tr("Copy"), Kind::Link, card);
    //: Verb. Spoken name of the button "Copy"; %1: the line that it copies.
    copyOne->setAccessibleName(tr("Copy: %1").arg(block.label));
    connect(copyOne, &QPushButton::clicked, this, [this, words = block.text] { Q_EMIT copyWanted(words); });

    const QSet<QString> restsOn(block.restsOn.begin(), block.restsOn.end());
    std::vector<IncidentSummary> behind; // Those of which there is a link.
    int count = 0;
    for (const IncidentSummary& entry : entries)
        if (restsOn.contains(entry.id.text()) && ++count <= mostLinks)
            behind.push_back(entry);
    if (count == 0) {
        inside->addWidget(copyOne, 0, Qt::AlignLeft);
    } else {
        //: A link below a line: the entries that the line comes from.
        auto* fold = new Fold(tr("%n entries behind this", nullptr, count), card);
        fold->addBefore(copyOne);
        //: What a screen reader hears: the words of the line, then the part of the sheet.
        fold->setSpokenName(tr("%n entries behind this: %1", nullptr, count).arg(block.label));
        connect(fold, &Fold::opening, this, [this, fold, behind, more = count - mostLinks, label = block.label] {
            if (fold->column()->count() == 0)
                addLinks(*fold, behind, more, label);
        });
        inside->addWidget(fold);
    }
    m_column->addWidget(card);
}

void CallSheetView::addLinks(Fold& fold, const std::vector<IncidentSummary>& entries, int more, const QString& label)
{
    for (const IncidentSummary& entry : entries) {
        auto* link = new LinkButton(tr("%1: %2", "date, then what happened")
                                        .arg(fields::whenInWords(entry.when),
                                             entry.title.isEmpty() ? entry.beginning.simplified() : entry.title),
                                    fold.content());
        //: Spoken name of a link to an entry; %1: its words, %2: the part of the sheet that it belongs to.
        link->setAccessibleName(tr("%1 (%2)").arg(link->text(), label));
        fold.column()->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT entryWanted(id); });
    }
    if (more > 0)
        //: Below a long list of links to entries: how many more there are.
        fold.column()->addWidget(new PlainLabel(tr("and %n more entries", nullptr, more), Kind::Quiet, fold.content()));
}

void CallSheetView::addWhatToAskFor(const QStringList& items)
{
    m_column->addWidget(
        new HeadingLabel(tr("What you can ask for, and write down"), HeadingLabel::Level::Section, m_content));
    for (const QString& item : items)
        m_column->addWidget(new widgets::CheckBox(item, m_content));
}

void CallSheetView::addLines(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    auto* fold = new Fold(heading, m_content);
    for (const QString& line : lines)
        fold->column()->addWidget(inEnglish(new PlainLabel(line, fold->content())));
    m_column->addWidget(fold);
}

CallSheetView::Touched CallSheetView::touched() const
{
    Touched touched;
    if (!m_content)
        return touched;
    for (const QCheckBox* each : m_content->findChildren<QCheckBox*>())
        if (each->isChecked())
            touched.ticked += each->text();
    for (const QAbstractButton* each : m_content->findChildren<QAbstractButton*>())
        if (each->hasFocus())
            touched.focused = wordsOf(*each);
    const auto lines = linesOf(*m_content);
    const auto line = std::ranges::find_if(lines, [](const BlockLabel* each) { return each->hasFocus(); });
    if (line != lines.end())
        touched.line = static_cast<int>(std::distance(lines.begin(), line));
    for (const Fold* each : m_content->findChildren<Fold*>())
        if (each->isOpen())
            touched.open += each->spokenName();
    return touched;
}

void CallSheetView::touchAgain(const Touched& touched)
{
    for (QCheckBox* each : m_content->findChildren<QCheckBox*>())
        each->setChecked(touched.ticked.contains(each->text()));
    for (Fold* each : m_content->findChildren<Fold*>())
        each->setOpen(touched.open.contains(each->spokenName()));
    m_content->show(); // What is hidden cannot take the focus.
    if (const auto lines = linesOf(*m_content); touched.line >= 0 && !lines.empty())
        lines[std::min(static_cast<std::size_t>(touched.line), lines.size() - 1)]->setFocus(Qt::OtherFocusReason);
    if (touched.focused.isEmpty())
        return;
    for (QAbstractButton* each : m_content->findChildren<QAbstractButton*>()) {
        if (wordsOf(*each) == touched.focused) {
            for (QWidget* hidden = each; hidden != m_content; hidden = hidden->parentWidget())
                hidden->show();
            each->setFocus(Qt::OtherFocusReason);
        }
    }
}

QWidget* CallSheetView::firstLine() const
{
    const auto lines = m_content ? linesOf(*m_content) : std::vector<BlockLabel*>();
    return lines.empty() ? nullptr : lines.front();
}

QString CallSheetView::textToCopy() const
{
    if (m_content)
        for (const BlockLabel* each : linesOf(*m_content))
            if (each->hasFocus())
                return each->wanted();
    return m_summary.text;
}

} // namespace app::contacts
