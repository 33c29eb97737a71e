#pragma once

#include "core/sync/signing.h"

#include <vector>

namespace suben
{

/// One example of a profile, run.
struct VectorResult {
    QString name;
    QString expected; ///< what the profile says, and where
    QString got;
    bool agrees = false;
    PipelineTrace trace; ///< each step, for the one who writes the profile
};

/// Every example the profile carries: a request against the bytes, parameters or headers it must come to, a sample
/// answer against what it must mean.
std::vector<VectorResult> runVectors(const Profile &profile);

/// Verification, naming the first that does not agree; Usage when there is none.
Result<void> proveVectors(const Profile &profile);

} // namespace suben
