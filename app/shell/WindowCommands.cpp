// The commands of MainWindow: what can be done now, and how each is done.
#include "app/settings/AppSettings.h"
#include "app/shell/Areas.h"
#include "app/shell/BottomBar.h"
#include "app/shell/EmergencyCard.h"
#include "app/shell/HelpView.h"
#include "app/shell/LockedView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/TopBar.h"
#include "app/shell/UnlockedView.h"
#include "app/shell/commands/Palette.h"
#include "app/widgets/StatusLine.h"

#include <QAbstractButton>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace app::shell {

using commands::CommandEntry;
using commands::Offered;
using commands::Offers;
using commands::Part;
using commands::Where;

namespace {

/// The buttons before the records that have keys of their own, "Next" with Alt+N: pressed by those keys themselves.
void offerButtons(const LockedView& door, Offers& offers)
{
    const auto buttons = door.findChildren<QAbstractButton*>();
    for (QAbstractButton* each : buttons) {
        if (each->shortcut().isEmpty() || !each->isVisible() || !each->isEnabled())
            continue;
        const QString name = each->accessibleName();
        offers.push_back({name.isEmpty() ? each->text() : name,
                          Part::OnPage,
                          {},
                          each->shortcut().toString(QKeySequence::NativeText),
                          {},
                          [button = QPointer(each)] {
                              if (button)
                                  button->click();
                          }});
    }
}

} // namespace

Offers MainWindow::offered()
{
    Offers offers;
    if (!m_unlocked && m_locked && m_middle->currentWidget() == m_locked)
        offerButtons(*m_locked, offers);
    std::set<Command> ofThePage;
    if (m_unlocked && m_middle->currentWidget() == m_unlocked && m_unlocked->page())
        for (PageAction& action : m_unlocked->page()->actions()) {
            Offered offer{action.words, Part::OnPage, {}, {}, action.command, std::move(action.act)};
            if (offer.command) {
                ofThePage.insert(*offer.command);
                offer.keys = m_keyMap.keysOf(*offer.command);
                offer.keyText = m_keyMap.textOf(*offer.command);
            }
            offers.push_back(std::move(offer));
        }
    for (const CommandEntry& entry : commands::commandTable())
        if (isOffered(entry) && !ofThePage.contains(entry.id))
            offers.push_back({commands::wordsOf(entry.id), entry.part, m_keyMap.keysOf(entry.id),
                              m_keyMap.textOf(entry.id), entry.id, [this, command = entry.id] { act(command); }});
    return offers;
}

bool MainWindow::isOffered(const CommandEntry& entry) const
{
    if (entry.where == Where::OnPage || entry.where == Where::Door || (entry.where == Where::Open && !m_unlocked))
        return false;
    if ((entry.id == Command::Help || entry.id == Command::KeyList) && !m_help)
        return false;
    if (entry.id == Command::CheckSpelling)
        return m_unlocked && m_middle->currentWidget() == m_unlocked
            && m_unlocked->spelling().isOffered(m_unlocked->page());
    return !entry.opens || (m_unlocked && m_unlocked->has(*entry.opens));
}

void MainWindow::run(Command command)
{
    const Offers offers = offered();
    const auto wanted = std::ranges::find(offers, std::optional(command), &Offered::command);
    if (wanted != offers.end())
        wanted->act();
}

void MainWindow::act(Command command)
{
    if (const CommandEntry& entry = commands::entryOf(command); entry.opens && m_unlocked) {
        hideCard();
        return m_unlocked->open(*entry.opens, {}, entry.purpose);
    }
    switch (command) {
    case Command::Leave:
        return leave();
    case Command::Emergency:
        return showEmergency();
    case Command::Palette:
        return showPalette();
    case Command::OpenMenu:
        return m_top->openMenu();
    case Command::Bigger:
        return changeTextSize(10);
    case Command::Smaller:
        return changeTextSize(-10);
    case Command::NormalSize:
        return changeTextSize(0);
    case Command::NextArea:
        return goToArea(1);
    case Command::PreviousArea:
        return goToArea(-1);
    case Command::Help:
        return showHelp(false);
    case Command::KeyList:
        return showHelp(true);
    case Command::Quit:
        close();
        return;
    case Command::Lock:
        return lock();
    case Command::Search:
        return m_top->focusSearch();
    case Command::Back:
        return m_unlocked && m_middle->currentWidget() == m_unlocked ? m_unlocked->back() : hideCard();
    case Command::Forward:
        hideCard();
        if (m_unlocked)
            m_unlocked->forward();
        return;
    case Command::HidePictures:
        return showOrHidePictures();
    case Command::CheckSpelling:
        if (m_unlocked)
            m_unlocked->spelling().goToNext();
        return;
    default:
        return; // What a page offers is done by the page.
    }
}

void MainWindow::showPalette()
{
    if (m_palette)
        return;
    m_palette = new commands::Palette(
        {[this] { return offered(); }, *m_status, m_unlocked ? &m_unlocked->context() : nullptr},
        m_middle->parentWidget());
    connect(m_palette, &commands::Palette::closed, this, [this](const std::function<void()>& act) {
        m_palette->deleteLater(); // It is still telling us.
        m_palette = nullptr;
        m_status->say(QString());
        if (act)
            act();
    });
}

void MainWindow::showHelp(bool wantsKeys)
{
    if (!m_help)
        return;
    HelpRequest request;
    request.about = wantsKeys ? HelpRequest::About::Keys : HelpRequest::About::Page;
    if (m_unlocked)
        request.page = m_middle->currentWidget() == m_emergency ? PageId::Emergency : m_unlocked->pageId();
    Offers offers = offered();
    std::ranges::stable_sort(offers, {}, &Offered::part);
    for (const Offered& each : offers)
        if (!each.keyText.isEmpty())
            request.keys.push_back({commands::headingOf(each.part), each.keyText, each.words});
    m_help->answer(request);
    showCard(m_help, m_help->firstFocus());
}

void MainWindow::goToArea(int step)
{
    std::vector<Area> areas;
    QWidget* page = m_middle->currentWidget();
    if (m_unlocked && page == m_unlocked && m_unlocked->page()) {
        if (m_unlocked->navigation()->isVisible())
            areas.push_back({m_unlocked->navigation(), m_unlocked->navigation()});
        areas.push_back({m_top, m_top->firstFocus()});
        areas.push_back({page, m_unlocked->page()->firstFocus()});
    } else {
        QWidget* first = page == m_emergency ? m_emergency->firstFocus()
            : page == m_help                 ? m_help->firstFocus()
                                             : m_locked->firstFocus();
        areas = {{m_top, m_top->firstFocus()}, {page, first}};
    }
    areas.push_back({m_bottom, m_bottom->firstFocus()});
    nextArea(areas, focusWidget(), step)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showOrHidePictures()
{
    auto& settings = m_parts.settings;
    settings.setShowsPictures(!settings.showsPictures());
    m_status->say(settings.showsPictures() ? tr("All pictures are shown.") : tr("All pictures are hidden."));
}

void MainWindow::changeTextSize(int percentPoints)
{
    widgets::Look look = m_parts.settings.look();
    look.textPercent = percentPoints == 0 ? 100 : look.textPercent + percentPoints;
    m_parts.settings.setLook(look);
    //: %1: a number. Keep the sign % after it.
    m_status->say(tr("Text size %1 %").arg(m_parts.settings.look().textPercent));
}

} // namespace app::shell
