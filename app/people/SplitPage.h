#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/domain/Person.h"

class QListView;
class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::people {

class EntryRowsModel;

/// Takes two people apart who were merged: which entries belong to the one that goes. Nothing is changed before the
/// button is pressed.
class SplitPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit SplitPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;

private:
    struct Loaded;
    void show(Loaded content);
    void split();

    async::JobHandle m_loading;
    core::domain::PersonId m_person;
    bool m_isWanted = false;
    widgets::PlainLabel* m_question;
    QListView* m_list;
    EntryRowsModel* m_model;
    widgets::PlainLabel* m_both;
    QPushButton* m_split;
};

} // namespace app::people
