#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace app::diary {

/// "How?": what happened, as boxes to tick. The common ones show at once, the others after "More".
class BehaviourChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit BehaviourChoice(QWidget* parent = nullptr);

    /// Ids, in the order of the form. Ids this build does not know are kept and given back.
    QStringList value() const;
    void setValue(const QStringList& ids);

    /// The label of a behaviour in the language of the program; the id itself when it is not known.
    static QString labelOf(const QString& id);

Q_SIGNALS:
    void changed();

private:
    void showAll(bool all);

    QMap<QString, QCheckBox*> m_boxes;
    QStringList m_order;
    QStringList m_unknown;
    QWidget* m_rest;
    QPushButton* m_more;
};

} // namespace app::diary
