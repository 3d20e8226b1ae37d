#include "app/cli/grammar/HelpText.h"

namespace app::cli::grammar {

void wrapInto(std::string& out, std::string line, std::size_t indent, const std::string& words)
{
    constexpr std::size_t width = 78;
    std::size_t at = 0;
    bool isFirst = true;
    while (at < words.size()) {
        std::size_t end = words.find(' ', at);
        if (end == std::string::npos)
            end = words.size();
        const std::string word = words.substr(at, end - at);
        if (!isFirst && line.size() + 1 + word.size() > width) {
            out += line + '\n';
            line.assign(indent, ' ');
            isFirst = true;
        }
        line += (isFirst ? "" : " ") + word;
        isFirst = false;
        at = end + 1;
    }
    out += line + '\n';
}

} // namespace app::cli::grammar
