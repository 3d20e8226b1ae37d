#pragma once

#include "app/evidence/parts/TextPart.h"
#include "app/viewer/MailText.h"
#include "app/viewer/PictureLoader.h"

namespace app::widgets {
class Fold;
}

namespace app::evidence::parts {

/// An e-mail: who wrote to whom, when as it says, the text, what is attached by name and size, and all its headers
/// behind a fold. All of it as text; nothing attached is opened and nothing is fetched.
class MailPart final : public TextPart
{
    Q_OBJECT

public:
    explicit MailPart(const shell::PageContext& context, QWidget* parent = nullptr);

    Words words() const override;
    void clear() override;
    void setRevealed(bool revealed) override;
    void setSpokenSuffix(const QString& suffix) override;

protected:
    void load() override;
    QString emptyWords() const override;

private:
    void showMail(viewer::MailText mail);
    QWidget* headOf(const viewer::MailText& mail);
    QWidget* tailOf(const viewer::MailText& mail);

    QWidget* m_head = nullptr; ///< Null while there is no e-mail.
    QWidget* m_tail = nullptr;
    QString m_suffix;
};

} // namespace app::evidence::parts
