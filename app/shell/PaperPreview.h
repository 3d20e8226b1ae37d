#pragma once

#include "app/paper/Sheets.h"

#include <QString>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace app::widgets {
class HeadingLabel;
class PlainLabel;
} // namespace app::widgets

namespace app::shell {

/// What will be on paper, before anything goes there: one sheet at a time, as a picture, or as words for who cannot see
/// the picture or wants larger letters. It draws nothing itself and prints nothing: it asks.
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    /// How many sheets to draw at a time.
    static constexpr int sheetsAtATime = 10;

    explicit PaperPreview(QWidget* parent = nullptr);

    /// Shows one of these sheets: `page` counts from 0, as page() does.
    void showSheets(paper::Sheets sheets, int page);
    /// The sheet that is shown, from 0.
    int page() const { return m_page; }
    widgets::HeadingLabel* heading() const { return m_heading; }
    QPushButton* printButton() const { return m_print; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* backButton() const { return m_back; }

Q_SIGNALS:
    void printWanted();
    void keepWanted();
    void saveWanted();
    /// Enough was seen: the page again.
    void backWanted();
    /// A sheet that is not drawn yet.
    void sheetsWanted(int first);
    /// In words, for the ear: "Page 2 of 3".
    void turned(const QString& words);

protected:
    /// Esc goes back; on the sheet, the page keys turn it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    class SheetView;

    void turnTo(int page);
    void showPage();
    void showWords(bool words);

    paper::Sheets m_sheets;
    int m_page = 0;
    widgets::HeadingLabel* m_heading;
    QPushButton* m_print;
    QPushButton* m_keep;
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_before;
    QPushButton* m_next;
    QPushButton* m_asWords;
    widgets::PlainLabel* m_place;
    SheetView* m_sheet;
    QPlainTextEdit* m_words;
};

} // namespace app::shell
