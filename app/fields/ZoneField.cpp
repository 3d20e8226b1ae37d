#include "app/fields/ZoneField.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FormField.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/Theme.h"

#include <QCompleter>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace app::fields {

using namespace widgets;

namespace {

QString home()
{
    return QStringLiteral("Europe/London");
}

/// Every city of the list, in small letters, and its zone. Reads all zones of the system, once.
const QHash<QString, QString>& zonesByCity()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> zones;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            const QString zone = QString::fromLatin1(id);
            if (const QString city = ZoneField::cityOf(zone); !city.isEmpty())
                zones.insert(city.toCaseFolded(), zone);
        }
        return zones;
    }();
    return all;
}

} // namespace

QString ZoneField::cityOf(const QString& zone)
{
    if (!zone.contains(QLatin1Char('/')))
        return {};
    const QTimeZone known(zone.toLatin1());
    if (!known.isValid() || known.territory() == QLocale::AnyTerritory || known.territory() == QLocale::World)
        return {};
    QString city = zone.section(QLatin1Char('/'), -1);
    city.replace(QLatin1Char('_'), QLatin1Char(' '));
    return QStringLiteral("%1 (%2)").arg(city, QLocale::territoryToString(known.territory()));
}

ZoneField::ZoneField(QWidget* parent)
    : QWidget(parent)
{
    //: Group: which clock the times are of, when something happened abroad. Read by: the person who keeps the diary.
    m_elsewhere = new LinkButton(tr("I was in another country"), this); // It wraps: large letters, long words.
    m_row = new QWidget(this);
    m_city = new QLineEdit(m_row);
    auto* back = new LinkButton(tr("Use the time of the UK"), m_row);
    auto* inside = new QVBoxLayout(m_row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::Small);
    m_question = new FormField({tr("By the clock of which city?"),
                                tr("Type a city or a country, then choose from the list. The times are then those "
                                   "of the clocks there.")},
                               m_city, m_row);
    inside->addWidget(m_question);
    inside->addWidget(back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_elsewhere);
    column->addWidget(m_row);
    m_row->hide();
    connect(m_elsewhere, &QPushButton::clicked, this, [this] {
        open(true);
        m_city->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        setZone(home());
        m_elsewhere->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_city, &QLineEdit::textChanged, this, &ZoneField::changed);
}

void ZoneField::open(bool isOpen)
{
    if (isOpen && !m_city->completer())
        offerCities();
    m_row->setVisible(isOpen);
    m_elsewhere->setVisible(!isOpen);
}

void ZoneField::offerCities()
{
    QStringList cities;
    for (const QString& zone : zonesByCity())
        cities += cityOf(zone);
    cities.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(cities, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_city->setCompleter(completer);
}

QString ZoneField::zone() const
{
    const QString typed = m_city->text().trimmed();
    if (!m_unknownHere.isEmpty() && typed == m_unknownHere)
        return m_unknownHere;
    return typed.isEmpty() ? home() : zonesByCity().value(typed.toCaseFolded(), home());
}

bool ZoneField::isUnknown() const
{
    const QString typed = m_city->text().trimmed();
    return !typed.isEmpty() && typed != m_unknownHere && !zonesByCity().contains(typed.toCaseFolded());
}

void ZoneField::setZone(const QString& zone)
{
    const bool isHome = zone.isEmpty() || zone == home();
    const QString city = isHome ? QString() : cityOf(zone);
    m_unknownHere = isHome || !city.isEmpty() ? QString() : zone;
    open(!isHome);
    m_city->setText(m_unknownHere.isEmpty() ? city : zone);
}

QWidget* ZoneField::field() const
{
    return m_city;
}

void ZoneField::setProblem(const QString& sentence)
{
    if (sentence != m_question->problem())
        m_question->setProblem(sentence);
}

} // namespace app::fields
