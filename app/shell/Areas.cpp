#include "app/shell/Areas.h"

#include <QWidget>

namespace app::shell {

QWidget* nextArea(const std::vector<Area>& areas, const QWidget* focus, int step)
{
    const int count = static_cast<int>(areas.size());
    if (count == 0)
        return nullptr;
    int at = step > 0 ? -1 : count;
    const QWidget* innermost = nullptr;
    for (int i = 0; i < count; ++i) {
        const QWidget* root = areas[static_cast<std::size_t>(i)].root;
        const bool holds = focus && (root == focus || root->isAncestorOf(focus));
        if (holds && (!innermost || innermost->isAncestorOf(root))) {
            at = i;
            innermost = root;
        }
    }
    return areas[static_cast<std::size_t>((at + step + count) % count)].first;
}

} // namespace app::shell
