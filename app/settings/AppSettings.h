#pragma once

#include "app/settings/Language.h"
#include "app/widgets/Theme.h"

#include <QMap>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace app::settings {

/// What a person prefers on this computer: how the window looks, and its timings. What belongs to their records is in
/// their vault, never here. Written at once; read from one small file. GUI thread only.
class AppSettings final : public QObject
{
    Q_OBJECT

public:
    /// Kept in `path`, an INI file that is made on the first change. Empty: kept nowhere (--safe-mode).
    explicit AppSettings(const QString& path, QObject* parent = nullptr);

    widgets::Look look() const; ///< System, 100 %.
    void setLook(const widgets::Look& look);

    /// The language of the window: the one that was chosen, else the first of the system's that is built in, else
    /// English.
    Language language() const;
    void setLanguage(const QString& code);

    /// Whether times are written "14:05"; else "2:05pm". Until it is said, as speakers of the language expect.
    bool countsTo24() const;
    void setCountsTo24(bool counts);

    int idleMinutes() const; ///< 5; 1 to 60, or 0: only when the computer locks.
    void setIdleMinutes(int minutes);

    bool blursPictures() const; ///< On.
    void setBlursPictures(bool blurs);

    /// Whether pictures are shown at this moment: as blursPictures() says, until somebody shows or hides them all
    /// (Ctrl+B). Kept nowhere; forgotten on Lock.
    bool showsPictures() const { return m_showsPictures.value_or(!blursPictures()); }
    void setShowsPictures(bool shows);
    void forgetShownPictures();

    /// Whether files stand in a list instead of side by side. Not.
    bool listsFiles() const;
    void setListsFiles(bool lists);

    /// Whether words that may be misspelt are marked. On.
    bool marksSpelling() const;
    void setMarksSpelling(bool marks);
    /// The language that the person writes in, by the name of its dictionary: "en_GB" until they say otherwise.
    QString spellingLanguage() const;
    void setSpellingLanguage(const QString& code);

    /// Whether Shift three times, and Escape three times, leave. On.
    bool leavesOnKeys() const;
    void setLeavesOnKeys(bool leaves);
    /// Whether dots beside Leave now count the presses. On.
    bool showsLeaveDots() const;
    void setShowsLeaveDots(bool shows);

    /// What Leave now opens in the place of the window: a program and its arguments. Empty: nothing.
    QStringList leaveProgram() const;
    void setLeaveProgram(const QStringList& command);
    /// What stands above the window and in the list of windows; empty: the name of the program.
    QString windowTitle() const;
    void setWindowTitle(const QString& title);

    /// Whether the window stays out of pictures and recordings of the screen, where the system can do that. On.
    bool refusesPictures() const;
    void setRefusesPictures(bool refuses);

    /// Whether the person has been told that printers keep copies. Not yet.
    bool knowsOfPrinting() const;
    void setKnowsOfPrinting(bool knows);

    /// Whether Today offers recovery words to who has none. On, until they have said no.
    bool offersRecoveryWords() const;
    void setOffersRecoveryWords(bool offers);

    /// The folder to open at start; empty unless the person asked to remember it. Off.
    QString rememberedFolder() const;
    void setRememberedFolder(const QString& folder);

    /// Keys that the person chose, as portable text ("Ctrl+J"), by the name of the command. As they were written: what
    /// they mean, and whether they are allowed, is for the shell to say.
    QMap<QString, QString> changedKeys() const;
    /// Empty: as they come.
    void setKeys(const QString& command, const QString& keys);
    void setAllKeysAsTheyCome();

    /// Everything is as it comes, and nothing of it is on the disk any more.
    void forgetAll();

Q_SIGNALS:
    /// Any of them has changed.
    void changed();

private:
    QVariant read(const QString& key, const QVariant& otherwise = {}) const;
    void write(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file; ///< Null when nothing is kept.
    std::optional<bool> m_showsPictures;
    QVariantMap m_values; ///< What was changed, when nothing is kept.
};

} // namespace app::settings
