#pragma once

#include "core/custody/Ledger.h"
#include "core/domain/EvidenceItem.h"
#include "core/domain/Incident.h"

#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace app::diary {

/// One saved entry, as it reads: every field that has something in it, its files, and its earlier versions, each with
/// the time it was written. Nothing can be changed here.
class EntryView final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        core::domain::Incident incident;
        std::vector<core::custody::Revision> revisions;
        std::vector<core::domain::EvidenceItem> evidence;
        std::map<core::domain::PersonId, QString> shownNames; ///< Of its people, for the screen.
        QStringList accounts; ///< What its accounts are called.
        QString order; ///< The one that it breaks, if any: its kind and number.
    };

    explicit EntryView(QWidget* parent = nullptr);

    void show(const Content& content);

Q_SIGNALS:
    void evidenceChosen(core::domain::EvidenceId id);

private:
    void addFact(const QString& label, const QString& text);
    void addVersions(const Content& content);

    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

} // namespace app::diary
