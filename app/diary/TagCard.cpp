#include "app/diary/TagCard.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"
#include "app/widgets/Theme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QVBoxLayout>

namespace app::diary {

using namespace widgets;

TagCard::TagCard(QWidget* parent)
    : QFrame(parent)
    , m_known(new QStringListModel(this))
{
    markKind(this, Kind::Card);
    m_adding = new QWidget(this);
    m_name = new QLineEdit(m_adding);
    m_name->setMaximumWidth(metric::TextWidth);
    auto* completer = new QCompleter(m_known, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_name->setCompleter(completer);
    //: Group: a card for putting tags on entries and taking them off. Read by: the person who keeps the diary. A tag is
    //: a word to find entries by.
    m_field = new FormField({tr("A word to find these entries again"), tr("Several words: put commas between.")},
                            m_name, m_adding);
    auto* put = button(tr("Put the tag on"), m_adding);
    auto* adding = new QVBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->addWidget(m_field);
    adding->addWidget(put, 0, Qt::AlignLeft);

    m_taking = new QWidget(this);
    auto* taking = new QVBoxLayout(m_taking);
    taking->setContentsMargins(0, 0, 0, 0);
    m_none = new PlainLabel(tr("The chosen entries have no tags."), m_taking);
    taking->addWidget(m_none);
    auto* rows = new QWidget(m_taking);
    m_rows = new FlowLayout(space::Small, rows);
    taking->addWidget(rows);

    auto* done = button(tr("Close the tags"), Kind::Link, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Small);
    column->setSpacing(space::Small);
    column->addWidget(m_adding);
    column->addWidget(m_taking);
    column->addWidget(done, 0, Qt::AlignLeft);
    hide();

    connect(put, &QPushButton::clicked, this, &TagCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &TagCard::add);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(done, &QPushButton::clicked, this, &TagCard::close);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TagCard::close);
}

void TagCard::askForNew(const QStringList& known)
{
    m_known->setStringList(known);
    m_name->clear();
    m_field->setProblem({});
    m_taking->hide();
    m_adding->show();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void TagCard::askForOld(const QStringList& present)
{
    clearRows();
    QWidget* first = nullptr;
    for (const QString& tag : present) {
        auto* take = button(tr("Take off: %1", "a tag").arg(tag), m_rows->parentWidget());
        m_rows->addWidget(take);
        take->show();
        connect(take, &QPushButton::clicked, this, [this, tag] {
            hide();
            Q_EMIT removalWanted(tag);
        });
        if (!first)
            first = take;
    }
    m_none->setVisible(present.isEmpty());
    m_adding->hide();
    m_taking->show();
    show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void TagCard::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void TagCard::add()
{
    const QStringList tags = partsBetweenCommas(m_name->text());
    if (tags.isEmpty()) {
        m_field->setProblem(tr("Enter a word."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT addWanted(tags);
}

void TagCard::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace app::diary
