#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "core/domain/EvidenceItem.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace app::widgets {
class PlainLabel;
}

namespace app::evidence {

class EvidenceListModel;
struct AddedFiles;

/// Every file and thing that proves something. Files come in by button, by dropping them anywhere in the window, or by
/// pasting.
class EvidencePage final : public shell::Page
{
    Q_OBJECT

public:
    explicit EvidencePage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    QWidget* firstFocus() const override;
    bool takeFiles(const QStringList& paths) override;

private:
    QWidget* physicalForm();
    void chooseFiles();
    void paste();
    void report(const AddedFiles& outcome);
    void savePhysical();
    void open(const QModelIndex& index);

    async::JobHandle m_loading;
    EvidenceListModel* m_model;
    QListView* m_list;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_count;
    QPushButton* m_add;
    QPushButton* m_physical;
    QWidget* m_physicalForm;
    QLineEdit* m_what = nullptr;
    QLineEdit* m_keptAt = nullptr;
};

} // namespace app::evidence
