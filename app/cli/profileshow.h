#pragma once

namespace suben
{

class Options;
struct Call;

/// `platform show [PROFILE] [--to FILE]`: the profiles that ship, or the text of one, to begin another with.
int showProfile(const Call &call, const Options &options);

} // namespace suben
