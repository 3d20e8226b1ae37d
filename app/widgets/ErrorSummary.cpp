#include "app/widgets/ErrorSummary.h"

#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace app::widgets {

namespace {

void bringIntoView(QWidget* field)
{
    for (QWidget* parent = field->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(field, space::Large, space::Huge);
}

} // namespace

ErrorSummary::ErrorSummary(QWidget* parent)
    : QFrame(parent)
    , m_links(new QVBoxLayout(this))
    //: Group: the heading above a list of what a form still needs. Read by: the person who keeps the diary. No blame.
    , m_heading(new PlainLabel(tr("There is something to put right"), Kind::Section, this))
{
    markKind(this, Kind::Problem);
    setFocusPolicy(Qt::ClickFocus);
    m_links->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Medium);
    m_links->setSpacing(space::Small);
    m_links->addWidget(m_heading);
    hide();
}

void ErrorSummary::show(const std::vector<Item>& items, bool takesFocus)
{
    if (m_list)
        m_list->deleteLater();
    m_list = nullptr;
    m_isEmpty = items.empty();
    m_text.clear();
    setVisible(!m_isEmpty);
    if (m_isEmpty)
        return;

    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Tight);
    QStringList sentences;
    for (const Item& item : items) {
        sentences.append(item.sentence);
        if (!item.field) {
            rows->addWidget(new PlainLabel(item.sentence, m_list));
            continue;
        }
        auto* link = new LinkButton(item.sentence, m_list);
        connect(link, &QPushButton::clicked, item.field, [field = item.field] {
            bringIntoView(field);
            field->setFocus(Qt::OtherFocusReason);
        });
        rows->addWidget(link);
    }
    m_links->addWidget(m_list);
    m_list->show();
    m_text = sentences.join(QLatin1Char('\n'));
    setAccessibleName(m_heading->text() + QStringLiteral(". ") + sentences.join(QLatin1Char(' ')));
    layout()->activate();
    if (!isVisible() || !takesFocus)
        return; // The person is on another page, or in a field, and writes there.
    bringIntoView(this);
    setFocus(Qt::OtherFocusReason);
}

QString ErrorSummary::text() const
{
    return m_text;
}

} // namespace app::widgets
