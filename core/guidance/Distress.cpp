#include "core/guidance/Distress.h"

#include <array>

namespace core::guidance {

namespace {

struct Kind
{
    const char* behaviour;
    Distress distress;
};

/// Chosen by id, the hardest first. In are the kinds whose pictures, recordings and messages are likely to show an
/// injury, a body, or words that threaten one: seen again without warning they can bring the moment back. Out are the
/// kinds whose files are mostly screenshots of ordinary words, places or devices (calls, texts, being followed or
/// watched, posts, accounts, trackers): a word before each of those would soon not be read any more, and would weigh on
/// somebody who only sorts files. "Something else" says nothing, so nothing is guessed from it.
constexpr std::array kinds{
    Kind{"sexual-violence", Distress::SexualViolence},
    Kind{"physical-violence", Distress::Violence},
    Kind{"threat-to-kill", Distress::Threats},
    Kind{"threat-of-violence", Distress::Threats},
    Kind{"intimate-image-shared", Distress::IntimateImages},
    Kind{"intimate-image-threat", Distress::IntimateImages}, // The threat mostly comes with the image.
    Kind{"intimate-image-made", Distress::IntimateImages}, // Made with tools, but no easier to see.
    Kind{"sexual-image-sent", Distress::SexualImages},
    Kind{"blackmail", Distress::Threats},
    Kind{"other-threat", Distress::Threats},
    Kind{"harmed-pet", Distress::HurtAnimal},
};

} // namespace

std::optional<Distress> distressIn(const QStringList& behaviourIds)
{
    for (const Kind& each : kinds)
        if (behaviourIds.contains(QLatin1String(each.behaviour)))
            return each.distress;
    return {};
}

} // namespace core::guidance
