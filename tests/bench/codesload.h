#pragma once

namespace suben::bench
{

class Figures;

/// Item codes: so many stand in the file (put there by plain SQL, received with one lot), then one is looked up, one is
/// read as a scan, and a delivery of 3 500 further ones is recorded.
void measureCodes(int codes, Figures &figures);

} // namespace suben::bench
