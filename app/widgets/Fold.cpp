#include "app/widgets/Fold.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::widgets {

Fold::Fold(const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_line(button(QString(), Kind::Link, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_words(words)
    , m_spoken(words)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    m_head->setSpacing(space::Large);
    m_head->addWidget(m_line);
    m_head->addStretch();
    column->addLayout(m_head);
    column->addWidget(m_content);
    m_column->setContentsMargins(space::Large, 0, 0, 0);
    m_column->setSpacing(space::Small);
    connect(m_line, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

void Fold::addBefore(QWidget* control)
{
    m_head->insertWidget(m_head->indexOf(m_line), control);
}

void Fold::setOpen(bool open)
{
    if (open && !isOpen())
        Q_EMIT opening();
    m_content->setVisible(open);
    //: A line that opens and closes what is below it; the mark shows which.
    m_line->setText(open ? tr("\u2212 %1").arg(m_words)
                         : /*: A line that opens what is below it; %1: its words. */ tr("+ %1").arg(m_words));
    m_line->setAccessibleName(m_spoken);
    //: Group: a line that opens and closes what is below it. Read by: the person who keeps the diary, and with a screen
    //: reader.
    //: This text: Adjective, spoken: what is below the line is shown. Not the verb.
    m_line->setAccessibleDescription(open ? tr("Open")
                                          : /*: Adjective, spoken: what is below the line is hidden. */ tr("Closed"));
}

void Fold::setSpokenName(const QString& name)
{
    m_spoken = name;
    setOpen(isOpen());
}

} // namespace app::widgets
