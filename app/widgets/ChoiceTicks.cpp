#include "app/widgets/ChoiceTicks.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app::widgets {

namespace {

/// More than these are not looked through, but searched.
constexpr std::size_t manyChoices = 24;

} // namespace

ChoiceTicks::ChoiceTicks(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
{
    m_group = new GroupBox(words.title, this);
    m_rows = new QWidget(m_group);
    auto* flow = new FlowLayout(space::Medium, m_rows);
    flow->setContentsMargins(0, 0, 0, 0);
    m_findLabel = new PlainLabel(words.find, Kind::Small, m_group);
    m_find = new QLineEdit(m_group);
    m_findLabel->setBuddy(m_find);
    m_more = button(words.more, Kind::Link, m_group);

    auto* column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(m_rows);
    column->addWidget(m_findLabel);
    column->addWidget(m_find);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_group);

    connect(m_find, &QLineEdit::textChanged, this, &ChoiceTicks::arrange);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        m_find->clear();
        arrange();
    });
    hide();
}

void ChoiceTicks::setChoices(const std::vector<Choice>& choices, int shown)
{
    const auto isSame = [](const Choice& a, const Choice& b) { return a.key == b.key && a.text == b.text; };
    const bool isKnown = std::ranges::equal(choices, m_choices, isSame);
    if (isKnown && shown == m_shown)
        return;
    const QStringList chosen = value();
    for (QCheckBox* box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    m_choices = choices;
    m_shown = shown;
    auto* flow = static_cast<FlowLayout*>(m_rows->layout());
    while (QLayoutItem* item = flow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
    }
    for (const Choice& choice : m_choices) {
        auto* box = new CheckBox(asWritten(choice.text), m_rows);
        box->setAccessibleName(choice.text);
        flow->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ChoiceTicks::changed);
    }
    setValue(chosen);
}

bool ChoiceTicks::isShown(std::size_t place, const QCheckBox& box) const
{
    if (box.isChecked())
        return true;
    const QString wanted = m_find->text().trimmed();
    if (m_isOpen && !wanted.isEmpty())
        return m_choices[place].text.contains(wanted, Qt::CaseInsensitive);
    if (m_isOpen && m_choices.size() <= manyChoices)
        return true;
    return place < static_cast<std::size_t>(m_shown);
}

void ChoiceTicks::arrange()
{
    const bool hasMore = m_choices.size() > static_cast<std::size_t>(m_shown);
    const bool isSearched = hasMore && m_isOpen && m_choices.size() > manyChoices;
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool shows = isShown(i, *m_boxes[i]) && (m_boxes[i]->isChecked() || found < manyChoices);
        found += shows ? 1 : 0;
        m_boxes[i]->setVisible(shows);
    }
    m_find->setVisible(isSearched);
    m_findLabel->setVisible(isSearched);
    m_more->setVisible(hasMore);
    m_more->setText(m_isOpen ? m_words.fewer : m_words.more);
    setVisible(!m_choices.empty());
}

QStringList ChoiceTicks::value() const
{
    QStringList keys;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            keys += m_choices[i].key;
    return keys + m_strangers;
}

void ChoiceTicks::setValue(const QStringList& keys)
{
    m_strangers.clear();
    for (const QString& key : keys)
        if (std::ranges::find(m_choices, key, &Choice::key) == m_choices.end())
            m_strangers += key;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(keys.contains(m_choices[i].key));
    }
    arrange();
}

} // namespace app::widgets
