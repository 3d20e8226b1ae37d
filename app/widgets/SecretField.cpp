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
    , m_show(button(tr("Show"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show what I type"));
    m_show->setShortcut(QKeySequence(Qt::ALT | Qt::Key_S));
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_line->setShown(isShown);
        m_show->setText(isShown ? tr("Hide") : tr("Show"));
        m_show->setShortcut(QKeySequence(Qt::ALT | Qt::Key_S)); // A new text takes the shortcut away.
        m_show->setAccessibleName(isShown ? tr("Hide what I type") : tr("Show what I type"));
    });
    connect(m_line, &SecretLine::changed, this, &SecretField::changed);
    connect(m_line, &SecretLine::submitted, this, &SecretField::submitted);
}

bool SecretField::isEmpty() const
{
    return m_line->text().isEmpty();
}

core::base::Result<core::crypto::SecretBytes> SecretField::take()
{
    const auto typed = m_line->text().view();
    QByteArray utf8(reinterpret_cast<const char*>(typed.data()), static_cast<qsizetype>(typed.size()));
    clear();
    return core::vault::passphraseFromUtf8(utf8); // Wipes it.
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
