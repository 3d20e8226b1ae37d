#pragma once

#include "app/settings/AppSettings.h"
#include "app/shell/HelpView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/UnlockedView.h"
#include "app/shell/commands/Offered.h"
#include "app/widgets/Theme.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"
#include "tests/support/WindowParts.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace support {

using namespace app::shell;

/// A page with things to do, and a field with words in it.
class BusyPage final : public Page
{
public:
    BusyPage(const PageContext& context, const QString& title, QStringList& done, QWidget* parent)
        : Page(context, {title, QString()}, parent)
        , field(new QLineEdit(this))
        , m_done(done)
    {
        body()->addWidget(field);
        auto* save = new QPushButton(QStringLiteral("Save entry"), this);
        connect(save, &QPushButton::clicked, this, [this] { m_done << QStringLiteral("saved"); });
        body()->addWidget(save);
        offer(save, Command::Save);
    }
    void arrive(const QByteArray&, Purpose) override { field->clear(); }
    void reload() override { }
    std::vector<PageAction> actions() const override
    {
        auto all = Page::actions();
        all.push_back({QStringLiteral("Undo"), [this] { m_done << QStringLiteral("undone"); }, Command::Undo});
        all.push_back({QStringLiteral("Redo"), [this] { m_done << QStringLiteral("redone"); }, Command::Redo});
        if (hasSearch)
            all.push_back({QStringLiteral("Search this page"), [this] { m_done << QStringLiteral("searched"); },
                           Command::Search});
        return all;
    }
    QLineEdit* field;
    bool hasSearch = false;

private:
    QStringList& m_done;
};

class RecordingHelp final : public HelpView
{
public:
    explicit RecordingHelp(QWidget* parent)
        : HelpView(parent)
        , m_field(new QLineEdit(this))
    {
    }
    void answer(const HelpRequest& asked) override { request = asked; }
    QWidget* firstFocus() const override { return m_field; }
    HelpRequest request;

private:
    QLineEdit* m_field;
};

/// A window with three pages that have things to do, and help that remembers what it was asked.
class CommandStage
{
public:
    TempVault vault;
    app::settings::AppSettings settings{QString()};
    ScriptedPrompts prompts;
    RecordingHelp* help = nullptr;
    QStringList done; ///< What pages were told to do.
    int ended = 0;
    std::unique_ptr<MainWindow> window;

    CommandStage()
    {
        const auto make = [this](const char* title) {
            return [this, title](const PageContext& context, QWidget* parent) {
                return new BusyPage(context, QString::fromLatin1(title), done, parent);
            };
        };
        const PageTable pages{{PageId::Today, QStringLiteral("Today"), QStringLiteral("today"), make("Today")},
                              {PageId::Entry, {}, {}, make("Entry")},
                              {PageId::QuickNote, {}, {}, make("Quick note"), true}};
        window = std::make_unique<MainWindow>(
            WindowParts{vault.clock(),
                        settings,
                        prompts,
                        pages,
                        [](const QString&, QWidget* parent) { return new Door(parent); },
                        [this] { ++ended; },
                        {},
                        [this](QWidget* parent) { return help = new RecordingHelp(parent); }});
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    void unlock()
    {
        Opened opened;
        opened.vault = vault.shared();
        opened.caseId = vault.caseId();
        Q_EMIT window->lockedView()->opened(opened);
    }

    /// As the keyboard does it: to the window, whatever has the focus.
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(key), with);
        QCoreApplication::processEvents();
    }

    BusyPage* page() const { return dynamic_cast<BusyPage*>(window->unlockedView()->page()); }

    /// Every line of the menu and of the menus inside it: words, tab, keys.
    QStringList menuLines() const
    {
        auto* menu = window->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        QStringList lines;
        std::vector<QMenu*> all{menu};
        for (std::size_t i = 0; i < all.size(); ++i)
            for (QAction* action : all[i]->actions())
                if (action->menu())
                    all.push_back(action->menu());
                else if (!action->isSeparator())
                    lines << action->text();
        return lines;
    }
};

} // namespace support
