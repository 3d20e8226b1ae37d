#include "app/evidence/parts/MailPart.h"

#include "app/evidence/EvidenceWords.h"
#include "app/shell/ErrorText.h"
#include "app/viewer/VerdictText.h"
#include "app/widgets/Fold.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace app::evidence::parts {

using namespace widgets;
using core::base::Result;
using viewer::MailText;

namespace {

PlainLabel* foreignLabel(const QString& words, QWidget* parent)
{
    auto* label = new PlainLabel(shownName(words), parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MailPart::MailPart(const shell::PageContext& context, QWidget* parent)
    : TextPart(context, parent)
{
    //: Group: an email as it is shown, hidden until asked for. Read by: the person who keeps the diary, who may not
    //: want to read it again. Use the words of email programs.
    text()->setAccessibleName(tr("Text of the email"));
    layout()->setSpacing(space::Medium);
}

FilePart::Words MailPart::words() const
{
    return {tr("Show this email"), tr("Hide this email"), tr("The email is shown."), tr("The email is hidden.")};
}

QString MailPart::emptyWords() const
{
    return tr("There is no text in this email.");
}

void MailPart::clear()
{
    TextPart::clear();
    delete std::exchange(m_head, nullptr);
    delete std::exchange(m_tail, nullptr);
}

void MailPart::setRevealed(bool revealed)
{
    TextPart::setRevealed(revealed);
    text()->setVisible(revealed && !(m_head && text()->document()->isEmpty()));
    for (QWidget* each : {m_head, m_tail})
        if (each)
            each->setVisible(revealed);
}

void MailPart::load()
{
    if (m_head)
        return; // It has no text.
    Q_EMIT noted(tr("Opening the email."));
    core::domain::EvidenceItem item;
    item.id = file().id;
    item.mediaType = file().mediaType;
    item.size = file().size;
    loading() = m_context.pictures.read(
        this, viewer::protocol::Kind::ReadMail, viewer::pictureRequest(item, {}, m_context.vault),
        [this](const Result<viewer::ReaderAnswer>& answer) {
            if (!answer) {
                Q_EMIT noted(shell::errorText(answer.error()));
                return;
            }
            auto mail = answer->verdict == viewer::Verdict::Shown ? viewer::mailTextOf(answer->fields) : std::nullopt;
            if (mail)
                return showMail(*std::move(mail));
            text()->hide();
            const bool isNonsense = answer->verdict == viewer::Verdict::Shown;
            Q_EMIT noted(
                viewer::verdictText(isNonsense ? viewer::Verdict::Broken : answer->verdict, viewer::Subject::Mail));
        });
}

void MailPart::showMail(MailText mail)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_head = headOf(mail);
    m_tail = tailOf(mail);
    column->insertWidget(column->indexOf(text()), m_head);
    column->addWidget(m_tail);
    text()->setVisible(!mail.body.isEmpty());
    showText({std::move(mail.body), mail.isCut});
}

QWidget* MailPart::headOf(const MailText& mail)
{
    auto* head = new QWidget(this);
    auto* column = columnIn(head, space::Small);
    const auto fact = [&](const QString& name, const QStringList& values) {
        if (values.isEmpty())
            return;
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new PlainLabel(name, Kind::Quiet, head));
        for (const QString& value : values)
            pair->addWidget(foreignLabel(value, head));
        column->addLayout(pair);
    };
    //: Of an email.
    fact(tr("From"), mail.from);
    //: Of an email: a label before who got it.
    fact(tr("To"), mail.to);
    //: Of an email: who got a copy (Cc).
    fact(tr("Copy to"), mail.copy);
    //: The email says when it was sent. The time is shown as it stands in the email.
    fact(tr("Sent, as the email says"), mail.dates);
    //: Noun, of an email: a label before its title.
    fact(tr("Subject"), mail.subjects);
    //: A technical name of an email that the police may ask for.
    fact(tr("Message ID"), mail.messageIds);
    if (mail.wasHtml)
        column->addWidget(new PlainLabel(tr("This email is laid out like a web page. Only its words are shown. "
                                            "Pictures are not fetched."),
                                         Kind::Quiet, head));
    return head;
}

QWidget* MailPart::tailOf(const MailText& mail)
{
    auto* tail = new QWidget(this);
    auto* column = columnIn(tail, space::Small);
    if (!mail.attachments.empty()) {
        column->addWidget(new PlainLabel(tr("Inside this email. These files are kept in it, and are not opened here."),
                                         Kind::Quiet, tail));
        for (const MailText::Attachment& each : mail.attachments) {
            //: A file in an email that has no name.
            const QString name = each.name.isEmpty() ? tr("No name") : shownName(each.name);
            column->addWidget(new PlainLabel(
                tr("%1, %2", "name of a file in an email, size").arg(name, shell::sizeText(each.size)), tail));
        }
    }
    //: Opens a list of technical lines of an email, such as which computers it went through.
    auto* fold = new Fold(tr("All headers of this email"), tail);
    fold->column()->addWidget(new PlainLabel(tr("They show the way the email took. The police may ask for them."),
                                             Kind::Quiet, fold->content()));
    auto* lines = new QPlainTextEdit(fold->content());
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: Noun: the technical lines at the top of an email. Spoken name of them.
    lines->setAccessibleName(m_suffix.isEmpty() ? tr("Headers") : tr("Headers, %1", "which file").arg(m_suffix));
    lines->setPlainText(mail.headers.join(QLatin1Char('\n')));
    fold->column()->addWidget(lines);
    if (!m_suffix.isEmpty())
        fold->setSpokenName(tr("%1, %2", "words of a fold, which file").arg(tr("All headers of this email"), m_suffix));
    column->addWidget(fold);
    return tail;
}

void MailPart::setSpokenSuffix(const QString& suffix)
{
    m_suffix = suffix;
    text()->setAccessibleName(tr("Text of the email, %1", "which file").arg(suffix));
}

} // namespace app::evidence::parts
