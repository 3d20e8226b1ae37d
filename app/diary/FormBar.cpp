#include "app/diary/FormBar.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using namespace widgets;

namespace {

constexpr int gap = space::Medium;
constexpr int partOfPage = 5; ///< A fifth of its height, at most.

} // namespace

FormBar::FormBar(QWidget* page, QBoxLayout* form)
    : m_page(page)
    , m_inForm(new QWidget(page))
    , m_edge(line(this))
    , m_row(new FlowLayout(gap))
    , m_note(new PlainLabel({}, Kind::Quiet, this))
{
    auto* column = columnIn(this, 0);
    column->addWidget(m_edge);
    column->addLayout(m_row);
    m_edge->hide();
    m_note->hide();
    auto* inForm = columnIn(m_inForm, space::Small);
    inForm->addWidget(m_note);
    inForm->addWidget(this);
    form->addWidget(m_inForm);
    page->layout()->setSpacing(0);
    page->installEventFilter(this);
}

void FormBar::add(QPushButton* button)
{
    m_buttons.push_back(button);
    m_row->addWidget(button);
}

void FormBar::setNote(const QString& words)
{
    m_note->setText(words);
    placeNote();
}

void FormBar::showBar(bool show)
{
    setVisible(show);
    place();
    placeNote();
}

bool FormBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::Resize) {
        place();
        placeNote();
    }
    return QWidget::eventFilter(watched, event);
}

void FormBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
        placeNote();
    }
}

int FormBar::widthOfButtons() const
{
    int width = 2 * space::Large - gap;
    for (const QPushButton* each : m_buttons)
        if (!each->isHidden())
            width += each->sizeHint().width() + gap;
    return width;
}

bool FormBar::fitsBelow() const
{
    int height = 0;
    for (const QPushButton* each : m_buttons)
        height = std::max(height, each->sizeHint().height());
    return widthOfButtons() <= m_page->width() && (height + 2 * space::Small) * partOfPage <= m_page->height();
}

void FormBar::placeNote()
{
    const int width = m_note->fontMetrics().horizontalAdvance(m_note->text()) + 2 * gap;
    const bool isBeside = m_isBelow && widthOfButtons() + width <= m_page->width();
    const bool isShown = !isHidden() && !m_note->text().isEmpty();
    if (isBeside != (m_note->parentWidget() == this)) {
        if (isBeside)
            m_row->addWidget(m_note);
        else
            static_cast<QBoxLayout*>(m_inForm->layout())->insertWidget(0, m_note);
    }
    m_note->setVisible(isShown);
    m_inForm->setVisible(!isHidden() && (!m_isBelow || (isShown && !isBeside)));
}

void FormBar::place()
{
    const bool isBelow = fitsBelow();
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    const bool isShown = !isHidden();
    QWidget* focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    (isBelow ? m_page : m_inForm)->layout()->addWidget(this); // Out of the other.
    m_edge->setVisible(isBelow);
    m_row->setContentsMargins(isBelow ? QMargins(space::Large, space::Small, space::Large, space::Small) : QMargins());
    setVisible(isShown);
    if (!isBelow)
        m_inForm->show();
    if (hasFocus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace app::diary
