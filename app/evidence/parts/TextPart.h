#pragma once

#include "app/async/JobRunner.h"
#include "app/evidence/parts/FilePart.h"
#include "app/viewer/ReadText.h"

class QPlainTextEdit;

namespace app::evidence::parts {

/// The words of a file, as far as 4 MiB go; some at a time. Nothing is read before somebody asks. MailPart is one of
/// them that gets its words from the reader.
class TextPart : public FilePart
{
    Q_OBJECT

public:
    explicit TextPart(const shell::PageContext& context, QWidget* parent = nullptr);

    Words words() const override;
    void open(const ShownFile& file) override;
    void clear() override;
    void setRevealed(bool revealed) override;
    bool canReveal() const override { return !m_file.id.isNull(); }
    QWidget* firstFocus() const override;
    std::vector<QPushButton*> buttons() const override { return {m_more}; }
    void showButtons() override;
    void setSpokenSuffix(const QString& suffix) override;

protected:
    /// Reads it; ends in showText(), or in noted().
    virtual void load();
    virtual QString emptyWords() const;
    void showText(viewer::FileText text);

    async::JobHandle& loading() { return m_loading; }
    const ShownFile& file() const { return m_file; }
    QPlainTextEdit* text() const { return m_text; }

private:
    void showMore();

    async::JobHandle m_loading;
    ShownFile m_file;
    QPlainTextEdit* m_text;
    QPushButton* m_more;
    QString m_rest; ///< Text that is not shown yet.
    bool m_isCut = false;
    bool m_isRevealed = false;
};

} // namespace app::evidence::parts
