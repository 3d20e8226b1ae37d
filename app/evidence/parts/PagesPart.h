#pragma once

#include "app/evidence/parts/PicturePart.h"

class QPlainTextEdit;

namespace app::widgets {
class PlainLabel;
}

namespace app::evidence::parts {

/// A document, page by page, each as a picture. The words of a page can be read as text, by those who see no pictures
/// and by those who want to copy them.
class PagesPart final : public PicturePart
{
    Q_OBJECT

public:
    explicit PagesPart(const shell::PageContext& context, QWidget* parent = nullptr);

    Words words() const override;
    void open(const ShownFile& file) override;
    void clear() override;
    void setWords(const QString& words) override;
    void setRevealed(bool revealed) override;
    bool canReveal() const override;
    bool isReady() const override;
    std::vector<QPushButton*> buttons() const override;
    void showButtons() override;
    void setSpokenSuffix(const QString& suffix) override;

protected:
    QString openingWords() const override;
    QString wholeShownWords() const override;
    viewer::PictureRequest request(const QSize& atMost) const override;
    void arrived(const viewer::Picture& picture) override;
    QString complaint(viewer::Verdict verdict) const override;
    /// Page up and page down of the view.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turnTo(int page);
    QString placeInWords() const; ///< "Page 3 of 12"
    QString description() const;
    void toggleWords();
    void loadWords();
    void hideWords();

    async::JobHandle m_reading;
    widgets::PlainLabel* m_place;
    QPlainTextEdit* m_words;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_read;
    int m_page = 0; ///< The one that is wanted, from 0.
    int m_pages = 0; ///< 0 while nobody knows.
};

} // namespace app::evidence::parts
