#include "app/widgets/SecretField.h"

#include "app/widgets/Controls.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/vault/Passphrase.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace app::widgets {

SecretField::SecretField(QWidget* parent)
    : QWidget(parent)
    , m_line(new SecretLine(this))
    //: Verb, a button: show the passphrase that is typed.
    , m_show(button(tr("Show"), this))
    , m_showKeys(Qt::ALT | Qt::Key_S)
    //: Group: a field for a passphrase. Read by: the person who keeps the diary, perhaps with somebody near. Short: the
    //: button stands beside the field.
    , m_showName(tr("Show what I type"))
    , m_hideName(tr("Hide what I type"))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_show->setCheckable(true);
    refreshShow();
    connect(m_show, &QPushButton::toggled, this, &SecretField::refreshShow);
    connect(m_line, &SecretLine::changed, this, &SecretField::changed);
    connect(m_line, &SecretLine::submitted, this, &SecretField::submitted);
}

void SecretField::refreshShow()
{
    const bool isShown = m_show->isChecked();
    m_line->setShown(isShown);
    //: Verb, a button: hide the passphrase that is typed.
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setShortcut(m_showKeys); // A new text takes the shortcut away.
    m_show->setAccessibleName(isShown ? m_hideName : m_showName);
}

void SecretField::setShowKeys(const QKeySequence& keys)
{
    m_showKeys = keys;
    refreshShow();
}

void SecretField::setShowNames(const QString& show, const QString& hide)
{
    m_showName = show;
    m_hideName = hide;
    refreshShow();
}

bool SecretField::isEmpty() const
{
    return m_line->text().isEmpty();
}

core::base::Result<core::crypto::SecretBytes> SecretField::copy() const
{
    const auto typed = m_line->text().view();
    QByteArray utf8(reinterpret_cast<const char*>(typed.data()), static_cast<qsizetype>(typed.size()));
    return core::vault::passphraseFromUtf8(utf8); // Wipes it.
}

core::base::Result<core::crypto::SecretBytes> SecretField::take()
{
    auto typed = copy();
    clear();
    return typed;
}

std::span<const std::byte> SecretField::view() const
{
    return m_line->text().view();
}

bool SecretField::equals(const QString& text) const
{
    const QByteArray wanted = text.toUtf8();
    const auto typed = view();
    return static_cast<std::size_t>(wanted.size()) == typed.size()
        && std::equal(typed.begin(), typed.end(), std::as_bytes(std::span(wanted.constData(), typed.size())).begin());
}

void SecretField::clear()
{
    m_line->clear();
    m_show->setChecked(false);
}

} // namespace app::widgets
