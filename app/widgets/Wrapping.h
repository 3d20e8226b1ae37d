#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace app::widgets {

/// Words with a line break wherever the next one would be wider than `room` pixels. A word is never broken: one that is
/// wider has a line of its own.
QString inLines(const QString& words, const QFontMetrics& metrics, int room);
/// The width of the longest word, in pixels.
int widestWord(const QString& words, const QFontMetrics& metrics);

/// A button, tick box or choice whose words go on in the next line where there is too little room for one line: with
/// large letters, in a narrow window, in a language with long words. With room it is as Qt's own. It can be as narrow
/// as its longest word. Not a class of its own for the meta-object system: style sheets and tests see Qt's.
template<typename Base, QStyle::ContentsType Contents, QStyle::ControlElement Element>
class Wrapping : public Base
{
public:
    explicit Wrapping(QWidget* parent = nullptr)
        : Wrapping(QString(), parent)
    {
    }
    explicit Wrapping(const QString& words, QWidget* parent = nullptr)
        : Base(words, parent)
    {
        QSizePolicy policy = this->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Preferred);
        this->setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QSize line = Base::sizeHint();
        return width >= line.width() ? line.height() : std::max(line.height(), sizeInLines(width).height());
    }
    QSize minimumSizeHint() const override
    {
        const QSize line = Base::sizeHint();
        const int least = line.width() - widthOfWords() + widestWord(this->text(), this->fontMetrics());
        return {std::min(line.width(), least), line.height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        Base::resizeEvent(event);
        fit();
    }
    void paintEvent(QPaintEvent*) override
    {
        fit();
        QStyleOptionButton option;
        this->initStyleOption(&option);
        if (isInLines())
            option.text = wordsIn(this->width());
        QStylePainter(this).drawControl(Element, option);
    }

private:
    bool isInLines() const { return this->width() < Base::sizeHint().width(); }
    int widthOfWords() const { return this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width(); }
    QString wordsIn(int width) const
    {
        return inLines(this->text(), this->fontMetrics(), width - (Base::sizeHint().width() - widthOfWords()));
    }
    QSize sizeInLines(int width) const
    {
        QStyleOptionButton option;
        this->initStyleOption(&option);
        const QSize words = this->fontMetrics().size(Qt::TextShowMnemonic, wordsIn(width));
        return this->style()->sizeFromContents(Contents, &option, words, this);
    }
    /// One line is as high as it is, whatever stands beside it; several are as high as they need.
    void fit()
    {
        QSizePolicy policy = this->sizePolicy();
        const auto wanted = isInLines() ? QSizePolicy::Minimum : QSizePolicy::Fixed;
        if (policy.verticalPolicy() == wanted)
            return;
        policy.setVerticalPolicy(wanted);
        this->setSizePolicy(policy);
    }
};

using WrappingButton = Wrapping<QPushButton, QStyle::CT_PushButton, QStyle::CE_PushButton>;
using CheckBox = Wrapping<QCheckBox, QStyle::CT_CheckBox, QStyle::CE_CheckBox>;
using RadioButton = Wrapping<QRadioButton, QStyle::CT_RadioButton, QStyle::CE_RadioButton>;

} // namespace app::widgets
