#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace app::widgets {
class FormField;
}

namespace app::fields {

/// By which clock a time was: that of the UK, unless "I was in another country" was pressed and a city chosen. The
/// cities and their clocks are those of the time zone database of the system (IANA).
class ZoneField final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneField(QWidget* parent = nullptr);

    /// The IANA name of the zone: "Europe/Paris". That of the UK while no city is known.
    QString zone() const;
    void setZone(const QString& zone);
    /// Whether something is typed that is no city of the list.
    bool isUnknown() const;
    QWidget* field() const;
    /// Shows what needs putting right beside the field; empty takes it away.
    void setProblem(const QString& sentence);

    /// "Paris (France)": what is shown and typed for a zone.
    static QString cityOf(const QString& zone);

Q_SIGNALS:
    void changed();

private:
    void open(bool isOpen);
    void offerCities();

    QPushButton* m_elsewhere;
    QWidget* m_row;
    QLineEdit* m_city;
    widgets::FormField* m_question;
    QString m_unknownHere; ///< A zone that was set and that has no city on this computer: it stays.
};

} // namespace app::fields
