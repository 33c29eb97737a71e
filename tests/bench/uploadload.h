#pragma once

namespace suben::bench
{

class Figures;

/// So many queued records go out in one run to the practice platform; then the very same requests go over a bare HTTP
/// client that keeps nothing. Bound: half of its throughput.
void measureUploads(int records, Figures &figures);

} // namespace suben::bench
