#pragma once

#include "app/shell/PageContext.h"
#include "core/base/Error.h"
#include "core/domain/Report.h"

#include <QObject>

#include <vector>

namespace app::widgets {
class UndoBar;
}

namespace app::contacts {

/// A report, or a call or letter, as far as taking it out of the list goes.
struct Removable
{
    QByteArray id; ///< 16 bytes.
    bool isContact = false;
    bool hasNumber = false; ///< Others know it by a number that they gave.
};
Removable removableOf(const core::domain::Report& report);
Removable removableOf(const core::domain::Contact& contact);

/// Takes reports, calls and letters out of the lists of a page and puts them back, and offers the way back each time.
/// GUI thread.
class Removal final : public QObject
{
    Q_OBJECT

public:
    using Records = std::vector<Removable>;

    /// `undo` belongs to the page and lives as long.
    Removal(const shell::PageContext& context, widgets::UndoBar* undo, QObject* parent);

    /// Asks why first when others know one of them by its number; that may be left empty.
    void remove(const Records& records);
    void putBack(const Records& records);

Q_SIGNALS:
    void done();
    void failed(const core::base::Error& error);

private:
    void change(const Records& records, bool isRemoval, const QString& reason);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    widgets::UndoBar* m_undo;
};

} // namespace app::contacts
