#pragma once

#include "core/sync/practicedialects.h"

namespace suben
{

/// The answer as this fault makes it: not whole, in another shape or charset.
PracticeReply spoiledReply(PracticeReply reply, PracticeFault::Kind fault, qsizetype records);

} // namespace suben
