#include "app/shell/commands/CommandMenu.h"

#include "app/widgets/Controls.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>
#include <memory>

namespace app::shell::commands {

namespace {

void add(QMenu* menu, const Offered& offered)
{
    QString words = widgets::asWritten(offered.words);
    // As text, after a tab: as shortcuts of the actions they would be keys a second time, and neither would work.
    if (!offered.keyText.isEmpty() && offered.command != Command::Leave)
        words += QLatin1Char('\t') + offered.keyText;
    QAction* made = menu->addAction(words);
    QObject::connect(made, &QAction::triggered, menu, offered.act);
}

void addPart(QMenu* menu, const Offers& offers, Part part)
{
    for (const Offered& offered : offers)
        if (offered.part == part && offered.command != Command::OpenMenu)
            add(menu, offered);
}

} // namespace

void fillMenu(QMenu* menu, const Offers& offers)
{
    menu->clear();
    const auto old = menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu* each : old)
        const std::unique_ptr<QMenu> gone(each);

    constexpr std::array inside{Part::OnPage, Part::Going, Part::Looking, Part::Helping};
    for (const Part part : inside)
        if (std::ranges::find(offers, part, &Offered::part) != offers.end())
            addPart(menu->addMenu(headingOf(part)), offers, part);
    constexpr std::array below{Part::Writing, Part::Closing};
    for (const Part part : below) {
        menu->addSeparator();
        addPart(menu, offers, part);
    }
}

} // namespace app::shell::commands
