#include "app/contacts/PromiseFields.h"

#include "app/fields/MomentFields.h"
#include "app/fields/TypedWhenJson.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/Controls.h"
#include "app/widgets/DateText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::contacts {

using core::domain::Promise;
using namespace widgets;

PromiseFields::PromiseFields(QWidget* parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout)
{
    //: Group: part of a form: what the police or others said they will do. Read by: the person who keeps the diary.
    auto* group = new widgets::GroupBox(tr("What did they say they will do?"), this);
    m_what = new QLineEdit(group);
    //: A label before the day of a promise: until which day. Not "by whom".
    m_by = new fields::MomentFields(tr("By"), fields::MomentFields::Parts::DayOnly, group);
    auto* addButton = button(tr("Add this promise"), group);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addLayout(m_place);
    //: A label before a field: what the police or others said that they will do, as the rest of the sentence.
    column->addWidget(new FormField({tr("They will"), tr("For example: an officer will call me.")}, m_what, group));
    column->addWidget(new FormField({tr("By which day?"), tr("Leave it empty if they named no day.")}, m_by, group));
    column->addWidget(addButton, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(group);
    connect(addButton, &QPushButton::clicked, this, &PromiseFields::add);
    connect(m_what, &QLineEdit::textChanged, this, &PromiseFields::changed);
    connect(m_by, &fields::MomentFields::changed, this, &PromiseFields::changed);
}

bool PromiseFields::add()
{
    m_problem.clear();
    Promise promise;
    promise.what = m_what->text().trimmed();
    const fields::TypedMoment typed = m_by->value();
    promise.by = fields::readDay(typed);
    if (promise.what.isEmpty()) {
        m_problem = tr("Write what they said they will do, or empty the day.");
        m_problemField = m_what;
        m_what->setFocus(Qt::OtherFocusReason);
        return typed.isEmpty();
    }
    if (!typed.isEmpty() && !promise.by.isValid()) {
        m_problem = fields::noSuchDay(typed);
        m_problemField = m_by->dayField();
        m_by->dayField()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_promises.push_back(promise);
    m_what->clear();
    m_by->setValue({});
    refresh();
    Q_EMIT changed();
    return true;
}

void PromiseFields::refresh()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_rows);
    m_rows->setVisible(!m_promises.empty());
    for (std::size_t i = 0; i < m_promises.size(); ++i) {
        const Promise& each = m_promises[i];
        const QString text = each.by.isValid()
            ? tr("%1, by %2", "promise, day").arg(each.what, isolate(dateText(each.by)))
            : each.what;
        auto* cell = new QWidget(m_rows);
        auto* row = new FlowLayout(space::Medium, cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new PlainLabel(text, cell));
        auto* kept = new widgets::CheckBox(tr("They did it"), cell);
        kept->setChecked(each.kept);
        //: Spoken name of a tick box; %1: what was promised.
        kept->setAccessibleName(tr("They did it: %1").arg(each.what));
        row->addWidget(kept);
        //: Verb, a button: take this promise off the report.
        auto* remove = button(tr("Remove"), Kind::Link, cell);
        //: Verb. Spoken name of the button "Remove"; %1: what was promised.
        remove->setAccessibleName(tr("Remove: %1").arg(each.what));
        row->addWidget(remove);
        column->addWidget(cell);
        connect(kept, &QCheckBox::toggled, this, [this, i](bool isKept) {
            m_promises[i].kept = isKept;
            Q_EMIT changed();
        });
        connect(
            remove, &QPushButton::clicked, this,
            [this, i] {
                m_promises.erase(m_promises.begin() + static_cast<std::ptrdiff_t>(i));
                m_what->setFocus(Qt::OtherFocusReason); // Before the row goes, and the focus with it.
                refresh();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
}

QJsonObject PromiseFields::content() const
{
    QJsonArray added;
    for (const Promise& each : m_promises)
        added += QJsonObject{{QStringLiteral("what"), each.what},
                             {QStringLiteral("by"), each.by.toString(Qt::ISODate)},
                             {QStringLiteral("kept"), each.kept}};
    return {{QStringLiteral("added"), added},
            {QStringLiteral("what"), m_what->text()},
            {QStringLiteral("by"), fields::toJson(m_by->value())}};
}

void PromiseFields::setContent(const QJsonObject& content)
{
    std::vector<Promise> added;
    for (const QJsonValue value : content[QStringLiteral("added")].toArray()) {
        const QJsonObject each = value.toObject();
        Promise promise;
        promise.what = each[QStringLiteral("what")].toString();
        promise.by = QDate::fromString(each[QStringLiteral("by")].toString(), Qt::ISODate);
        promise.kept = each[QStringLiteral("kept")].toBool();
        added.push_back(promise);
    }
    setValue(std::move(added));
    m_what->setText(content[QStringLiteral("what")].toString());
    m_by->setValue(fields::typedMomentFromJson(content[QStringLiteral("by")].toObject()));
}

void PromiseFields::setValue(std::vector<Promise> promises)
{
    m_promises = std::move(promises);
    m_what->clear();
    m_by->setValue({});
    refresh();
}

std::optional<std::vector<Promise>> PromiseFields::value()
{
    if ((!m_what->text().trimmed().isEmpty() || !m_by->value().isEmpty()) && !add())
        return std::nullopt;
    return m_promises;
}

} // namespace app::contacts
