#pragma once

namespace app::shell {

class Page;

/// Gives the focus to what takes it on arrival at a page. Where that is a text of many lines, assistive technology is
/// told of the title first, and of the text a moment later. Measured with Qt 6.4 and Orca 43: a text that was just made
/// or filled tells of its caret before its focus, is then taken as having had it all along, and is not spoken.
void focusFirstOf(const Page& page);

} // namespace app::shell
