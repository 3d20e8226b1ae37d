#pragma once

#include "core/evidence/list/FileList.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include <deque>
#include <set>
#include <vector>

namespace app::evidence {

/// Files as a list, one sentence a row. Knows the number of every row, and what stands in a row only when somebody has
/// looked at it: then it asks for the rows around it, and keeps those looked at last. Read-only. Puts values into
/// words; knows nothing of storage.
class FileListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QByteArray, 16 bytes; empty while the row is not known.
        ReferenceRole, ///< QString: "AB/12  Picture (PNG), 3 March 2026".
        MarksRole, ///< QString: "2 entries, private".
        ExhibitRole, ///< QString: "AB/12  Picture (PNG)".
        DateRole, ///< QString, when it happened; "No date yet".
        StateRole, ///< QString: "Fingerprint matches, 4 March 2026"; may be empty.
        SideRole, ///< QString: "2 entries, private. Fingerprint matches, 4 March 2026".
        KindRole, ///< QString: "Picture (PNG)".
    };

    static constexpr int block = 100; ///< Rows that are asked for together.
    static constexpr int mostBlocks = 40; ///< Blocks that are kept.

    explicit FileListModel(QObject* parent = nullptr);

    /// Shows these rows. What is known of them stays until forget().
    void setRows(std::vector<qint64> rows);
    /// What stands in some of the rows, asked for or not.
    void take(const std::vector<core::evidence::list::FileSummary>& files);
    /// Asks for everything again as it is looked at. What is known is shown until then.
    void askAgain();

    const std::vector<qint64>& rows() const { return m_rows; }
    /// -1 when it is not among the rows.
    int placeOf(qint64 row) const;
    /// The rows of the block around this place.
    std::vector<qint64> around(int place) const;
    /// Nothing while it is not known.
    const core::evidence::list::FileSummary* at(int place) const;
    /// How many rows are known.
    int knownCount() const { return static_cast<int>(m_known.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the title, or the name. AccessibleTextRole: the whole row as a sentence.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody looks at rows that are not known, or no longer up to date.
    void rowsWanted(const std::vector<qint64>& rows);

private:
    void ask();
    void want(int place) const;

    std::vector<qint64> m_rows; ///< Ascending.
    QHash<qint64, core::evidence::list::FileSummary> m_known;
    std::deque<int> m_blocks; ///< That are known, the one asked for last at the end.
    mutable std::set<int> m_wanted; ///< Blocks.
    std::set<int> m_fresh; ///< Blocks asked for since askAgain().
    QTimer* m_ask;
};

} // namespace app::evidence
