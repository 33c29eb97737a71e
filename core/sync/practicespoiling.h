#pragma once

#include "core/sync/practicedialects.h"

namespace suben
{

/// The answer as this fault makes it: not whole, in another shape or charset.
PracticeReply spoiledReply(PracticeReply reply, PracticeFault::Kind fault, qsizetype records);
/// The answer that says the request back: as one more member, or as a comment of XML. What is packed stays.
PracticeReply echoingReply(PracticeReply reply, const httplib::Request &request);

} // namespace suben
