#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/PageContext.h"
#include "app/viewer/PictureFacts.h"
#include "core/domain/EvidenceItem.h"

#include <QWidget>

class QVBoxLayout;

namespace app::evidence {

/// What a picture says of itself: when it was taken, with what, and that it holds a place, which is shown only when
/// somebody asks. Each time stands by itself, with its doubt. Read once for each opening; never stored.
class FileFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit FileFacts(const shell::PageContext& context, QWidget* parent = nullptr);

    /// The same item again changes nothing.
    void show(const core::domain::EvidenceItem& item);
    void clear();

private:
    void say(const viewer::PictureFacts& facts);
    void addTimes(const viewer::PictureFacts& facts);
    void addPlace(const viewer::PictureFacts::Place& place);
    void add(const QString& label, const QString& words);

    const shell::PageContext m_context; // NOLINT: as in shell::Page.
    async::JobHandle m_loading;
    core::domain::EvidenceId m_id;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr; ///< Null while nothing is known.
};

} // namespace app::evidence
