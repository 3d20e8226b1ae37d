#include "app/vault/keys/RecoveryWordsView.h"

#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"
#include "core/vault/RecoveryWords.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace app::vault::keys {

namespace {

constexpr int sheetColumns = 3;
constexpr int answerWidth = 280;

} // namespace

RecoveryWordsView::RecoveryWordsView(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new QWidget(this))
    , m_questions(new QWidget(this))
{
    auto* column = widgets::columnIn(this, widgets::space::Medium);
    column->addWidget(m_sheet);
    column->addWidget(m_questions);
    buildWords();
    buildCheck();
    setPhase(Phase::Words);
}

void RecoveryWordsView::buildWords()
{
    auto* column = widgets::columnIn(m_sheet, widgets::space::Medium);
    //: Group: the recovery words as they are shown, and the check of two of them. Read by: the person who keeps the
    //: diary, with pen and paper, and with a screen reader.
    column->addWidget(new widgets::PlainLabel(tr("Write these words down, in this order. They are shown only now."),
                                              widgets::Kind::Strong, m_sheet));
    auto* card = widgets::frame(widgets::Kind::Card, m_sheet);
    auto* grid = new QGridLayout(card);
    grid->setSpacing(widgets::space::Medium);
    for (int i = 0; i < core::vault::recoveryWordCount; ++i) {
        m_sheetWords.push_back(new widgets::PlainLabel(QString(), widgets::Kind::Section, card));
        grid->addWidget(m_sheetWords.back(), i / sheetColumns, i % sheetColumns);
    }
    column->addWidget(card);
    column->addWidget(new widgets::PlainLabel(
        tr("Paper is best. It helps to leave out what the words are for. A photo on a phone can be found by others."),
        m_sheet));
    auto* print = widgets::button(tr("Print the words"), m_sheet);
    connect(print, &QPushButton::clicked, this, &RecoveryWordsView::printWanted);
    column->addWidget(print, 0, Qt::AlignLeading);
}

void RecoveryWordsView::buildCheck()
{
    auto* column = widgets::columnIn(m_questions, widgets::space::Medium);
    column->addWidget(new widgets::PlainLabel(tr("Look at your paper and type two of the words."), m_questions));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i] = new QLineEdit(m_questions);
        m_answers[i]->setMaximumWidth(answerWidth);
        m_fields[i] = new widgets::FormField({QString(), QString()}, m_answers[i], m_questions);
        column->addWidget(m_fields[i]);
        connect(m_answers[i], &QLineEdit::returnPressed, this, &RecoveryWordsView::submitted);
    }
}

void RecoveryWordsView::setPhase(Phase phase)
{
    m_phase = phase;
    m_sheet->setVisible(phase == Phase::Words);
    m_questions->setVisible(phase == Phase::Check);
}

void RecoveryWordsView::setWords(core::crypto::SecretBytes words)
{
    m_words = std::move(words);
    for (int i = 0; i < core::vault::recoveryWordCount; ++i)
        //: %1 is the number of the word, %2 the word.
        m_sheetWords[static_cast<std::size_t>(i)]->setText(tr("%1. %2").arg(i + 1).arg(wordAt(i + 1)));
    auto* random = QRandomGenerator::system();
    m_asked[0] = random->bounded(1, core::vault::recoveryWordCount / 2 + 1);
    m_asked[1] = random->bounded(core::vault::recoveryWordCount / 2 + 1, core::vault::recoveryWordCount + 1);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        //: Noun, a label before a field; %1: which of the recovery words, a number from 1 to 11.
        m_fields[i]->setLabel(tr("Word %1").arg(m_asked[i]));
        m_fields[i]->setProblem(QString());
        m_answers[i]->clear();
    }
    setPhase(Phase::Words);
}

QString RecoveryWordsView::wordAt(int number) const
{
    const auto bytes = m_words.view();
    const auto text
        = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return text.split(QLatin1Char(' ')).value(number - 1);
}

void RecoveryWordsView::askForThem()
{
    setPhase(Phase::Check);
    m_answers.front()->setFocus();
}

std::vector<widgets::ErrorSummary::Item> RecoveryWordsView::check()
{
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool fits = m_answers[i]->text().trimmed().toLower() == wordAt(m_asked[i]);
        //: %1: which of the recovery words, a number from 1 to 11.
        m_fields[i]->setProblem(fits ? QString() : tr("This is not word %1.").arg(m_asked[i]));
        if (!fits)
            wrong.push_back(i);
    }
    if (wrong.empty())
        return {};
    return {{wrong.size() == m_asked.size()
                 //: %1 and %2: which of the words, numbers from 1 to 11.
                 ? tr("Two of the recovery words do not match. Check words %1 and %2.").arg(m_asked[0]).arg(m_asked[1])
                 //: %1: which of the words, a number from 1 to 11.
                 : tr("One of the recovery words does not match. Check word %1.").arg(m_asked[wrong.front()]),
             m_answers[wrong.front()]}};
}

void RecoveryWordsView::clear()
{
    m_words = {};
    for (auto* label : m_sheetWords)
        label->setText(QString());
    for (QLineEdit* answer : m_answers)
        answer->clear();
}

} // namespace app::vault::keys
