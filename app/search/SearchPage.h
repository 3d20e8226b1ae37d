#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/search/Search.h"

class QListView;
class QStandardItemModel;

namespace app::widgets {
class PlainLabel;
}

namespace app::search {

/// What was found for the words typed into the box at the top of the window. Each hit is one sentence, and opens the
/// record that it is in.
class SearchPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit SearchPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& words, shell::Purpose purpose) override;
    void reload() override;

private:
    void show(const std::vector<core::search::SearchHit>& hits);
    void openHit(int row);

    QString m_words;
    widgets::PlainLabel* m_count;
    QListView* m_list;
    QStandardItemModel* m_model;
    async::JobHandle m_search;
};

} // namespace app::search
