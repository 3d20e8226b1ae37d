#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/domain/Person.h"

#include <vector>

class QVBoxLayout;

namespace app::people {

/// Who and where: people, accounts and numbers, places. Each opens its own page.
class PeoplePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void reload() override;

private:
    struct Loaded;
    void show(const Loaded& content);
    void addRow(QVBoxLayout* column, const QString& text, const QString& second, shell::PageId page,
                const QByteArray& id);

    async::JobHandle m_loading;
    QWidget* m_lists = nullptr;
    QVBoxLayout* m_place;
};

} // namespace app::people
