#pragma once

#include "core/base/Result.h"

namespace core::crypto {

/// How many known answers selfTest() compares. A test holds it, so that none can go missing unseen.
inline constexpr int knownAnswers = 10;

/// Every primitive against a known answer of its standard, before anything is encrypted or opened with it. A few
/// milliseconds. Error: Internal, with the name of the primitive.
base::Result<void> selfTest();

} // namespace core::crypto
