#include "app/shell/PaperPreview.h"

#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FocusScroll.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace app::shell {

using widgets::button;
using widgets::Colours;
using widgets::coloursOf;
using widgets::FlowLayout;
using widgets::HeadingLabel;
using widgets::Kind;
using widgets::PlainLabel;
namespace metric = widgets::metric;
namespace space = widgets::space;

/// One sheet, as wide as there is room, and no wider than is good to read.
class PaperPreview::SheetView final : public QWidget
{
public:
    explicit SheetView(QWidget* parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setSheet(const paper::Sheet& sheet, const QString& name)
    {
        m_picture = sheet.picture;
        m_scaled = {};
        setAccessibleName(name);
        setAccessibleDescription(sheet.words);
        updateGeometry();
        update();
    }

    /// Turns by so many sheets; far beyond the end is the last one.
    std::function<void(int)> turn;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sheetSize(width).height() + 2 * edge; }
    QSize sizeHint() const override { return {mostWidth() + 2 * edge, heightForWidth(mostWidth() + 2 * edge)}; }
    QSize minimumSizeHint() const override { return {metric::Target * 5, metric::Target * 5}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_picture.isNull())
            return;
        const QSize size = sheetSize(width());
        const int left = isRightToLeft() ? width() - size.width() - edge : edge;
        const QRect where(QPoint(left, edge), size);
        if (m_scaled.size() != size * devicePixelRatio()) {
            m_scaled = m_picture.scaled(size * devicePixelRatio(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            m_scaled.setDevicePixelRatio(devicePixelRatio());
        }
        QPainter painter(this);
        painter.drawImage(where.topLeft(), m_scaled);
        const Colours colours = coloursOf(palette());
        painter.setPen(QPen(hasFocus() ? colours.focus : colours.border, hasFocus() ? metric::FocusRing : 1));
        painter.drawRect(where);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        // The arrows go on to what scrolls.
        switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
        case Qt::Key_PageDown:
            return turn(1);
        case Qt::Key_PageUp:
            return turn(-1);
        case Qt::Key_Home:
            return turn(-everySheet);
        case Qt::Key_End:
            return turn(everySheet);
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    static constexpr int everySheet = 1'000'000;
    static constexpr int edge = space::Hair;

    int mostWidth() const { return fontMetrics().lineSpacing() * 42; }
    QSize sheetSize(int width) const
    {
        const int wide = std::max(1, std::min(width - 2 * edge, mostWidth()));
        const QSize paper = m_picture.isNull() ? QSize(210, 297) : m_picture.size();
        return {wide, wide * paper.height() / paper.width()};
    }

    QImage m_picture;
    QImage m_scaled;
};

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent)
{
    auto* scroll = new widgets::FocusScroll(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    //: Group: the pages as they will be printed. Read by: the person who keeps the diary, and with a screen reader.
    m_heading = new HeadingLabel(tr("Look before you print"), HeadingLabel::Level::Page, content);
    //: Verb, a button.
    m_print = button(tr("Print"), Kind::Main, content);
    m_keep = button(tr("Keep a PDF here"), content);
    m_save = button(tr("Save as PDF"), content);
    //: A button: do not print.
    m_back = button(tr("Go back"), content);
    m_before = button(tr("Previous page"), content);
    m_next = button(tr("Next page"), content);
    m_asWords = button({}, Kind::Link, content);
    m_place = new PlainLabel({}, Kind::Quiet, content);
    m_sheet = new SheetView(content);
    m_words = new QPlainTextEdit(content);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 12);

    auto* acts = new FlowLayout(space::Medium);
    for (QPushButton* each : {m_print, m_keep, m_save, m_back})
        acts->addWidget(each);
    auto* turns = new FlowLayout(space::Medium);
    for (QWidget* each : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_next),
                          static_cast<QWidget*>(m_asWords), static_cast<QWidget*>(m_place)})
        turns->addWidget(each);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_heading);
    column->addWidget(
        new PlainLabel(tr("This is what will be on paper. Nothing has been printed."), Kind::Quiet, content));
    column->addLayout(acts);
    column->addLayout(turns);
    column->addWidget(m_sheet);
    column->addWidget(m_words, 1);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    showWords(false);

    m_sheet->turn = [this](int sheets) { turnTo(m_page + sheets); };
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::printWanted);
    connect(m_keep, &QPushButton::clicked, this, &PaperPreview::keepWanted);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::saveWanted);
    connect(m_back, &QPushButton::clicked, this, &PaperPreview::backWanted);
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_asWords, &QPushButton::clicked, this, [this] { showWords(m_words->isHidden()); });
}

void PaperPreview::showSheets(paper::Sheets sheets, int page)
{
    m_sheets = std::move(sheets);
    const int end = m_sheets.first + static_cast<int>(m_sheets.drawn.size());
    m_page = std::clamp(page, m_sheets.first, std::max(m_sheets.first, end - 1));
    showPage();
    if (page > 0)
        Q_EMIT turned(m_place->text());
}

void PaperPreview::turnTo(int page)
{
    page = std::clamp(page, 0, std::max(0, m_sheets.count - 1));
    if (page == m_page)
        return;
    m_page = page;
    const int end = m_sheets.first + static_cast<int>(m_sheets.drawn.size());
    if (page < m_sheets.first || page >= end) {
        Q_EMIT sheetsWanted(page / sheetsAtATime * sheetsAtATime);
        return;
    }
    showPage();
    Q_EMIT turned(m_place->text());
}

void PaperPreview::showPage()
{
    if (m_sheets.drawn.empty())
        return;
    const paper::Sheet& sheet = m_sheets.drawn.at(static_cast<std::size_t>(m_page - m_sheets.first));
    //: %1 and %2: numbers, "Page 1 of 3".
    const QString place = tr("Page %1 of %2").arg(m_page + 1).arg(m_sheets.count);
    m_sheet->setSheet(sheet, place);
    m_words->setPlainText(sheet.words);
    //: Spoken name of the words of one sheet; %1: "Page 1 of 3".
    m_words->setAccessibleName(tr("Words of %1").arg(place));
    m_place->setText(place);
    // What has the focus keeps it: a button that can no longer be pressed hands it to the other one.
    const bool isFirst = m_page == 0;
    const bool isLast = m_page + 1 >= m_sheets.count;
    if (isFirst && m_before->hasFocus())
        (isLast ? static_cast<QWidget*>(m_sheet) : m_next)->setFocus(Qt::OtherFocusReason);
    if (isLast && m_next->hasFocus())
        (isFirst ? static_cast<QWidget*>(m_sheet) : m_before)->setFocus(Qt::OtherFocusReason);
    m_before->setEnabled(!isFirst);
    m_next->setEnabled(!isLast);
    m_before->setVisible(m_sheets.count > 1);
    m_next->setVisible(m_sheets.count > 1);
}

void PaperPreview::showWords(bool words)
{
    m_words->setVisible(words);
    m_sheet->setVisible(!words);
    m_asWords->setText(words ? tr("Show the page") : tr("Read the words"));
}

void PaperPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    Q_EMIT backWanted();
}

} // namespace app::shell
