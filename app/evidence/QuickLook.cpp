#include "app/evidence/QuickLook.h"

#include "app/evidence/EvidenceWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::evidence::list::FileSummary;

namespace {

/// Two pictures beside each other need room for so many letters.
constexpr int lettersForTwoPictures = 70;

QString nameOf(const FileSummary& file)
{
    return QuickLook::tr("Exhibit %1: %2", "its number, then its name").arg(isolate(file.exhibit), titleOf(file));
}

void onEscape(QWidget* owner, const std::function<void()>& action)
{
    auto* escape = new QShortcut(Qt::Key_Escape, owner);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, owner, action);
}

} // namespace

QuickLook::QuickLook(const shell::PageContext& context, QWidget* parent)
    : QFrame(parent)
{
    //: Group: a file that is shown beside the list. Read by: the person who keeps the diary.
    auto* openFile = button(tr("Open this file"), this);
    //: Verb, a button: put the file beside the list away.
    m_close = button(tr("Close"), this);
    m_close->setAccessibleDescription(tr("Closes the file beside the list"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(openFile);
    buttons->addStretch();
    buttons->addWidget(m_close);
    m_scroll = new widgets::FocusScroll(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_title = new PlainLabel({}, Kind::Strong, content);
    m_facts = new PlainLabel({}, Kind::Quiet, content);
    m_view = new FileView(context, content);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, space::Small, space::Small, 0);
    inner->setSpacing(space::Small);
    inner->addWidget(m_title);
    inner->addWidget(m_view);
    inner->addWidget(m_facts);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_scroll, 1);
    hide();

    connect(openFile, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(shown()); });
    connect(m_close, &QPushButton::clicked, this, &QuickLook::dismissed);
    connect(m_view, &FileView::toggleWanted, this, [this] {
        if (!m_view->isRevealed())
            m_view->setRevealed(true);
        else
            Q_EMIT dismissed();
    });
    onEscape(this, [this] { Q_EMIT dismissed(); });
}

void QuickLook::show(const FileSummary& file, FileView::Reveal reveal)
{
    m_title->setText(nameOf(file));
    QStringList facts{kindInWords(file), eventDateOf(file), marksOf(file)};
    if (const QString state = stateOf(file); !state.isEmpty())
        facts += state;
    m_facts->setText(facts.join(QLatin1Char('\n')));
    QFrame::show();
    m_view->show(shownFile(file), reveal);
}

QWidget* QuickLook::firstFocus() const
{
    QWidget* shown = m_view->firstFocus();
    return shown->isVisible() && shown->isEnabled() ? shown : m_close;
}

void QuickLook::close()
{
    hide();
    m_view->clear(); // Nothing of it is kept.
}

FileComparison::FileComparison(const shell::PageContext& context, QWidget* parent)
    : QFrame(parent)
{
    //: Group: two pictures beside each other. Read by: the person who keeps the diary.
    m_close = button(tr("Back to the list"), this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(space::Large);
    for (Side* side : {&m_first, &m_second}) {
        side->column = new QWidget(this);
        side->title = new PlainLabel({}, Kind::Strong, side->column);
        side->view = new FileView(context, side->column);
        auto* column = new QVBoxLayout(side->column);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(side->title);
        column->addWidget(side->view);
        column->addStretch(1);
        m_sides->addWidget(side->column, 1);
        connect(side->view, &FileView::toggleWanted, side->view,
                [view = side->view] { view->setRevealed(!view->isRevealed()); });
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_close, 0, Qt::AlignLeft);
    outer->addLayout(m_sides);
    hide();
    connect(m_close, &QPushButton::clicked, this, &FileComparison::dismissed);
    onEscape(this, [this] { Q_EMIT dismissed(); });
}

void FileComparison::show(const FileSummary& first, const FileSummary& second, FileView::Reveal reveal)
{
    QFrame::show();
    for (const auto& [side, file] : {std::pair(&m_first, &first), std::pair(&m_second, &second)}) {
        side->title->setText(nameOf(*file));
        side->view->setSpokenSuffix(isolate(file->exhibit));
        side->view->show(shownFile(*file), reveal);
    }
}

void FileComparison::close()
{
    hide();
    m_first.view->clear();
    m_second.view->clear();
}

void FileComparison::setRevealed(bool revealed)
{
    m_first.view->setRevealed(revealed);
    m_second.view->setRevealed(revealed);
}

bool FileComparison::isRevealed() const
{
    return m_first.view->isRevealed() || m_second.view->isRevealed();
}

QWidget* FileComparison::firstFocus() const
{
    QWidget* shown = m_first.view->firstFocus();
    return shown->isVisible() && shown->isEnabled() ? shown : m_close;
}

std::vector<shell::PageAction> FileComparison::actions() const
{
    for (const Side& side : {m_first, m_second})
        if (const QWidget* focus = side.view->focusWidget(); focus && focus->hasFocus())
            return side.view->actions();
    return {};
}

void FileComparison::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_sides->setDirection(width() < fontMetrics().averageCharWidth() * lettersForTwoPictures ? QBoxLayout::TopToBottom
                                                                                             : QBoxLayout::LeftToRight);
}

} // namespace app::evidence
