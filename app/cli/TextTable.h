#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace app::cli {

/// Rows of foreign text in columns that line up, for a terminal. Every cell is shown on one line with visible marks.
class TextTable
{
public:
    explicit TextTable(QStringList headings);

    void addRow(const QStringList& cells);
    bool isEmpty() const { return m_rows.empty(); }

    /// The last column is as wide as it is; the others are cut at `widest` columns with an ellipsis.
    QString text(int widest = 60) const;

private:
    std::vector<QStringList> m_rows; ///< The first one is the headings.
};

/// At most so many columns, with an ellipsis when something was left out.
QString cutAt(const QString& text, int columns);

/// "Label:  value" lines that line up; rows without a value are left out. Values may have several lines.
QString labelled(const std::vector<std::pair<QString, QString>>& rows);

} // namespace app::cli
