#include "app/shell/Page.h"

#include "app/shell/ErrorText.h"
#include "app/shell/PaperCopies.h"
#include "app/shell/commands/CommandTable.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/ReadingOrder.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QHideEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace app::shell {

using widgets::HeadingLabel;
using widgets::PlainLabel;

Page::Page(const PageContext& context, const Texts& texts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new widgets::FocusScroll(this))
    , m_orderTimer(new QTimer(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* content = new QWidget(m_scroll);
    m_scroll->setWidget(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::space::Large, widgets::space::Large, widgets::space::Large,
                               widgets::space::Large);
    column->setSpacing(widgets::space::Small);

    m_heading = new HeadingLabel(texts.title, HeadingLabel::Level::Page, content);
    column->addWidget(m_heading);
    m_reason = new PlainLabel(texts.reason, widgets::Kind::Quiet, content);
    m_reason->setVisible(!texts.reason.isEmpty());
    column->addWidget(m_reason);
    m_errors = new widgets::ErrorSummary(content);
    column->addWidget(m_errors);

    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, widgets::space::Small, 0, 0);
    m_body->setSpacing(widgets::space::Medium);
    column->addLayout(m_body, 1);

    // Whenever something was added or shown, Tab follows what is on the page.
    m_orderTimer->setSingleShot(true);
    m_orderTimer->setInterval(0);
    connect(m_orderTimer, &QTimer::timeout, content, [content] { widgets::tabInReadingOrder({content}); });
    content->installEventFilter(this);
}

bool Page::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        m_orderTimer->start();
    if (watched == m_scroll->widget() && event->type() == QEvent::Show)
        m_isArriving = true;
    return QWidget::eventFilter(watched, event);
}

void Page::arrive(const QByteArray&, Purpose) { }

void Page::showTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget* Page::firstFocus() const
{
    return m_heading;
}

void Page::keepDrafts() { }

bool Page::takeFiles(const QStringList&)
{
    return false;
}

std::vector<PageAction> Page::actions() const
{
    std::vector<PageAction> all;
    for (const Offer& offer : m_offers)
        if (offer.button->isVisible() && offer.button->isEnabled())
            all.push_back({offer.button->text(),
                           [button = QPointer(offer.button)] {
                               if (button)
                                   button->click();
                           },
                           offer.command});
    // A field with text of its own takes the keys first.
    for (widgets::UndoBar* bar : m_undoBars) {
        if (bar->canUndo())
            all.push_back({commands::wordsOf(Command::Undo), [bar] { bar->undo(); }, Command::Undo});
        else if (bar->canRedo())
            all.push_back({commands::wordsOf(Command::Redo), [bar] { bar->redo(); }, Command::Redo});
    }
    return all;
}

void Page::announce(widgets::UndoBar* bar)
{
    m_undoBars.push_back(bar);
    connect(bar, &widgets::UndoBar::offered, this, [this](const QString& spoken) { m_context.status.say(spoken); });
    connect(bar, &widgets::UndoBar::gone, this, [this](const QString& spoken) { m_context.status.forget(spoken); });
}

void Page::offer(QAbstractButton* button, std::optional<Command> command)
{
    m_offers.push_back({button, command});
}

void Page::comeBack(QWidget* focus)
{
    m_isArriving = false;
    (focus && focus->isVisible() ? focus : firstFocus())->setFocus(Qt::OtherFocusReason);
}

void Page::cover(QWidget* sheet, QWidget* focus)
{
    if (m_cover)
        return;
    QWidget* had = QApplication::focusWidget();
    m_behind = had && isAncestorOf(had) ? had : nullptr;
    m_cover = sheet;
    layout()->addWidget(sheet);
    sheet->show();
    // First: what is hidden would hand the focus to whatever comes next in the window.
    focus->setFocus(Qt::OtherFocusReason);
    m_scroll->hide();
    QWidget* last = m_heading;
    const auto inside = sheet->findChildren<QWidget*>();
    for (QWidget* each : inside) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget::setTabOrder(last, each);
        last = each;
    }
}

void Page::uncover()
{
    if (!m_cover)
        return;
    QWidget* sheet = std::exchange(m_cover, nullptr);
    const bool hadFocus = sheet->isAncestorOf(QApplication::focusWidget());
    m_scroll->show();
    if (hadFocus)
        comeBack(m_behind);
    m_isArriving = false;
    layout()->removeWidget(sheet);
    sheet->hide();
}

void Page::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        uncover();
}

QString Page::title() const
{
    return m_heading->text();
}

void Page::setTitle(const QString& title)
{
    m_heading->setText(title);
}

void Page::setReason(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void Page::settleFocus()
{
    if (m_isArriving && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    m_isArriving = false;
}

void Page::showProblem(const core::base::Error& error)
{
    for (widgets::UndoBar* bar : m_undoBars)
        bar->giveUp();
    if (error.code != core::base::ErrorCode::Canceled)
        m_errors->show({{errorText(error), nullptr}});
}

void Page::showProblemsOf(const PaperCopies* paper, QWidget* print)
{
    connect(paper, &PaperCopies::failed, this, &Page::showProblem);
    connect(paper, &PaperCopies::printerRefused, this, [this, print](const QString& sentence) {
        m_errors->show({{sentence, print}});
    });
}

} // namespace app::shell
