// A reader that was taken over says whatever it likes. The window takes a picture of a sane size, or words without
// control characters, or nothing.

#include "app/viewer/MailText.h"
#include "app/viewer/PictureFacts.h"
#include "app/viewer/ReaderAnswer.h"
#include "app/viewer/ReaderFields.h"

#include <cstdlib>

namespace protocol = app::viewer::protocol;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void demandWords(const QString& words)
{
    for (const QChar c : words)
        demand(c.unicode() >= 0x20 && c.unicode() != 0x7f);
}

void demandMail(const app::viewer::MailText& mail)
{
    for (const QStringList& all :
         {mail.from, mail.to, mail.copy, mail.dates, mail.subjects, mail.messageIds, mail.headers})
        for (const QString& words : all)
            demandWords(words);
    for (const auto& each : mail.attachments) {
        demandWords(each.name);
        demandWords(each.type);
        demand(each.size >= 0);
    }
}

void demandFacts(const app::viewer::PictureFacts& facts)
{
    for (const QString& words : {facts.make, facts.model, facts.software})
        demandWords(words);
    for (const auto& time : {facts.taken, facts.stored, facts.changed, facts.satellite})
        demand(!time || (time->shown.isValid() && std::abs(time->offsetMinutes.value_or(0)) <= 14 * 60));
    demand(!facts.place || (std::abs(facts.place->latitude) <= 90 && std::abs(facts.place->longitude) <= 180));
    demand(facts.orientation >= 0 && facts.orientation <= 8);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using protocol::Kind;
    const std::span all(reinterpret_cast<const std::byte*>(data), size);
    if (all.size() < protocol::headerSize)
        return 0;
    const auto body = all.subspan(protocol::headerSize);
    // Half of the time the header is honest about the length, so that bodies are reached.
    auto header = protocol::decode(all.first<protocol::headerSize>());
    if (!header) {
        constexpr std::array kinds{Kind::Pixels, Kind::PagePixels, Kind::Fields, Kind::Refusal};
        header = protocol::Header{kinds[data[0] % kinds.size()], 1, 0, static_cast<quint32>(body.size())};
    }
    for (const Kind asked : {Kind::ShowPicture, Kind::ShowPage, Kind::ReadPage, Kind::ReadFacts, Kind::ReadMail}) {
        const auto answer = app::viewer::readAnswer(asked, header->question, *header, body);
        if (answer.verdict != app::viewer::Verdict::Shown) {
            demand(answer.image.isNull() && answer.fields.isEmpty());
            continue;
        }
        const int longest = static_cast<int>(protocol::longestSide);
        const bool isWords = protocol::largestContentOf(asked) > 0 && answer.image.isNull();
        demand(isWords || (answer.image.width() <= longest && answer.image.height() <= longest && answer.pages >= 1));
        if (const auto mail = app::viewer::mailTextOf(answer.fields))
            demandMail(*mail);
        if (const auto facts = app::viewer::pictureFactsOf(answer.fields))
            demandFacts(*facts);
    }
    return 0;
}
