#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace app::platform {

/// What a person has told their desktop about colours, beside its palette.
struct ColourWishes
{
    std::optional<bool> isDark; ///< Nothing: the palette says it.
    bool wantsContrast = false;

    friend bool operator==(const ColourWishes&, const ColourWishes&) = default;
};

/// What a person has told their desktop about letters, beside the font of the platform.
struct LetterWishes
{
    QString family; ///< Empty: nothing was heard.
    double points = 0;
    double scale = 1; ///< "Large text" is 1.25. Already in the font where the system draws for X11.

    friend bool operator==(const LetterWishes&, const LetterWishes&) = default;
};

/// What the desktop says of its font, as Pango writes it ("Noto Sans Bold 11"): family and size. Nothing without a
/// size.
std::optional<LetterWishes> lettersFrom(const QString& description);

/// Tells what the desktop is told to look like, now and whenever that changes: org.freedesktop.portal.Settings
/// (color-scheme, contrast), what GNOME says of high contrast, font and size of text, and the palette of the platform.
/// GUI thread only.
class SystemWishes final : public QObject
{
    Q_OBJECT

public:
    explicit SystemWishes(QObject* parent = nullptr);

    /// Asks, and hears from now on. Not in the constructor: it takes some milliseconds to reach the bus, and the
    /// answers come later.
    void listen();

    ColourWishes colours() const;
    LetterWishes letters() const { return m_letters; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// colours() are others.
    void changed();
    /// letters() are others.
    void lettersChanged();
    /// The palette of the platform may be another one.
    void paletteChanged();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);
    void takeLetters(const QString& key, const QVariant& value);
    void tellOfChange();

    ColourWishes m_wishes; ///< Of the portal.
    bool m_hasGnomeContrast = false;
    LetterWishes m_letters;
    ColourWishes m_native;
    ColourWishes m_told; ///< What changed() spoke of last.
    bool m_isPaletteWaiting = false; ///< Each window says it; once is told.
};

} // namespace app::platform
