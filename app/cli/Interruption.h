#pragma once

#include "core/base/JobContext.h"

namespace app::cli {

/// While it lives, Ctrl+C, a hang-up and a request to end cancel the job: core stops at the next chunk and leaves
/// nothing half-written. One at a time.
class Interruption
{
public:
    explicit Interruption(core::base::JobContext& job);
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();
};

/// A descriptor that can be read as soon as somebody asked to stop, to be waited for beside a terminal: a signal
/// between looking and reading would otherwise leave the read waiting for ever. -1 while there is no Interruption.
/// Never read or close it.
int interruptionDescriptor();

} // namespace app::cli
