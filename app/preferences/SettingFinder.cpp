#include "app/preferences/SettingFinder.h"

#include "app/widgets/FocusPlace.h"
#include "app/widgets/FormField.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace app::preferences {

namespace {

constexpr int mostLines = 8;

/// What a setting is called on the screen; empty for what is none.
QString wordsOf(const QWidget& control)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return button->text();
    if (qobject_cast<const QLineEdit*>(&control) || qobject_cast<const QAbstractItemView*>(&control))
        return control.accessibleName();
    return {};
}

/// With the question that it answers: "Colours: Dark".
QString nameOf(const QWidget& control)
{
    const QString words = wordsOf(control);
    const auto* group = qobject_cast<const QGroupBox*>(control.parentWidget());
    //: A setting: the question, then one of its answers. "Colours: Dark".
    return group && !words.isEmpty() ? SettingFinder::tr("%1: %2").arg(group->title(), words) : words;
}

} // namespace

SettingFinder::SettingFinder(QWidget* area, QWidget* parent)
    : QFrame(parent)
    , m_area(area)
    , m_field(new QLineEdit(this))
    , m_found(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::Tight);
    m_field->setMaximumWidth(widgets::metric::TextWidth / 2);
    //: Group: the search among the settings. Read by: the person who keeps the diary, and with a screen reader.
    column->addWidget(new widgets::FormField({tr("Find a setting"), QString()}, m_field, this));
    column->addLayout(m_found);
    connect(m_field, &QLineEdit::textChanged, this, &SettingFinder::find);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (auto* first = m_found->count() == 0 ? nullptr : m_found->itemAt(0)->widget())
            static_cast<QAbstractButton*>(first)->click();
    });
}

void SettingFinder::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SettingFinder::find()
{
    while (m_found->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_found->takeAt(0));
        const std::unique_ptr<QWidget> gone(item->widget());
    }
    const QString wanted = m_field->text().trimmed();
    if (wanted.isEmpty())
        return Q_EMIT said(QString());
    int found = 0;
    const auto all = m_area->findChildren<QWidget*>();
    for (QWidget* each : all) {
        const bool isHere = each->focusPolicy() != Qt::NoFocus && !isAncestorOf(each) && each->isVisibleTo(m_area);
        const QString name = isHere ? nameOf(*each) : QString();
        if (!name.contains(wanted, Qt::CaseInsensitive) || ++found > mostLines)
            continue;
        //: A line that leads to a setting; %1: what it is called.
        auto* line = new widgets::LinkButton(tr("Go to: %1").arg(name), this);
        connect(line, &QPushButton::clicked, each, [each] { widgets::focusInSight(each); });
        m_found->addWidget(line, 0, Qt::AlignLeading);
    }
    Q_EMIT said(found == 0 ? tr("No setting has these words.") : tr("%n setting(s) found.", nullptr, found));
}

} // namespace app::preferences
