#pragma once

#include "app/async/JobRunner.h"
#include "app/shell/Page.h"
#include "app/viewer/PictureLoader.h"
#include "core/diary/Diary.h"
#include "core/domain/EvidenceItem.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app::shell {
class FormDraft;
}
namespace app::widgets {
class PlainLabel;
}

namespace app::evidence {

class BlurredPicture;

/// One file or thing: its picture, hidden until asked; what is known of it; its fingerprint; and what can be done.
class EvidenceItemPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit EvidenceItemPage(const shell::PageContext& context, QWidget* parent = nullptr);

    void arrive(const QByteArray& id, shell::Purpose purpose) override;
    void reload() override;
    std::vector<shell::PageAction> actions() const override;
    void keepDrafts() override;

private:
    struct Loaded;

    QWidget* pictureRow();
    QWidget* describeRow();
    QWidget* actionRow();
    void show(const Loaded& content);
    void showFacts(const Loaded& content);
    void showPicture(const core::domain::EvidenceItem& item);
    void setBlurred(bool blurred);
    void check();
    void saveCopy();
    void saveDescription();
    void offerEntries();
    void linkToEntry();
    void takeOut();

    shell::FormDraft* m_draft;
    async::JobHandle m_loading;
    async::JobHandle m_loadingPicture;
    core::domain::EvidenceItem m_item;
    std::vector<core::diary::IncidentSummary> m_entries;
    QByteArray m_id;
    core::domain::EvidenceId m_pictureOf;

    QWidget* m_pictureArea = nullptr;
    bool m_showsAll = false; ///< As the settings said last.
    BlurredPicture* m_picture = nullptr;
    widgets::PlainLabel* m_pictureNote = nullptr;
    QPushButton* m_showPicture = nullptr;
    QPushButton* m_turn = nullptr;
    QWidget* m_facts = nullptr;
    QVBoxLayout* m_factsPlace = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QLineEdit* m_entry = nullptr;
    QPushButton* m_saveCopy = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_takeOut = nullptr;
};

} // namespace app::evidence
